// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/planner.h"
#include "subjects.h"
#include "support/qualificationbuilder.h"
#include "wizard/whatif.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;
using catalogue::QualificationPtr;

class TestWizardWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQualificationIsRankedByWhatIsLeft()
    {
        const auto catalogue = catalogue::Catalogue::shipped();
        const auto all = catalogue->qualifications();
        RecordsBuilder records;
        records.plan({u"301"_s, u"302"_s, u"308"_s}).signOff(u"301"_s).signOff(u"308"_s);
        const Subject subject = subjectOf(records, shippedQualification(u"4430-03"_s));
        const auto ranked = prospects({subject}, *all);
        QVERIFY(ranked);
        QCOMPARE(ranked->size(), all->size());
        for (size_t at = 1; at < ranked->size(); ++at) {
            const Prospect &before = (*ranked)[at - 1];
            const Prospect &after = (*ranked)[at];
            QVERIFY(before.creditsLeft.has_value() || !after.creditsLeft.has_value());
            if (after.creditsLeft)
                QVERIFY(before.creditsLeft <= after.creditsLeft);
        }
        const auto own = std::ranges::find_if(*ranked, &Prospect::isEnrolled);
        QCOMPARE(own->qualification->number, u"4430-03"_s);
        QCOMPARE(own->achieved, (QStringList{u"301"_s, u"308"_s}));
        QVERIFY(own->carried.empty());
        planner::Question question;
        question.achieved = own->achieved;
        QCOMPARE(own->creditsLeft, planner::plan(*own->qualification, question)->addCredits);
    }

    void creditIsCarriedOverByUan()
    {
        RecordsBuilder records;
        records.plan({u"1"_s, u"2"_s, u"3"_s}).signOff(u"1"_s).signOff(u"3"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto second = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto ranked = prospects({subjectOf(records, first)}, {first, second});
        const auto other =
            std::ranges::find_if(*ranked, [](const Prospect &each) { return !each.isEnrolled(); });
        QCOMPARE(other->achieved, (QStringList{u"21"_s, u"23"_s}));
        QCOMPARE(other->creditsHeld, 8);
        QCOMPARE(other->creditsLeft, std::optional(4));
        QCOMPARE(other->unitsLeft, 1);
        QCOMPARE(other->add, QStringList{u"22"_s});
        QCOMPARE(other->carried.front(), (CarriedUnit{u"21"_s, u"9999-01"_s, u"1"_s, false}));
    }

    void aUnitWithoutUanIsNotCarried()
    {
        RecordsBuilder records;
        records.plan({u"1"_s}).signOff(u"1"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        catalogue::Qualification bare = *made(u"9999-02"_s, {u"1"_s, u"2"_s, u"3"_s});
        for (catalogue::Unit &unit : bare.units)
            unit.uan.clear();
        const auto ranked =
            prospects({subjectOf(records, first)}, {std::make_shared<const catalogue::Qualification>(bare)});
        QVERIFY(ranked->front().carried.empty());
        QCOMPARE(ranked->front().creditsLeft, std::optional(12));
    }

    void everyEnrolmentGives()
    {
        RecordsBuilder one;
        one.plan({u"1"_s}).signOff(u"1"_s);
        RecordsBuilder other;
        other.plan({u"22"_s}).signOff(u"22"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto second = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto third = made(u"9999-03"_s, {u"31"_s, u"32"_s, u"33"_s});
        const auto ranked =
            prospects({subjectOf(one, first), subjectOf(other, second)}, {first, second, third});
        for (const Prospect &prospect : *ranked)
            QCOMPARE(prospect.creditsLeft, std::optional(4));
        QCOMPARE(ranked->front().qualification->number, u"9999-01"_s); // equal: by number
        QCOMPARE(ranked->back().carried.size(), std::size_t(2));
    }

    void anAwardWithoutCreditStandsBehind()
    {
        RecordsBuilder records;
        catalogue::Qualification bare =
            QualificationBuilder(u"0001-01"_s).unit(u"1"_s, 3, {}).leastUnits(u"MIN-UNITS"_s, 1, {}).build();
        const auto plain = std::make_shared<const catalogue::Qualification>(bare);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto ranked = prospects({subjectOf(records, first)}, {plain, first});
        QCOMPARE(ranked->back().qualification->number, u"0001-01"_s);
        QVERIFY(!ranked->back().creditsLeft);
        QCOMPARE(ranked->back().unitsLeft, 1);
    }

    void transferredCreditIsCarriedOnAndExemptionsCount()
    {
        RecordsBuilder records;
        records.plan({u"1"_s, u"2"_s, u"3"_s}).transfer(u"1"_s).signOff(u"3"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto second = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto ranked = prospects({subjectOf(records, first)}, {first, second});
        for (const Prospect &each : *ranked)
            QCOMPARE(each.creditsLeft, std::optional(4));
        QCOMPARE(fixedUnits(subjectOf(records, first)), (QStringList{u"1"_s, u"3"_s}));
        records.exempt(u"TOTAL"_s);
        const Subject exempted = subjectOf(records, first);
        QCOMPARE(exemptedRules(exempted), QStringList{u"TOTAL"_s});
        const auto own = prospects({exempted}, {first});
        QCOMPARE(own->front().creditsLeft, std::optional(0));
    }

    void twoStandSideBySide()
    {
        RecordsBuilder records;
        records.plan({u"1"_s}).signOff(u"1"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto second = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto ranked = prospects({subjectOf(records, first)}, {first, second});
        const auto lines = compared((*ranked)[0], (*ranked)[1]);
        const auto line = [&](const QString &what) {
            const auto found = std::ranges::find(lines, what, &ComparedLine::what);
            return found == lines.end() ? ComparedLine{} : *found;
        };
        QVERIFY(line(u"Qualification"_s).first.contains(u"9999-01"_s));
        QVERIFY(line(u"Qualification"_s).second.contains(u"9999-02"_s));
        QCOMPARE(line(u"Credits left"_s).first, u"8"_s);
        QCOMPARE(line(u"Of these carried over"_s).first, u"none"_s);
        QVERIFY(line(u"Of these carried over"_s).second.contains(u"9999-01"_s));
        // Unit 22 has the UAN of unit 2, so they stand on one line.
        QCOMPARE(line(u"Shortest way, unit 1"_s).first.left(2), u"2 "_s);
        QCOMPARE(line(u"Shortest way, unit 1"_s).second.left(3), u"22 "_s);
        QVERIFY(line(u"Rule 1"_s).first.contains(u"12"_s));
        for (const ComparedLine &each : described(ranked->front()))
            QVERIFY(!each.first.isEmpty() && each.second.isEmpty());
    }

    /// A rule stands beside the same rule of the other award, whatever its place in the list.
    void theSameRuleStandsOnOneLine()
    {
        const auto first = shippedQualification(u"4430-03"_s);
        const auto second = shippedQualification(u"4417-03"_s);
        const auto ranked = prospects(std::vector<Subject>(), {first, second});
        const bool inOrder = ranked->front().qualification == first;
        const auto lines = compared(ranked->at(inOrder ? 0 : 1), ranked->at(inOrder ? 1 : 0));
        const auto mandatory = std::ranges::find_if(
            lines, [](const ComparedLine &line) { return line.second.contains(u"mandatory"_s); });
        QVERIFY(mandatory != lines.end());
        QVERIFY(mandatory->first.contains(u"mandatory"_s));
    }

    void whatNothingCompletesStandsBehindAndSaysSo()
    {
        catalogue::Qualification torn = *made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        torn.rules.front().amount = 13;
        const auto impossible = std::make_shared<const catalogue::Qualification>(torn);
        const auto plain = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto ranked = prospects(std::vector<Subject>(), {impossible, plain});
        QCOMPARE(ranked->back().qualification, impossible);
        QVERIFY(!ranked->back().possible && !ranked->back().isComplete());
        const auto lines = described(ranked->back());
        QVERIFY(std::ranges::any_of(
            lines, [](const ComparedLine &line) { return line.first == u"cannot be completed"_s; }));
    }

    void whatIsHeldMayCompleteAnother()
    {
        RecordsBuilder records;
        records.plan({u"1"_s, u"2"_s, u"3"_s}).signOff(u"1"_s).signOff(u"2"_s).signOff(u"3"_s);
        const auto first = made(u"9999-01"_s, {u"1"_s, u"2"_s, u"3"_s});
        const auto second = made(u"9999-02"_s, {u"21"_s, u"22"_s, u"23"_s});
        const auto ranked = prospects({subjectOf(records, first)}, {second});
        QVERIFY(ranked->front().isComplete());
        QCOMPARE(ranked->front().creditsCarried, 12);
        QCOMPARE(ranked->front().unitsToPlan(), (QStringList{u"21"_s, u"22"_s, u"23"_s}));
    }

private:
    /// Three units of 4 credits that have the same UANs in each; 12 credits are asked for.
    static QualificationPtr made(const QString &number, const QStringList &units)
    {
        QualificationBuilder builder(number);
        for (const QString &unit : units)
            builder.unit(unit, 3, 4);
        catalogue::Qualification award = builder.total(12).build();
        award.credits = 12;
        const QStringList uans{u"T/502/4296"_s, u"Y/502/4291"_s, u"R/500/7280"_s};
        for (size_t at = 0; at < award.units.size(); ++at)
            award.units[at].uan = uans.at(static_cast<qsizetype>(at));
        return std::make_shared<const catalogue::Qualification>(std::move(award));
    }
};

QTEST_GUILESS_MAIN(TestWizardWhatIf)
#include "test_wizard_whatif.moc"
