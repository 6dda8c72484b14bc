// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/planmodel.h"
#include "support/qualificationbuilder.h"
#include "support/recordsbuilder.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

class TestPlanModel : public QObject {
    Q_OBJECT

private:
    catalogue::QualificationPtr m_qualification =
        std::make_shared<const catalogue::Qualification>(targetQualification());

private Q_SLOTS:
    void ticksUnitsButNotWhatIsSignedOff()
    {
        RecordsBuilder records;
        records.plan({u"308"_s, u"311"_s}).signOff(u"308"_s);
        const auto status = portfolio::statusOf(records.enrolment(), records.records(), *m_qualification);
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status, {u"308"_s, u"311"_s}, {{u"308"_s, u"Signed off"_s}});
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex group = model.index(0, 0);
        QVERIFY(group.data().toString().startsWith(u"Delivery"_s));
        QVERIFY2(group.data().toString().size() > 10, "what the group asks for stands beside its title");
        QCOMPARE(model.rowCount(group), 3);
        const QSignalSpy changed(&model, &PlanModel::tickedChanged);
        QVERIFY(!model.setData(model.index(0, 0, group), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, 0, group), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(2, 0, group), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.ticked(), (QStringList{u"308"_s, u"220"_s}));
        QCOMPARE(model.index(2, 0, group).data(Qt::AccessibleTextRole).toString(), u"220 Unit 220, ticked"_s);
    }

    void keepsItsRowsForTheSameEdition()
    {
        RecordsBuilder records;
        records.plan({u"308"_s});
        const auto status = portfolio::statusOf(records.enrolment(), records.records(), *m_qualification);
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status, {u"308"_s}, {});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setUnits(m_qualification, status, {u"311"_s}, {});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.ticked(), QStringList{u"311"_s});
    }

    void twoCopiesOfOneEditionShowTheSameRows()
    {
        const auto copyOf = [](EditionId edition) {
            catalogue::Qualification made = targetQualification();
            made.edition = edition;
            return std::make_shared<const catalogue::Qualification>(std::move(made));
        };
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setUnits(copyOf(idOf<EditionId>(1)), {}, {}, {});
        QCOMPARE(reset.count(), 1);
        model.setUnits(copyOf(idOf<EditionId>(1)), {}, {u"311"_s}, {});
        QCOMPARE(reset.count(), 1);
        model.setUnits(copyOf(idOf<EditionId>(2)), {}, {}, {});
        QCOMPARE(reset.count(), 2);
        model.setUnits(copyOf({}), {}, {}, {}); // made by hand: nothing says it is the same
        model.setUnits(copyOf({}), {}, {}, {});
        QCOMPARE(reset.count(), 4);
    }

    void beforeAnyAwardThereIsNothingToTick()
    {
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.ticked().isEmpty());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.index(0, 0).isValid());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    }

    void aGroupSaysWhatItAsksFor()
    {
        QualificationBuilder builder;
        builder.group(u"A"_s, u"All of these"_s, true)
            .group(u"B"_s, u"Some of these"_s)
            .group(u"C"_s, u"Two rules"_s)
            .group(u"D"_s, u"Without units"_s)
            .unit(u"1"_s, 3, 4, u"A"_s)
            .unit(u"2"_s, 3, 4, u"B"_s)
            .unit(u"3"_s, 3, {}, u"C"_s)
            .unit(u"4"_s, 3, 4)
            .leastUnits(u"C1"_s, 1, inGroups({u"C"_s}))
            .leastUnits(u"LEVEL"_s, 1, atLevelInGroups(3, {u"B"_s})) // not about the group alone
            .leastUnits(u"BOTH"_s, 1, {{}, {u"B"_s}, {u"2"_s}})
            .leastUnits(u"TWO"_s, 1, inGroups({u"A"_s, u"B"_s}));
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(std::make_shared<const catalogue::Qualification>(builder.build()), {}, {}, {});
        QCOMPARE(model.rowCount(), 4);
        const auto group = [&](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(group(0), u"All of these · all of them"_s);
        QCOMPARE(group(1), u"Some of these"_s);
        QVERIFY2(group(2).startsWith(u"Two rules · "_s), qPrintable(group(2)));
        QCOMPARE(group(3), u"Units"_s);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), group(0));
        QCOMPARE(first.data(KeyRole).toString(), u"A"_s);
        QVERIFY(first.data(PlanModel::IsGroupRole).toBool());
        QVERIFY(!first.data(SignRole).isValid() && !model.index(0, 1).data().isValid());
        QCOMPARE(model.flags(first), Qt::ItemFlags(Qt::ItemIsEnabled));
    }

    void aUnitSaysItsFigures()
    {
        RecordsBuilder records;
        records.signOff(u"1"_s).transfer(u"4"_s);
        catalogue::Qualification award = QualificationBuilder()
                                             .unit(u"1"_s, 3, 4)
                                             .unit(u"2"_s, 3, {})
                                             .unit(u"3"_s, 3, 2)
                                             .unit(u"4"_s, 3, 2)
                                             .build();
        award.units.front().glh = 27;
        const auto made = std::make_shared<const catalogue::Qualification>(award);
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(made, portfolio::statusOf(records.enrolment(), records.records(), *made), {u"3"_s},
                       {{u"1"_s, u"Signed off"_s}});
        const QModelIndex group = model.index(0, 0);
        const auto cell = [&](int row, int column) { return model.index(row, column, group); };
        QCOMPARE(cell(0, PlanModel::Credit).data().toString(), u"4"_s);
        QCOMPARE(cell(0, PlanModel::Glh).data().toString(), u"27"_s);
        QCOMPARE(cell(0, PlanModel::Note).data().toString(), u"Signed off"_s);
        QCOMPARE(cell(0, PlanModel::Unit).data(Qt::AccessibleTextRole).toString(), u"1 Unit 1, signed off"_s);
        QCOMPARE(cell(1, PlanModel::Unit).data(Qt::AccessibleTextRole).toString(), u"2 Unit 2, not ticked"_s);
        QCOMPARE(cell(3, PlanModel::Unit).data(Qt::AccessibleTextRole).toString(),
                 u"4 Unit 4, credit transferred"_s);
        QVERIFY(!cell(3, PlanModel::Unit).flags().testFlag(Qt::ItemIsUserCheckable));
        for (const int column : {PlanModel::Credit, PlanModel::Glh, PlanModel::Note}) {
            QVERIFY(cell(1, column).data().toString().isEmpty());
            QVERIFY2(!cell(1, column).data(Qt::AccessibleTextRole).toString().isEmpty(),
                     "an empty cell is read aloud as one");
        }
        // Signed off without being planned: it counts as ticked.
        const auto box = [&](int row) { return cell(row, PlanModel::Unit).data(Qt::CheckStateRole).toInt(); };
        QCOMPARE(box(0), int(Qt::Checked));
        QCOMPARE(box(1), int(Qt::Unchecked));
        QCOMPARE(box(2), int(Qt::Checked));
        QCOMPARE(cell(1, PlanModel::Title).data(KeyRole).toString(), u"2"_s);
        QVERIFY(cell(1, PlanModel::Note).data(QuietRole).toBool());
        QVERIFY(!cell(1, PlanModel::Title).data(QuietRole).toBool());
        QVERIFY(cell(1, PlanModel::Level).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(!cell(1, PlanModel::Title).data(Qt::TextAlignmentRole).isValid());
        QVERIFY2(!model.setData(cell(1, PlanModel::Title), Qt::Checked, Qt::CheckStateRole),
                 "the tick stands in the first column");
        QVERIFY(!model.setData(cell(1, PlanModel::Unit), u"x"_s, Qt::EditRole));
        QCOMPARE(model.rowCount(cell(1, 0)), 0);
        QCOMPARE(model.rowCount(model.index(0, 1)), 0);
    }

    void headingsStandOverTheirFigures()
    {
        PlanModel model;
        const auto heading = [&](int section, int role) {
            return model.headerData(section, Qt::Horizontal, role);
        };
        QCOMPARE(heading(PlanModel::Note, Qt::DisplayRole).toString(), u"So far"_s);
        QCOMPARE(heading(PlanModel::Glh, Qt::DisplayRole).toString(), u"GLH"_s);
        QVERIFY(heading(PlanModel::Level, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(!heading(PlanModel::Title, Qt::TextAlignmentRole).isValid());
        QVERIFY(!heading(PlanModel::Title, SignRole).isValid());
        QVERIFY(!heading(-1, Qt::DisplayRole).isValid());
        QVERIFY(!heading(PlanModel::ColumnCount, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
};

QTEST_GUILESS_MAIN(TestPlanModel)
#include "test_planmodel.moc"
