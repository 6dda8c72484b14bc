// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/projector.h"
#include "support/testcentre.h"

#include <QProcess>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// A writing child is killed without warning, again and again: every save that was acknowledged is found, and
/// the file verifies clean each time.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSavesSurviveKilling()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        test.close();
        constexpr int rounds = 50;
        std::set<QString> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QStringLiteral(ATTEST_WRITER), {test.path(), QString::number(round + 1)});
            QVERIFY2(child.waitForStarted(), qPrintable(child.errorString()));
            // Killed after a number of acknowledged saves that differs from round to round, at whatever it
            // does then.
            QByteArray said;
            while (said.count('\n') < 1 + round % 5 && child.waitForReadyRead(30000))
                said += child.readAllStandardOutput();
            child.kill();
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            for (const QByteArray &line : said.left(said.lastIndexOf('\n') + 1).split('\n'))
                if (!line.isEmpty())
                    acknowledged.insert(QString::fromLatin1(line));

            auto opened = centre::Centre::open(test.path(), test.environment());
            QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
            const auto verified = (*opened)->verify();
            QVERIFY(verified);
            for (const auto &problem : verified->problems)
                qWarning("round %d, %s: %s", round, qPrintable(problem.where), qPrintable(problem.what));
            QVERIFY(verified->ok());
            std::set<QString> held;
            const auto ids = (*opened)->entryIds();
            QVERIFY(ids);
            for (const EntryId &id : *ids)
                held.insert(id.hex());
            for (const QString &id : acknowledged)
                QVERIFY2(held.contains(id), qPrintable(id));
        }
        QVERIFY(acknowledged.size() >= rounds);
        qInfo("%d rounds, %zu acknowledged entries found again", rounds, acknowledged.size());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
