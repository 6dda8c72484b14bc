// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "support/testcentre.h"
#include "views/history/historyview.h"
#include "views/learner/learnerpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;
using items::HistoryModel;

namespace {

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

QStringList sentences(const QWidget &page)
{
    const QAbstractItemModel *model = find<QTableView>(page, u"historyTable"_s)->model();
    QStringList out;
    for (int row = 0; row < model->rowCount(); ++row)
        out.append(model->index(row, HistoryModel::What).data().toString());
    return out;
}

void choose(const QWidget &page, const QString &box, int index)
{
    auto *combo = find<QComboBox>(page, box);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
}

} // namespace

/// The journal in words on the screen: narrowed, followed, kept fresh.
class TestHistoryView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLearnersTabFollowsWhatIsDone()
    {
        TestCentre centre;
        centre.plan({u"308"_s, u"311"_s});
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::History);
        page.show();
        QCOMPARE(sentences(page).first(), u"Planned 308 and 311"_s);
        QCOMPARE(find<QLabel>(page, u"entrySentence"_s)->text(), u"Planned 308 and 311"_s);
        centre.must(command::Undo{});
        QCOMPARE(sentences(page).first(), u"Undone: Planned 308 and 311"_s);
        auto *table = find<QTableView>(page, u"historyTable"_s);
        QCOMPARE(table->currentIndex().siblingAtColumn(HistoryModel::What).data().toString(),
                 u"Planned 308 and 311"_s); // the same entry stays chosen
        QCOMPARE(table->currentIndex().siblingAtColumn(HistoryModel::State).data().toString(), u"Undone"_s);
        QVERIFY(table->isColumnHidden(HistoryModel::About));
    }

    void leadsToWhatAnEntryIsAbout()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        centre.must(centre.observation());
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::History);
        page.show();
        auto *tabs = find<QTabBar>(page, u"tabBar"_s);
        auto *table = find<QTableView>(page, u"historyTable"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), static_cast<int>(LearnerPage::Tab::Evidence));
        page.showTab(LearnerPage::Tab::History);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        auto *follow = find<QPushButton>(page, u"followEntry"_s);
        QVERIFY(follow->accessibleName().contains(u"Planned 308"_s));
        follow->click();
        QCOMPARE(tabs->currentIndex(), static_cast<int>(LearnerPage::Tab::Plan));
    }

    void isNarrowedByKeyboard()
    {
        TestCentre centre;
        centre.plan({u"308"_s, u"311"_s});
        centre.must(centre.observation());
        QVERIFY(centre->setWorking(*centre->personByRef(u"P02"_s)));
        centre.must(centre.observation());
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::History);
        page.show();
        QCOMPARE(sentences(page).size(), 5);
        choose(page, u"historyPerson"_s, 2);
        QCOMPARE(sentences(page).size(), 1);
        choose(page, u"historyPerson"_s, 0);
        choose(page, u"historyUnit"_s, 1);
        QCOMPARE(sentences(page), QStringList{u"Planned 308 and 311"_s});
        choose(page, u"historyUnit"_s, 0);
        auto *words = find<QLineEdit>(page, u"historyWords"_s);
        QTest::keyClicks(words, u"nothing like it"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!find<QTableView>(page, u"historyTable"_s)->isVisible());
        words->clear();
        QTest::keyClicks(words, u"RECORDED e001"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(sentences(page).size(), 1);
    }

    void theRoomShowsTheWholeCentreAndALearnerOfIt()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        centre.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        HistoryView view(centre.centre(), HistoryView::Of::Centre);
        view.show();
        QCOMPARE(sentences(view).size(), 8);
        auto *table = find<QTableView>(view, u"historyTable"_s);
        QVERIFY(!table->isColumnHidden(HistoryModel::About));
        QVERIFY(!find<QComboBox>(view, u"historyUnit"_s)->isVisible());
        choose(view, u"historyLearner"_s, 1);
        QCOMPARE(sentences(view).size(), 3);
        QVERIFY(find<QComboBox>(view, u"historyUnit"_s)->isVisible());
        const QSignalSpy followed(&view, &HistoryView::followed);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed.first().first().value<EnrolmentId>(), centre.enrolment);
    }

    void isReadOnlyWhileItCanBeSeen()
    {
        TestCentre centre;
        HistoryView view(centre.centre(), HistoryView::Of::Centre);
        view.refresh();
        QVERIFY(sentences(view).isEmpty());
        view.show();
        QCOMPARE(sentences(view).size(), 6);
        view.hide();
        centre.plan({u"308"_s});
        view.refresh();
        QCOMPARE(sentences(view).size(), 6);
        view.show();
        QCOMPARE(sentences(view).size(), 7);
    }

    void showsTheRestWhenAsked()
    {
        TestCentre centre;
        for (int i = 0; i < 80; ++i)
            centre.must(centre.observation());
        HistoryView view(centre.centre(), HistoryView::Of::Centre);
        view.resize(900, 500);
        view.show();
        QCOMPARE(sentences(view).size(), 60);
        auto *more = find<QPushButton>(view, u"historyMore"_s);
        QVERIFY(more->isVisible());
        more->click();
        QCOMPARE(sentences(view).size(), 86);
        QVERIFY(!more->isVisible());
        QCOMPARE(find<QLabel>(view, u"historyCount"_s)->text(), u"86 of 86 entries shown"_s);
    }
};

QTEST_MAIN(TestHistoryView)
#include "test_historyview.moc"
