// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/pdf.h"

#include "report/render/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray printed(const Pages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(pages.title());
    writer.setCreator(u"Attest " ATTEST_VERSION ""_s);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

Error failure(const QSaveFile &file, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {
            ErrorCode::DiskFull,
            QCoreApplication::translate(
                "Report", "There is no room left for “%1”. Make room on that disk or choose another place.")
                .arg(name)};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("Report",
                                            "“%1” cannot be written: %2. Choose another folder or name.")
                    .arg(name, file.errorString())};
    default:
        return {
            ErrorCode::Io,
            QCoreApplication::translate(
                "Report", "Writing “%1” failed: %2. Nothing was changed; try again or choose another place.")
                .arg(name, file.errorString())};
    }
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return invalid(QCoreApplication::translate("Report", "Give the report a file name."));
    if (info.isDir())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Report", "“%1” is a folder. Give the report a file name.")
                         .arg(name)};
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Report", "The folder “%1” does not exist. Make it first or choose another one.")
                         .arg(QDir::toNativeSeparators(info.absolutePath()))};
    if (info.exists() && !info.isWritable())
        return Error{ErrorCode::ReadOnly,
                     QCoreApplication::translate(
                         "Report", "“%1” is read-only. Choose another name or allow writing to it.")
                         .arg(name)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file, path);
    return {};
}

} // namespace

Result<int> writePdf(const Document &document, const QString &path)
{
    const Result<Pages> pages = Pages::of(document);
    return pages ? writePdf(*pages, path) : pages.error();
}

Result<int> writePdf(const Pages &pages, const QString &path)
{
    if (const Result<void> saved = save(printed(pages), path); !saved)
        return saved.error();
    return pages.count();
}

} // namespace attest::report
