// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "support/testcentre.h"
#include "views/common/chip.h"
#include "views/common/chiprow.h"
#include "views/learner/learnerpage.h"
#include "wizard/subject.h"

#include <QComboBox>
#include <QLabel>
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

    void recordsACreditTransferWhereTheUnitStands()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.show();
        find<QPushButton>(page, u"unitDetailsButton"_s)->click();
        find<QPushButton>(page, u"transferButton"_s)->click();
        auto *basis = find<QLineEdit>(page, u"transferBasis"_s);
        auto *on = find<QLineEdit>(page, u"transferDate"_s);
        auto *agreedBy = find<QLineEdit>(page, u"transferAgreedBy"_s);
        auto *trouble = find<QLabel>(page, u"transferTrouble"_s);
        QTest::keyClick(basis, Qt::Key_Return);
        QVERIFY2(trouble->isVisible() && trouble->text().contains(u"rests on"_s), "no basis");
        QTest::keyClicks(basis, u"Certificate 4711"_s);
        QTest::keyClick(basis, Qt::Key_Return);
        QVERIFY2(trouble->isVisible() && !trouble->text().contains(u"rests on"_s), "no date");
        QTest::keyClicks(on, u"2/11/2012"_s);
        QCOMPARE(on->accessibleDescription(), u"2 November 2012"_s);
        QTest::keyClick(on, Qt::Key_Return);
        QVERIFY2(trouble->text().contains(u"who agreed"_s), "nobody agreed");
        QTest::keyClicks(agreedBy, u"NCFE"_s);
        QTest::keyClick(agreedBy, Qt::Key_Return);
        QVERIFY(centre.file().status.unit(u"308"_s)->transfer.has_value());
        QVERIFY(!basis->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"withdrawSignOffButton"_s));
        find<QPushButton>(page, u"withdrawTransferButton"_s)->click();
        auto *reason = find<QLineEdit>(page, u"withdrawTransferReason"_s);
        QTest::keyClicks(reason, u"Another unit"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!centre.file().status.unit(u"308"_s)->transfer.has_value());
    }

    void recordsAnExemptionOnThePlanTab()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::Plan);
        page.show();
        auto *rules = find<QComboBox>(page, u"exemptionRules"_s);
        QVERIFY(!rules->isVisible());
        find<QPushButton>(page, u"exemptionsButton"_s)->click();
        QVERIFY(rules->isVisible());
        rules->setCurrentIndex(rules->findData(u"GROUP-C"_s));
        auto *withdraw = find<QPushButton>(page, u"withdrawExemptionButton"_s);
        QVERIFY(!withdraw->isVisible());
        find<QPushButton>(page, u"recordExemptionButton"_s)->click();
        QTest::keyClicks(find<QLineEdit>(page, u"exemptionBasis"_s), u"Letter of 4 March"_s);
        QTest::keyClicks(find<QLineEdit>(page, u"exemptionDate"_s), u"4/3/2013"_s);
        QTest::keyClicks(find<QLineEdit>(page, u"exemptionAgreedBy"_s), u"NCFE"_s);
        find<QPushButton>(page, u"exemptionDoIt"_s)->click();
        QCOMPARE(centre.file().status.exemptedRules(), QStringList{u"GROUP-C"_s});
        QCOMPARE(find<QLabel>(page, u"exemptionStanding"_s)->text(),
                 u"Exempt: Letter of 4 March, 4 March 2013, agreed by NCFE."_s);
        QVERIFY(std::ranges::any_of(chips(page),
                                    [](const QString &chip) { return chip.endsWith(u": exempt"_s); }));
        withdraw->click();
        auto *reason = find<QLineEdit>(page, u"withdrawExemptionReason"_s);
        QTest::keyClicks(reason, u"Revoked"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(centre.file().status.exemptedRules().isEmpty());
        QVERIFY(!withdraw->isVisible());
    }
};

QTEST_MAIN(TestLearnerPage)
#include "test_learnerpage.moc"
