// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/mainwindow.h"

#include "centre/example.h"
#include "views/common/icons.h"
#include "views/start/startpage.h"
#include "views/window/appearance.h"
#include "views/window/formstate.h"
#include "views/window/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
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
    , m_appearance(appearance)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Attest"));
    setWindowIcon(Icons::application());
    setCentralWidget(m_pages);
    makeStart();
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

MainWindow::~MainWindow()
{
    // The pages speak to the centre until their end.
    delete m_workspace;
}

void MainWindow::makeStart()
{
    m_start = new StartPage(m_choosers, documentsFolder(), this);
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::create);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openCentre);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::closed, this, &MainWindow::showWorkspace);
}

void MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(*m_centre, m_environment.clock, m_choosers, m_appearance, this);
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &Workspace::startRequested, this, [this] {
        showStart();
        m_start->open(m_centre->name());
    });
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    showTitle();
}

/// Every page is made anew, in the new language, colours and sizes, and stands where the old one stood.
void MainWindow::changeLook()
{
    setUpdatesEnabled(false);
    const bool atStart = m_pages->currentWidget() == m_start;
    const QVariantMap typed = keepForm(*m_start);
    delete std::exchange(m_start, nullptr);
    QList<KeptPage> kept;
    items::FilterChoice choice;
    if (m_workspace) {
        kept = m_workspace->keep();
        choice = m_workspace->choice();
        delete std::exchange(m_workspace, nullptr);
    }
    m_appearance->apply();
    makeStart();
    m_start->open(m_centre && atStart ? m_centre->name() : QString());
    bringBackForm(*m_start, typed);
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

void MainWindow::create(const QString &path, const command::NewCentre &first)
{
    take(centre::Centre::create(path, m_environment, first));
}

void MainWindow::openCentre(const QString &path)
{
    if (m_centre && QFileInfo(m_centre->path()) == QFileInfo(path)) {
        showWorkspace();
        return;
    }
    take(centre::Centre::open(path, m_environment));
}

void MainWindow::openExample()
{
    if (!QFileInfo::exists(m_example)) {
        if (!QDir().mkpath(QFileInfo(m_example).path())) {
            showStart();
            m_start->showProblem(
                tr("The folder for the example, %1, could not be made: see that you may write there.")
                    .arg(QDir::toNativeSeparators(QFileInfo(m_example).path())));
            return;
        }
        const auto written = centre::writeExample(m_example, {}, m_environment.catalogue);
        if (!written) {
            showStart();
            m_start->showProblem(written.error().message);
            return;
        }
    }
    openCentre(m_example);
}

void MainWindow::take(Result<std::unique_ptr<centre::Centre>> opened)
{
    if (!opened) {
        showStart();
        m_start->showProblem(opened.error().message);
        return;
    }
    delete m_workspace;
    m_centre = std::move(*opened);
    makeWorkspace();
    showWorkspace();
}

void MainWindow::showTitle()
{
    const QString page = m_workspace->title();
    setWindowTitle(page.isEmpty() ? tr("%1 – Attest").arg(m_centre->name())
                                  : tr("%1 – %2 – Attest").arg(page, m_centre->name()));
}

void MainWindow::showStart() { m_pages->setCurrentWidget(m_start); }

void MainWindow::showWorkspace()
{
    if (m_workspace)
        m_pages->setCurrentWidget(m_workspace);
}

} // namespace attest::views
