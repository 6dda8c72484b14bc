// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::EvidenceState;
using portfolio::TargetKind;
using portfolio::UnitState;

/// Undo takes back the person's own actions of this session, newest first; redo restores the same thing and
/// number.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordingComesBackWithItsNumber()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        const portfolio::Evidence before = test.file().records.evidence.front();
        QCOMPARE(test->undoText(), u"Undo: record E001"_s);
        test.must(command::Undo{});
        QCOMPARE(test.file().records.evidence.front().state, EvidenceState::Undone);
        QVERIFY(test.file().records.claims.empty());
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Planned);
        QCOMPARE(test->redoText(), u"Redo: record E001"_s);
        test.must(command::Redo{});
        QCOMPARE(test.file().records.evidence.front(), before);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Ready);
        test.must(command::Undo{});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Planned);
    }

    void aNumberIsNotGivenTwice()
    {
        TestCentre test;
        test.must(test.observation());
        test.must(command::Undo{});
        test.must(test.observation());
        QStringList refs;
        for (const portfolio::Evidence &item : test.file().records.evidence)
            if (item.state == EvidenceState::Held)
                refs.append(item.ref);
        QCOMPARE(refs, QStringList{u"E002"_s});
        QVERIFY(test.refused(command::Redo{}).contains(u"nothing to redo"_s));
    }

    void aJudgementFallsBackToTheOneBefore()
    {
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        const portfolio::Target target{u"308"_s, TargetKind::Criterion, u"2.1"_s};
        record.ties = {{target, {}}};
        record.judge = true;
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        test.must(
            command::Judge{evidence, test.enrolment, {target}, portfolio::Verdict::NotYet, u"Unsigned"_s});
        QVERIFY(!test.file().status.unit(u"308"_s)->target(target)->met);
        QCOMPARE(test->undoText(), u"Undo: judge 308 2.1 not yet"_s);
        test.must(command::Undo{});
        QVERIFY(test.file().status.unit(u"308"_s)->target(target)->met);
    }

    void everythingOfTheSessionComesBackInTurn()
    {
        TestCentre test;
        test.reopen();
        test.plan({u"308"_s});
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        command::AmendLearner amend{*test->learnerByRef(u"N1"_s),
                                    {u"N1"_s, u"Nia"_s, u"Bevan"_s, {}, {}, {}, {}, {}, {}}};
        test.must(amend);
        test.must(command::Undo{});
        test.must(command::Undo{});
        QVERIFY(!test->learnerByRef(u"N1"_s));
        test.must(command::Undo{});
        QVERIFY(test.file().status.units.empty());
        QVERIFY(test->undoText().isEmpty());
        QVERIFY(test.refused(command::Undo{}).contains(u"nothing of yours"_s));
        test.must(command::Redo{});
        test.must(command::Redo{});
        test.must(command::Redo{});
        QVERIFY(test->learnerByRef(u"N1"_s));
        QCOMPARE(test.file().status.units.size(), std::size_t(1));
    }

    void aSignOffHasNoUndo()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QVERIFY(test->undoText().isEmpty());
        QVERIFY(test.refused(command::Undo{}).contains(u"no undo"_s));
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"Slip"_s});
        QCOMPARE(test->undoText(), u"Undo: record E001"_s); // the withdrawn sign-off is out of the way
        test.must(command::Undo{});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Planned);
    }

    void anotherPersonsActionsStay()
    {
        TestCentre test;
        test.plan({u"308"_s});
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        QVERIFY(test.refused(command::Undo{}).contains(u"nothing of yours"_s));
        QVERIFY(test->setWorking(*test->personByRef(u"P01"_s)));
        QVERIFY(test.refused(command::Undo{}).contains(u"nothing of yours"_s));
    }

    void withdrawingEvidenceCanBeUndone()
    {
        TestCentre test;
        test.must(test.observation());
        const EvidenceId evidence = test.file().records.evidence.front().id;
        test.must(command::Withdraw{command::Withdraw::Evidence{evidence}, u"Wrong learner"_s});
        QCOMPARE(test.file().records.evidence.front().state, EvidenceState::Withdrawn);
        test.must(command::Undo{});
        QCOMPARE(test.file().records.evidence.front().state, EvidenceState::Held);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
