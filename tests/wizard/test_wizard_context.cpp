// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "subjects.h"
#include "support/qualificationbuilder.h"
#include "support/targetqualification.h"
#include "wizard/context.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;

class TestWizardContext : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithThePlanAsItIs()
    {
        RecordsBuilder records;
        records.plan({u"311"_s, u"308"_s}).signOff(u"308"_s).signOff(u"220"_s);
        const Context context(subjectOf(records, targetQualification()));
        QCOMPARE(context.ticked(), (QStringList{u"308"_s, u"311"_s, u"220"_s}));
        QVERIFY(context.isFixed(u"308"_s) && context.isFixed(u"220"_s) && !context.isFixed(u"311"_s));
        QVERIFY2(context.changes().isEmpty(), "nothing was changed yet");
    }

    void ticksMoveTheRulesAndTheChanges()
    {
        RecordsBuilder records;
        records.plan({u"308"_s});
        Context context(subjectOf(records, targetQualification()));
        QVERIFY(!context.changes().after.readings.planned.complete);
        context.tick(u"311"_s, true);
        QVERIFY(context.changes().after.readings.planned.complete);
        QCOMPARE(context.changes().add, QStringList{u"311"_s});
        context.tick(u"308"_s, false);
        QCOMPARE(context.changes().remove, QStringList{u"308"_s});
        context.startAgain();
        QVERIFY(context.changes().isEmpty());
        QCOMPARE(context.ticked(), QStringList{u"308"_s});
    }

    void whatIsFixedOrUnknownStaysAsItIs()
    {
        RecordsBuilder records;
        records.plan({u"308"_s}).signOff(u"308"_s);
        Context context(subjectOf(records, targetQualification()));
        context.tick(u"308"_s, false);
        context.refuse(u"308"_s, true);
        context.keep(u"308"_s, true);
        context.tick(u"999"_s, true);
        context.keep(u"999"_s, true);
        context.refuse(u"999"_s, true);
        QCOMPARE(context.ticked(), QStringList{u"308"_s});
        QVERIFY(!context.isRefused(u"308"_s) && !context.isKept(u"308"_s));
        QVERIFY(!context.isKept(u"999"_s) && !context.isRefused(u"999"_s));
        QVERIFY(context.changes().isEmpty());
    }

    void keepAndNotThisOneExcludeEachOther()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, targetQualification()));
        context.keep(u"308"_s, true);
        QVERIFY(context.isTicked(u"308"_s) && context.isKept(u"308"_s));
        context.refuse(u"308"_s, true);
        QVERIFY(!context.isTicked(u"308"_s) && !context.isKept(u"308"_s) && context.isRefused(u"308"_s));
        context.tick(u"308"_s, true);
        QVERIFY2(!context.isRefused(u"308"_s), "who ticks it wants it after all");
        context.keep(u"308"_s, true);
        context.tick(u"308"_s, false);
        QVERIFY(!context.isKept(u"308"_s));
        context.keep(u"308"_s, true);
        context.keep(u"308"_s, false);
        QVERIFY2(context.isTicked(u"308"_s), "no longer kept, still chosen");
        context.refuse(u"311"_s, true);
        context.refuse(u"311"_s, false);
        QVERIFY(!context.isRefused(u"311"_s));
    }

    void aBarIsSaidBeforeTheTickAndSwapped()
    {
        RecordsBuilder records;
        records.plan({u"220"_s});
        Context context(subjectOf(records, barred()));
        QVERIFY(context.foresee(u"220"_s).isFree());
        QCOMPARE(context.foresee(u"212"_s).drop, QStringList{u"220"_s});
        context.swapIn(u"212"_s);
        QCOMPARE(context.ticked(), QStringList{u"212"_s});
        QVERIFY(context.changes().mayBeConfirmed());
        context.tick(u"220"_s, true);
        QVERIFY2(!context.changes().mayBeConfirmed(), "neither of the pair is achieved");
        context.tick(u"220"_s, false);
        context.keep(u"212"_s, true);
        QVERIFY(!context.foresee(u"220"_s).isFree());
        QVERIFY2(!context.foresee(u"220"_s).offersSwap(), "212 is to be kept");
        context.swapIn(u"301"_s);
        QVERIFY2(context.isTicked(u"301"_s), "with nothing in the way it is a tick");
    }

    void finishesWithProvedChoicesThatDiffer()
    {
        RecordsBuilder records;
        records.plan({u"301"_s, u"302"_s}).signOff(u"301"_s);
        Context context(subjectOf(records, shippedQualification(u"4430-03"_s)));
        const auto offers = context.offers(3);
        QVERIFY(offers);
        QCOMPARE(offers->size(), std::size_t(3));
        planner::Question question;
        question.achieved = {u"301"_s};
        question.wanted = {u"302"_s};
        const auto best = planner::plan(context.qualification(), question);
        QCOMPARE(offers->front().credits, best->addCredits);
        QCOMPARE(offers->front().add, inDocumentOrder(context.qualification(), best->add));
        for (const Offer &offer : *offers) {
            QVERIFY(offer.complete && offer.underEveryReading);
            QVERIFY(offer.units.contains(u"301"_s) && offer.units.contains(u"302"_s));
            QVERIFY2(!offer.add.contains(u"301"_s), "what is achieved is not still to do");
            QCOMPARE(offer.unitCount, static_cast<int>(offer.add.size()));
            QVERIFY(offer.credits >= offers->front().credits);
            QVERIFY(offer.toDrop.isEmpty());
            QCOMPARE(offer.toTick.size(), offer.add.size() - 1);
        }
        QVERIFY((*offers)[0].add != (*offers)[1].add);
        context.take((*offers)[1]);
        QCOMPARE(context.ticked(), (*offers)[1].units);
        QVERIFY(context.changes().after.readings.planned.complete);
        QCOMPARE(context.asTicked().add, (*offers)[1].add);
        QCOMPARE(context.asTicked().glh, (*offers)[1].glh);
        QVERIFY(context.asTicked().toTick.isEmpty() && context.asTicked().toDrop.isEmpty());
    }

    void ticksMayGiveWayWhatIsKeptMayNot()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, shippedQualification(u"4430-03"_s)));
        const auto cheapest = planner::plan(context.qualification(), {});
        for (const QString &unit : {u"410"_s, u"415"_s, u"214"_s}) {
            if (!cheapest->add.contains(unit))
                context.tick(unit, true);
        }
        QVERIFY(!context.ticked().isEmpty());
        QVERIFY(context.offers(1)->front().toDrop.isEmpty());
        context.setKeepsTicks(false);
        QCOMPARE(context.offers(1)->front().add, inDocumentOrder(context.qualification(), cheapest->add));
        const QString kept = context.ticked().constFirst();
        context.keep(kept, true);
        QVERIFY(context.offers(1)->front().add.contains(kept));
        context.refuse(cheapest->add.constLast(), true);
        QVERIFY(!context.offers(1)->front().add.contains(cheapest->add.constLast()));
    }

    void theAimMayBeUnitsOrHours()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, shippedQualification(u"4430-03"_s)));
        context.setMinimise(planner::Minimise::Glh);
        QCOMPARE(context.offers(1)->front().glh, std::optional(279)); // as printed
        context.setMinimise(planner::Minimise::Units);
        const int fewest = context.offers(1)->front().unitCount;
        context.setMinimise(planner::Minimise::Credits);
        QVERIFY(fewest <= context.offers(1)->front().unitCount);
    }

    void theProofNamesWhatFillsARule()
    {
        RecordsBuilder records;
        records.plan({u"308"_s});
        Context context(subjectOf(records, targetQualification()));
        const auto incomplete = context.proof();
        QCOMPARE(incomplete->verdict, Proof::Verdict::Incomplete);
        QCOMPARE(incomplete->lines.size(), std::size_t(2));
        QCOMPARE(incomplete->lines[0].state, ProofLine::State::Met);
        QVERIFY(incomplete->lines[0].text.contains(u"308"_s));
        QCOMPARE(incomplete->lines[1].id, u"TOTAL"_s);
        QCOMPARE(incomplete->lines[1].state, ProofLine::State::Short);
        QVERIFY2(incomplete->lines[1].text.contains(u"10"_s), "so many credits are missing");
        context.tick(u"311"_s, true);
        const auto complete = context.proof();
        QCOMPARE(complete->verdict, Proof::Verdict::Complete);
        QVERIFY(std::ranges::all_of(
            complete->lines, [](const ProofLine &line) { return line.state == ProofLine::State::Met; }));
    }

    void theContradictionIsTheSmallest()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, targetQualification()));
        context.refuse(u"311"_s, true);
        const auto proof = context.proof();
        QCOMPARE(proof->verdict, Proof::Verdict::Impossible);
        QCOMPARE(proof->lines.size(), std::size_t(2));
        QCOMPARE(proof->lines[0].id, u"TOTAL"_s);
        QCOMPARE(proof->lines[1].id, u"311"_s);
        QVERIFY(context.offers(3)->empty());
        context.refuse(u"311"_s, false);
        QVERIFY(!context.offers(3)->empty());
    }

    void whyAUnitIsInNoChoice()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, barred()));
        context.keep(u"220"_s, true);
        const auto why = context.whyNot(u"212"_s);
        QCOMPARE(why->verdict, Proof::Verdict::Impossible);
        QCOMPARE(why->lines.size(), std::size_t(3)); // the bar and two wishes
        QCOMPARE(context.whyNot(u"301"_s)->verdict, Proof::Verdict::Complete);
        context.refuse(u"301"_s, true);
        QCOMPARE(context.whyNot(u"301"_s)->verdict, Proof::Verdict::Impossible);
        QVERIFY2(!context.whyNot(u"999"_s), "the award has no such unit");
    }

    void droppingAUnitSaysWhatGoesOutOfSight()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"311"_s, u"220"_s}).evidence(1).evidence(2).signOff(u"220"_s);
        records.met(1, {criterion(u"308"_s, u"2.1"_s)}).claim(2, criterion(u"308"_s, u"2.2"_s));
        Context context(subjectOf(records, targetQualification()));
        QVERIFY(context.unticking(u"308"_s).contains(u"2 items"_s));
        QVERIFY(context.unticking(u"311"_s).isEmpty());
        QVERIFY(context.unticking(u"220"_s).isEmpty());
        QVERIFY(context.unticking(u"999"_s).isEmpty());
        context.tick(u"308"_s, false);
        QCOMPARE(context.changes().outOfSight, QStringList{u"308"_s});
        QVERIFY(planSentence(context.changes()).contains(u"308"_s));
        QVERIFY(context.unticking(u"308"_s).isEmpty());
        // An offer counts what is evidenced, planned or not.
        context.tick(u"308"_s, true);
        QCOMPARE(context.asTicked().served, 2); // 311 has a criterion under the very same topic
        QCOMPARE(context.asTicked().criteria, 4);
    }

    void goesOnWhenTheRecordsChangeUnderIt()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"220"_s});
        Context earlier(subjectOf(records, targetQualification()));
        earlier.tick(u"220"_s, false);
        earlier.keep(u"308"_s, true);
        earlier.refuse(u"311"_s, true);
        earlier.setSafe(true);
        earlier.setKeepsTicks(false);
        earlier.setMinimise(planner::Minimise::Units);
        records.signOff(u"308"_s);
        Context context(subjectOf(records, targetQualification()));
        context.continueFrom(earlier);
        QCOMPARE(context.ticked(), QStringList{u"308"_s});
        QVERIFY(context.isRefused(u"311"_s));
        QVERIFY2(!context.isKept(u"308"_s), "it is signed off by now");
        QVERIFY(context.isSafe() && !context.keepsTicks());
        QCOMPARE(context.minimise(), planner::Minimise::Units);
    }

    void anExemptedRuleAsksForNothing()
    {
        RecordsBuilder records;
        Subject subject = subjectOf(records, targetQualification());
        portfolio::Recognition exemption;
        exemption.kind = portfolio::Recognition::Kind::Exemption;
        exemption.subject = u"TOTAL"_s;
        subject.status.exemptions = {exemption};
        Context context(std::move(subject));
        QCOMPARE(context.offers(1)->front().unitCount, 1);
        context.take(context.offers(1)->front());
        const auto proof = context.proof();
        QCOMPARE(proof->verdict, Proof::Verdict::Complete);
        QVERIFY(proof->lines[1].text.contains(u"exemption"_s));
    }

    void anAwardWithoutCreditCountsUnits()
    {
        catalogue::Qualification award = targetQualification();
        for (catalogue::Unit &unit : award.units)
            unit.credit.reset();
        award.credits.reset();
        std::erase_if(award.rules, [](const catalogue::Rule &rule) { return rule.id == u"TOTAL"_s; });
        RecordsBuilder records;
        const Context context(subjectOf(records, award));
        const auto offers = context.offers(3);
        QCOMPARE(offers->size(), std::size_t(3));
        QVERIFY(!offers->front().credits && !offers->front().glh);
        QCOMPARE(offers->front().unitCount, 1);
    }

    void refusesABarredPairUntilOneIsUnticked()
    {
        RecordsBuilder records;
        const PlanChanges both = planChanges(subjectOf(records, barred()), {u"212"_s, u"220"_s});
        QCOMPARE(both.unresolved.size(), std::size_t(1));
        QVERIFY(!both.mayBeConfirmed());
        QVERIFY(planSentence(both).contains(u"212"_s) && planSentence(both).contains(u"220"_s));
        QVERIFY(planChanges(subjectOf(records, barred()), {u"212"_s}).mayBeConfirmed());
        records.plan({u"212"_s}).signOff(u"212"_s);
        const PlanChanges achieved = planChanges(subjectOf(records, barred()), {u"212"_s, u"220"_s});
        QVERIFY2(achieved.mayBeConfirmed(), "one of the two is achieved");
        QVERIFY(planSentence(achieved).contains(u"would count"_s));
    }

    void namesEvidenceThatGoesOutOfSight()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"311"_s}).evidence(1).claim(1, criterion(u"308"_s, u"2.2"_s));
        const PlanChanges changes = planChanges(subjectOf(records, targetQualification()), {u"311"_s});
        QCOMPARE(changes.remove, QStringList{u"308"_s});
        QCOMPARE(changes.outOfSight, QStringList{u"308"_s});
        QVERIFY(planSentence(changes).contains(u"308"_s));
        QVERIFY(changes.mayBeConfirmed());
    }

private:
    static catalogue::Qualification barred()
    {
        return QualificationBuilder()
            .unit(u"212"_s, 2, 6)
            .unit(u"220"_s, 2, 6)
            .unit(u"301"_s, 3, 4)
            .bar(u"212"_s, u"220"_s)
            .leastUnits(u"MIN-UNITS"_s, 1, {})
            .build();
    }
};

QTEST_GUILESS_MAIN(TestWizardContext)
#include "test_wizard_context.moc"
