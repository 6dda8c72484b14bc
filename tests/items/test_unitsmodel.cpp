// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/unitsmodel.h"
#include "support/recordsbuilder.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

class TestUnitsModel : public QObject {
    Q_OBJECT

private:
    catalogue::Qualification m_qualification = targetQualification();

    std::vector<UnitLine> lines(const RecordsBuilder &records) const
    {
        return unitLines(m_qualification,
                         portfolio::statusOf(records.enrolment(), records.records(), m_qualification));
    }

private Q_SLOTS:
    void showsEachUnitWithItsNextStep()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"220"_s}).evidence(1).met(1, {criterion(u"308"_s, u"2.1"_s)});
        UnitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(lines(records));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex criteria = model.indexOf(u"308"_s, UnitsModel::Criteria);
        QCOMPARE(criteria.data().toString(), u"1 of 2"_s);
        QCOMPARE(criteria.data(DoneRole).toInt(), 1);
        QCOMPARE(criteria.data(NeededRole).toInt(), 2);
        QCOMPARE(criteria.siblingAtColumn(UnitsModel::State).data(StateRole).toString(), u"inProgress"_s);
        QVERIFY(!criteria.siblingAtColumn(UnitsModel::Next).data().toString().isEmpty());
        QVERIFY(!criteria.siblingAtColumn(UnitsModel::State).data(Qt::DisplayRole).toString().isEmpty());
    }

    void saysWhatStandsInEachUnitsWay()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"220"_s}).evidence(1).met(1, {criterion(u"308"_s, u"2.1"_s)});
        UnitsModel model;
        model.setRows(lines(records));
        const QModelIndex title = model.indexOf(u"308"_s, UnitsModel::Title);
        QVERIFY(
            title.data(Qt::ToolTipRole).toString().contains(u"2.2 queues at the café: no evidence yet."_s));
        QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"In the way: 2.2"_s));
        QVERIFY(title.data(Qt::AccessibleTextRole).toString().endsWith(u"more."_s));
        const QModelIndex other = model.indexOf(u"220"_s, UnitsModel::Title);
        QVERIFY(other.data(Qt::AccessibleTextRole).toString().contains(u"not loaded"_s));
        records.met(1, {criterion(u"308"_s, u"2.2"_s), part(u"308"_s, u"4a"_s)});
        model.setRows(lines(records));
        const QModelIndex ready = model.indexOf(u"308"_s, UnitsModel::Title);
        QVERIFY(!ready.data(Qt::ToolTipRole).isValid());
        QVERIFY(!ready.data(Qt::AccessibleTextRole).isValid());
    }

    void fitsNewRowsInAndKeepsTheOld()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"220"_s});
        UnitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(lines(records));
        const QPersistentModelIndex last(model.indexOf(u"220"_s));
        QCOMPARE(last.row(), 1);
        records.plan({u"311"_s});
        model.setRows(lines(records));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(last.isValid());
        QCOMPARE(last.data(KeyRole).toString(), u"220"_s);
        records.unplan(u"308"_s);
        records.unplan(u"311"_s);
        model.setRows(lines(records));
        QCOMPARE(last.row(), 0);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnitsModel)
#include "test_unitsmodel.moc"
