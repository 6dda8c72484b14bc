// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "support/testcentre.h"
#include "views/common/chip.h"
#include "views/common/chiprow.h"
#include "views/learner/learnerpage.h"
#include "wizard/subject.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

QStringList chips(const LearnerPage &page)
{
    QStringList texts;
    for (const Chip *chip : find<ChipRow>(page, u"ruleChips"_s)->chips())
        texts.append(chip->text());
    return texts;
}

QStringList planned(TestCentre &centre)
{
    const centre::EnrolmentFile file = centre.file();
    return wizard::plannedUnits({file.records, file.enrolment, file.qualification, file.status});
}

QModelIndex unitRow(const QAbstractItemModel &model, const QString &unit, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        if (at.data(items::KeyRole).toString() == unit)
            return at;
        if (const QModelIndex below = unitRow(model, unit, at); below.isValid())
            return below;
    }
    return {};
}

} // namespace

class TestLearnerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsOffByReturnOnlyWhatIsReady()
    {
        TestCentre centre;
        centre.plan({u"308"_s, u"311"_s});
        centre.makeReady(u"308"_s);
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.show();
        auto *table = find<QTableView>(page, u"unitsTable"_s);
        const QSignalSpy signOff(&page, &LearnerPage::signOffRequested);
        table->setCurrentIndex(unitRow(*table->model(), u"311"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(signOff.count(), 0);
        QVERIFY2(find<QWidget>(page, u"unitDetails"_s)->isVisible(), "what stands in the way opens instead");
        table->setCurrentIndex(unitRow(*table->model(), u"308"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(signOff.count(), 1);
        QCOMPARE(signOff.first().at(1).toString(), u"308"_s);
    }

    void keepsItsPlaceWhenTheDataChange()
    {
        TestCentre centre;
        centre.plan({u"308"_s, u"311"_s, u"313"_s});
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.show();
        auto *table = find<QTableView>(page, u"unitsTable"_s);
        table->setCurrentIndex(unitRow(*table->model(), u"313"_s));
        find<QTabBar>(page, u"tabBar"_s)->setCurrentIndex(1);
        centre.plan({u"301"_s});
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->currentIndex().data(items::KeyRole).toString(), u"313"_s);
        QCOMPARE(find<QTabBar>(page, u"tabBar"_s)->currentIndex(), 1);
    }

    void movesTheChipsAsUnitsAreTickedAndSavesOnConfirm()
    {
        TestCentre centre;
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::Plan);
        page.show();
        auto *tree = find<QTreeView>(page, u"planTree"_s);
        auto *confirm = find<QPushButton>(page, u"confirmPlanButton"_s);
        QVERIFY(!confirm->isEnabled());
        const QStringList before = chips(page);
        tree->setCurrentIndex(unitRow(*tree->model(), u"301"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        tree->setCurrentIndex(unitRow(*tree->model(), u"302"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(chips(page) != before);
        QVERIFY2(planned(centre).isEmpty(), "ticking saves nothing");
        page.showTab(LearnerPage::Tab::Units);
        QCOMPARE(chips(page), before);
        page.showTab(LearnerPage::Tab::Plan);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QCOMPARE(planned(centre), (QStringList{u"301"_s, u"302"_s}));
        QVERIFY(!confirm->isEnabled());
    }

    void withdrawsASignOffWithAReasonOnly()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        centre.makeReady(u"308"_s);
        centre.must(command::SignOff{centre.enrolment, u"308"_s, {}, true, true, {}});
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.show();
        find<QPushButton>(page, u"unitDetailsButton"_s)->click();
        find<QPushButton>(page, u"withdrawSignOffButton"_s)->click();
        auto *reason = find<QLineEdit>(page, u"withdrawSignOffReason"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(centre.file().status.unit(u"308"_s)->isAchieved());
        QTest::keyClicks(reason, u"Signed too early"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!centre.file().status.unit(u"308"_s)->isAchieved());
    }
};

QTEST_MAIN(TestLearnerPage)
#include "test_learnerpage.moc"
