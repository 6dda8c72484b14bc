// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "subjects.h"
#include "support/targetqualification.h"
#include "wizard/nearest.h"
#include "wizard/words.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;

class TestWizardNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidenceOfAUnitThatIsNotPlannedServesIt()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"311"_s}).evidence(1);
        records.met(1, {criterion(u"311"_s, u"2.1"_s)}).unplan(u"311"_s);
        const auto all = nearnessOf(subjectOf(records, award()), {});
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[1].unit, u"311"_s);
        QCOMPARE(all[1].here, 1);
        QCOMPARE(all[1].served, 1);
        QCOMPARE(all[1].criteria, 2);
        QVERIFY(!all[1].same);
        QCOMPARE(all[2].served, 0);
        QCOMPARE(all[2].criteria, 0);
        QVERIFY(words::nearness(all[1]).contains(u"1 of 2"_s));
        QVERIFY(words::nearness(all[2]).isEmpty());
    }

    void whatIsOnlyClaimedOrWithdrawnServesNothing()
    {
        RecordsBuilder records;
        records.plan({u"311"_s}).evidence(1).evidence(2).evidence(3);
        records.claim(1, criterion(u"311"_s, u"2.1"_s)).met(2, {criterion(u"311"_s, u"2.2"_s)});
        records.notYet(3, criterion(u"311"_s, u"2.1"_s), u"too little"_s);
        records.records().evidence[1].state = portfolio::EvidenceState::Withdrawn;
        QCOMPARE(nearnessOf(subjectOf(records, award()), {})[1].served, 0);
    }

    void theVeryTopicServesAnotherUnit()
    {
        RecordsBuilder records; // 308 and 311 of this award have the same topics
        records.plan({u"308"_s}).evidence(1).met(1, {criterion(u"308"_s, u"2.2"_s)});
        const auto all = nearnessOf(subjectOf(records, award()), {});
        QCOMPARE(all[0].here, 1);
        QCOMPARE(all[0].sameTopic, 0);
        QCOMPARE(all[1].sameTopic, 1);
        QCOMPARE(all[1].served, 1);
        catalogue::Qualification others = award();
        others.units[1].outcomes[0].criteria[1].label.en = u"another"_s;
        QCOMPARE(nearnessOf(subjectOf(records, others), {})[1].served, 0);
    }

    void theSameUnitElsewhereComesFirst()
    {
        RecordsBuilder records;
        records.plan({u"308"_s})
            .evidence(1)
            .met(1, {criterion(u"308"_s, u"2.1"_s), criterion(u"308"_s, u"2.2"_s)});
        const Subject here = subjectOf(records, award());
        QCOMPARE(order(nearestUnits(here, {})), (QStringList{u"308"_s, u"311"_s, u"220"_s}));

        RecordsBuilder there;
        there.plan({u"9"_s}).evidence(1).met(1, {criterion(u"9"_s, u"2.1"_s)});
        const auto begun = nearestUnits(here, {subjectOf(there, elsewhere())});
        QCOMPARE(order(begun), (QStringList{u"311"_s, u"308"_s, u"220"_s}));
        QCOMPARE(begun[0].same, (SameUnit{u"9999-02"_s, u"9"_s, SameUnit::State::PartEvidenced}));
        QCOMPARE(begun[0].elsewhere, 1);
        QCOMPARE(begun[0].sameTopic, 1);
        QVERIFY(words::nearness(begun[0]).contains(u"9999-02"_s));

        there.plan({u"8"_s}).signOff(u"8"_s);
        const auto achieved = nearestUnits(here, {subjectOf(there, elsewhere())});
        QCOMPARE(order(achieved), (QStringList{u"220"_s, u"311"_s, u"308"_s}));
        QCOMPARE(achieved[0].same->state, SameUnit::State::Achieved);
        QVERIFY(words::nearness(achieved[0]).contains(u"achieved"_s));
    }

    void aTitleAloneIsNotTheSameUnit()
    {
        RecordsBuilder records;
        RecordsBuilder there;
        there.plan({u"8"_s}).signOff(u"8"_s);
        catalogue::Qualification other = elsewhere();
        other.units[1].uan = u"K/601/1622"_s;
        QVERIFY(!nearnessOf(subjectOf(records, award()), {subjectOf(there, other)})[2].same);
        other.units[1].uan.clear();
        QVERIFY(!nearnessOf(subjectOf(records, award()), {subjectOf(there, other)})[2].same);
    }

    void onlyOptionalUnitsThatAreOpenAreRanked()
    {
        catalogue::Qualification mandatory = award();
        mandatory.groups.push_back({u"M"_s, {u"Mandatory"_s, {}}, true});
        mandatory.units[0].group = u"M"_s;
        RecordsBuilder records;
        records.plan({u"220"_s}).signOff(u"220"_s);
        QCOMPARE(order(nearestUnits(subjectOf(records, mandatory), {})), QStringList{u"311"_s});
        mandatory.rules.push_back(
            {u"MAND"_s, catalogue::RuleKind::All, catalogue::Measure::Units, 0, ofUnits({u"311"_s}), {}});
        QVERIFY(nearestUnits(subjectOf(records, mandatory), {}).empty());
    }

    void ofEquallyServedTheOneWithLeastLeftIsNearer()
    {
        Nearness small;
        small.served = 2;
        small.criteria = 3;
        Nearness large = small;
        large.criteria = 9;
        QVERIFY(isNearer(small, large) && !isNearer(large, small));
        large.served = 3;
        QVERIFY(isNearer(large, small));
        small.served = large.served = 0;
        QVERIFY2(!isNearer(small, large) && !isNearer(large, small),
                 "nothing serves either: as in the document");
    }

private:
    static catalogue::Qualification award()
    {
        catalogue::Qualification qualification = targetQualification();
        qualification.units[1].uan = u"T/502/4296"_s;
        qualification.units[2].uan = u"Y/502/4291"_s;
        return qualification;
    }
    /// 9 is 311 and 8 is 220.
    static catalogue::Qualification elsewhere()
    {
        catalogue::Qualification qualification = award();
        qualification.number = u"9999-02"_s;
        qualification.rules.clear();
        qualification.units.erase(qualification.units.begin());
        qualification.units[0].number = u"9"_s;
        qualification.units[1].number = u"8"_s;
        return qualification;
    }
    static QStringList order(const std::vector<Nearness> &nearest)
    {
        QStringList units;
        for (const Nearness &near : nearest)
            units.append(near.unit);
        return units;
    }
};

QTEST_GUILESS_MAIN(TestWizardNearest)
#include "test_wizard_nearest.moc"
