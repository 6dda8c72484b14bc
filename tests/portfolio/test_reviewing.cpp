// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/independence.h"
#include "portfolio/reviewing.h"
#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::test::criterion;
using attest::test::idOf;
using attest::test::RecordsBuilder;

namespace {

const Target target = criterion(u"303"_s, u"1.1"_s);

/// 303 is met and signed off by person 7; person 8 is an IQA.
RecordsBuilder signedOff()
{
    RecordsBuilder builder;
    builder.person(7, u"Ffion Rees"_s, {Role::Assessor})
        .person(8, u"Mei Okafor"_s, {Role::Iqa})
        .plan({u"303"_s})
        .evidence(1)
        .met(1, {target})
        .signOff(u"303"_s);
    return builder;
}

EnrolmentStatus statusFor(const RecordsBuilder &builder)
{
    return statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
}

Person named(const QString &given, const QString &family) { return {{}, {}, given, family, {Role::Iqa}}; }

} // namespace

class TestReviewing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsNamedByTheFullName_data()
    {
        QTest::addColumn<QString>("people");
        QTest::addColumn<bool>("named");
        QTest::newRow("plain") << u"Siân Tŷ-Gwyn"_s << true;
        QTest::newRow("case and diacritics") << u"with SIAN TY-GWYN, manager"_s << true;
        QTest::newRow("family first") << u"Ty Gwyn, Sian"_s << true;
        QTest::newRow("given only") << u"Siân"_s << false;
        QTest::newRow("family only") << u"the Tŷ-Gwyn family"_s << false;
        QTest::newRow("apart") << u"Siân Jones and Owain Tŷ-Gwyn"_s << false;
        QTest::newRow("inside a word") << u"Sianed Ty-Gwynn"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }
    void aPersonIsNamedByTheFullName()
    {
        QFETCH(QString, people);
        QFETCH(bool, named);
        QCOMPARE(namesPerson(people, ::named(u"Siân"_s, u"Tŷ-Gwyn"_s)), named);
    }
    void aSingleName()
    {
        QVERIFY(namesPerson(u"Sukarno was there"_s, named({}, u"Sukarno"_s)));
        QVERIFY(namesPerson(u"Sukarno was there"_s, named(u"Sukarno"_s, {})));
        QVERIFY(!namesPerson(u"Anybody"_s, named({}, {})));
    }

    void onlyAValidReleaseVerifies()
    {
        RecordsBuilder builder = signedOff();
        builder.release(7, u"303"_s); // signed it off, and is no IQA
        EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.unit(u"303"_s)->state, UnitState::SignedOff);
        QVERIFY(!status.iqaBegun);
        builder.release(9, u"303"_s); // not on file
        QCOMPARE(statusFor(builder).unit(u"303"_s)->state, UnitState::SignedOff);
        builder.release(8, u"303"_s, false);
        status = statusFor(builder);
        QCOMPARE(status.unit(u"303"_s)->state, UnitState::Verified);
        QCOMPARE(status.readings.verified.credits, 10);
        QCOMPARE(status.unit(u"303"_s)->releasedOn, QDate(2013, 4, 24));
        QVERIFY(status.iqaBegun);
        builder.records().signOffs.front().entry = idOf<EntryId>(500); // signed off anew
        QCOMPARE(statusFor(builder).unit(u"303"_s)->state, UnitState::SignedOff);
    }

    void anOverturnedTargetTakesItsUnitOut()
    {
        RecordsBuilder builder = signedOff();
        builder.release(8, u"303"_s);
        const SampleLineId line = builder.sample(8, u"303"_s, {target});
        const EntryId no = builder.decide(line, target, false, u"Not dated"_s);
        EnrolmentStatus status = statusFor(builder);
        const UnitStatus *unit = status.unit(u"303"_s);
        QCOMPARE(unit->state, UnitState::Returned); // even though it was released
        QVERIFY(isReturned(builder.enrolmentId(), u"303"_s, builder.records()));
        QCOMPARE(status.readings.verified.credits, 0);
        QCOMPARE(status.readings.achieved.credits, 0);
        QCOMPARE(status.readings.inHand.credits, 10);
        QCOMPARE(unit->criteriaMet, 0);
        QCOMPARE(unit->blockers.size(), std::size_t(1));
        QCOMPARE(unit->blockers.front().sentence,
                 u"1.1 solving one: Mei Okafor does not agree: Not dated."_s);
        QVERIFY(unit->blockers.front().target == target);
        builder.answer(8, line, target, no, u"Mine"_s);
        QCOMPARE(statusFor(builder).unit(u"303"_s)->state, UnitState::Returned);
        builder.answer(7, line, target, no, u"Dated"_s);
        status = statusFor(builder);
        unit = status.unit(u"303"_s);
        QCOMPARE(unit->state, UnitState::Verified);
        QVERIFY(unit->answered);
        QCOMPARE(unit->criteriaMet, 1);
        QCOMPARE(unit->target(target)->overturn->answer, u"Dated"_s);
        builder.decide(line, target, true);
        status = statusFor(builder);
        QVERIFY(!status.unit(u"303"_s)->answered);
        QVERIFY(status.unit(u"303"_s)->target(target)->overturn->settled);
    }

    void aReviewByWhoeverMayNotHasNoEffect()
    {
        RecordsBuilder builder = signedOff();
        const SampleLineId line = builder.sample(7, u"303"_s, {target});
        builder.decide(line, target, false, u"Out"_s);
        EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.unit(u"303"_s)->state, UnitState::SignedOff);
        QVERIFY(!status.unit(u"303"_s)->sampled);
        QVERIFY(!status.unit(u"303"_s)->target(target)->overturn);
        QVERIFY(!status.iqaBegun);
        // An IQA's line, and a decision in it by somebody else.
        const SampleLineId good = builder.sample(8, u"303"_s, {target});
        builder.decide(good, target, false, u"Out"_s);
        builder.records().decisions.back().by = idOf<PersonId>(7);
        status = statusFor(builder);
        QCOMPARE(status.unit(u"303"_s)->state, UnitState::SignedOff);
        QVERIFY(status.unit(u"303"_s)->sampled);
    }

    void everyHandTies_data()
    {
        QTest::addColumn<int>("deed");
        for (int deed = 0; deed < 6; ++deed)
            QTest::addRow("deed %d", deed) << deed;
    }
    void everyHandTies()
    {
        QFETCH(int, deed);
        RecordsBuilder builder = signedOff();
        const PersonId mei = idOf<PersonId>(8);
        LearnerRecords &records = builder.records();
        builder.claim(1, target);
        using Deed = Involvement::Deed;
        Deed expected = Deed::Judged;
        switch (deed) {
        case 0:
            records.signOffs.front().by = mei;
            expected = Deed::SignedOff;
            break;
        case 1:
            records.judgements.front().by = mei;
            break;
        case 2:
            records.claims.front().by = mei;
            expected = Deed::Claimed;
            break;
        case 3:
            records.evidence.front().recordedBy = mei;
            expected = Deed::Recorded;
            break;
        case 4:
            records.evidence.front().people = u"mei okafor"_s;
            records.evidence.front().state = EvidenceState::Withdrawn; // it counts all the same
            expected = Deed::Witnessed;
            break;
        default:
            records.formerHands.push_back({builder.enrolmentId(), u"303"_s, mei, FormerHand::Deed::Judged});
        }
        const auto found = involvementOf(records.people.back(), records, builder.enrolmentId(), u"303"_s);
        QVERIFY(found);
        QCOMPARE(found->deed, expected);
        QVERIFY(!whyNotReview(records.people.back(), records, builder.enrolmentId(), u"303"_s).isEmpty());
        QVERIFY(whyNotReview(records.people.back(), records, builder.enrolmentId(), u"301"_s).isEmpty());
        builder.release(8, u"303"_s);
        QVERIFY(statusFor(builder).unit(u"303"_s)->state != UnitState::Verified);
    }

    void withoutReviewsNothingChanges()
    {
        const RecordsBuilder builder = signedOff();
        QVERIFY(!isReturned(builder.enrolmentId(), u"303"_s, builder.records()));
        QVERIFY(!hasBegunIqa(builder.enrolmentId(), builder.records()));
        QVERIFY(!statusFor(builder).unit(u"303"_s)->sampled);
    }
};

QTEST_GUILESS_MAIN(TestReviewing)
#include "test_reviewing.moc"
