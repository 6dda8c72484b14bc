// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/targetsfilter.h"
#include "items/targetsmodel.h"
#include "support/recordsbuilder.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

class TestTargetsModel : public QObject {
    Q_OBJECT

private:
    catalogue::Qualification m_qualification = targetQualification();
    RecordsBuilder m_records;

    portfolio::EnrolmentStatus status() const
    {
        return portfolio::statusOf(m_records.enrolment(), m_records.records(), m_qualification);
    }
    static Qt::CheckState tickOf(const QModelIndex &index)
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }
    static QStringList ticked(const TargetsModel &model)
    {
        QStringList codes;
        for (const Tick &tick : model.ticks())
            codes.append(QString(tick.target.unit % u' ' % tick.target.code));
        return codes;
    }

private Q_SLOTS:
    void init()
    {
        m_records = RecordsBuilder();
        m_records.plan({u"308"_s, u"311"_s, u"220"_s}).evidence(1).met(1, {criterion(u"308"_s, u"2.1"_s)});
    }

    void showsUnitsWhoseCriteriaAreLoaded()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex unit = model.index(0, 0);
        QCOMPARE(unit.data().toString(), u"308 Unit 308"_s);
        QCOMPARE(model.rowCount(unit), 2);
        QCOMPARE(unit.siblingAtColumn(TargetsModel::Place).data().toString(), u"2 left"_s);
        QVERIFY(!unit.flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void whatIsEnoughIsNotLeft()
    {
        TargetsModel model;
        model.setUnits(m_qualification, status()); // a criterion, and one of two parts
        const auto left = [&] { return model.index(0, TargetsModel::Place).data().toString(); };
        QCOMPARE(left(), u"2 left"_s);
        const auto part = [](const QString &code) {
            return portfolio::Target{u"308"_s, portfolio::TargetKind::Requirement, code};
        };
        model.tick({part(u"4a"_s)});
        QCOMPARE(left(), u"1 left"_s);
        model.tick({part(u"4b"_s)});
        QCOMPARE(left(), u"1 left"_s);
    }

    void ticksAWholeOutcomeAndShowsItInParts()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        const QSignalSpy changed(&model, &TargetsModel::ticksChanged);
        const QModelIndex outcome = model.index(0, 0, model.index(0, 0));
        QVERIFY(model.setData(outcome, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(ticked(model), (QStringList{u"308 2.1"_s, u"308 2.2"_s}));
        QVERIFY(model.setData(model.index(0, 0, outcome), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(tickOf(outcome), Qt::PartiallyChecked);
    }

    void saysEverythingInWords()
    {
        TargetsModel model;
        model.setUnits(m_qualification, status());
        const QModelIndex met = model.indexOf(criterion(u"308"_s, u"2.1"_s));
        QCOMPARE(met.data(Qt::AccessibleTextRole).toString(),
                 u"308 2.1, busy and quiet periods, not ticked, already met"_s);
        QVERIFY(met.data(QuietRole).toBool());
        model.setTicks({{criterion(u"308"_s, u"2.1"_s), {}}});
        QCOMPARE(met.data(Qt::AccessibleTextRole).toString(),
                 u"308 2.1, busy and quiet periods, ticked, already met"_s);
        QVERIFY(!met.data(QuietRole).toBool());
    }

    void writesThePlaceOfWhatIsTickedOnly()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        const QModelIndex place = model.indexOf(part(u"311"_s, u"4b"_s)).siblingAtColumn(TargetsModel::Place);
        QVERIFY(!model.setData(place, u"page 2"_s, Qt::EditRole));
        model.setTicks({{part(u"311"_s, u"4b"_s), {}}});
        QVERIFY(place.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(place, u" page 2 "_s, Qt::EditRole));
        QCOMPARE(model.ticks(), (std::vector<Tick>{{part(u"311"_s, u"4b"_s), u"page 2"_s}}));
    }

    void keepsTicksAndRowsOnARefresh()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        model.setTicks({{criterion(u"308"_s, u"2.2"_s), {}}});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex row(model.indexOf(criterion(u"308"_s, u"2.2"_s)));
        m_records.met(1, {criterion(u"308"_s, u"2.2"_s)});
        model.setUnits(m_qualification, status());
        QCOMPARE(reset.count(), 0);
        QVERIFY(row.isValid());
        QVERIFY(row.data(TargetsModel::MetRole).toBool());
        QCOMPARE(ticked(model), QStringList{u"308 2.2"_s});
        m_records.unplan(u"308"_s);
        model.setUnits(m_qualification, status());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(ticked(model).isEmpty());
    }

    void findsByNumberCodeAndLabel_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("first");
        QTest::newRow("nothing") << QString() << 2 << 2;
        QTest::newRow("unit and outcome") << u"308 2"_s << 1 << 1;
        QTest::newRow("label without diacritics") << u"CAFE"_s << 2 << 1;
        QTest::newRow("heading") << u"customers who"_s << 2 << 1;
        QTest::newRow("code") << u"311 4b"_s << 1 << 1;
        QTest::newRow("none") << u"308 elephants"_s << 0 << 0;
    }
    void findsByNumberCodeAndLabel()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, units);
        QFETCH(const int, first);
        TargetsModel model;
        TargetsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setUnits(m_qualification, status());
        filter.setWords(typed);
        QCOMPARE(filter.rowCount(), units);
        QCOMPARE(units == 0 ? 0 : filter.rowCount(filter.index(0, 0)), first);
    }

    void ticksOnlyWhatIsShown()
    {
        TargetsModel model;
        TargetsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setUnits(m_qualification, status());
        filter.setOnlyNotMet(true);
        const QModelIndex outcome = filter.index(0, 0, filter.index(0, 0));
        QCOMPARE(filter.rowCount(outcome), 1);
        QVERIFY(filter.setData(outcome, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticked(model), QStringList{u"308 2.2"_s});
        QVERIFY(filter.setData(outcome, Qt::Checked, Qt::CheckStateRole));
        QVERIFY2(ticked(model).isEmpty(), "a second tick takes the whole back");
    }
};

QTEST_GUILESS_MAIN(TestTargetsModel)
#include "test_targetsmodel.moc"
