// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/keeping.h"
#include "centre/memory.h"
#include "support/testcentre.h"
#include "views/common/notice.h"
#include "views/start/startpage.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with a memory of its own, and what it would have started instead of starting it.
struct Opened {
    Opened()
    {
        test.close();
        environment.memory = &memory;
        make();
    }
    void make()
    {
        window = std::make_unique<MainWindow>(environment, test.folder.filePath(u"example.attest"_s));
        PathChoosers choosers;
        choosers.move = choosers.backup = [this](const QString &) { return answer; };
        window->setPathChoosers(choosers);
        window->setStarter([this](const QStringList &arguments) {
            started.append(arguments);
            return canStart;
        });
        window->show();
    }
    QList<QPushButton *> recent() const { return window->findChildren<QPushButton *>(u"recentCentre"_s); }
    StartPage *start() const { return window->findChild<StartPage *>(); }
    void press(const QString &name) const
    {
        auto *button = window->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    /// The page of copies and backups, where this is asked for.
    void pressOnCentrePage(const QString &name) const
    {
        window->findChild<QAction *>(u"thisCentre"_s)->trigger();
        press(name);
    }
    QString other() const
    {
        const QString path = test.folder.filePath(u"other.attest"_s);
        centre::restore(test.path(), path, test.clock.today()).ok();
        return path;
    }

    TestCentre test;
    centre::MemoryInFile memory{test.folder.filePath(u"remembered.ini"_s)};
    centre::Environment environment = test.environment();
    std::unique_ptr<MainWindow> window;
    QList<QStringList> started;
    QString answer;
    bool canStart = true;
};

} // namespace

/// Recent centres, a second centre, and what is done to a centre while it is closed.
class TestTwoCentres : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenedIsOfferedAgain()
    {
        Opened opened;
        QVERIFY(opened.recent().isEmpty());
        const QString other = opened.other();
        for (const QString &path : {other, opened.test.path()}) {
            opened.make();
            opened.window->openCentre(path);
            QVERIFY(opened.window->centre());
        }
        opened.window.reset();
        QVERIFY(QFile::remove(other));
        opened.make();
        QCOMPARE(opened.recent().size(), 2);
        QCOMPARE(opened.recent()[0]->text(), u"test"_s); // the latest first
        QVERIFY(!opened.recent()[1]->isEnabled()); // its file is gone
        QVERIFY(opened.recent()[1]->accessibleName().contains(u"missing"_s));
        opened.window->findChildren<QPushButton *>(u"forgetCentre"_s)[1]->click();
        QTRY_COMPARE(opened.recent().size(), 1);
        opened.recent()[0]->click();
        QVERIFY(opened.window->centre());
    }

    void aSecondCentreIsASecondProcess()
    {
        Opened opened;
        const QString other = opened.other();
        opened.window->openCentre(opened.test.path());
        opened.window->openCentre(other);
        QCOMPARE(opened.started, QList<QStringList>{QStringList{other}});
        QCOMPARE(opened.window->centre()->path(), QFileInfo(opened.test.path()).canonicalFilePath());
        opened.window->openCentre(opened.test.path()); // the same once more is no second
        QCOMPARE(opened.started.size(), 1);
        Q_EMIT opened.start()->createRequested(
            opened.test.folder.filePath(u"new.attest"_s),
            {u"New"_s, {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}}, {}});
        QCOMPARE(opened.started.size(), 2);
        QVERIFY(centre::Centre::open(opened.started.back().front(), opened.environment));
    }

    void aLockedCentreCanBeRead()
    {
        Opened opened;
        const auto holder = centre::Centre::open(opened.test.path(), opened.environment);
        QVERIFY(holder);
        opened.window->openCentre(opened.test.path());
        QVERIFY(!opened.window->centre());
        auto *notice = opened.start()->findChild<Notice *>();
        QVERIFY(notice->sentence().contains(u"already open"_s));
        Q_EMIT notice->activated();
        QVERIFY(opened.window->centre());
        QVERIFY(opened.window->centre()->isReadOnly());
        QVERIFY(!opened.window->findChild<Notice *>(u"readingBanner"_s)->sentence().isEmpty());
    }

    void aMovedCentreIsOpenAtItsNewPlace()
    {
        Opened opened;
        opened.window->openCentre(opened.test.path());
        opened.answer = opened.test.folder.filePath(u"moved.attest"_s);
        opened.pressOnCentrePage(u"moveCentre"_s);
        QTRY_VERIFY(opened.window->centre()->path().endsWith(u"moved.attest"_s));
        QVERIFY(!QFile::exists(opened.test.path()));
        QCOMPARE(opened.memory.recentFiles().size(), 1);
        opened.answer = opened.test.folder.filePath(u"nowhere/moved.attest"_s);
        opened.pressOnCentrePage(u"moveCentre"_s);
        const auto isSaid = [&] {
            const QList<Notice *> notices = opened.window->findChildren<Notice *>();
            return std::any_of(notices.begin(), notices.end(),
                               [](const Notice *each) { return each->sentence().contains(u"nowhere"_s); });
        };
        QTRY_VERIFY(isSaid());
        QVERIFY(opened.window->centre());
    }

    void aRestoredBackupIsOpenInItsPlace()
    {
        Opened opened;
        const QString backup = opened.test.folder.filePath(u"backup.attest"_s);
        QVERIFY(centre::backUp(opened.test.path(), backup));
        opened.window->openCentre(opened.test.path());
        const QString then = opened.window->centre()->fingerprint();
        QVERIFY(opened.window->centre()->run(opened.test.observation()));
        QVERIFY(opened.window->centre()->fingerprint() != then);
        opened.answer = backup;
        opened.pressOnCentrePage(u"restoreBackup"_s);
        QTRY_COMPARE(opened.window->centre()->fingerprint(), then);
        QVERIFY(opened.window->centre()->run(opened.test.observation()));
    }
};

QTEST_MAIN(TestTwoCentres)
#include "test_twocentres.moc"
