// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"

#include <QWidget>

class QPushButton;

namespace attest::views {

class Label;
class Notice;
class PageHeader;
class Panel;

/// Where this centre is kept, its copies and its backups. What needs the centre closed (move, restore) is
/// asked of the window. Centre and choosers are the program's and outlive the page.
class CentrePage final : public QWidget {
    Q_OBJECT

public:
    CentrePage(centre::Centre &centre, const PathChoosers &choosers, QWidget *parent = nullptr);

    /// Says how things stand now.
    void open();

Q_SIGNALS:
    void closed();
    void moveRequested(const QString &target);
    void restoreRequested(const QString &backup);
    /// Evidence files were found.
    void filesLocated();

private:
    Panel *makePlace();
    Panel *makeBackups();
    void showPlace();
    void showBackups();
    void saveCopy();
    void askToMove();
    void locate();
    void backUpNow();
    void chooseFolder();
    void askToRestore();

    centre::Centre &m_centre;
    const PathChoosers &m_choosers;
    PageHeader *m_header;
    Notice *m_notice;
    Label *m_file = nullptr;
    Label *m_files = nullptr;
    QPushButton *m_locate = nullptr;
    Label *m_last = nullptr;
    Label *m_folder = nullptr;
};

} // namespace attest::views
