// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/apply.h"
#include "centre/example.h"
#include "support/testcentre.h"

#include <QBuffer>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Actions as JSON lines, and the example centre that is made through the same commands.
class TestApply : public QObject {
    Q_OBJECT

private:
    static centre::ApplyOutcome applied(TestCentre &test, const QString &path, const QByteArray &lines)
    {
        QByteArray bytes = lines;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto outcome = centre::apply(path, test.environment(), buffer);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }

private Q_SLOTS:
    void aWholeCentreFromLines()
    {
        TestCentre test;
        const QString path = test.folder.filePath(u"lines.attest"_s);
        const centre::ApplyOutcome outcome = applied(test, path, R"(
{"action":"newCentre","name":"Lines","person":{"given":"Ffion","family":"Rees","roles":["assessor"]}}
{"action":"addPerson","given":"Mei","family":"Okafor","roles":["iqa"]}
{"action":"addLearner","given":"Suharto"}
{"action":"enrol","learner":"L001","qualification":"4430-03","registered":"2013-01-14","assessor":"P01","iqa":"P02"}
{"action":"plan","enrolment":"l001","add":["301","308"]}
{"action":"record","enrolment":"L001","kind":"observation","on":"2013-04-20","setting":"realJobPaid","narrative":"Seen.","ties":[{"unit":"308","criteria":["2.1","2.2"],"requirements":["4a"],"place":"page 2"}],"judge":true}
{"action":"judge","enrolment":"L001","evidence":"E001","ties":[{"unit":"308","criterion":"2.2"}],"verdict":"notYet","reason":"Undated."}
{"action":"cover","enrolment":"L001","evidence":"E001","ties":[{"unit":"308","requirement":"4b"}]}
{"action":"undo"}
{"action":"redo"}
{"action":"withdraw","what":"unit","enrolment":"L001","unit":"301","reason":"Not needed"}
)");
        for (const auto &refusal : outcome.refused)
            qWarning("%d: %s", refusal.line, qPrintable(refusal.why));
        QVERIFY(outcome.refused.empty());
        QCOMPARE(outcome.applied, 11);
        auto opened = centre::Centre::open(path, test.environment());
        QVERIFY(opened);
        QVERIFY((*opened)->verify()->ok());
        const auto file = (*opened)->enrolmentFile(*(*opened)->enrolmentByRef(u"L001"_s));
        QCOMPARE(file->status.unit(u"308"_s)->criteriaMet, 1);
        QCOMPARE(file->status.unit(u"308"_s)->requirementsMet, 2);
        QCOMPARE(file->records.claims.front().place, u"page 2"_s);
    }

    void manyPairsAreMarkedByOneLine()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        test.must(test.observation());
        test.close();
        const centre::ApplyOutcome outcome = applied(test, test.path(), R"(
{"action":"mark","enrolment":"L001","items":[{"evidence":"E001","ties":[{"unit":"308","criteria":["2.1","2.2"],"place":"page 2"}]},{"evidence":"E002","ties":[{"unit":"308","requirement":"4a"}]}],"verdict":"met"}
{"action":"mark","enrolment":"L001","items":[{"evidence":"E001","ties":[{"unit":"308","criterion":"2.1"}]}],"places":true}
{"action":"mark","enrolment":"L001","items":[{"evidence":"E009","ties":[{"unit":"308","criterion":"2.1"}]}]}
{"action":"mark","enrolment":"L001","items":[{"evidence":"E001","tie":[]}]}
{"action":"mark","enrolment":"L001","items":[]}
)");
        QCOMPARE(outcome.applied, 2);
        QCOMPARE(outcome.refused.size(), std::size_t(3));
        QVERIFY(outcome.refused[0].why.contains(u"E009"_s));
        QVERIFY(outcome.refused[1].why.contains(u"tie"_s));
        test.reopen();
        QCOMPARE(test.file().status.unit(u"308"_s)->criteriaMet, 2);
        QCOMPARE(test.file().records.claims.size(), std::size_t(3));
        for (const portfolio::Claim &claim : test.file().records.claims)
            QCOMPARE(claim.place, claim.target.code == u"2.2"_s ? u"page 2"_s : QString());
    }

    void refusedLinesAreNamedAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("not json") << QByteArray("{\"action\":") << u"not JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"not an action"_s;
        QTest::newRow("unknown") << QByteArray(R"({"action":"dance"})") << u"dance"_s;
        QTest::newRow("unknown field")
            << QByteArray(R"({"action":"plan","enrolment":"L001","untis":["301"]})") << u"untis"_s;
        QTest::newRow("missing field") << QByteArray(R"({"action":"plan","add":["301"]})") << u"enrolment"_s;
        QTest::newRow("wrong form") << QByteArray(R"({"action":"plan","enrolment":"L001","add":"301"})")
                                    << u"list"_s;
        QTest::newRow("no such learner")
            << QByteArray(R"({"action":"plan","enrolment":"L999","add":["301"]})") << u"L999"_s;
        QTest::newRow("no such person") << QByteArray(R"({"action":"undo","as":"P99"})") << u"P99"_s;
        QTest::newRow("bad date") << QByteArray(R"({"action":"addLearner","given":"A","born":"5 May"})")
                                  << u"2013-04-24"_s;
        QTest::newRow("bad word") << QByteArray(
            R"({"action":"record","enrolment":"L001","kind":"hearsay","on":"2013-04-20","setting":"rwe","narrative":"x"})")
                                  << u"hearsay"_s;
    }
    void refusedLinesAreNamedAndTheRestGoesOn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, why);
        TestCentre test;
        test.close();
        const centre::ApplyOutcome outcome = applied(
            test, test.path(), line + "\n{\"action\":\"plan\",\"enrolment\":\"L001\",\"add\":[\"301\"]}\n");
        QCOMPARE(outcome.applied, 1);
        QCOMPARE(outcome.refused.size(), std::size_t(1));
        QCOMPARE(outcome.refused.front().line, 1);
        QVERIFY2(outcome.refused.front().why.contains(why), qPrintable(outcome.refused.front().why));
    }

    void aFileThatIsNotThereNeedsNewCentre()
    {
        TestCentre test;
        QByteArray bytes(R"({"action":"undo"})");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const QString path = test.folder.filePath(u"none.attest"_s);
        const auto outcome = centre::apply(path, test.environment(), buffer);
        QVERIFY(!outcome);
        QVERIFY(!QFile::exists(path));
    }

    void theExampleIsRepeatable()
    {
        TestCentre test;
        const auto make = [&](const QString &name, quint32 seed) {
            const QString path = test.folder.filePath(name);
            auto made = centre::writeExample(path, {12, seed, {}}, test->catalogue());
            if (!made)
                qFatal("%s", qPrintable(made.error().message));
            return centre::Centre::open(path, {test.clock, test.random, test->catalogue(), false});
        };
        auto one = make(u"one.attest"_s, 1);
        auto again = make(u"again.attest"_s, 1);
        auto other = make(u"other.attest"_s, 2);
        QVERIFY(*(*one)->entryIds() == *(*again)->entryIds());
        QVERIFY(*(*one)->entryIds() != *(*other)->entryIds());
        QVERIFY(!centre::writeExample(test.folder.filePath(u"one.attest"_s), {}, test->catalogue()));

        const auto verified = (*one)->verify();
        QVERIFY(verified->ok());
        QCOMPARE((*one)->exampleDate(), QDate(2013, 4, 24));
        QCOMPARE((*one)->today(), QDate(2013, 4, 24));
        const auto lines = *(*one)->learnerLines();
        QCOMPARE(lines.size(), std::size_t(12));
        const auto count = [&](auto test_) { return std::count_if(lines.begin(), lines.end(), test_); };
        QVERIFY(count([](const auto &line) { return line.complete.achieved; }) >= 1);
        QVERIFY(count([](const auto &line) { return !line.readyUnits.isEmpty(); }) >= 1);
        QVERIFY(count([](const auto &line) { return line.late; }) >= 1);
        QVERIFY(count([](const auto &line) { return line.tally.readings.inHand == 0; }) >= 1);
    }
};

QTEST_GUILESS_MAIN(TestApply)
#include "test_apply.moc"
