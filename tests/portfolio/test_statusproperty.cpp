// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include "core/random.h"
#include "sample.h"
#include "support/recordsbuilder.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::test::RecordsBuilder;

namespace {

std::vector<Target> everyTarget(const catalogue::Qualification &award)
{
    std::vector<Target> targets;
    for (const catalogue::Unit &unit : award.units) {
        for (const catalogue::Outcome &outcome : unit.outcomes) {
            for (const catalogue::Criterion &criterion : outcome.criteria)
                targets.push_back(test::criterion(unit.number, criterion.code));
        }
        for (const catalogue::Requirement &requirement : unit.requirements) {
            for (const catalogue::RequirementPart &part : requirement.parts)
                targets.push_back(test::part(unit.number, part.code));
        }
    }
    return targets;
}

/// Some plan, some evidence of every kind and setting, some claims and decisions, some sign-offs.
RecordsBuilder randomRecords(SeededRandom &random, const std::vector<Target> &targets)
{
    RecordsBuilder builder;
    for (const QString &unit : {u"301"_s, u"302"_s, u"303"_s, u"202"_s}) {
        if (random.below(3) > 0)
            builder.plan({unit});
        if (random.below(5) == 0)
            builder.signOff(unit);
        if (random.below(6) == 0)
            builder.unplan(unit, random.below(2) == 0 ? QString() : u"changed jobs"_s);
    }
    const int items = random.below(6);
    for (int item = 1; item <= items; ++item) {
        builder.evidence(item, allEvidenceKinds[static_cast<std::size_t>(random.below(10))],
                         catalogue::allSettings[static_cast<std::size_t>(random.below(5))]);
        for (const Target &target : targets) {
            const int what = random.below(8);
            if (what == 0)
                builder.claim(item, target);
            else if (what == 1)
                builder.met(item, {target});
            else if (what == 2)
                builder.notYet(item, target, u"not shown"_s);
        }
        if (random.below(4) == 0)
            builder.records().evidence.back().state = EvidenceState::Withdrawn;
    }
    return builder;
}

/// Every number that must not sink, unit by unit and reading by reading.
std::vector<int> heights(const EnrolmentStatus &status)
{
    std::vector<int> all;
    for (const UnitStatus &unit : status.units) {
        all.push_back(unit.criteriaMet);
        all.push_back(unit.requirementsMet);
        all.push_back(unit.state == UnitState::Ready ? 1 : 0);
    }
    for (const rules::Evaluation &reading : {status.readings.verified, status.readings.achieved,
                                             status.readings.inHand, status.readings.planned}) {
        all.push_back(reading.credits);
        all.push_back(reading.complete ? 1 : 0);
    }
    return all;
}

bool isReadyExactlyWhenNothingIsInTheWay(const UnitStatus &unit)
{
    switch (unit.state) {
    case UnitState::Ready:
        return unit.blockers.empty() && unit.criteria > 0 && unit.criteriaMet == unit.criteria
            && unit.requirementsMet == unit.requirements;
    case UnitState::Planned:
        return !unit.blockers.empty() && !unit.begun;
    case UnitState::InProgress:
        return !unit.blockers.empty() && unit.begun;
    case UnitState::SignedOff:
        return unit.blockers.empty();
    default:
        return unit.blockers.size() == 1;
    }
}

template <class List> void shuffle(List &list, quint32 seed)
{
    std::mt19937 generator(seed);
    std::shuffle(list.begin(), list.end(), generator);
}

} // namespace

class TestStatusProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreEvidenceNeverTakesAway()
    {
        SeededRandom random(test::seed());
        const catalogue::Qualification award = test::sampleQualification();
        const std::vector<Target> targets = everyTarget(award);
        for (int round = 0; round < 300; ++round) {
            RecordsBuilder builder = randomRecords(random, targets);
            std::vector<int> before = heights(statusOf(builder.enrolment(), builder.records(), award));
            for (int item = 50; item < 55; ++item) {
                builder.evidence(item, allEvidenceKinds[static_cast<std::size_t>(random.below(10))],
                                 catalogue::allSettings[static_cast<std::size_t>(random.below(5))]);
                for (const Target &target : targets) {
                    if (random.below(4) == 0)
                        builder.claim(item, target).met(item, {target});
                }
                const std::vector<int> after =
                    heights(statusOf(builder.enrolment(), builder.records(), award));
                QCOMPARE(after.size(), before.size());
                for (std::size_t i = 0; i < after.size(); ++i)
                    QVERIFY2(after[i] >= before[i], qPrintable(u"round %1, number %2"_s.arg(round).arg(i)));
                before = after;
            }
        }
    }

    void readyExactlyWhenNothingIsInTheWay()
    {
        SeededRandom random(test::seed());
        const catalogue::Qualification award = test::sampleQualification();
        const std::vector<Target> targets = everyTarget(award);
        for (int round = 0; round < 300; ++round) {
            RecordsBuilder builder = randomRecords(random, targets);
            if (round % 2 == 0) // else ready units are too rare to be looked at
                builder.evidence(60).met(60, targets);
            for (const UnitStatus &unit : statusOf(builder.enrolment(), builder.records(), award).units)
                QVERIFY2(isReadyExactlyWhenNothingIsInTheWay(unit),
                         qPrintable(u"round %1, unit %2"_s.arg(round).arg(unit.unit)));
        }
    }

    void theOrderOfTheRowsDecidesNothing()
    {
        SeededRandom random(test::seed());
        const catalogue::Qualification award = test::sampleQualification();
        const std::vector<Target> targets = everyTarget(award);
        for (int round = 0; round < 100; ++round) {
            const RecordsBuilder builder = randomRecords(random, targets);
            LearnerRecords shuffled = builder.records();
            const auto seed = static_cast<quint32>(random.below(1000000));
            shuffle(shuffled.plannedUnits, seed);
            shuffle(shuffled.evidence, seed);
            shuffle(shuffled.claims, seed);
            shuffle(shuffled.judgements, seed);
            shuffle(shuffled.signOffs, seed);
            const EnrolmentStatus one = statusOf(builder.enrolment(), builder.records(), award);
            const EnrolmentStatus other = statusOf(builder.enrolment(), shuffled, award);
            QVERIFY(heights(one) == heights(other));
            for (std::size_t u = 0; u < one.units.size(); ++u) {
                QCOMPARE(one.units[u].state, other.units[u].state);
                QCOMPARE(one.units[u].blockers.size(), other.units[u].blockers.size());
                for (std::size_t b = 0; b < one.units[u].blockers.size(); ++b)
                    QCOMPARE(one.units[u].blockers[b].sentence, other.units[u].blockers[b].sentence);
                for (std::size_t t = 0; t < one.units[u].targets.size(); ++t)
                    QVERIFY(one.units[u].targets[t].evidence == other.units[u].targets[t].evidence);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStatusProperty)
#include "test_statusproperty.moc"
