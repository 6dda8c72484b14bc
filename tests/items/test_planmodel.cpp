// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/planmodel.h"
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
};

QTEST_GUILESS_MAIN(TestPlanModel)
#include "test_planmodel.moc"
