// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "support/testcentre.h"
#include "views/common/emptystate.h"
#include "views/learner/learnerpage.h"
#include "views/wizard/awardspage.h"
#include "views/wizard/prospectsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;
using For = AwardsPage::For;

namespace {

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

QStringList shown(const QWidget &page)
{
    QStringList numbers;
    const QAbstractItemModel *model = find<QTableView>(page, u"awardsTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        numbers.append(model->index(row, 0).data(items::KeyRole).toString());
    return numbers;
}

void goTo(const QWidget &page, const QString &number)
{
    auto *table = find<QTableView>(page, u"awardsTable"_s);
    table->setCurrentIndex(table->model()->index(static_cast<int>(shown(page).indexOf(number)), 0));
}

QString cell(const QWidget &page, const QString &number, int column)
{
    const QAbstractItemModel *model = find<QTableView>(page, u"awardsTable"_s)->model();
    return model->index(static_cast<int>(shown(page).indexOf(number)), column).data().toString();
}

/// The line about this, of the first award and of the second.
QStringList line(const QWidget &page, const QString &what)
{
    const QAbstractItemModel *model = find<QTableView>(page, u"comparedTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == what)
            return {model->index(row, 1).data().toString(), model->index(row, 2).data().toString()};
    }
    return {};
}

/// On 4430-03 with 308 achieved.
void achieve308(TestCentre &centre)
{
    centre.plan({u"308"_s});
    command::Record record = centre.observation();
    record.ties = centre.everything(u"308"_s);
    record.judge = true;
    centre.must(record);
    command::SignOff signOff;
    signOff.enrolment = centre.enrolment;
    signOff.unit = u"308"_s;
    signOff.learnerDeclares = true;
    signOff.assessorDeclares = true;
    centre.must(signOff);
}

} // namespace

class TestAwardsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAwardForSomebodyNew()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::Choosing);
        const QAbstractItemModelTester awards(find<QTableView>(page, u"awardsTable"_s)->model());
        const QAbstractItemModelTester facts(find<QTableView>(page, u"comparedTable"_s)->model());
        page.open({}, u"4430-03"_s);
        page.show();
        QCOMPARE(shown(page), centre->catalogue().numbers());
        QCOMPARE(find<QTableView>(page, u"awardsTable"_s)->currentIndex().data(items::KeyRole).toString(),
                 u"4430-03"_s);
        QCOMPARE(line(page, u"Guided learning hours at least"_s).constFirst(), u"279"_s);
        QVERIFY(line(page, u"Rule 2"_s).constFirst().contains(u"22"_s));
        QVERIFY(find<QTableView>(page, u"comparedTable"_s)->isColumnHidden(ComparedModel::Second));
        QVERIFY(find<QTableView>(page, u"awardsTable"_s)->isColumnHidden(ProspectsModel::Carried));
        const QSignalSpy chosen(&page, &AwardsPage::chosen);
        goTo(page, u"3412-01"_s);
        QTest::keyClick(find<QTableView>(page, u"awardsTable"_s), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().constFirst().toString(), u"3412-01"_s);
        QVERIFY(!chosen.first().constLast().toStringList().isEmpty());
    }

    void findsAndSaysWhenNothingIsFound()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::Choosing);
        page.open({}, u"4430-03"_s);
        page.show();
        auto *words = find<QLineEdit>(page, u"findAward"_s);
        words->setText(u"level 3 4430"_s);
        QCOMPARE(shown(page), QStringList{u"4430-03"_s});
        words->setText(u"zzz"_s);
        QVERIFY(shown(page).isEmpty());
        auto *empty = find<EmptyState>(page, u"noAward"_s);
        QVERIFY(empty->isVisible() && empty->sentence().contains(u"zzz"_s));
        QVERIFY(!find<QPushButton>(page, u"takeAwardButton"_s)->isEnabled());
        QVERIFY(!find<QTableView>(page, u"comparedTable"_s)->isVisible());
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(shown(page), centre->catalogue().numbers());
        QVERIFY(find<QTableView>(page, u"comparedTable"_s)->isVisible());
    }

    void whatIfRanksAndComparesWithTheLearnersOwn()
    {
        TestCentre centre;
        achieve308(centre);
        AwardsPage page(centre.centre(), For::WhatIf);
        page.open(centre.enrolment);
        page.show();
        QCOMPARE(find<QComboBox>(page, u"compareWithBox"_s)->currentData().toString(), u"4430-03"_s);
        QVERIFY(shown(page) != centre->catalogue().numbers());
        const int own = cell(page, u"4430-03"_s, ProspectsModel::Credits).toInt();
        QVERIFY(own > 0 && own < 42);
        goTo(page, u"4417-03"_s);
        QVERIFY(line(page, u"Qualification"_s).constFirst().contains(u"4417-03"_s));
        QVERIFY(line(page, u"Qualification"_s).constLast().contains(u"4430-03"_s));
        QCOMPARE(line(page, u"Units that count as achieved"_s).constLast(), u"308"_s);
        auto *with = find<QComboBox>(page, u"compareWithBox"_s);
        with->setCurrentIndex(with->findData(u"4430-02"_s));
        Q_EMIT with->activated(with->currentIndex());
        QVERIFY(line(page, u"Qualification"_s).constLast().contains(u"4430-02"_s));
        with->setCurrentIndex(0);
        Q_EMIT with->activated(0);
        QVERIFY(find<QTableView>(page, u"comparedTable"_s)->isColumnHidden(ComparedModel::Second));
    }

    void nothingAchievedSaysSo()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::WhatIf);
        page.open(centre.enrolment);
        QVERIFY(find<QLabel>(page, u"awardsExplained"_s)->text().startsWith(u"Nothing is achieved"_s));
        QVERIFY(find<QTableView>(page, u"awardsTable"_s)->isColumnHidden(ProspectsModel::Carried));
        achieve308(centre);
        page.open(centre.enrolment);
        QVERIFY(!find<QLabel>(page, u"awardsExplained"_s)->text().startsWith(u"Nothing is achieved"_s));
        QVERIFY(!find<QTableView>(page, u"awardsTable"_s)->isColumnHidden(ProspectsModel::Carried));
    }

    void followsTheRecordsAndKeepsItsPlace()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::WhatIf);
        page.open(centre.enrolment);
        page.show();
        find<QLineEdit>(page, u"findAward"_s)->setText(u"4430"_s);
        goTo(page, u"4430-03"_s);
        const QString before = cell(page, u"4430-03"_s, ProspectsModel::Credits);
        achieve308(centre);
        QCOMPARE(shown(page).size(), 4);
        QVERIFY(cell(page, u"4430-03"_s, ProspectsModel::Credits).toInt() < before.toInt());
        QCOMPARE(find<QTableView>(page, u"awardsTable"_s)->currentIndex().data(items::KeyRole).toString(),
                 u"4430-03"_s);
    }

    void goesToAnEnrolmentThatThereIs()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::WhatIf);
        page.open(centre.enrolment);
        const QSignalSpy to(&page, &AwardsPage::enrolmentRequested);
        const QSignalSpy chosen(&page, &AwardsPage::chosen);
        goTo(page, u"4430-03"_s);
        find<QPushButton>(page, u"takeAwardButton"_s)->click();
        QCOMPARE(to.count(), 1);
        QCOMPARE(to.first().constFirst().value<EnrolmentId>(), centre.enrolment);
        goTo(page, u"4430-02"_s);
        find<QPushButton>(page, u"takeAwardButton"_s)->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(to.count(), 1);
    }

    void whatCannotBeReadIsSaid()
    {
        TestCentre centre;
        AwardsPage page(centre.centre(), For::WhatIf);
        page.open(EnrolmentId::fromBytes(QByteArray(16, 'x')));
        page.show();
        QVERIFY(!find<QLabel>(page, u"noticeSentence"_s)->text().isEmpty());
        QCOMPARE(shown(page), centre->catalogue().numbers());
    }

    /// Back leads from each page inside the learner's to the plan, and nothing that was ticked is lost.
    void backLeadsToThePlan()
    {
        TestCentre centre;
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.show();
        QVERIFY(!page.goBack());
        page.whatIf();
        auto *awards = page.findChild<AwardsPage *>();
        QVERIFY(awards->isVisible());
        QVERIFY(page.goBack());
        QVERIFY(!awards->isVisible());
        QVERIFY(find<QWidget>(page, u"planTab"_s)->isVisible());
        page.chooseUnits({u"308"_s, u"308"_s});
        QVERIFY(page.goBack());
        QVERIFY(find<QPushButton>(page, u"confirmPlanButton"_s)->isEnabled());
        QVERIFY(find<QLabel>(page, u"planSentence"_s)->text().contains(u"308"_s));
        QVERIFY(!page.goBack());
    }
};

QTEST_MAIN(TestAwardsPage)
#include "test_awardspage.moc"
