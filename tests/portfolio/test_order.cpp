// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/order.h"

#include "portfolio/status.h"
#include "portfolio/words.h"
#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::test::criterion;
using attest::test::RecordsBuilder;

namespace {

/// The sample award, where 303 is begun before the others and signed off after them.
catalogue::Qualification orderedAward()
{
    catalogue::Qualification award = test::sampleQualification();
    award.units[2].before = {{u"301"_s, u"302"_s, u"202"_s}, u"sample.txt:1"_s};
    award.units[2].after = award.units[2].before;
    return award;
}

/// The unit of the award, and everything in it met.
RecordsBuilder withLastUnitDone(const QStringList &planned)
{
    RecordsBuilder builder;
    builder.plan(planned).evidence(1).met(1, {criterion(u"303"_s, u"1.1"_s)});
    return builder;
}

UnitStatus lastUnit(const RecordsBuilder &builder)
{
    return *statusOf(builder.enrolment(), builder.records(), orderedAward()).unit(u"303"_s);
}

QStringList warningsFor(const RecordsBuilder &builder)
{
    return orderWarnings(builder.enrolment(), builder.records(), orderedAward());
}

/// A claim on a day, in evidence of its own.
void claimOn(RecordsBuilder &builder, int evidence, const QString &unit, QDate on)
{
    builder.evidence(evidence).claim(evidence, criterion(unit, u"1.1"_s));
    builder.records().claims.back().on = on;
}

} // namespace

class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signedOffLast()
    {
        RecordsBuilder builder = withLastUnitDone({u"301"_s, u"302"_s, u"303"_s});
        QCOMPARE(lastUnit(builder).state, UnitState::InProgress);
        QCOMPARE(lastUnit(builder).blockers.size(), std::size_t(1));
        const Blocker blocker = lastUnit(builder).blockers.front();
        // The examples are the units chosen: 202 would do for the credits as well.
        QCOMPARE(
            blocker.sentence,
            u"Unit 303 is signed off last: the award still needs 5 more credits, which unit 301 brings; unit "
            "301; 1 more unit from Delivery, for instance 302."_s);
        QCOMPARE(blocker.mend, Mend::Plan);
        QVERIFY(blocker.target == criterion(u"303"_s, {}));
        QCOMPARE(nextStep(lastUnit(builder)), blocker.sentence);

        builder.signOff(u"301"_s);
        QCOMPARE(
            lastUnit(builder).blockers.front().sentence,
            u"Unit 303 is signed off last: the award still needs 1 more unit from Delivery, for instance "
            "302."_s);
        builder.signOff(u"302"_s); // at the border: complete with 303 counted
        QCOMPARE(lastUnit(builder).state, UnitState::Ready);
        QVERIFY(lastUnit(builder).blockers.empty());
        builder.signOff(u"303"_s);
        QCOMPARE(lastUnit(builder).state, UnitState::SignedOff);
    }

    /// What stands in the unit's own way comes first.
    void afterItsOwnCriteria()
    {
        RecordsBuilder builder;
        builder.plan({u"303"_s});
        const UnitStatus unit = lastUnit(builder);
        QCOMPARE(unit.state, UnitState::Planned);
        QCOMPARE(unit.blockers.size(), std::size_t(2));
        QCOMPARE(unit.blockers.front().sentence, u"1.1 solving one: no evidence yet."_s);
        // Nothing else is chosen: the examples are any units that help.
        QVERIFY(unit.blockers.back().sentence.endsWith(u"1 more unit from Delivery, for instance 302."_s));
    }

    void aWithdrawnUnitWaitsForNothing()
    {
        RecordsBuilder builder = withLastUnitDone({u"303"_s});
        builder.unplan(u"303"_s, u"changed jobs"_s);
        QCOMPARE(lastUnit(builder).blockers.size(), std::size_t(1));
    }

    void begunFirstIsSilent()
    {
        RecordsBuilder builder;
        QVERIFY(warningsFor(builder).isEmpty());
        claimOn(builder, 1, u"303"_s, QDate(2026, 3, 2));
        QVERIFY(warningsFor(builder).isEmpty());
        claimOn(builder, 2, u"301"_s, QDate(2026, 3, 2)); // on the same day
        QVERIFY(warningsFor(builder).isEmpty());
    }

    void begunLateWarns()
    {
        RecordsBuilder builder;
        claimOn(builder, 1, u"302"_s, QDate(2026, 3, 9));
        claimOn(builder, 2, u"301"_s, QDate(2026, 3, 2));
        QCOMPARE(
            warningsFor(builder),
            QStringList{u"Unit 303 is begun before the others: 301 was begun on 2 March 2026, and nothing is "
                        "recorded for 303 yet."_s});
        claimOn(builder, 3, u"303"_s, QDate(2026, 3, 3));
        QCOMPARE(
            warningsFor(builder),
            QStringList{u"Unit 303 is begun before the others: 301 was begun on 2 March 2026, 303 only on 3 "
                        "March 2026."_s});
        builder.records().evidence[1].state = EvidenceState::Withdrawn; // 301's
        QVERIFY(warningsFor(builder).isEmpty());
    }

    void transferredItNeedsNoBeginning()
    {
        RecordsBuilder builder;
        claimOn(builder, 1, u"302"_s, QDate(2026, 3, 9));
        builder.plan({u"302"_s, u"303"_s}).transfer(u"303"_s);
        QVERIFY(warningsFor(builder).isEmpty());
    }

    void transfersAndExemptionsOpenTheLastUnit()
    {
        RecordsBuilder builder = withLastUnitDone({u"301"_s, u"302"_s, u"303"_s});
        builder.transfer(u"301"_s);
        QCOMPARE(lastUnit(builder).state, UnitState::InProgress);
        builder.exempt(u"GROUP-A"_s); // at the border: complete with 303 counted, and without 302
        QCOMPARE(lastUnit(builder).state, UnitState::Ready);
    }

    void anAwardWithoutAnOrderIsSilent()
    {
        RecordsBuilder builder;
        claimOn(builder, 1, u"301"_s, QDate(2026, 3, 2));
        QVERIFY(orderWarnings(builder.enrolment(), builder.records(), test::sampleQualification()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "test_order.moc"
