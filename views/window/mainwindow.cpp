// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/mainwindow.h"

#include "centre/example.h"
#include "views/common/icons.h"
#include "views/start/startpage.h"
#include "views/window/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

MainWindow::MainWindow(const centre::Environment &environment, const QString &example, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_example(example)
    , m_choosers(PathChoosers::dialogs(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(m_choosers, documentsFolder(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Attest"));
    setWindowIcon(Icons::application());
    setCentralWidget(m_pages);
    m_pages->addWidget(m_start);
    const QSize room = screen()->availableSize() - QSize(0, 40); // a title bar and a margin
    resize(QSize(1280, 800).boundedTo(room));

    auto *quit = new QAction(tr("Quit"), this);
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    addAction(quit);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::create);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openCentre);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::closed, this, &MainWindow::showWorkspace);
}

MainWindow::~MainWindow()
{
    // The pages speak to the centre until their end.
    delete m_workspace;
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
    m_workspace = new Workspace(*m_centre, m_environment.clock, m_choosers, this);
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &Workspace::startRequested, this, [this] {
        showStart();
        m_start->open(m_centre->name());
    });
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    showTitle();
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
