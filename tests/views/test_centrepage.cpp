// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/keeping.h"
#include "support/testcentre.h"
#include "views/common/notice.h"
#include "views/keeping/banners.h"
#include "views/keeping/centrepage.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page over a real centre, with answers in place of the platform's dialogs.
struct Shown {
    Shown()
    {
        choosers.copy = choosers.move = choosers.folder = choosers.backup = [this](const QString &path) {
            suggested = path;
            return answer;
        };
        page = std::make_unique<CentrePage>(test.centre(), choosers);
        page->open();
        page->show();
    }
    void press(const char *name)
    {
        auto *button = page->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString text(const char *name) const
    {
        return page->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QString notice() const { return page->findChild<Notice *>()->sentence(); }
    void recordWithFile()
    {
        const QString letter = test.folder.filePath(u"letter.txt"_s);
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("thank you");
        file.close();
        command::Record record = test.observation();
        record.files = {letter};
        test.must(record);
    }

    TestCentre test;
    PathChoosers choosers;
    QString answer;
    QString suggested;
    std::unique_ptr<CentrePage> page;
};

QString bannerOf(centre::Centre &centre, const char *name)
{
    const Banners banners(centre);
    return banners.findChild<Notice *>(QString::fromLatin1(name))->sentence();
}

} // namespace

class TestCentrePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEverythingIs()
    {
        Shown shown;
        QVERIFY(shown.text("centreFile").endsWith(u"test.attest"_s));
        QVERIFY(shown.text("centreFiles").endsWith(u"test.attest.files"_s));
        QVERIFY(shown.text("backupFolder").endsWith(u"test.attest.backups"_s));
        QVERIFY(!shown.page->findChild<QPushButton *>(u"locateFiles"_s)->isVisible());
    }

    void savesACopyThatOpensForReadingOnly()
    {
        Shown shown;
        shown.press("saveCopy"); // thought better of it
        QCOMPARE(shown.notice(), QString());
        shown.answer = shown.test.folder.filePath(u"for Mei"_s);
        shown.press("saveCopy");
        QVERIFY(shown.notice().contains(u"for Mei.attest"_s));
        auto copy = centre::Centre::open(shown.answer + u".attest"_s, shown.test.environment());
        QVERIFY(copy);
        QVERIFY((*copy)->isReadOnly());
        QVERIFY(bannerOf(**copy, "readingBanner").contains(u"copy"_s));
        shown.press("saveCopy"); // never over a file
        QVERIFY(shown.notice().contains(u"exists already"_s));
        const CentrePage page(**copy, shown.choosers);
        for (const char *name : {"moveCentre", "backUpNow", "chooseBackupFolder", "restoreBackup"})
            QVERIFY2(!page.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled(), name);
    }

    void aBackupIsMadeAtOnceInTheChosenFolder()
    {
        Shown shown;
        shown.answer = shown.test.folder.filePath(u"stick"_s);
        shown.press("chooseBackupFolder");
        QVERIFY(shown.notice().contains(u"stick"_s));
        QVERIFY(shown.text("backupFolder").endsWith(u"stick"_s));
        QCOMPARE(QDir(shown.answer).entryList({u"*.attest"_s}).size(), 1);
        shown.press("backUpNow");
        QCOMPARE(QDir(shown.answer).entryList({u"*.attest"_s}).size(), 2);
    }

    void aFailedBackupStaysOnScreenUntilOneSucceeds()
    {
        Shown shown;
        Banners banners(shown.test.centre());
        const auto *banner = banners.findChild<Notice *>(u"backupBanner"_s);
        QCOMPARE(banner->sentence(), QString());
        QFile inTheWay(shown.test.folder.filePath(u"in the way"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        shown.answer = inTheWay.fileName();
        shown.press("chooseBackupFolder");
        QVERIFY(banner->sentence().contains(u"in the way"_s));
        QVERIFY(!shown.notice().isEmpty());
        shown.answer = shown.test.folder.filePath(u"backups"_s);
        shown.press("chooseBackupFolder");
        QCOMPARE(banner->sentence(), QString());
    }

    void missingFilesAreSaidAndFound()
    {
        Shown shown;
        shown.recordWithFile();
        QCOMPARE(bannerOf(shown.test.centre(), "missingBanner"), QString());
        const QString elsewhere = shown.test.folder.filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(shown.test->filesFolder(), elsewhere));
        Banners banners(shown.test.centre());
        auto *banner = banners.findChild<Notice *>(u"missingBanner"_s);
        QVERIFY(banner->sentence().contains(u"1"_s));
        const QSignalSpy asked(&banners, &Banners::centrePageRequested);
        Q_EMIT banner->activated();
        QCOMPARE(asked.size(), 1);
        connect(shown.page.get(), &CentrePage::filesLocated, &banners, &Banners::refresh);
        shown.page->open();
        shown.answer = elsewhere;
        shown.press("locateFiles");
        QVERIFY2(shown.test->verify()->ok(), qPrintable(shown.notice()));
        QCOMPARE(banner->sentence(), QString());
    }

    void moveAndRestoreAreAskedOfTheWindow()
    {
        Shown shown;
        const QSignalSpy moved(shown.page.get(), &CentrePage::moveRequested);
        const QSignalSpy restored(shown.page.get(), &CentrePage::restoreRequested);
        shown.press("moveCentre");
        shown.press("restoreBackup");
        QCOMPARE(moved.size() + restored.size(), 0);
        shown.answer = u"/somewhere/else"_s;
        shown.press("moveCentre");
        QCOMPARE(moved.front().front().toString(), u"/somewhere/else.attest"_s);
        QCOMPARE(shown.suggested, shown.test->path());
        shown.press("restoreBackup");
        QCOMPARE(restored.front().front().toString(), u"/somewhere/else"_s);
    }

    void aCentreOpenedForReadingSaysSo()
    {
        TestCentre test;
        QCOMPARE(bannerOf(test.centre(), "readingBanner"), QString());
        auto reading = centre::Centre::open(test.path(), test.environment(), true);
        QVERIFY(reading);
        QVERIFY(bannerOf(**reading, "readingBanner").contains(u"reading only"_s));
    }
};

QTEST_MAIN(TestCentrePage)
#include "test_centrepage.moc"
