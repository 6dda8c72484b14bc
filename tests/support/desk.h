// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/testcentre.h"
#include "views/common/theme.h"
#include "views/window/appearance.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTableView>

/// The real window over a real centre in a temporary folder: settings in a file of their own, a system whose
/// colours the test decides, answers in place of the platform's dialogs. What is prepared in `centre` before
/// `open` is what the window shows.
class Desk {
public:
    explicit Desk(std::unique_ptr<TestCentre> of = std::make_unique<TestCentre>(),
                  const QString &translations = QStringLiteral(":/i18n"))
        : m_centre(std::move(of))
        , centre(*m_centre)
        , settings(folder.filePath(QStringLiteral("attest.ini")), QSettings::IniFormat)
        , appearance(settings, translations)
        , window(centre.environment(), centre.folder.filePath(QStringLiteral("example.attest")), &appearance)
    {
        appearance.setSystemIsDark([this] { return dark; });
        appearance.apply();
        attest::views::PathChoosers choosers;
        choosers.newCentre = choosers.openCentre = [](const QString &) { return QString(); };
        choosers.copy = choosers.move = choosers.folder = choosers.backup = choosers.openCentre;
        choosers.report = [this](const QString &path) {
            suggested = path;
            return report;
        };
        choosers.showDocument = [this](const QString &path) { shown = path; };
        window.setPathChoosers(choosers);
    }
    /// The first page, before any centre.
    void show()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not come to the front.");
    }
    void open(bool readOnly = false)
    {
        const QString path = centre.path();
        centre.close();
        window.openCentre(path, readOnly);
        show();
    }
    template <class Widget> Widget *find(const char *name)
    {
        auto *widget = window.findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    /// From the list of learners, the one in this row.
    void openLearner(int row = 0)
    {
        auto *table = find<QTableView>("learnersTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }
    /// From the learner's page: what Return does with a unit that is ready.
    void openSignOff(const QString &unit)
    {
        auto *table = find<QTableView>("unitsTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString().startsWith(unit))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QTest::keyClick(table, Qt::Key_Return);
    }
    /// Pages are made when they are first shown.
    bool inView(const char *page)
    {
        const auto *widget = window.findChild<QWidget *>(QString::fromLatin1(page));
        return widget && widget->isVisible();
    }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    /// What the system does when the person or the evening changes its colours.
    void turnSystem(bool toDark)
    {
        dark = toDark;
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QTRY_COMPARE(attest::views::Theme::of(QApplication::palette()).dark, toDark);
    }

private:
    std::unique_ptr<TestCentre> m_centre;

public:
    QTemporaryDir folder;
    bool dark = false;
    TestCentre &centre;
    QString report; ///< where a report is saved, when it is asked
    QString suggested;
    QString shown;
    QSettings settings;
    attest::views::Appearance appearance;
    attest::views::MainWindow window;
};
