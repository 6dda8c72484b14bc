// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "support/testcentre.h"
#include "views/common/chip.h"
#include "views/common/chiprow.h"
#include "views/learner/learnerpage.h"
#include "views/wizard/nearestfirst.h"
#include "views/wizard/offersmodel.h"
#include "views/wizard/wizardpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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

QStringList chips(const QWidget &page)
{
    QStringList texts;
    for (const Chip *chip : find<ChipRow>(page, u"choiceChips"_s)->chips())
        texts.append(chip->text());
    return texts;
}

QModelIndex unitRow(const QAbstractItemModel &model, const QString &unit)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex at = model.index(row, 0, parent);
            if (at.data(items::KeyRole).toString() == unit)
                return at;
        }
    }
    return {};
}

void goTo(const QWidget &page, const QString &unit)
{
    auto *tree = find<QTreeView>(page, u"choiceTree"_s);
    tree->setCurrentIndex(unitRow(*tree->model(), unit));
}

bool isTicked(const QWidget &page, const QString &unit)
{
    const auto *tree = find<QTreeView>(page, u"choiceTree"_s);
    return unitRow(*tree->model(), unit).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QStringList planned(TestCentre &centre)
{
    const centre::EnrolmentFile file = centre.file();
    return wizard::plannedUnits({file.records, file.enrolment, file.qualification, file.status});
}

} // namespace

class TestWizardPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksMoveTheChipsAndSaveNothing()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        const QAbstractItemModelTester units(find<QTreeView>(page, u"choiceTree"_s)->model());
        const QAbstractItemModelTester offers(find<QTableView>(page, u"offersTable"_s)->model());
        page.open(centre.enrolment, {});
        page.show();
        const QStringList before = chips(page);
        QVERIFY(!find<QPushButton>(page, u"confirmChoiceButton"_s)->isEnabled());
        goTo(page, u"301"_s);
        QTest::keyClick(find<QTreeView>(page, u"choiceTree"_s), Qt::Key_Space);
        QVERIFY(isTicked(page, u"301"_s));
        QVERIFY(chips(page) != before);
        QVERIFY(find<QPushButton>(page, u"confirmChoiceButton"_s)->isEnabled());
        QVERIFY(planned(centre).isEmpty());
        find<QPushButton>(page, u"startAgainButton"_s)->click();
        QCOMPARE(chips(page), before);
    }

    void finishesAndConfirms()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {u"311"_s});
        const QSignalSpy confirmed(&page, &WizardPage::confirmed);
        auto *table = find<QTableView>(page, u"offersTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        find<QPushButton>(page, u"finishButton"_s)->click();
        QVERIFY(isTicked(page, u"311"_s) && isTicked(page, u"301"_s));
        QVERIFY(find<QLabel>(page, u"proofHeading"_s)->text().startsWith(u"Proof"_s));
        find<QPushButton>(page, u"confirmChoiceButton"_s)->click();
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(centre.file().status.readings.planned.complete);
        QVERIFY(!find<QPushButton>(page, u"confirmChoiceButton"_s)->isEnabled());
    }

    void theChosenRowIsTaken()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {});
        auto *table = find<QTableView>(page, u"offersTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        const QStringList units = table->model()->index(1, 0).data().toString().split(u", "_s);
        QVERIFY(units.size() > 3);
        find<QPushButton>(page, u"takeOfferButton"_s)->click();
        for (const QString &unit : units)
            QVERIFY(isTicked(page, unit));
    }

    void aBarIsSaidBeforeTheTickAndSwapped()
    {
        TestCentre centre;
        command::Enrol enrol;
        enrol.learner = centre.learner();
        enrol.qualification = u"3411-02"_s;
        enrol.ref = u"L001-2"_s;
        enrol.registered = QDate(2013, 1, 14);
        enrol.assessor = centre->working();
        enrol.reason = u"Agreed with the awarding body"_s;
        centre.must(enrol);
        const QStringList pair{u"204"_s, u"304"_s};
        WizardPage page(centre.centre());
        page.open(*centre->enrolmentByRef(enrol.ref), {pair.at(0)});
        QVERIFY2(!find<QCheckBox>(page, u"safeBox"_s)->isHidden(), "3411-02 can be read in two ways");
        goTo(page, pair.at(1));
        QVERIFY(find<QLabel>(page, u"unitCardWords"_s)->text().contains(pair.at(0)));
        auto *swap = find<QPushButton>(page, u"swapUnitButton"_s);
        QVERIFY(!swap->isHidden());
        swap->click();
        QVERIFY(isTicked(page, pair.at(1)) && !isTicked(page, pair.at(0)));
        QVERIFY(swap->isHidden());
    }

    void notThisOneExplainsWhyNothingIsLeft()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {});
        goTo(page, u"301"_s);
        find<QPushButton>(page, u"refuseUnitButton"_s)->click();
        QVERIFY(find<QTableView>(page, u"offersTable"_s)->isHidden());
        QVERIFY(!find<QPushButton>(page, u"finishButton"_s)->isEnabled());
        QVERIFY(find<QLabel>(page, u"proofHeading"_s)->text().startsWith(u"Why not"_s));
        find<QPushButton>(page, u"refuseUnitButton"_s)->click();
        QVERIFY(!find<QTableView>(page, u"offersTable"_s)->isHidden());
        find<QPushButton>(page, u"keepUnitButton"_s)->click();
        QVERIFY(isTicked(page, u"301"_s));
        find<QPushButton>(page, u"whyNotButton"_s)->click();
        QVERIFY(find<QLabel>(page, u"proofHeading"_s)->text().contains(u"can be part"_s));
    }

    void whatIsAskedMoves()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {});
        auto *table = find<QTableView>(page, u"offersTable"_s);
        auto *aim = find<QComboBox>(page, u"aimBox"_s);
        aim->setCurrentIndex(2);
        Q_EMIT aim->activated(2);
        QCOMPARE(table->model()->index(0, OffersModel::Glh).data().toString(), u"279"_s);
        QCOMPARE(aim->currentIndex(), 2);
        auto *keeps = find<QCheckBox>(page, u"keepsTicksBox"_s);
        QVERIFY(keeps->isChecked());
        keeps->click();
        QVERIFY(!keeps->isChecked());
        QVERIFY2(find<QCheckBox>(page, u"safeBox"_s)->isHidden(), "4430-03 can be read in one way only");
    }

    void theNearestComeFirstInTheirGroups()
    {
        TestCentre centre;
        centre.plan({u"311"_s});
        command::Record record = centre.observation();
        record.ties = centre.everything(u"311"_s);
        record.judge = true;
        centre.must(record);
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {});
        auto *tree = find<QTreeView>(page, u"choiceTree"_s);
        const QModelIndex parent = unitRow(*tree->model(), u"311"_s).parent();
        const QString first = tree->model()->index(0, 0, parent).data(items::KeyRole).toString();
        auto *nearest = find<QCheckBox>(page, u"nearestFirstBox"_s);
        nearest->click();
        QCOMPARE(unitRow(*tree->model(), u"311"_s).row(), 0);
        nearest->click();
        QCOMPARE(tree->model()
                     ->index(0, 0, unitRow(*tree->model(), u"311"_s).parent())
                     .data(items::KeyRole)
                     .toString(),
                 first);
    }

    void whatIsDroppedGoesOutOfSight()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        command::Record record = centre.observation();
        record.ties = {{{u"308"_s, portfolio::TargetKind::Criterion, u"2.2"_s}, {}}};
        centre.must(record);
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {u"308"_s});
        goTo(page, u"308"_s);
        QVERIFY(find<QLabel>(page, u"unitCardWords"_s)->text().contains(u"out of sight"_s));
        QTest::keyClick(find<QTreeView>(page, u"choiceTree"_s), Qt::Key_Space);
        QVERIFY(find<QLabel>(page, u"choiceSentence"_s)->text().contains(u"308"_s));
        QVERIFY(find<QLabel>(page, u"choiceSentence"_s)->text().contains(u"out of sight"_s));
    }

    /// Whoever records meanwhile takes nobody's ticks away.
    void keepsItsTicksWhenTheRecordsChange()
    {
        TestCentre centre;
        WizardPage page(centre.centre());
        page.open(centre.enrolment, {u"301"_s, u"308"_s});
        centre.plan({u"302"_s});
        QVERIFY(isTicked(page, u"301"_s) && isTicked(page, u"308"_s));
    }

    void opensFromThePlanTabAndComesBack()
    {
        TestCentre centre;
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::Plan);
        page.show();
        auto *tree = find<QTreeView>(page, u"planTree"_s);
        tree->setCurrentIndex(unitRow(*tree->model(), u"311"_s));
        QTest::keyClick(tree, Qt::Key_Space);
        find<QPushButton>(page, u"chooseUnitsButton"_s)->click();
        auto *wizard = page.findChild<WizardPage *>();
        QVERIFY(wizard->isVisible() && !tree->isVisible());
        QVERIFY2(isTicked(*wizard, u"311"_s), "what was ticked on the tab is ticked here");
        find<QPushButton>(*wizard, u"back"_s)->click();
        QVERIFY(!wizard->isVisible() && tree->isVisible());
        find<QPushButton>(page, u"chooseUnitsButton"_s)->click();
        find<QPushButton>(*wizard, u"finishButton"_s)->click();
        find<QPushButton>(*wizard, u"confirmChoiceButton"_s)->click();
        QVERIFY(tree->isVisible());
        QVERIFY2(!find<QPushButton>(page, u"confirmPlanButton"_s)->isEnabled(), "nothing is left to confirm");
        QVERIFY(planned(centre).contains(u"311"_s));
    }
};

QTEST_MAIN(TestWizardPage)
#include "test_wizardpage.moc"
