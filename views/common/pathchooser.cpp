// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/pathchooser.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace attest::views {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("attest::views::PathChoosers", text); }

} // namespace

PathChoosers PathChoosers::dialogs(QWidget *parent)
{
    PathChoosers choosers;
    choosers.newCentre = [parent](const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Where to keep the centre"), suggested,
                                            tr("Attest centres (*.attest)"));
    };
    choosers.openCentre = [parent](const QString &suggested) {
        return QFileDialog::getOpenFileName(parent, tr("Open a centre"), suggested,
                                            tr("Attest centres (*.attest)"));
    };
    choosers.report = [parent](const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Where to save the progress report"), suggested,
                                            tr("PDF documents (*.pdf)"));
    };
    choosers.copy = [parent](const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Where to save the copy"), suggested,
                                            tr("Attest centres (*.attest)"));
    };
    choosers.move = [parent](const QString &suggested) {
        return QFileDialog::getSaveFileName(parent, tr("Where to move the centre"), suggested,
                                            tr("Attest centres (*.attest)"));
    };
    choosers.folder = [parent](const QString &suggested) {
        return QFileDialog::getExistingDirectory(parent, tr("Choose a folder"), suggested);
    };
    choosers.backup = [parent](const QString &suggested) {
        return QFileDialog::getOpenFileName(parent, tr("Which backup to restore"), suggested,
                                            tr("Attest centres (*.attest)"));
    };
    choosers.showDocument = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return choosers;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace attest::views
