// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/gridmodel.h"
#include "items/roles.h"
#include "support/recordsbuilder.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

/// Criteria down, evidence across.
class TestGridModel : public QObject {
    Q_OBJECT

private:
    catalogue::Qualification m_qualification = targetQualification();
    RecordsBuilder m_records;

    void show(GridModel &model, const GridChoice &choice = {}) const
    {
        model.show(m_qualification, m_records.records(), m_records.enrolmentId(),
                   portfolio::statusOf(m_records.enrolment(), m_records.records(), m_qualification), choice);
    }
    static QStringList rowWords(const GridModel &model)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        return words;
    }
    static QString at(const GridModel &model, const portfolio::Target &target, int evidence, int role)
    {
        return model.indexOf(target, idOf<EvidenceId>(evidence)).data(role).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_records = RecordsBuilder();
        m_records.plan({u"308"_s, u"311"_s, u"220"_s})
            .evidence(1)
            .evidence(2)
            .claim(1, criterion(u"308"_s, u"2.1"_s));
        m_records.records().claims.back().place = u"page 2"_s;
        m_records.met(1, {criterion(u"308"_s, u"2.1"_s)})
            .claim(2, criterion(u"308"_s, u"2.1"_s))
            .notYet(2, criterion(u"308"_s, u"2.2"_s), u"Not signed"_s);
    }

    void rowsAreUnitsHeadingsAndTargets()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        show(model, {u"308"_s, true, false});
        const QStringList expected{u"308 Unit 308"_s,
                                   u"Outcome 2: keep delivery going"_s,
                                   u"2.1 busy and quiet periods"_s,
                                   u"2.2 queues at the café"_s,
                                   u"Requirement 4: customers who are (1 of 2 needed)"_s,
                                   u"4a easy to deal with"_s,
                                   u"4b difficult to deal with"_s};
        QCOMPARE(rowWords(model), expected);
        show(model);
        QCOMPARE(model.rowCount(), 14);
        show(model, {u"308"_s, true, true});
        QVERIFY2(!rowWords(model).contains(u"2.1 busy and quiet periods"_s), "it is met");
        QCOMPARE(model.rowCount(), 6);
    }

    void columnsAreTheHeldItemsInOrder()
    {
        m_records.evidence(3);
        m_records.records().evidence.back().state = portfolio::EvidenceState::Withdrawn;
        GridModel model;
        show(model);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"E002"_s);
        show(model, {{}, false, false});
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"E001"_s);
        QVERIFY(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"E001, Observation"_s));
    }

    void anOverturnedJudgementStaysVisible()
    {
        const portfolio::Target first = criterion(u"308"_s, u"2.1"_s);
        m_records.person(7, u"Ffion"_s, {portfolio::Role::Assessor})
            .person(8, u"Mei"_s, {portfolio::Role::Iqa})
            .signOff(u"308"_s);
        const portfolio::SampleLineId line = m_records.sample(8, u"308"_s, {first});
        m_records.records().judgements.back().on = {};
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        const auto header = [&model](int role) { return model.headerData(2, Qt::Vertical, role); };
        show(model, {u"308"_s, true, false});
        QCOMPARE(header(GridModel::RowWordRole).toString(), u"met"_s);
        QVERIFY(model.index(2, 0).data(GridModel::ClosedRole).toBool());

        const EntryId no = m_records.decide(line, first, false, u"Undated"_s);
        show(model, {u"308"_s, true, false});
        QCOMPARE(header(GridModel::RowWordRole).toString(), u"overturned"_s);
        QCOMPARE(header(GridModel::RowSignRole).toInt(), static_cast<int>(Sign::Returned));
        QCOMPARE(at(model, first, 1, Qt::DisplayRole), u"Overturned"_s);
        QVERIFY(at(model, first, 1, Qt::AccessibleTextRole).contains(u"did not agree"_s));
        QVERIFY(at(model, first, 1, Qt::AccessibleTextRole).contains(u"Undated"_s));
        QVERIFY2(!model.index(2, 0).data(GridModel::ClosedRole).toBool(), "gone back to its assessor");
        QCOMPARE(at(model, first, 2, Qt::DisplayRole), u"Claimed"_s);

        m_records.answer(7, line, first, no, u"Dated now"_s);
        show(model, {u"308"_s, true, false});
        QCOMPARE(header(GridModel::RowWordRole).toString(), u"overturned and answered"_s);
        QCOMPARE(at(model, first, 1, Qt::DisplayRole), u"Met"_s);
        QVERIFY(header(Qt::AccessibleTextRole).toString().contains(u"Dated now"_s));

        m_records.decide(line, first, true);
        show(model, {u"308"_s, true, false});
        QCOMPARE(header(GridModel::RowWordRole).toString(), u"met"_s);
        QVERIFY2(header(Qt::AccessibleTextRole).toString().contains(u"Undated"_s), "it stays visible");
    }

    void aCellSaysStatePlaceAndReason()
    {
        GridModel model;
        show(model);
        const portfolio::Target first = criterion(u"308"_s, u"2.1"_s);
        QCOMPARE(at(model, first, 1, Qt::DisplayRole), u"Met"_s);
        QCOMPARE(at(model, first, 1, SecondLineRole), u"page 2"_s);
        QCOMPARE(at(model, first, 1, Qt::AccessibleTextRole),
                 u"308 2.1 busy and quiet periods; E001: Met, page 2"_s);
        QCOMPARE(at(model, first, 2, Qt::DisplayRole), u"Claimed"_s);
        const portfolio::Target second = criterion(u"308"_s, u"2.2"_s);
        QCOMPARE(at(model, second, 2, Qt::DisplayRole), u"Not yet"_s);
        QVERIFY(at(model, second, 2, Qt::AccessibleTextRole).endsWith(u"Not yet, Not signed"_s));
        QVERIFY(at(model, second, 1, Qt::AccessibleTextRole).endsWith(u"not ticked"_s));
        QCOMPARE(model.headerData(2, Qt::Vertical, Qt::AccessibleTextRole).toString(),
                 u"308 2.1 busy and quiet periods, met"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"1 of 2"_s); // the outcome under E001
        QCOMPARE(model.index(1, 0).data().toString(), u"2 of 2"_s);
    }

    void aHeadingMeansAllThatIsUnderIt()
    {
        GridModel model;
        show(model, {u"308"_s, true, false});
        QItemSelection cells;
        cells.select(model.index(1, 0), model.index(1, 1)); // the outcome, both items
        cells.select(model.index(2, 0), model.index(2, 0)); // and a criterion in it again
        QCOMPARE(model.pairs(cells).size(), std::size_t(4));
        QItemSelection unit;
        unit.select(model.index(0, 0), model.index(0, 0));
        QCOMPARE(model.pairs(unit).size(), std::size_t(4));
        QVERIFY(!model.pair(model.index(1, 0)));
        QCOMPARE(model.pair(model.index(2, 1))->place, u"page 2"_s);
    }

    void aTransferredUnitIsClosedAndSaysSo()
    {
        m_records.transfer(u"308"_s);
        GridModel model;
        show(model);
        const QModelIndex cell = model.indexOf(criterion(u"308"_s, u"2.1"_s), idOf<EvidenceId>(1));
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.pair(cell)->closed && model.pair(cell)->transferred);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"credit of unit 308 was transferred"_s));
        const QString heading = model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString();
        QVERIFY2(heading.endsWith(u", credit transferred"_s), qPrintable(heading));
    }

    void aSignedOffUnitIsClosedAndSaysSo()
    {
        m_records.signOff(u"308"_s);
        GridModel model;
        show(model);
        const QModelIndex cell = model.indexOf(criterion(u"308"_s, u"2.1"_s), idOf<EvidenceId>(1));
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.pair(cell)->closed);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"signed off"_s));
        const QModelIndex other = model.indexOf(criterion(u"311"_s, u"2.1"_s), idOf<EvidenceId>(1));
        QVERIFY(other.flags().testFlag(Qt::ItemIsEditable));
        model.setWritable(false);
        QVERIFY(!other.flags().testFlag(Qt::ItemIsEditable));
    }

    void aTypedPlaceIsToldNotKept()
    {
        GridModel model;
        show(model);
        const QSignalSpy typed(&model, &GridModel::placeTyped);
        const QModelIndex cell = model.indexOf(criterion(u"308"_s, u"2.1"_s), idOf<EvidenceId>(1));
        QVERIFY(model.setData(cell, u"  page  3 "_s, Qt::EditRole));
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.first().at(1).toString(), u"page 3"_s);
        QCOMPARE(cell.data(Qt::EditRole).toString(), u"page 2"_s);
        QVERIFY(!model.setData(model.index(0, 0), u"x"_s, Qt::EditRole));
    }

    void newEvidenceLeavesTheOthersWhereTheyAre()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        show(model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex cell(model.indexOf(criterion(u"308"_s, u"2.1"_s), idOf<EvidenceId>(1)));
        m_records.evidence(3).met(3, {criterion(u"308"_s, u"2.2"_s)});
        show(model);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.columnCount(), 3);
        QVERIFY(cell.isValid());
        QCOMPARE(cell.column(), 2);
        m_records.records().evidence[0].state = portfolio::EvidenceState::Undone;
        show(model);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!cell.isValid());
        show(model, {u"311"_s, true, false});
        QCOMPARE(reset.count(), 1);
    }

    void nothingPlannedIsEmpty()
    {
        m_records = RecordsBuilder();
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        show(model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(model.pairs({}).empty());
        QVERIFY(!model.evidence(0));
    }
};

QTEST_GUILESS_MAIN(TestGridModel)
#include "test_gridmodel.moc"
