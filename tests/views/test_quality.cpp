// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/qualitygridmodel.h"
#include "support/testcentre.h"
#include "views/common/notice.h"
#include "views/common/sharedfilter.h"
#include "views/quality/qualitygrid.h"
#include "views/quality/qualitypage.h"
#include "views/quality/reviewpage.h"
#include "views/quality/samplelistpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using assurance::CellState;
using items::QualityGridModel;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A centre with 308 signed off by Ffion; Sam (P03) is assessor and IQA.
struct Sampled {
    Sampled()
    {
        centre.must(command::AddPerson{
            {u"P03"_s, u"Sam"_s, u"Price"_s, {portfolio::Role::Assessor, portfolio::Role::Iqa}}});
        centre.plan({u"301"_s, u"308"_s});
        centre.makeReady(u"308"_s);
        centre.must(command::SignOff{centre.enrolment, u"308"_s, {}, true, true, std::nullopt});
    }
    void work(const QString &ref)
    {
        const auto set = centre->setWorking(*centre->personByRef(ref));
        QVERIFY(set);
    }
    portfolio::SampleListId makeList()
    {
        const centre::ChangeSet made = centre.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}});
        return *made.sampleLists.begin();
    }
    portfolio::SampleLineId sample(portfolio::SampleListId list)
    {
        centre.must(command::Sample{list, {{centre.enrolment, u"308"_s}}, u"New assessor"_s});
        return *centre->sampleLineByRef(list, centre.enrolment, u"308"_s);
    }
    template <class Page> void follow(Page &page)
    {
        QObject::connect(&centre.centre(), &centre::Centre::changed, &page, [&page] { page.refresh(); });
    }

    TestCentre centre;
};

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

QString said(const QWidget &page)
{
    QStringList sentences;
    for (const Notice *notice : page.findChildren<Notice *>()) {
        if (notice->isVisibleTo(&page))
            sentences.append(notice->sentence());
    }
    return sentences.join(u' ');
}

void chooseUnit(const QWidget &page, EnrolmentId enrolment, const QString &unit)
{
    auto *grid = find<QualityGrid>(page, u"qualityGrid"_s);
    auto *model = static_cast<QualityGridModel *>(grid->model());
    grid->choose(model->indexOf(enrolment, unit));
    QVERIFY(grid->currentIndex().isValid());
}

} // namespace

class TestQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsNotAnIqaWhatIsMissing()
    {
        Sampled sampled;
        SharedFilter choice;
        QualityPage page(sampled.centre.centre(), choice);
        page.show();
        QVERIFY2(said(page).contains(u"Only an IQA"_s), qPrintable(said(page)));
        QVERIFY(!find<QPushButton>(page, u"newList"_s)->isVisible());
        // Everything is seen all the same, and a signed-off unit opens at the learner's.
        chooseUnit(page, sampled.centre.enrolment, u"308"_s);
        auto *grid = find<QualityGrid>(page, u"qualityGrid"_s);
        QVERIFY(grid->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u"Signed off"_s));
        const QSignalSpy opened(&page, &QualityPage::learnerRequested);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).toString(), u"308"_s);
        QVERIFY(!find<QWidget>(page, u"sampleWhy"_s)->isVisible());

        sampled.work(u"P02"_s);
        QVERIFY(said(page).isEmpty());
        QVERIFY(find<QPushButton>(page, u"newList"_s)->isVisible());
    }

    void samplesFromTheGrid()
    {
        Sampled sampled;
        sampled.work(u"P02"_s);
        SharedFilter choice;
        QualityPage page(sampled.centre.centre(), choice);
        connect(&sampled.centre.centre(), &centre::Centre::changed, &page, &QualityPage::refresh);
        page.show();
        chooseUnit(page, sampled.centre.enrolment, u"308"_s);
        auto *grid = find<QualityGrid>(page, u"qualityGrid"_s);
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY2(said(page).contains(u"no open sample list"_s), qPrintable(said(page)));

        QTest::keyClick(find<QPushButton>(page, u"newList"_s), Qt::Key_Space);
        auto *title = find<QLineEdit>(page, u"newListTitle"_s);
        QTest::keyClicks(title, u"April"_s);
        const QSignalSpy list(&page, &QualityPage::listRequested);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(list.count(), 1);
        QVERIFY(!title->isVisible());

        QTest::keyClick(grid, Qt::Key_Return);
        auto *why = find<QLineEdit>(page, u"sampleWhyReason"_s);
        QVERIFY(why->isVisible());
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY2(why->isVisible(), "not without a reason");
        QTest::keyClicks(why, u"New assessor"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(!why->isVisible());
        const auto state = grid->currentIndex().data(QualityGridModel::CellRole).toInt();
        QCOMPARE(state, static_cast<int>(CellState::InSample));
        // What an IQA looks at opens where it is looked at.
        const QSignalSpy review(&page, &QualityPage::reviewRequested);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(review.count(), 1);
    }

    void narrowsByTheSharedChoice()
    {
        Sampled sampled;
        SharedFilter choice;
        QualityPage page(sampled.centre.centre(), choice);
        page.show();
        auto *grid = find<QualityGrid>(page, u"qualityGrid"_s);
        QCOMPARE(grid->model()->rowCount(), 1);
        items::FilterChoice none;
        none.group = u"Tuesday"_s;
        choice.set(none);
        QCOMPARE(grid->model()->rowCount(), 0);
        QVERIFY(!grid->isVisible());
        choice.clear();
        QCOMPARE(grid->model()->rowCount(), 1);
        QVERIFY(grid->isVisible());
    }

    void showsWhatMayNotBeSampledWithTheReason()
    {
        Sampled sampled;
        sampled.work(u"P03"_s);
        sampled.centre.makeReady(u"301"_s);
        sampled.centre.must(
            command::SignOff{sampled.centre.enrolment, u"301"_s, {}, true, true, std::nullopt});
        const auto list = sampled.makeList();
        SampleListPage page(sampled.centre.centre());
        sampled.follow(page);
        page.show();
        page.open(list);
        auto *table = find<QTableView>(page, u"candidatesTable"_s);
        QVERIFY2(table->isVisible(), "an empty list begins with what can be put on it");
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), 2); // not hidden
        const int own = model->index(0, 1).data().toString() == u"301"_s ? 0 : 1;
        QVERIFY2(model->index(own, 3).data().toString().contains(u"301"_s)
                     || model->index(own, 3).data().toString().contains(u"signed"_s),
                 qPrintable(model->index(own, 3).data().toString()));
        QVERIFY(!model->index(own, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(model->index(1 - own, 0).data(Qt::CheckStateRole).isValid());
        // The same refusal from the command itself.
        const QString refusal =
            sampled.centre.refused(command::Sample{list, {{sampled.centre.enrolment, u"301"_s}}, u"Why"_s});
        QVERIFY2(!refusal.startsWith(u'('), qPrintable(refusal));

        table->setCurrentIndex(model->index(1 - own, 0));
        QTest::keyClick(table, Qt::Key_Space);
        auto *put = find<QPushButton>(page, u"candidatesPut"_s);
        QTest::keyClick(put, Qt::Key_Space);
        QVERIFY2(table->isVisible(), "not without a reason");
        QTest::keyClicks(find<QLineEdit>(page, u"candidatesReason"_s), u"First of this assessor"_s);
        QTest::keyClick(put, Qt::Key_Space);
        QVERIFY(!table->isVisible());
        QCOMPARE(find<QTableView>(page, u"sampleLines"_s)->model()->rowCount(), 1);
    }

    void takesALineOffTheListWithAReason()
    {
        Sampled sampled;
        sampled.work(u"P02"_s);
        const auto list = sampled.makeList();
        sampled.sample(list);
        SampleListPage page(sampled.centre.centre());
        sampled.follow(page);
        page.show();
        page.open(list);
        QVERIFY(!find<QPushButton>(page, u"closeList"_s)->isVisible());
        QVERIFY2(find<QPushButton>(page, u"open1"_s)->isVisible(), "what stands in the way is a link");
        QTest::keyClick(find<QPushButton>(page, u"takeOff"_s), Qt::Key_Space);
        auto *why = find<QLineEdit>(page, u"takeOffWhyReason"_s);
        QTest::keyClicks(why, u"Taken twice"_s);
        QTest::keyClick(why, Qt::Key_Return);
        const QAbstractItemModel *lines = find<QTableView>(page, u"sampleLines"_s)->model();
        QCOMPARE(lines->rowCount(), 1); // it stays to be read
        QCOMPARE(lines->index(0, 2).data().toString(), u"Taken twice"_s);
        QVERIFY(!find<QPushButton>(page, u"takeOff"_s)->isVisible());
    }

    void somebodyElseReadsAListAndChangesNothing()
    {
        Sampled sampled;
        sampled.work(u"P02"_s);
        const auto list = sampled.makeList();
        const auto line = sampled.sample(list);
        sampled.work(u"P01"_s);
        SampleListPage page(sampled.centre.centre());
        page.show();
        page.open(list);
        QVERIFY2(said(page).contains(u"Mei Okafor"_s), qPrintable(said(page)));
        for (const QString &name : {u"addUnits"_s, u"takeOff"_s, u"closeList"_s})
            QVERIFY2(!find<QPushButton>(page, name)->isVisible(), qPrintable(name));

        ReviewPage review(sampled.centre.centre());
        review.show();
        review.open(line);
        QVERIFY2(!said(review).isEmpty(), "told why not");
        QVERIFY(!find<QPushButton>(review, u"agree"_s)->isVisible());
        QVERIFY(!find<QPushButton>(review, u"addAction"_s)->isVisible());
        QVERIFY(find<QTableView>(review, u"reviewTable"_s)->model()->rowCount() > 5);
    }

    void goesFromOneCriterionToTheNextThatIsUndecided()
    {
        Sampled sampled;
        sampled.work(u"P02"_s);
        const auto line = sampled.sample(sampled.makeList());
        ReviewPage page(sampled.centre.centre());
        sampled.follow(page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.open(line);
        auto *table = find<QTableView>(page, u"reviewTable"_s);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(find<QPushButton>(page, u"agree"_s), Qt::Key_Space);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Agreed"_s);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(table->currentIndex().row(), 2);
        // Not without a reason.
        QTest::keyClick(find<QPushButton>(page, u"disagree"_s), Qt::Key_Space);
        auto *why = find<QLineEdit>(page, u"disagreeWhyReason"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(table->model()->index(2, 2).data().toString(), u"Not decided yet"_s);
        QTest::keyClicks(why, u"Nothing shows it"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(table->model()->index(2, 2).data().toString(), u"Not agreed"_s);
        QCOMPARE(table->currentIndex().row(), 3);
        QCOMPARE(sampled.centre.file().status.unit(u"308"_s)->state, portfolio::UnitState::Returned);
    }

    /// Going on would leave behind what is being written.
    void controlEnterFinishesTheFormThatIsWrittenIn()
    {
        Sampled sampled;
        sampled.work(u"P02"_s);
        const auto line = sampled.sample(sampled.makeList());
        ReviewPage page(sampled.centre.centre());
        sampled.follow(page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.open(line);
        find<QTabBar>(page, u"reviewTabs"_s)->setCurrentIndex(1);
        QTest::keyClick(find<QPushButton>(page, u"addAction"_s), Qt::Key_Space);
        auto *what = find<QLineEdit>(page, u"actionWhat"_s);
        auto *due = find<QLineEdit>(page, u"actionDue"_s);
        const QString inTwoWeeks = due->text();
        QTest::keyClicks(what, u"Watch a call"_s);
        due->setFocus();
        due->setText(u"yesterday"_s);
        QTest::keyClick(due, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(due->isVisible() && due->hasFocus());
        QCOMPARE(sampled.centre->reviewFile(line)->actions.size(), std::size_t(0));
        due->setText(inTwoWeeks);
        QTest::keyClick(due, Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY(!due->isVisible());
        QCOMPARE(sampled.centre->reviewFile(line)->actions.size(), std::size_t(1));

        auto *table = find<QTableView>(page, u"reviewTable"_s);
        QTest::keyClick(find<QPushButton>(page, u"disagree"_s), Qt::Key_Space);
        auto *why = find<QLineEdit>(page, u"disagreeWhyReason"_s);
        QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(why->isVisible(), "not without a reason");
        QTest::keyClicks(why, u"Nothing shows it"_s);
        QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Not agreed"_s);
    }
};

QTEST_MAIN(TestQuality)
#include "test_quality.moc"
