// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/mainwindow.h"

#include "centre/example.h"
#include "centre/keeping.h"
#include "centre/memory.h"
#include "views/check/rebuildpage.h"
#include "views/common/icons.h"
#include "views/common/taborder.h"
#include "views/start/startpage.h"
#include "views/window/appearance.h"
#include "views/window/formstate.h"
#include "views/window/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

MainWindow::MainWindow(const centre::Environment &environment, const QString &example, Appearance *appearance,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_example(example)
    , m_choosers(PathChoosers::dialogs(this))
    , m_startAnother([](const QStringList &arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    })
    , m_appearance(appearance)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Attest"));
    setWindowIcon(Icons::application());
    setCentralWidget(m_pages);
    const QSize room = screen()->availableSize() - QSize(0, 40); // a title bar and a margin
    resize(QSize(1280, 800).boundedTo(room));

    auto *quit = new QAction(tr("Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addAction(quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    // Asked for by a control of a page that does not outlive the change.
    if (m_appearance)
        connect(m_appearance, &Appearance::changed, this, &MainWindow::changeLook, Qt::QueuedConnection);
}

MainWindow::~MainWindow() { closeCentre(); }

/// Made when it is first asked for: who opens a centre at once does not wait for it.
StartPage &MainWindow::start()
{
    if (m_start)
        return *m_start;
    dress();
    m_start = new StartPage(m_choosers, documentsFolder(), m_pages);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::create);
    connect(m_start, &StartPage::openRequested, this, [this](const QString &path) { openCentre(path); });
    connect(m_start, &StartPage::readRequested, this,
            [this](const QString &path) { openCentre(path, true); });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_environment.memory->forgetFile(path);
        listRecent();
    });
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::closed, this, &MainWindow::showWorkspace);
    listRecent();
    return *m_start;
}

/// The look comes with the first page: a centre is opened before that, while the fonts are looked through.
void MainWindow::dress()
{
    if (m_appearance)
        m_appearance->applyOnce();
}

void MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(*m_centre, m_environment.clock, m_choosers, m_appearance, m_pages);
    // Laid out once, for the window it will stand in, and not first for the size that a hidden one happens to
    // have.
    if (isHidden())
        m_pages->resize(size());
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &Workspace::startRequested, this, [this] {
        showStart();
        start().open(m_centre->name());
    });
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    // Queued: the page that asks is gone when the centre is closed.
    connect(m_workspace, &Workspace::moveRequested, this, &MainWindow::moveCentre, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::restoreRequested, this, &MainWindow::restoreCentre,
            Qt::QueuedConnection);
    connect(m_workspace, &Workspace::rebuildRequested, this, &MainWindow::rebuildCentre,
            Qt::QueuedConnection);
    showTitle();
}

/// Every page is made anew, in the new language, colours and sizes, and stands where the old one stood.
void MainWindow::changeLook()
{
    setUpdatesEnabled(false);
    const bool hadStart = m_start;
    const bool atStart = hadStart && m_pages->currentWidget() == m_start;
    const QVariantMap typed = hadStart ? keepForm(*m_start) : QVariantMap();
    delete std::exchange(m_start, nullptr);
    QList<KeptPage> kept;
    items::FilterChoice choice;
    if (m_workspace) {
        kept = m_workspace->keep();
        choice = m_workspace->choice();
        delete std::exchange(m_workspace, nullptr);
    }
    m_appearance->apply();
    if (hadStart) {
        start().open(m_centre && atStart ? m_centre->name() : QString());
        bringBackForm(start(), typed);
    }
    if (m_centre) {
        makeWorkspace();
        m_workspace->setChoice(choice); // before the pages, which show it
        m_workspace->bringBack(kept);
    }
    if (!atStart)
        showWorkspace();
    setUpdatesEnabled(true);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance)
        m_appearance->systemChanged();
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next) { return moveByTab(*this, next); }

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_pages->currentWidget())
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::create(const QString &path, const command::NewCentre &first)
{
    auto made = centre::Centre::create(path, m_environment, first);
    if (!made || !m_centre) {
        take(std::move(made), path);
        return;
    }
    made->reset(); // closed here, so that the other process can have it
    startAnother(path);
}

void MainWindow::openCentre(const QString &path, bool readOnly)
{
    if (m_centre && QFileInfo(m_centre->path()) == QFileInfo(path))
        showWorkspace();
    else if (m_centre)
        startAnother(path);
    else
        take(centre::Centre::open(path, m_environment, readOnly), path);
}

void MainWindow::startAnother(const QString &path)
{
    showWorkspace();
    if (!m_startAnother({QFileInfo(path).absoluteFilePath()}))
        m_workspace->tell(Error{ErrorCode::Io,
                                tr("Attest could not be started a second time. Close this centre, then open "
                                   "%1.")
                                    .arg(QDir::toNativeSeparators(path))});
}

void MainWindow::listRecent()
{
    if (m_start && m_environment.memory)
        m_start->showRecent(m_environment.memory->recentFiles());
}

void MainWindow::openExample()
{
    if (!QFileInfo::exists(m_example)) {
        if (!QDir().mkpath(QFileInfo(m_example).path())) {
            showStart();
            start().showProblem(
                tr("The folder for the example, %1, could not be made: see that you may write there.")
                    .arg(QDir::toNativeSeparators(QFileInfo(m_example).path())));
            return;
        }
        const auto written = centre::writeExample(m_example, {}, m_environment.catalogue);
        if (!written) {
            showStart();
            start().showProblem(written.error().message);
            return;
        }
    }
    openCentre(m_example);
}

void MainWindow::take(Result<std::unique_ptr<centre::Centre>> opened, const QString &path)
{
    if (!opened) {
        showStart();
        if (opened.error().code == ErrorCode::Locked)
            start().showLocked(opened.error().message, path);
        else
            start().showProblem(opened.error().message);
        return;
    }
    closeCentre();
    m_centre = std::move(*opened);
    if (m_environment.memory && m_centre->path() != QFileInfo(m_example).canonicalFilePath()) {
        m_environment.memory->rememberFile(m_centre->path());
        listRecent();
    }
    // The list is read while its window is made; where that fails, the list itself says so.
    const Result<void> begun = m_centre->readLinesAhead();
    Q_UNUSED(begun)
    dress();
    makeWorkspace();
    showWorkspace();
}

/// The pages first: they speak to the centre until their end.
void MainWindow::closeCentre()
{
    delete std::exchange(m_workspace, nullptr);
    m_centre.reset();
}

void MainWindow::moveCentre(const QString &target)
{
    const QString before = m_centre->path();
    closeCentre();
    const auto moved = centre::move(before, target, m_environment.clock.today());
    if (moved && m_environment.memory)
        m_environment.memory->forgetFile(before);
    openCentre(QFileInfo::exists(before) ? before : target);
    if (m_workspace)
        m_workspace->tell(
            moved ? Result<QString>(tr("The centre is at %1 now.").arg(QDir::toNativeSeparators(moved->file)))
                  : Result<QString>(moved.error()));
}

void MainWindow::restoreCentre(const QString &backup)
{
    const QString path = m_centre->path();
    closeCentre();
    const auto restored = centre::restore(backup, path, m_environment.clock.today());
    openCentre(path);
    if (m_workspace)
        m_workspace->tell(
            restored ? Result<QString>(tr("The backup is restored. What stood here before is kept at %1.")
                                           .arg(QDir::toNativeSeparators(restored->before)))
                     : Result<QString>(restored.error()));
}

void MainWindow::rebuildCentre()
{
    const QString path = m_centre->path();
    closeCentre();
    m_rebuild = new RebuildPage(path, m_environment.clock.today(), m_pages);
    m_pages->addWidget(m_rebuild);
    m_pages->setCurrentWidget(m_rebuild);
    connect(m_rebuild, &RebuildPage::ended, this, &MainWindow::endRebuild, Qt::QueuedConnection);
    m_rebuild->start();
}

void MainWindow::endRebuild()
{
    const QString path = m_rebuild->path();
    const Result<QString> told = m_rebuild->told();
    delete std::exchange(m_rebuild, nullptr);
    openCentre(path);
    if (m_workspace)
        m_workspace->tell(told);
}

void MainWindow::showTitle()
{
    const QString page = m_workspace->title();
    setWindowTitle(page.isEmpty() ? tr("%1 – Attest").arg(m_centre->name())
                                  : tr("%1 – %2 – Attest").arg(page, m_centre->name()));
}

void MainWindow::showStart() { m_pages->setCurrentWidget(&start()); }

void MainWindow::showWorkspace()
{
    if (m_workspace)
        m_pages->setCurrentWidget(m_workspace);
}

} // namespace attest::views
