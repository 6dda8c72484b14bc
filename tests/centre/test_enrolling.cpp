// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// The centre, its people, learners and enrolments: done, refused, and at the border.
class TestEnrolling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newCentreHasItsFirstPersonWorking()
    {
        TestCentre test;
        QCOMPARE(test->name(), u"Test centre"_s);
        QCOMPARE(test->person(test->working())->name(), u"Ffion Rees"_s);
        QVERIFY(test.refused(command::NewCentre{u"Another"_s, {}, {}}).contains(u"holds a centre already"_s));
    }

    void aCentreThatIsRefusedLeavesNoFile()
    {
        TestCentre test;
        const QString path = test.folder.filePath(u"other.attest"_s);
        const auto made = centre::Centre::create(path, test.environment(), {u"Name"_s, {{}, {}, {}, {}}, {}});
        QVERIFY(!made);
        QVERIFY(!QFile::exists(path));
    }

    void existingFilesAreNotOverwritten()
    {
        TestCentre test;
        const auto again = centre::Centre::create(test.path(), test.environment(), {u"Name"_s, {}, {}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Exists);
    }

    void peopleNeedANameAndARole()
    {
        TestCentre test;
        QVERIFY(
            test.refused(command::AddPerson{{{}, u" "_s, {}, {portfolio::Role::Iqa}}}).contains(u"name"_s));
        QVERIFY(test.refused(command::AddPerson{{{}, u"Owain"_s, {}, {}}}).contains(u"assessor"_s));
        QVERIFY(test.refused(command::AddPerson{{u"p01"_s, u"Owain"_s, {}, {portfolio::Role::Iqa}}})
                    .contains(u"taken"_s));
        test.must(command::AddPerson{{{}, u"Owain"_s, {}, {portfolio::Role::Assessor}}});
        QVERIFY(test->personByRef(u"P03"_s));
    }

    void learnersNeedOneName_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("uln");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("none") << u" "_s << QString() << QDate() << QString() << u"Give the learner"_s;
        QTest::newRow("single name") << u"Suharto"_s << QString() << QDate() << QString() << QString();
        QTest::newRow("family only") << QString() << u"Llŷr"_s << QDate() << QString() << QString();
        QTest::newRow("born tomorrow")
            << u"A"_s << QString() << QDate(2013, 4, 25) << QString() << u"future"_s;
        QTest::newRow("born today") << u"A"_s << QString() << QDate(2013, 4, 24) << QString() << QString();
        QTest::newRow("bad uln") << u"A"_s << QString() << QDate() << u"1234567890"_s << u"not a ULN"_s;
    }
    void learnersNeedOneName()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(QDate, born);
        QFETCH(QString, uln);
        QFETCH(QString, refusal);
        TestCentre test;
        const command::LearnerDetails details{{}, given, family, {}, born, uln, {}, {}, {}};
        if (refusal.isEmpty())
            QVERIFY(!test.must(command::AddLearner{details}).isEmpty());
        else
            QVERIFY(test.refused(command::AddLearner{details}).contains(refusal));
    }

    void amendingWritesOnlyWhatDiffers()
    {
        TestCentre test;
        const LearnerId learner = test.file().records.learner.id;
        command::AmendLearner amend{learner, {}};
        amend.details.given = u"Carys"_s;
        amend.details.family = u"O'Brien-Llŷr"_s;
        amend.details.born = QDate(1992, 5, 1);
        QVERIFY(test.must(amend).isEmpty());
        amend.details.site = u"Severn Leisure"_s;
        QCOMPARE(test.must(amend).entries.size(), std::size_t(1));
        QCOMPARE(test.file().records.learner.site, u"Severn Leisure"_s);
        QCOMPARE(test.file().records.learner.given, u"Carys"_s);
    }

    void enrolling_data()
    {
        QTest::addColumn<QDate>("registered");
        QTest::addColumn<QDate>("target");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("refusal");
        const QDate day(2013, 4, 1);
        const QDate adult(1990, 1, 1);
        QTest::newRow("sound") << day << QDate(2013, 9, 1) << adult << QString() << QString();
        QTest::newRow("today") << QDate(2013, 4, 24) << QDate() << adult << QString() << QString();
        QTest::newRow("tomorrow") << QDate(2013, 4, 25) << QDate() << adult << QString() << u"future"_s;
        QTest::newRow("no date") << QDate() << QDate() << adult << QString() << u"date of registration"_s;
        QTest::newRow("target before") << day << QDate(2013, 3, 31) << adult << QString() << u"target"_s;
        QTest::newRow("fifteen") << day << QDate() << QDate(1997, 4, 2) << QString() << u"under 16"_s;
        QTest::newRow("sixteen today") << day << QDate() << QDate(1997, 4, 1) << QString() << QString();
        QTest::newRow("fifteen, with a reason")
            << day << QDate() << QDate(1997, 4, 2) << u"Agreed"_s << QString();
    }
    void enrolling()
    {
        QFETCH(QDate, registered);
        QFETCH(QDate, target);
        QFETCH(QDate, born);
        QFETCH(QString, reason);
        QFETCH(QString, refusal);
        TestCentre test;
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, born, {}, {}, {}, {}}});
        command::Enrol enrol;
        enrol.learner = *test->learnerByRef(u"n1"_s);
        enrol.qualification = u"4430-03"_s;
        enrol.registered = registered;
        enrol.target = target;
        enrol.assessor = test->working();
        enrol.reason = reason;
        if (refusal.isEmpty())
            QVERIFY(!test.must(enrol).isEmpty());
        else
            QVERIFY2(test.refused(enrol).contains(refusal), qPrintable(test.refused(enrol)));
    }

    void enrollingAfterTheLastRegistrationAsksForAReason()
    {
        TestCentre test;
        test.clock.set(QDateTime(QDate(2014, 8, 1), QTime(9, 0), Qt::UTC));
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        command::Enrol enrol;
        enrol.learner = *test->learnerByRef(u"N1"_s);
        enrol.qualification = u"4430-03"_s;
        enrol.assessor = test->working();
        enrol.registered = QDate(2014, 7, 31);
        QVERIFY(!test.must(enrol).isEmpty()); // the last day itself
        test.must(command::Undo{});
        enrol.registered = QDate(2014, 8, 1);
        QVERIFY(test.refused(enrol).contains(u"closed on 31 July 2014"_s));
        enrol.reason = u"Registered late by the awarding body"_s;
        QVERIFY(!test.must(enrol).isEmpty());
    }

    void enrollingNeedsAnAssessorAndAnotherPersonAsIqa()
    {
        TestCentre test;
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        command::Enrol enrol;
        enrol.learner = *test->learnerByRef(u"N1"_s);
        enrol.qualification = u"4430-03"_s;
        enrol.registered = QDate(2013, 4, 1);
        QVERIFY(test.refused(enrol).contains(u"assessor"_s));
        enrol.assessor = *test->personByRef(u"P02"_s);
        QVERIFY(test.refused(enrol).contains(u"assessor"_s));
        enrol.assessor = *test->personByRef(u"P01"_s);
        enrol.iqa = *test->personByRef(u"P01"_s);
        QVERIFY(test.refused(enrol).contains(u"IQA"_s));
        enrol.iqa = *test->personByRef(u"P02"_s);
        test.must(enrol);
        QVERIFY(test.refused(enrol).contains(u"already"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnrolling)
#include "test_enrolling.moc"
