// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QTemporaryDir>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// attest-cli history: the journal in words.
class TestCliHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_centre = m_folder.filePath(u"centre.attest"_s);
        QByteArray actions = "{`action`:`newCentre`,`name`:`Severnside`,`person`:{`given`:`Ffion`,`family`:`"
                             "Rees`,`roles`:[`assessor`]}}\n"
                             "{`action`:`addPerson`,`given`:`Mei`,`family`:`Okafor`,`roles`:[`iqa`]}\n"
                             "{`action`:`addLearner`,`given`:`Carys`,`family`:`O'Brien`}\n"
                             "{`action`:`addLearner`,`given`:`Nia`}\n"
                             "{`action`:`enrol`,`learner`:`L001`,`qualification`:`4430-03`,`registered`:`"
                             "2013-01-14`,`assessor`:`P01`}\n"
                             "{`action`:`enrol`,`learner`:`L002`,`qualification`:`4430-03`,`registered`:`"
                             "2013-01-14`,`assessor`:`P01`,`as`:`P02`}\n"
                             "{`action`:`plan`,`enrolment`:`L001`,`add`:[`308`],`as`:`P01`}\n"
                             "{`action`:`undo`}\n";
        actions.replace('`', '"'); // easier to read above
        const CliRun made = runCli({u"apply"_s, m_centre, u"-"_s, u"--today"_s, u"2013-04-24"_s}, actions);
        QVERIFY2(made.status == 0, made.told().constData());
    }

    void tellsTheNewestFirst()
    {
        const CliRun run = history({u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        const QStringList said = sentences(run);
        QCOMPARE(said.size(), 10); // the printing of the award is an entry of its own
        QCOMPARE(said.first(), u"Undone: Planned 308"_s);
        QCOMPARE(said.last(), u"Made the centre Severnside"_s);
        const QJsonValue plan = run.json()[u"entries"_s][1];
        QCOMPARE(fields(plan),
                 (QStringList{u"about"_s, u"at"_s, u"details"_s, u"device"_s, u"id"_s, u"number"_s,
                              u"standing"_s, u"units"_s, u"what"_s, u"who"_s}));
        QCOMPARE(plan[u"standing"_s].toString(), u"takenBack"_s);
        QCOMPARE(plan[u"about"_s].toString(), u"Carys O'Brien (L001)"_s);
        QCOMPARE(plan[u"at"_s].toString(), u"2013-04-24T09:00:00.000Z"_s);
        QVERIFY(plan[u"device"_s].isNull());
        QCOMPARE(plan[u"units"_s][0].toString(), u"308"_s);
    }

    void isNarrowedByLearnerAndPerson()
    {
        QCOMPARE(sentences(history({u"--json"_s, u"--learner"_s, u"L002"_s})),
                 (QStringList{u"Enrolled on 4430-03 as L002, registered 14 January 2013"_s,
                              u"Added learner Nia (L002)"_s}));
        QCOMPARE(sentences(history({u"--json"_s, u"--person"_s, u"P02"_s})),
                 QStringList{u"Enrolled on 4430-03 as L002, registered 14 January 2013"_s});
        const CliRun none = history({u"--json"_s, u"--person"_s, u"P02"_s, u"--learner"_s, u"L001"_s});
        QCOMPARE(none.status, 0);
        QVERIFY(sentences(none).isEmpty());
    }

    void speaksToPeopleToo()
    {
        const CliRun run = history({});
        QCOMPARE(run.status, 0);
        QVERIFY(run.text().contains(u"Ffion Rees"_s));
        QVERIFY(run.text().contains(u"2013-04-24 09:00"_s));
        QVERIFY(run.text().contains(u"Undone"_s));
        QCOMPARE(run.text().count(u'\n'), 10);
    }

    void refusesWhomItDoesNotKnow()
    {
        QVERIFY(history({u"--learner"_s, u"L777"_s}).isRefusal());
        QVERIFY(history({u"--person"_s, u"P77"_s}).isRefusal());
        QVERIFY(runCli({u"history"_s, m_folder.filePath(u"none.attest"_s)}).isRefusal());
        QVERIFY(history({u"--units"_s, u"301"_s}).isRefusal());
    }

private:
    CliRun history(const QStringList &options)
    {
        return runCli(QStringList{u"history"_s, m_centre} + options);
    }
    static QStringList sentences(const CliRun &run)
    {
        QStringList out;
        const QJsonArray entries = run.json()[u"entries"_s].toArray();
        for (const QJsonValue &entry : entries)
            out.append(entry[u"what"_s].toString());
        return out;
    }

    QTemporaryDir m_folder;
    QString m_centre;
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "test_cli_history.moc"
