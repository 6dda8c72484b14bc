// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"
#include "views/common/pathchooser.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace attest::views {

class Notice;
class PageHeader;
class PersonForm;

/// The first page: make a centre, open one, or try the example. Asks only; the window does it, and says here
/// what went wrong.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// `folder` is where a new centre is suggested to be kept. The choosers are the window's and outlive the
    /// page.
    StartPage(const PathChoosers &choosers, const QString &folder, QWidget *parent = nullptr);

    /// An empty form. `back` names the centre that is open behind this page; empty when there is none.
    void open(const QString &back = {});
    void showProblem(const QString &sentence);
    /// Somebody else has the centre open: it can be looked at meanwhile.
    void showLocked(const QString &sentence, const QString &path);
    /// The centres that were opened last, the latest first; files that are gone say so.
    void showRecent(const QStringList &paths);

Q_SIGNALS:
    void createRequested(const QString &path, const attest::command::NewCentre &centre);
    void openRequested(const QString &path);
    void readRequested(const QString &path);
    /// Off the list of recent centres; the file stays.
    void forgetRequested(const QString &path);
    void exampleRequested();
    /// Back to the centre that is open.
    void closed();

private:
    QWidget *makeWelcome();
    QWidget *makeNewCentre();
    QWidget *makeOthers();
    QWidget *makeRecent();
    void addRecent(const QString &path);
    void suggestPath();
    void choosePath();
    void create();
    void chooseCentre();

    const PathChoosers &m_choosers;
    QString m_folder;
    Notice *m_notice;
    QPushButton *m_back;
    QLineEdit *m_name = nullptr;
    PersonForm *m_person = nullptr;
    QLineEdit *m_path = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    QString m_locked; ///< what could be looked at
    bool m_pathIsTheirs = false; ///< typed or chosen, so the name no longer changes it
};

} // namespace attest::views
