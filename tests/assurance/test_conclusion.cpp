// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "assurance/closing.h"
#include "assurance/grid.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::assurance;
using attest::test::criterion;
using attest::test::idOf;
using attest::test::RecordsBuilder;

namespace {

const portfolio::Target one = criterion(u"301"_s, u"1.1"_s);
const portfolio::Target two = criterion(u"301"_s, u"1.2"_s);

/// 301 is signed off by person 7, and looked at by person 8, an IQA.
struct Sampled {
    Sampled()
    {
        builder.person(7, u"Ffion"_s, {portfolio::Role::Assessor})
            .person(8, u"Mei"_s, {portfolio::Role::Iqa})
            .plan({u"301"_s})
            .signOff(u"301"_s);
        line = builder.sample(8, u"301"_s, {one, two});
    }
    LineState state() const { return lineState(builder.records().sampleLines.front(), builder.records()); }
    QString open() const { return openIn(state()).join(u"; "_s); }

    RecordsBuilder builder;
    portfolio::SampleLineId line;
};

portfolio::QaAction actionOn(portfolio::SampleLineId line, int number)
{
    portfolio::QaAction action;
    action.line = line;
    action.ref = u"S01-A%1"_s.arg(number);
    action.who = idOf<PersonId>(7);
    action.by = idOf<PersonId>(8);
    action.entry = idOf<EntryId>(900 + number);
    return action;
}

portfolio::ActionStep step(const portfolio::QaAction &action, portfolio::ActionStep::Kind kind, int by,
                           int turn)
{
    return {action.line, action.entry,       kind, u"words"_s,
            turn,        idOf<PersonId>(by), {},   idOf<EntryId>(950 + turn)};
}

} // namespace

class TestConclusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyCriteriaAreCountedNotNamed()
    {
        Sampled test;
        std::vector<portfolio::Target> targets;
        for (int i = 1; i <= 6; ++i)
            targets.push_back(criterion(u"302"_s, u"1.%1"_s.arg(i)));
        test.builder.plan({u"302"_s}).signOff(u"302"_s);
        test.builder.sample(8, u"302"_s, targets);
        const auto open = [&] {
            return openIn(lineState(test.builder.records().sampleLines.back(), test.builder.records()))
                .join(u"; "_s);
        };
        QCOMPARE(open(), u"not decided: 1.1, 1.2, 1.3, 1.4, 1.5 and 1.6"_s);
        test.builder.records().sampleLines.back().targets.push_back(criterion(u"302"_s, u"1.7"_s));
        QCOMPARE(open(), u"not decided: 7 of 7"_s);
    }

    void aLineMovesThroughItsConclusions()
    {
        Sampled test;
        QCOMPARE(test.state().conclusion, Conclusion::Undecided);
        QCOMPARE(lineInWords(test.state()), u"0 of 2 decided"_s);
        QCOMPARE(test.open(), u"not decided: 1.1 and 1.2"_s);
        test.builder.decide(test.line, one, true);
        QCOMPARE(test.open(), u"not decided: 1.2"_s);
        const EntryId no = test.builder.decide(test.line, two, false, u"Undated"_s);
        QCOMPARE(test.state().conclusion, Conclusion::NotAgreed);
        QCOMPARE(test.state().notAgreed, 1);
        QCOMPARE(lineInWords(test.state()), u"Not agreed: 1.2"_s);
        QCOMPARE(test.open(), u"not agreed and not answered: 1.2"_s);
        test.builder.answer(8, test.line, two, no, u"Fine"_s); // the IQA does not answer for the assessor
        QCOMPARE(test.state().conclusion, Conclusion::NotAgreed);
        test.builder.answer(7, test.line, two, no, u"Dated now"_s);
        QCOMPARE(test.state().conclusion, Conclusion::Answered);
        QCOMPARE(test.open(), u"answered, to be decided anew: 1.2"_s);
        test.builder.decide(test.line, two, true);
        QCOMPARE(test.state().conclusion, Conclusion::Agreed);
        QVERIFY(test.open().isEmpty());
        test.builder.decide(test.line, two, false, u"Still not"_s);
        QCOMPARE(test.state().conclusion, Conclusion::NotAgreed); // an earlier answer does not answer this
    }

    void anActionKeepsALineOpen()
    {
        Sampled test;
        test.builder.decide(test.line, one, true);
        test.builder.decide(test.line, two, true);
        const portfolio::QaAction action = actionOn(test.line, 1);
        portfolio::LearnerRecords &records = test.builder.records();
        records.actions.push_back(action);
        QCOMPARE(test.state().conclusion, Conclusion::ActionsOpen);
        QCOMPARE(test.open(), u"action not closed: S01-A1"_s);
        using Kind = portfolio::ActionStep::Kind;
        records.actionSteps.push_back(step(action, Kind::Close, 7, 1)); // not the IQA's word
        QCOMPARE(test.state().conclusion, Conclusion::ActionsOpen);
        records.actionSteps.push_back(step(action, Kind::Answer, 9, 2)); // nor of whom it is for
        QVERIFY(test.state().actions.front().steps.empty());
        records.actionSteps.push_back(step(action, Kind::Return, 8, 4));
        records.actionSteps.push_back(step(action, Kind::Answer, 7, 3));
        QVERIFY(!test.state().actions.front().isAnswered()); // sent back after it
        records.actionSteps.push_back(step(action, Kind::Close, 8, 5));
        QCOMPARE(test.state().conclusion, Conclusion::Agreed);
        QCOMPARE(test.state().openActions, 0);
    }

    void whatNeedsNothing()
    {
        Sampled test;
        portfolio::LearnerRecords &records = test.builder.records();
        records.sampleLines.front().withdrawn = true;
        QCOMPARE(test.state().conclusion, Conclusion::Withdrawn);
        QVERIFY(test.open().isEmpty());
        records.sampleLines.front().withdrawn = false;
        records.signOffs.front().inForce = false;
        QCOMPARE(test.state().conclusion, Conclusion::GoneBack);
        QVERIFY(test.open().isEmpty());
        records.sampleLines.front().by = idOf<PersonId>(7); // no IQA
        QCOMPARE(test.state().conclusion, Conclusion::NoEffect);
        QVERIFY(test.open().isEmpty());
    }

    void everyConclusionHasANameOfItsOwn()
    {
        QStringList names;
        for (const Conclusion each :
             {Conclusion::NoEffect, Conclusion::Withdrawn, Conclusion::GoneBack, Conclusion::NotAgreed,
              Conclusion::Answered, Conclusion::Undecided, Conclusion::ActionsOpen, Conclusion::Agreed})
            names.append(conclusionName(each));
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
        // A line whose state says all there is to say.
        LineState agreed;
        agreed.conclusion = Conclusion::Agreed;
        QCOMPARE(lineInWords(agreed), u"Agreed"_s);
    }

    void aUnitWithoutCriteriaIsNamedAsAWhole()
    {
        Sampled test;
        const portfolio::Target whole = criterion(u"301"_s, {});
        test.builder.records().sampleLines.front().targets = {whole};
        test.builder.decide(test.line, whole, false, u"Not shown"_s);
        QCOMPARE(lineInWords(test.state()), u"Not agreed"_s);
    }

    void whomAnActionConcerns()
    {
        Sampled test;
        portfolio::LearnerRecords &records = test.builder.records();
        const portfolio::QaAction action = actionOn(test.line, 1);
        const auto may = [&](int person) {
            return mayAnswerAction(idOf<PersonId>(person), action, records.sampleLines.front(), records);
        };
        QVERIFY(may(7));
        QVERIFY(!may(9));
        records.enrolments.front().assessor = idOf<PersonId>(9);
        QVERIFY2(may(9), "the learner's assessor answers too");
        QVERIFY(!mayAnswerAction({}, action, records.sampleLines.front(), records));
        records.enrolments.clear(); // not arrived yet
        QVERIFY(!may(9));
    }

    void actionsStandInTheOrderOfTheirNumbers()
    {
        Sampled test;
        portfolio::LearnerRecords &records = test.builder.records();
        portfolio::QaAction foreign = actionOn(test.line, 3);
        foreign.by = idOf<PersonId>(9); // asked for by somebody whose line it is not
        portfolio::QaAction elsewhere = actionOn(idOf<portfolio::SampleLineId>(77), 4);
        portfolio::QaAction twin = actionOn(test.line, 2); // two computers gave one number
        twin.entry = idOf<EntryId>(901);
        records.actions = {actionOn(test.line, 10), foreign, elsewhere, actionOn(test.line, 2), twin};
        QStringList refs;
        for (const ActionState &each : test.state().actions)
            refs.append(each.action->ref);
        QCOMPARE(refs, (QStringList{u"S01-A2"_s, u"S01-A2"_s, u"S01-A10"_s}));
        QVERIFY(test.state().actions.at(0).action->entry < test.state().actions.at(1).action->entry);
    }

    void whyAUnitOfTheBatchIsLeftOut()
    {
        RecordsBuilder builder;
        builder.person(7, u"Ffion"_s, {portfolio::Role::Assessor})
            .person(8, u"Mei"_s, {portfolio::Role::Iqa})
            .plan({u"301"_s})
            .signOff(u"301"_s);
        const portfolio::Person mei = builder.records().people.back();
        const portfolio::Person ffion = builder.records().people.front();
        const portfolio::BatchUnit unit{builder.enrolmentId(), u"301"_s,
                                        builder.records().signOffs.front().entry};
        const auto list = idOf<portfolio::SampleListId>(2);
        const auto out = [&] { return leftOut(unit, mei, builder.records(), list); };
        QCOMPARE(out(), LeftOut::None);
        QCOMPARE(leftOut(unit, ffion, builder.records(), list), LeftOut::NotIndependent);
        const portfolio::BatchUnit former{unit.enrolment, unit.unit, idOf<EntryId>(77)};
        QCOMPARE(leftOut(former, mei, builder.records(), list), LeftOut::SignOffGone);
        const portfolio::SampleLineId line = builder.sample(8, u"301"_s, {one}); // on list 1
        QCOMPARE(out(), LeftOut::LookedAt);
        builder.decide(line, one, false, u"No"_s);
        QCOMPARE(out(), LeftOut::Returned);
        builder.release(8, u"301"_s);
        QCOMPARE(out(), LeftOut::Verified);
        builder.records().signOffs.front().inForce = false;
        QCOMPARE(out(), LeftOut::SignOffGone);
    }

    void cells()
    {
        portfolio::UnitStatus unit;
        unit.state = portfolio::UnitState::SignedOff;
        QCOMPARE(cellState(unit), CellState::SignedOff);
        unit.sampled = true;
        QCOMPARE(cellState(unit), CellState::InSample);
        unit.answered = true;
        QCOMPARE(cellState(unit), CellState::Answered);
        unit.state = portfolio::UnitState::Returned;
        QCOMPARE(cellState(unit), CellState::Returned);
        unit.state = portfolio::UnitState::Verified;
        QCOMPARE(cellState(unit), CellState::Answered); // released elsewhere, and to be decided anew here
        unit.answered = false;
        QCOMPARE(cellState(unit), CellState::Verified);
        for (const CellState state :
             {CellState::Planned, CellState::InProgress, CellState::Ready, CellState::SignedOff,
              CellState::InSample, CellState::Returned, CellState::Answered, CellState::Verified,
              CellState::Withdrawn, CellState::None}) {
            QVERIFY(cellStateFromKey(cellStateKey(state)) == state);
            QVERIFY(!cellStateName(state).isEmpty());
        }
        QVERIFY(!cellStateFromKey(u"else"_s));
        QVERIFY(!canBeSampled(CellState::Ready));
        for (const CellState signedOff : {CellState::SignedOff, CellState::InSample, CellState::Answered,
                                          CellState::Returned, CellState::Verified})
            QVERIFY(canBeSampled(signedOff));
    }

    void whatIsToBeDecided()
    {
        portfolio::UnitStatus unit;
        unit.unit = u"301"_s;
        QCOMPARE(targetsToReview(unit).size(), std::size_t(1)); // as a whole
        QVERIFY(targetsToReview(unit).front().code.isEmpty());
        portfolio::TargetStatus open;
        open.target = one;
        portfolio::TargetStatus partOpen;
        partOpen.target = attest::test::part(u"301"_s, u"3a"_s);
        portfolio::TargetStatus partMet;
        partMet.target = attest::test::part(u"301"_s, u"3b"_s);
        partMet.met = true;
        unit.targets = {open, partOpen, partMet};
        const std::vector<portfolio::Target> targets = targetsToReview(unit);
        QCOMPARE(targets.size(), std::size_t(2));
        QVERIFY(targets.front() == one);
        QCOMPARE(targets.back().code, u"3b"_s);
    }
};

QTEST_GUILESS_MAIN(TestConclusion)
#include "test_conclusion.moc"
