// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/verify.h"
#include "support/behinditsback.h"
#include "support/testcentre.h"

#include <QFile>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Checking and rebuilding a file say how far they are, stop when asked, and mend what can be mended.
class TestChecking : public QObject {
    Q_OBJECT

private:
    static void busy(TestCentre &test)
    {
        test.plan({u"308"_s, u"301"_s});
        test.makeReady(u"308"_s);
        test.makeReady(u"301"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        test.close();
    }

private Q_SLOTS:
    void progressOnlyGrowsAndComesToItsEnd_data()
    {
        QTest::addColumn<bool>("rebuild");
        QTest::newRow("verify") << false;
        QTest::newRow("rebuild") << true;
    }
    void progressOnlyGrowsAndComesToItsEnd()
    {
        QFETCH(bool, rebuild);
        TestCentre test;
        busy(test);
        double last = 0;
        bool grows = true;
        const Progress progress([&](qint64 done, qint64 all) {
            const double part = static_cast<double>(done) / static_cast<double>(all);
            grows = grows && part >= last && part <= 1;
            last = part;
            return true;
        });
        if (rebuild)
            QVERIFY(centre::rebuildFile(test.path(), test.clock.today(), progress));
        else
            QVERIFY(centre::verifyFile(test.path(), progress)->ok());
        QVERIFY(grows);
        QVERIFY(last > 0.85);
    }

    void aStopIsASentenceAndChangesNothing()
    {
        TestCentre test;
        busy(test);
        const QByteArray before = fileBytes(test.path());
        int steps = 0;
        QVERIFY(centre::verifyFile(test.path(), Progress([&](qint64, qint64) { return ++steps > 0; })));
        QVERIFY(steps > 20);
        for (int stopAt = 1; stopAt < steps; stopAt += 3) {
            int step = 0;
            const auto stopped =
                centre::verifyFile(test.path(), Progress([&](qint64, qint64) { return ++step < stopAt; }));
            QVERIFY(!stopped);
            QVERIFY(!stopped.error().message.isEmpty());
        }
        QVERIFY(fileBytes(test.path()) == before);
        steps = 0;
        QVERIFY(!centre::rebuildFile(test.path(), test.clock.today(),
                                     Progress([&](qint64, qint64) { return ++steps < 5; })));
        QVERIFY(centre::verifyFile(test.path())->ok());
    }

    void damagedTablesAreMendedFromTheEntries_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("rows gone") << u"DELETE FROM claim"_s;
        QTest::newRow("a row changed") << u"UPDATE evidence SET narrative = 'forged'"_s;
        QTest::newRow("a row of nobody")
            << u"INSERT INTO person VALUES (x'00112233445566778899aabbccddeeff', "
               "NULL, 'P99', 'No', 'Body', 'iqa')"_s;
        QTest::newRow("a status") << u"UPDATE enrolment_status SET summary = x'a0'"_s;
        QTest::newRow("a status gone") << u"DELETE FROM enrolment_status"_s;
        QTest::newRow("the index") << u"DELETE FROM evidence_fts"_s;
    }
    void damagedTablesAreMendedFromTheEntries()
    {
        QFETCH(QString, sql);
        TestCentre test;
        busy(test);
        behindItsBack(test.path(), sql);
        QVERIFY(!centre::verifyFile(test.path())->ok());
        const auto rebuilt = centre::rebuildFile(test.path(), test.clock.today());
        QVERIFY(rebuilt);
        QVERIFY(*rebuilt > 8);
        const auto verified = centre::verifyFile(test.path());
        QVERIFY(verified);
        for (const auto &problem : verified->problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.what));
        QVERIFY(verified->ok());
    }

    void whatIsNoCentreIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!centre::rebuildFile(folder.filePath(u"none.attest"_s), {}));
        QVERIFY(!centre::verifyFile(folder.filePath(u"none.attest"_s)));
        TestCentre test; // open here
        QVERIFY(!centre::rebuildFile(test.path(), test.clock.today()));
    }

private:
    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestChecking)
#include "test_checking.moc"
