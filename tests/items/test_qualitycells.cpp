// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/candidatesmodel.h"
#include "items/qualitygridmodel.h"
#include "items/reviewmodel.h"
#include "items/samplelinesmodel.h"
#include "items/samplelistsmodel.h"
#include "support/recordsbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using assurance::CellState;
using assurance::Conclusion;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(attest::assurance::Conclusion)

/// What every cell of the quality pages says: first line, second line, sign, and what a screen reader hears.
class TestQualityCells : public QObject {
    Q_OBJECT

private:
    static QString spoken(const QModelIndex &cell) { return cell.data(Qt::AccessibleTextRole).toString(); }
    static QString second(const QModelIndex &cell) { return cell.data(SecondLineRole).toString(); }
    static int sign(const QModelIndex &cell) { return cell.data(SignRole).toInt(); }

    static SampleLineRow line(int number, Conclusion conclusion, const QString &inWords)
    {
        SampleLineRow row;
        row.line.id = idOf<portfolio::SampleLineId>(number);
        row.line.unit = u"308"_s;
        row.line.reason = u"New assessor"_s;
        row.line.on = QDate(2013, 4, 24);
        row.learner = u"Carys"_s;
        row.enrolment = u"L001"_s;
        row.unitTitle = u"Deliver"_s;
        row.by = u"Mei Okafor"_s;
        row.conclusion = conclusion;
        row.inWords = inWords;
        return row;
    }
    static CandidateRow candidate(int number, const QString &whyNot = {})
    {
        CandidateRow row;
        row.enrolment = idOf<EnrolmentId>(number);
        row.enrolmentRef = u"L001"_s;
        row.learner = u"Carys"_s;
        row.unit = u"308"_s;
        row.unitTitle = u"Deliver"_s;
        row.signedOn = QDate(2013, 4, 2);
        row.signedBy = u"Ffion Rees"_s;
        row.whyNot = whyNot;
        return row;
    }
    static SampleListRow list(int number, int sampled, int concluded, bool closed = false)
    {
        SampleListRow row;
        row.list.id = idOf<portfolio::SampleListId>(number);
        row.list.ref = u"S%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        row.list.title = u"Spring"_s;
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
    static QualityGridRow learner(const QString &assessor)
    {
        QualityGridRow row;
        row.enrolment = idOf<EnrolmentId>(1);
        row.ref = u"L001"_s;
        row.learner = u"Carys <b>"_s;
        row.assessor = assessor;
        row.cells = {CellState::Ready};
        return row;
    }

private Q_SLOTS:
    void aConclusionHasASignAndItsWords_data()
    {
        QTest::addColumn<Conclusion>("conclusion");
        QTest::addColumn<int>("sign");
        QTest::newRow("not agreed") << Conclusion::NotAgreed << int(Sign::Returned);
        QTest::newRow("answered") << Conclusion::Answered << int(Sign::Progress);
        QTest::newRow("actions open") << Conclusion::ActionsOpen << int(Sign::Progress);
        QTest::newRow("undecided") << Conclusion::Undecided << int(Sign::Planned);
        QTest::newRow("agreed") << Conclusion::Agreed << int(Sign::Verified);
        QTest::newRow("no effect") << Conclusion::NoEffect << int(Sign::None);
        QTest::newRow("withdrawn") << Conclusion::Withdrawn << int(Sign::None);
        QTest::newRow("gone back") << Conclusion::GoneBack << int(Sign::None);
    }

    void aConclusionHasASignAndItsWords()
    {
        QFETCH(Conclusion, conclusion);
        const QString name = assurance::conclusionName(conclusion);
        SampleLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({line(1, conclusion, name), line(2, conclusion, u"Of 2.1: see the log"_s)});
        const QModelIndex bare = model.index(0, SampleLinesModel::Conclusion);
        const QModelIndex more = model.index(1, SampleLinesModel::Conclusion);
        QVERIFY(!name.isEmpty());
        QCOMPARE(bare.data().toString(), name);
        QTEST(sign(bare), "sign");
        // Words that only repeat the conclusion are neither shown nor said twice.
        QCOMPARE(second(bare), QString());
        QCOMPARE(spoken(bare), name);
        QCOMPARE(second(more), u"Of 2.1: see the log"_s);
        QCOMPARE(spoken(more), QString(name + u": Of 2.1: see the log"_s));
        QVERIFY(!more.data(DoneRole).isValid());
    }

    void aLineSaysWhoTookItAndWhenItWasTakenOff()
    {
        SampleLineRow off = line(2, Conclusion::Withdrawn, {});
        off.line.withdrawn = true;
        off.line.withdrawnReason = u"Taken twice"_s;
        off.line.withdrawnOn = QDate(2013, 4, 26);
        SampleLinesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({line(1, Conclusion::Agreed, {}), off});
        QCOMPARE(second(model.index(0, SampleLinesModel::Learner)), u"L001"_s);
        QCOMPARE(spoken(model.index(0, SampleLinesModel::Learner)), u"Carys, L001"_s);
        QCOMPARE(second(model.index(0, SampleLinesModel::Unit)), u"Deliver"_s);
        QCOMPARE(model.index(0, SampleLinesModel::Reason).data().toString(), u"New assessor"_s);
        QCOMPARE(second(model.index(0, SampleLinesModel::Reason)), u"Mei Okafor, 24 April 2013"_s);
        QVERIFY(!model.index(0, 0).data(QuietRole).toBool());
        QCOMPARE(model.index(1, SampleLinesModel::Reason).data().toString(), u"Taken twice"_s);
        QCOMPARE(spoken(model.index(1, SampleLinesModel::Reason)),
                 u"Taken twice, taken off on 26 April 2013"_s);
    }

    void aListSaysHowFarItIs()
    {
        SampleListsModel model;
        const QAbstractItemModelTester tester(&model);
        // Sorted: open before closed, the newest first.
        model.setLists({list(1, 3, 3, true), list(2, 0, 0), list(3, 3, 2), list(4, 3, 3)});
        const QModelIndex done = model.index(0, SampleListsModel::State);
        QCOMPARE(sign(done), int(Sign::Ready));
        QCOMPARE(second(done), u"4 unit(s) in the batch"_s);
        QCOMPARE(sign(model.index(1, SampleListsModel::State)), int(Sign::Progress));
        QCOMPARE(sign(model.index(2, SampleListsModel::State)), int(Sign::Progress));
        QCOMPARE(sign(model.index(3, SampleListsModel::State)), int(Sign::Verified));
        const QString made = u"4430-03 · Mei Okafor · 24 April 2013"_s;
        QCOMPARE(second(model.index(0, 0)), made);
        QCOMPARE(spoken(model.index(0, 0)), QString(u"S04 Spring, "_s + made));
        QVERIFY(!done.data(DoneRole).isValid() && !model.index(0, 0).data(SignRole).isValid());
    }

    void aCandidateSaysWhetherItMayBeSampled()
    {
        CandidateRow there = candidate(3);
        there.onList = true;
        CandidatesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCandidates({candidate(1), candidate(2, u"You judged E001."_s), there});
        QCOMPARE(second(model.index(0, CandidatesModel::Learner)), u"L001"_s);
        QCOMPARE(second(model.index(0, CandidatesModel::Unit)), u"Deliver"_s);
        QCOMPARE(model.index(0, CandidatesModel::SignedOff).data().toString(), u"2 April 2013"_s);
        QCOMPARE(second(model.index(0, CandidatesModel::SignedOff)), u"Ffion Rees"_s);
        const auto note = [&](int row) { return model.index(row, CandidatesModel::Note); };
        QCOMPARE(note(0).data().toString(), u"Yes"_s);
        QVERIFY2(!note(0).data(SignRole).isValid(), "what may be sampled needs no sign");
        QCOMPARE(sign(note(1)), int(Sign::Returned));
        QCOMPARE(note(2).data().toString(), u"On this list already"_s);
        QCOMPARE(sign(note(2)), int(Sign::Met));
        QVERIFY(!note(0).data(QuietRole).toBool() && note(1).data(QuietRole).toBool());
        QCOMPARE(spoken(note(0)), u"Carys, unit 308 Deliver, signed off by Ffion Rees"_s);
        QCOMPARE(spoken(note(2)), u"Carys, unit 308: On this list already"_s);
        QVERIFY(!note(0).data(Qt::CheckStateRole).isValid());
    }

    void aTickIsSetAndTakenAway()
    {
        CandidatesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCandidates({candidate(1)});
        const QModelIndex first = model.index(0, 0);
        const QSignalSpy ticks(&model, &CandidatesModel::ticksChanged);
        QVERIFY2(!model.setData(first, Qt::Checked, Qt::EditRole), "its words cannot be edited");
        QVERIFY2(!model.setData({}, Qt::Checked, Qt::CheckStateRole), "no cell, no tick");
        QVERIFY(!model.data({}, Qt::CheckStateRole).isValid());
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.ticked().empty());
        QCOMPARE(ticks.count(), 2);
    }

    void aDecisionHasASignAndAWord()
    {
        const std::vector<ReviewState> states{ReviewState::Undecided, ReviewState::NotAgreed,
                                              ReviewState::Answered, ReviewState::Agreed};
        const std::vector<Sign> signs{Sign::Planned, Sign::Returned, Sign::Progress, Sign::Verified};
        const QStringList names{u"Not decided yet"_s, u"Not agreed"_s, u"Answered"_s, u"Agreed"_s};
        std::vector<ReviewRow> rows;
        for (int i = 0; i < 4; ++i)
            rows.push_back({criterion(u"308"_s, u"1.%1"_s.arg(i)), u"busy and quiet"_s, 1,
                            states[static_cast<std::size_t>(i)], true});
        rows.push_back({part(u"308"_s, u"1.3"_s), u"a range"_s, 1, ReviewState::Agreed, false});
        ReviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rows);
        for (int i = 0; i < 4; ++i) {
            const QModelIndex decision = model.index(i, ReviewModel::Decision);
            QCOMPARE(decision.data().toString(), names.at(i));
            QCOMPARE(sign(decision), int(signs[static_cast<std::size_t>(i)]));
            QCOMPARE(spoken(model.index(i, ReviewModel::Label)),
                     u"1.%1 busy and quiet, %2"_s.arg(i).arg(names.at(i)));
            // That it was overturned once matters only where it is agreed now.
            QCOMPARE(second(decision), i == 3 ? u"after it was overturned"_s : QString());
        }
        QVERIFY(second(model.index(4, ReviewModel::Decision)).isEmpty());
        QVERIFY(!model.index(0, ReviewModel::Label).data(SignRole).isValid());
        // A criterion and a part of a requirement may have one code: they stay two rows.
        QCOMPARE(model.indexOf(ReviewModel::keyFor(criterion(u"308"_s, u"1.3"_s))).row(), 3);
        QCOMPARE(model.indexOf(ReviewModel::keyFor(part(u"308"_s, u"1.3"_s))).row(), 4);
        QVERIFY(!model.indexOf(u"c/9.9"_s).isValid());
    }

    void theGridSaysItsHeadings()
    {
        QualityGridModel model;
        const QAbstractItemModelTester tester(&model);
        model.setGrid({{u"308"_s, u"Deliver"_s}}, {learner(u"Ffion Rees"_s)});
        const auto across = [&](int role) { return model.headerData(0, Qt::Horizontal, role); };
        const auto down = [&](int role) { return model.headerData(0, Qt::Vertical, role); };
        QCOMPARE(across(Qt::DisplayRole).toString(), u"308"_s);
        QCOMPARE(across(Qt::AccessibleTextRole).toString(), u"Unit 308 Deliver"_s);
        QCOMPARE(across(Qt::ToolTipRole).toString(), u"<qt>Unit 308 Deliver</qt>"_s);
        QCOMPARE(across(Qt::TextAlignmentRole).toInt(), int(Qt::AlignCenter));
        QVERIFY(!across(SignRole).isValid() && !down(SignRole).isValid());
        QCOMPARE(down(Qt::DisplayRole).toString(), u"Carys <b>"_s);
        QCOMPARE(down(SecondLineRole).toString(), u"L001 · Ffion Rees"_s);
        QCOMPARE(down(Qt::AccessibleTextRole).toString(), u"Carys <b>, L001, assessor: Ffion Rees"_s);
        QVERIFY2(down(Qt::ToolTipRole).toString().contains(u"Carys &lt;b&gt;"_s), "names are no markup");
        const QModelIndex cell = model.index(0, 0);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"Carys &lt;b&gt;, unit 308 Deliver"_s));
        QVERIFY(!cell.data(DoneRole).isValid());
        for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
            QVERIFY(!model.headerData(-1, way, Qt::DisplayRole).isValid());
            QVERIFY(!model.headerData(1, way, Qt::DisplayRole).isValid());
        }
        model.setGrid({{u"308"_s, u"Deliver"_s}}, {learner({})});
        QCOMPARE(down(SecondLineRole).toString(), u"L001"_s);
    }

    void anEmptyGridAnnouncesNothing()
    {
        QualityGridModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy changed(&model, &QualityGridModel::dataChanged);
        model.setGrid({}, {});
        model.setGrid({{u"308"_s, u"Deliver"_s}}, {});
        model.setGrid({{u"308"_s, u"Deliver"_s}}, {});
        QCOMPARE(model.columnCount(), 1);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    /// What every table over values does, said once for all of them.
    void rowsThatChangePlacesStartTheTableAnew()
    {
        SampleLinesModel model;
        const QAbstractItemModelTester tester(&model);
        const SampleLineRow one = line(1, Conclusion::Agreed, {});
        const SampleLineRow two = line(2, Conclusion::Agreed, {});
        const QSignalSpy anew(&model, &SampleLinesModel::modelReset);
        model.setRows({one, two});
        model.setRows({two});
        QCOMPARE(anew.count(), 0);
        model.setRows({one, two});
        QCOMPARE(anew.count(), 0);
        model.setRows({two, one});
        QCOMPARE(anew.count(), 1);
        QCOMPARE(model.indexOf(one.line.id.hex()).row(), 1);
        QCOMPARE(model.row(two.line.id.hex())->line.id, two.line.id);
        QVERIFY(!model.row(u"nobody"_s));
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QCOMPARE(model.headerData(SampleLinesModel::Unit, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Unit"_s);
        QVERIFY(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        QVERIFY(!model.headerData(0, Qt::Horizontal, SignRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestQualityCells)
#include "test_qualitycells.moc"
