// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/linesahead.h"
#include "core/text.h"
#include "support/behinditsback.h"
#include "support/testcentre.h"

#include <QFile>

#include <algorithm>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// The list of learners that is read on a thread while the window is made: never another one than is read
/// when it is asked for.
class TestLinesAhead : public QObject {
    Q_OBJECT

private:
    static QStringList inWords(const centre::Centre &centre)
    {
        QStringList words;
        const auto lines = centre.learnerLines();
        for (const centre::LearnerLine &line : *lines)
            words.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(
                             line.enrolment.ref, line.learner.given, line.learner.family,
                             line.qualificationTitle, QString::number(line.tally.readings.achieved),
                             QString::number(line.tally.readings.inHand), line.readyUnits.join(u','))
                         + (line.late ? u" late"_s : QString()));
        return words;
    }

    static QString ref(const centre::LearnerLine &line) { return line.enrolment.ref; }

private Q_SLOTS:
    void isWhatIsReadOtherwise()
    {
        TestCentre test;
        test.plan({u"301"_s, u"308"_s});
        command::Record record = test.observation();
        record.ties = test.everything(u"308"_s);
        QVERIFY(test->run(record));
        for (const bool current : {false, true}) { // statuses that are outdated in the file, and written ones
            if (current)
                test.reopen();
            const QStringList asked = inWords(test.centre());
            QCOMPARE(asked.size(), 1);
            QVERIFY(test->readLinesAhead());
            QCOMPARE(inWords(test.centre()), asked);
            QCOMPARE(inWords(test.centre()), asked); // given away once, read the second time
        }
    }

    void everyLineHasItsOwnLearnerAndAward()
    {
        TestCentre test;
        for (const QString &award : {u"4427-01"_s, u"4430-03"_s, u"2794-02"_s}) {
            command::Enrol enrol;
            enrol.qualification = award;
            enrol.registered = QDate(2013, 2, 1);
            enrol.assessor = test->working();
            test.must(command::AddLearner{{award, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
            enrol.learner = *test->learnerByRef(award);
            test.must(enrol);
        }
        test.reopen();
        const auto lines = test->learnerLines();
        QCOMPARE(lines->size(), std::size_t(4));
        for (const centre::LearnerLine &line : *lines)
            QCOMPARE(line.qualificationTitle, (*test->edition(line.enrolment.edition))->title.text());
        // By ref, which is not how they lie in the file.
        QVERIFY(std::ranges::is_sorted(*lines, &text::naturalLess, ref));
        behindItsBack(test.path(), u"UPDATE enrolment SET ref = 'L9'"_s); // as two devices may
        const auto alike = test->learnerLines();
        QVERIFY(std::ranges::is_sorted(*alike, {}, [](const auto &line) { return line.enrolment.id; }));
        for (const centre::LearnerLine &line : *alike)
            QCOMPARE(line.enrolment.learner, line.learner.id);
    }

    void whatIsWrittenBeforeIsInIt()
    {
        TestCentre test;
        QVERIFY(test->readLinesAhead());
        test.plan({u"308"_s});
        command::Record record = test.observation();
        record.ties = test.everything(u"308"_s);
        QVERIFY(test->run(record));
        QVERIFY(test->learnerLines()->front().tally.readings.inHand > 0);
    }

    void whatAnotherConnectionWroteIsInIt()
    {
        TestCentre test;
        QVERIFY(test->readLinesAhead());
        behindItsBack(test.path(), u"UPDATE enrolment SET ref = 'L999'"_s);
        QCOMPARE(test->learnerLines()->front().enrolment.ref, u"L999"_s);
    }

    void isGivenAwayOnceAndOnlyWhileTrue()
    {
        TestCentre test;
        centre::LinesAhead once(test.path(), 1);
        QCOMPARE(once.take(1)->lines.size(), std::size_t(1));
        QVERIFY(!once.take(1));
        centre::LinesAhead changed(test.path(), 1);
        QVERIFY(!changed.take(2));
        centre::LinesAhead written(test.path(), 1);
        written.letGo();
        QVERIFY(!written.take(1));
        centre::LinesAhead nothing(test.folder.filePath(u"no such file"_s), 1);
        QVERIFY(!nothing.take(1));
    }

    void aClosedCentreWaitsForNobody()
    {
        TestCentre test;
        QVERIFY(test->readLinesAhead());
        test.close();
        QVERIFY(QFile::remove(test.path())); // nothing of it is open still, which some systems refuse
    }
};

QTEST_GUILESS_MAIN(TestLinesAhead)
#include "test_linesahead.moc"
