// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/candidatesmodel.h"
#include "items/qualitygridmodel.h"
#include "items/reviewmodel.h"
#include "items/samplelinesmodel.h"
#include "items/samplelistsmodel.h"
#include "support/recordsbuilder.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using assurance::CellState;
using assurance::Conclusion;
using namespace Qt::Literals::StringLiterals;

/// The item models of quality assurance, each under Qt's own tester.
class TestQualityModels : public QObject {
    Q_OBJECT

private:
    static QualityGridRow learner(int number, std::vector<CellState> cells)
    {
        QualityGridRow row;
        row.enrolment = idOf<EnrolmentId>(number);
        row.ref = u"L%1"_s.arg(number, 3, 10, QLatin1Char('0'));
        row.learner = u"Learner %1"_s.arg(number);
        row.assessor = u"Ffion Rees"_s;
        row.cells = std::move(cells);
        return row;
    }
    static CandidateRow candidate(int number, const QString &unit, const QString &whyNot = {})
    {
        CandidateRow row;
        row.enrolment = idOf<EnrolmentId>(number);
        row.learner = u"Carys"_s;
        row.unit = unit;
        row.unitTitle = u"Deliver"_s;
        row.signedOn = QDate(2013, 4, 2);
        row.signedBy = u"Ffion Rees"_s;
        row.whyNot = whyNot;
        return row;
    }
    static SampleListRow list(int number, bool closed, int sampled, int concluded)
    {
        SampleListRow row;
        row.list.id = idOf<portfolio::SampleListId>(number);
        row.list.ref = u"S%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        row.list.qualification = u"4430-03"_s;
        row.list.madeOn = QDate(2013, 4, 24);
        if (closed)
            row.list.closedOn = QDate(2013, 4, 30);
        row.iqa = u"Mei Okafor"_s;
        row.batch = 4;
        row.sampled = sampled;
        row.concluded = concluded;
        return row;
    }
    static ReviewRow review(const QString &code, ReviewState state)
    {
        return {criterion(u"308"_s, code), u"busy and quiet periods"_s, 1, state, false};
    }

private Q_SLOTS:
    void everyCellSaysItsStateByShapeAndWord()
    {
        QualityGridModel model;
        const QAbstractItemModelTester tester(&model);
        const std::vector<CellState> states{CellState::Planned,   CellState::InProgress, CellState::Ready,
                                            CellState::SignedOff, CellState::InSample,   CellState::Returned,
                                            CellState::Answered,  CellState::Verified,   CellState::Withdrawn,
                                            CellState::None};
        std::vector<QualityGridColumn> columns;
        for (std::size_t i = 0; i < states.size(); ++i)
            columns.push_back({u"30%1"_s.arg(i), u"Deliver"_s});
        model.setGrid(columns, {learner(1, states)});
        QStringList looks;
        for (int column = 0; column + 1 < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(0, column);
            QVERIFY2(!cell.data().toString().isEmpty(), "a word in every cell");
            const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(
                spoken.contains(u"Learner 1"_s) && spoken.contains(model.column(column).unit)
                    && spoken.contains(assurance::cellStateName(states[static_cast<std::size_t>(column)])),
                qPrintable(spoken));
            looks.append(u"%1 %2"_s.arg(cell.data(SignRole).toInt())
                             .arg(cell.data(QualityGridModel::WithIqaRole).toBool()));
        }
        QCOMPARE(looks.removeDuplicates(), 0); // no two states look alike without their colour
        const QModelIndex none = model.index(0, model.columnCount() - 1);
        QVERIFY(none.data().toString().isEmpty());
        QVERIFY(none.data(Qt::AccessibleTextRole).toString().contains(u"Not taken"_s));
        QVERIFY(model.headerData(0, Qt::Vertical, SecondLineRole).toString().contains(u"Ffion Rees"_s));
    }

    void keepsItsPlaceWhenOnlyStatesChange()
    {
        QualityGridModel model;
        const QAbstractItemModelTester tester(&model);
        const std::vector<QualityGridColumn> columns{{u"308"_s, u"Deliver"_s}, {u"311"_s, u"Solve"_s}};
        model.setGrid(columns,
                      {learner(1, {CellState::Planned, CellState::Planned}),
                       learner(2, {CellState::SignedOff, CellState::None})});
        const QPersistentModelIndex cell(model.indexOf(idOf<EnrolmentId>(2), u"308"_s));
        QCOMPARE(cell.row(), 1);
        model.setGrid(columns,
                      {learner(1, {CellState::Planned, CellState::Planned}),
                       learner(2, {CellState::InSample, CellState::None})});
        QVERIFY(cell.isValid());
        QCOMPARE(cell.data(QualityGridModel::CellRole).toInt(), static_cast<int>(CellState::InSample));
        model.setGrid(columns, {learner(2, {CellState::InSample, CellState::None})});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(idOf<EnrolmentId>(1), u"308"_s).isValid());
        QVERIFY(!model.indexOf(idOf<EnrolmentId>(2), u"999"_s).isValid());
        model.setGrid({}, {});
        QCOMPARE(model.columnCount(), 0);
    }

    void ticksOnlyWhatMayBeSampled()
    {
        CandidatesModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy ticks(&model, &CandidatesModel::ticksChanged);
        CandidateRow there = candidate(3, u"313"_s);
        there.onList = true;
        model.setCandidates({candidate(1, u"308"_s),
                             candidate(2, u"311"_s, u"You judged E001, so you may not sample 311."_s),
                             there});
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY2(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole), "not independent");
        QVERIFY2(!model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole), "there already");
        QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.index(1, CandidatesModel::Note).data().toString(),
                 u"You judged E001, so you may not sample 311."_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"You judged E001"_s));
        QCOMPARE(model.ticked().size(), std::size_t(1));
        QCOMPARE(ticks.count(), 2);
        // What was ticked stays ticked while it may be sampled, and no longer.
        model.setCandidates({candidate(1, u"308"_s), candidate(4, u"312"_s)});
        QCOMPARE(model.ticked().size(), std::size_t(1));
        model.setCandidates({candidate(1, u"308"_s, u"The sign-off is gone."_s)});
        QVERIFY(model.ticked().empty());
        model.setCandidates({candidate(1, u"308"_s)});
        QVERIFY2(model.ticked().empty(), "a dropped tick does not come back");
    }

    void openListsComeFirstAndTheNewestOfThem()
    {
        SampleListsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLists({list(1, true, 2, 2), list(2, false, 0, 0), list(10, false, 3, 3)});
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"S10"_s));
        QVERIFY(model.index(1, 0).data().toString().startsWith(u"S02"_s));
        QCOMPARE(model.index(0, SampleListsModel::State).data().toString(), u"3 of 3 unit(s) concluded"_s);
        QVERIFY(model.index(1, SampleListsModel::State).data().toString().startsWith(u"Nothing"_s));
        QVERIFY(model.index(2, SampleListsModel::State).data().toString().contains(u"30 April 2013"_s));
    }

    void linesSayTheirConclusion()
    {
        SampleLinesModel model;
        const QAbstractItemModelTester tester(&model);
        SampleLineRow row;
        row.line.id = idOf<portfolio::SampleLineId>(1);
        row.line.unit = u"308"_s;
        row.line.reason = u"New assessor"_s;
        row.line.on = QDate(2013, 4, 24);
        row.learner = u"Carys"_s;
        row.enrolment = u"L001"_s;
        row.by = u"Mei Okafor"_s;
        row.conclusion = Conclusion::NotAgreed;
        row.inWords = u"Not agreed: 2.1"_s;
        SampleLineRow off = row;
        off.line.id = idOf<portfolio::SampleLineId>(2);
        off.line.withdrawn = true;
        off.line.withdrawnReason = u"Taken twice"_s;
        off.conclusion = Conclusion::Withdrawn;
        model.setRows({row, off});
        const QModelIndex said = model.index(0, SampleLinesModel::Conclusion);
        QCOMPARE(said.data().toString(), u"Not agreed"_s);
        QCOMPARE(said.data(SecondLineRole).toString(), u"Not agreed: 2.1"_s);
        QCOMPARE(said.data(SignRole).toInt(), static_cast<int>(Sign::Returned));
        QCOMPARE(model.index(1, SampleLinesModel::Reason).data().toString(), u"Taken twice"_s);
        QVERIFY(model.index(1, 0).data(QuietRole).toBool());
    }

    void findsTheNextThatTheIqaDecides()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.nextUndecided(-1), -1);
        model.setRows({review(u"1.1"_s, ReviewState::Agreed), review(u"1.2"_s, ReviewState::Undecided),
                       review(u"2.1"_s, ReviewState::NotAgreed), review(u"2.2"_s, ReviewState::Answered)});
        QCOMPARE(model.nextUndecided(-1), 1);
        QCOMPARE(model.nextUndecided(1), 3); // not agreed waits for the assessor
        QCOMPARE(model.nextUndecided(3), 1); // round the end
        model.setRows({review(u"1.1"_s, ReviewState::Agreed), review(u"2.1"_s, ReviewState::NotAgreed)});
        QCOMPARE(model.nextUndecided(0), -1);
        const QString spoken = model.index(1, ReviewModel::Label).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"2.1"_s) && spoken.contains(u"Not agreed"_s));
    }
};

QTEST_GUILESS_MAIN(TestQualityModels)
#include "test_qualitymodels.moc"
