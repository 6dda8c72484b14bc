// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/emptystate.h"
#include "views/qualifications/awardunitstree.h"
#include "views/qualifications/passageview.h"
#include "views/qualifications/qualificationspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using items::AwardPlace;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

/// The page over the shipped catalogue, in view.
struct Shipped {
    Shipped()
        : Shipped(items::awardsOf(*catalogue::Catalogue::shipped()))
    {
    }
    explicit Shipped(const std::vector<items::Award> &awards)
        : page(awards)
        , list(find<QTableView>(page, u"qualificationsList"_s))
        , words(find<QLineEdit>(page, u"findQualifications"_s))
    {
        page.resize(1090, 636);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page does not come to the front.");
    }
    /// What can be read on the part in view.
    QString said(const QString &part) const
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(page, part)->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
    /// A word that is wider than the label it stands on; empty: everything can be read.
    QString cutWord(const QString &part) const
    {
        for (const QLabel *label : find<QWidget>(page, part)->findChildren<QLabel *>()) {
            const QStringList all = label->isVisible() ? label->text().split(u' ') : QStringList();
            for (const QString &word : all) {
                if (label->fontMetrics().horizontalAdvance(word) > label->width())
                    return word;
            }
        }
        return {};
    }
    bool inView(const QString &name) const { return find<QWidget>(page, name)->isVisible(); }
    int rows() const { return list->model()->rowCount(); }
    QString chosen() const { return list->currentIndex().data(items::KeyRole).toString(); }

    QualificationsPage page;
    QTableView *list;
    QLineEdit *words;
};

std::vector<items::Award> withABrokenOne()
{
    std::vector<items::Award> awards = items::awardsOf(*catalogue::Catalogue::shipped());
    awards.front().qualification = Error{ErrorCode::Invalid, u"2794-02.json, units[0]: no title."_s};
    return awards;
}

} // namespace

class TestQualificationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllAndTheChosenOne()
    {
        Shipped shown;
        QCOMPARE(shown.rows(), 44);
        QCOMPARE(shown.page.opened().qualification, shown.chosen());
        QVERIFY(shown.inView(u"awardPanel"_s));
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_Down);
        QCOMPARE(shown.page.opened().qualification, shown.chosen());
        QCOMPARE(shown.list->currentIndex().row(), 1);
        shown.page.open({u"4430-03"_s, {}});
        QCOMPARE(shown.chosen(), u"4430-03"_s);
        QVERIFY(shown.said(u"awardPanel"_s).contains(u"At least 22 credits at level 3"_s));
        // A place that is not there changes nothing.
        shown.page.open({u"4430-99"_s, {}});
        shown.page.open({u"4430-03"_s, u"999"_s});
        QCOMPARE(shown.page.opened(), (AwardPlace{u"4430-03"_s, {}}));
        QCOMPARE(shown.chosen(), u"4430-03"_s);
    }

    /// The first one is shown before anybody knows how wide the page is going to be.
    void headingsAreAsWideAsTheirWords()
    {
        Shipped shown;
        QTRY_COMPARE(shown.cutWord(u"awardRules"_s), QString());
        shown.page.resize(1400, 636);
        shown.page.open({u"4430-03"_s, {}});
        QTRY_COMPARE(shown.cutWord(u"awardRules"_s), QString());
    }

    void opensUnitsAndComesBackByKeyboard()
    {
        Shipped shown;
        shown.page.open({u"4430-03"_s, {}});
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_2, Qt::AltModifier);
        auto *tree = find<AwardUnitsTree>(shown.page, u"awardUnits"_s);
        QVERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.words->hasFocus());
        QTest::keyClick(shown.words, Qt::Key_2, Qt::AltModifier);
        tree->choose(u"308"_s);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(shown.page.opened(), (AwardPlace{u"4430-03"_s, u"308"_s}));
        QVERIFY(shown.inView(u"awardUnitPanel"_s));
        auto *words = find<PassageView>(shown.page, u"awardUnitWords"_s);
        QVERIFY(words->hasFocus());
        QCOMPARE(shown.chosen(), u"4430-03"_s); // the list has no units now
        QTest::keyClick(words, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(shown.page.opened().unit, u"309"_s);
        QTest::keyClick(words, Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(shown.inView(u"awardUnits"_s));
        QVERIFY(tree->hasFocus());
        QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), u"308"_s);
        // Return on a group opens and closes it.
        const QModelIndex group = tree->currentIndex().parent();
        tree->setCurrentIndex(group);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(!tree->isExpanded(group));
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(tree->isExpanded(group));
    }

    void stopsAtTheEndsOfTheTable()
    {
        Shipped shown;
        const auto catalogue = catalogue::Catalogue::shipped();
        const auto qualification = *catalogue->find(u"4430-03"_s);
        shown.page.open({u"4430-03"_s, qualification->units.front().number});
        QVERIFY(!find<QPushButton>(shown.page, u"unitBefore"_s)->isEnabled());
        QVERIFY(find<QPushButton>(shown.page, u"unitNext"_s)->isEnabled());
        shown.page.open({u"4430-03"_s, qualification->units.back().number});
        QVERIFY(find<QPushButton>(shown.page, u"unitBefore"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(shown.page, u"unitNext"_s)->isEnabled());
    }

    void leadsToWhereElseAUnitCounts()
    {
        Shipped shown;
        shown.page.open({u"3412-03"_s, u"212"_s});
        QVERIFY(shown.said(u"awardUnitPanel"_s).contains(u"UAN and title agree"_s));
        find<QPushButton>(shown.page, u"goTo-3412-03/220"_s)->click();
        QCOMPARE(shown.page.opened(), (AwardPlace{u"3412-03"_s, u"220"_s}));
        QVERIFY(shown.said(u"awardUnitPanel"_s).contains(u"Only one of units 212 and 220 counts"_s));
        for (QPushButton *way :
             find<QWidget>(shown.page, u"awardUnitWords"_s)->findChildren<QPushButton *>()) {
            if (way->objectName().startsWith(u"goTo-"_s) && !way->objectName().contains(u"3412-03"_s)) {
                way->click();
                break;
            }
        }
        QVERIFY(shown.page.opened().qualification != u"3412-03"_s);
        QCOMPARE(shown.chosen(), shown.page.opened().qualification);
    }

    void findsUnitsAndCriteria()
    {
        Shipped shown;
        shown.page.open({u"4430-03"_s, {}});
        QTest::keyClicks(shown.words, u"4430-03 308"_s);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.page.opened(), (AwardPlace{u"4430-03"_s, u"308"_s}));
        QVERIFY(shown.inView(u"awardUnitPanel"_s));
        // The keyboard stays where one types, and goes to the list and on to the words.
        QTest::keyClick(shown.words, Qt::Key_Return);
        QVERIFY(shown.list->hasFocus());
        QTest::keyClick(shown.list, Qt::Key_Return);
        QVERIFY(find<PassageView>(shown.page, u"awardUnitWords"_s)->hasFocus());
        // What is shown stays, whatever is searched next.
        shown.page.setWords({});
        QCOMPARE(shown.rows(), 44);
        QCOMPARE(shown.page.opened(), (AwardPlace{u"4430-03"_s, u"308"_s}));
        QCOMPARE(shown.chosen(), u"4430-03"_s);
    }

    void bringsTheCriterionIntoView()
    {
        Shipped shown;
        const auto unit = *(*catalogue::Catalogue::shipped()->find(u"4430-03"_s))->unit(u"301"_s);
        const QString label = unit.outcomes.back().criteria.back().label.en;
        shown.page.setWords(QString(u"4430-03 301 "_s + label));
        QCOMPARE(shown.page.opened(), (AwardPlace{u"4430-03"_s, u"301"_s}));
        QVERIFY(shown.said(u"awardUnitWords"_s).contains(u"This fits your search."_s));
        auto *view = find<PassageView>(shown.page, u"awardUnitWords"_s);
        QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
        // By its number alone a unit is shown from the top, and nothing is marked.
        shown.page.setWords(u"4430-03 301"_s);
        QVERIFY(!shown.said(u"awardUnitWords"_s).contains(u"This fits your search."_s));
    }

    void saysWhenNothingIsFound()
    {
        Shipped shown;
        shown.page.open({u"4430-03"_s, {}});
        shown.page.setWords(u"<b>zzz</b>"_s);
        QVERIFY(!shown.list->isVisible());
        EmptyState *empty = nullptr;
        for (auto *state : shown.page.findChildren<EmptyState *>())
            empty = state->isVisible() ? state : empty;
        QVERIFY(empty);
        QVERIFY(empty->sentence().contains(u"<b>zzz</b>"_s));
        QCOMPARE(shown.page.opened().qualification, u"4430-03"_s);
        for (auto *button : empty->findChildren<QPushButton *>())
            button->click();
        QVERIFY(shown.list->isVisible());
        QCOMPARE(shown.rows(), 44);
        QVERIFY(!empty->isVisible());
        QCOMPARE(shown.chosen(), u"4430-03"_s);
    }

    /// What is found on the way to a word is only offered: nobody has opened it.
    void comesBackToWhatWasReadBeforeTheSearch()
    {
        Shipped shown;
        const AwardPlace before{u"4430-03"_s, u"308"_s};
        shown.page.open(before);
        QTest::keyClicks(shown.words, u"z"_s);
        QVERIFY(shown.page.opened() != before);
        QTest::keyClicks(shown.words, u"zzzqq"_s);
        QCOMPARE(shown.rows(), 0);
        QCOMPARE(shown.page.opened(), before);
        QVERIFY(!shown.said(u"awardUnitWords"_s).contains(u"This fits your search."_s));
        shown.page.setWords({});
        QCOMPARE(shown.page.opened(), before);
        QCOMPARE(shown.chosen(), u"4430-03"_s);
        // So does a search that found something, when it is cleared; but what was opened from it stays.
        shown.page.setWords(u"3412-03 212"_s);
        QCOMPARE(shown.page.opened(), (AwardPlace{u"3412-03"_s, u"212"_s}));
        shown.page.setWords({});
        QCOMPARE(shown.page.opened(), before);
        shown.page.setWords(u"3412-03 212"_s);
        QTest::keyClick(shown.words, Qt::Key_Return);
        shown.page.setWords({});
        QCOMPARE(shown.page.opened(), (AwardPlace{u"3412-03"_s, u"212"_s}));
    }

    void saysWhatCannotBeReadAndShowsTheOthers()
    {
        Shipped shown(withABrokenOne());
        QCOMPARE(shown.rows(), 44);
        QVERIFY(shown.list->model()->index(0, 1).data().toString().contains(u"cannot be read"_s));
        QVERIFY(shown.inView(u"awardUnread"_s));
        QVERIFY(shown.said(u"awardUnread"_s).contains(u"units[0]: no title."_s));
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_Down);
        QVERIFY(shown.inView(u"awardPanel"_s));
        QTest::keyClick(shown.list, Qt::Key_Up);
        QVERIFY(shown.inView(u"awardUnread"_s));
    }

    void hasTheStandardsTabOnlyWhereThereIsOne()
    {
        Shipped shown;
        auto *tabs = find<QTabBar>(shown.page, u"awardTabs"_s);
        shown.page.open({u"2794-02"_s, {}});
        QVERIFY(tabs->isTabVisible(3));
        tabs->setCurrentIndex(3);
        QVERIFY(shown.said(u"awardStandard"_s).contains(u"Unit 204"_s));
        shown.page.open({u"4430-03"_s, {}});
        QVERIFY(!tabs->isTabVisible(3));
        QVERIFY(tabs->currentIndex() != 3);
        QVERIFY(!shown.inView(u"awardStandard"_s));
    }

    void comesBackToWhatWasOpened()
    {
        Shipped before;
        before.page.open({u"3412-05"_s, u"306"_s});
        Shipped after;
        after.page.openAgain(before.page.about());
        QCOMPARE(after.page.opened(), before.page.opened());
        after.page.openAgain({});
        QCOMPARE(after.page.opened(), before.page.opened());
    }

    void showsNothingOfNothing()
    {
        Shipped shown(std::vector<items::Award>{});
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!shown.list->isVisible());
    }
};

QTEST_MAIN(TestQualificationsPage)
#include "test_qualificationspage.moc"
