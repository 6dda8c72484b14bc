// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace attest::views {

class Appearance;
class RebuildPage;
class StartPage;
class Workspace;

/// The one window: the first page, or an open centre. Opens and closes centres and owns the one that is open;
/// everything else is the workspace's. What the environment refers to outlives the window.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `example` is where the example centre is kept; it is made there when it is first asked for.
    /// Without `appearance`, which outlives the window, there are no settings to choose.
    MainWindow(const centre::Environment &environment, const QString &example,
               Appearance *appearance = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What cannot be opened is said on the first page. While another centre is open, the program is started
    /// once more for this one: two centres are two processes.
    void openCentre(const QString &path, bool readOnly = false);
    void openExample();
    /// Null before a centre is open.
    centre::Centre *centre() const { return m_centre.get(); }
    /// For tests: answers in place of the platform's dialogs. Before the first page asks.
    void setPathChoosers(PathChoosers choosers) { m_choosers = std::move(choosers); }
    /// How the program is started once more, with what it is told; false when it could not be.
    using Starter = std::function<bool(const QStringList &arguments)>;
    void setStarter(Starter starter) { m_startAnother = std::move(starter); }

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    StartPage &start();
    void dress();
    void makeWorkspace();
    void changeLook();
    void create(const QString &path, const command::NewCentre &first);
    void take(Result<std::unique_ptr<centre::Centre>> opened, const QString &path);
    void startAnother(const QString &path);
    void listRecent();
    void closeCentre();
    void moveCentre(const QString &target);
    void restoreCentre(const QString &backup);
    void rebuildCentre();
    void endRebuild();
    void showStart();
    void showWorkspace();
    void showTitle();

    centre::Environment m_environment;
    QString m_example;
    PathChoosers m_choosers;
    Starter m_startAnother;
    std::unique_ptr<centre::Centre> m_centre;
    Appearance *m_appearance;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr; ///< there once somebody has asked for it
    Workspace *m_workspace = nullptr; ///< there while a centre is open
    RebuildPage *m_rebuild = nullptr; ///< there while the tables of the closed centre are written anew
};

} // namespace attest::views
