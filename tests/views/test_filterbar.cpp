// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/filterbar.h"
#include "views/common/sharedfilter.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;
using portfolio::EnrolmentState;

namespace {

PersonId person(char number) { return PersonId::fromBytes(QByteArray(PersonId::size, number)); }

const std::vector<portfolio::Person> people{
    {person(1), u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}},
    {person(2), u"P02"_s, u"Owain"_s, u"Pugh"_s, {portfolio::Role::Assessor}}};

std::vector<items::FilterFacts> learners()
{
    return {{u"Tuesday"_s, u"Library"_s, person(1), u"4430-03"_s, EnrolmentState::Active},
            {u"Friday"_s, u"Library"_s, person(2), u"4430-03"_s, EnrolmentState::Active}};
}

/// A bar in a window of its own, as on a page.
struct Shown {
    Shown()
        : bar(filter)
    {
        bar.setLearners(learners(), people, person(1));
        bar.show();
    }
    template <class Widget> Widget *find(const QString &name) { return bar.findChild<Widget *>(name); }

    SharedFilter filter;
    FilterBar bar;
};

} // namespace

class TestFilterBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersOnlyWhatTellsLearnersApart()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.bar));
        QVERIFY(shown.find<QPushButton>(u"filterMine"_s)->isVisible());
        QVERIFY(shown.find<QComboBox>(u"filterGroup"_s)->isVisible());
        QVERIFY(!shown.find<QComboBox>(u"filterSite"_s)->isVisible());
        QVERIFY(!shown.find<QComboBox>(u"filterState"_s)->isVisible());
        QVERIFY(!shown.find<QLabel>(u"filterWords"_s)->isVisible());
        for (const QComboBox *box : shown.bar.findChildren<QComboBox *>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        shown.bar.setLearners(learners(), people, person(3)); // assesses nobody
        QVERIFY(!shown.find<QPushButton>(u"filterMine"_s)->isVisible());
    }

    void narrowsByKeyboard()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.bar));
        const QSignalSpy changed(&shown.filter, &SharedFilter::changed);
        auto *group = shown.find<QComboBox>(u"filterGroup"_s);
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(shown.filter.choice().group, std::optional(u"Friday"_s));
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(shown.filter.choice().group, std::optional(u"Tuesday"_s));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.find<QLabel>(u"filterWords"_s)->text(), u"Shown: Group: Tuesday"_s);
        QTest::keyClick(shown.find<QPushButton>(u"filterClear"_s), Qt::Key_Space);
        QVERIFY(!shown.filter.choice().narrows());
        QCOMPARE(group->currentIndex(), 0);
        QVERIFY(!shown.find<QLabel>(u"filterWords"_s)->isVisible());
    }

    void myLearnersAreOnePressAway()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.bar));
        auto *mine = shown.find<QPushButton>(u"filterMine"_s);
        QTest::keyClick(mine, Qt::Key_Space);
        QCOMPARE(shown.filter.choice().assessor, std::optional(person(1)));
        QVERIFY(mine->isChecked());
        QCOMPARE(shown.find<QComboBox>(u"filterAssessor"_s)->currentText(), u"Ffion Rees"_s);
        QTest::keyClick(mine, Qt::Key_Space);
        QVERIFY(!shown.filter.choice().narrows());
        QVERIFY(!mine->isChecked());
    }

    void everyBarShowsTheSameChoice()
    {
        Shown shown;
        FilterBar other(shown.filter);
        other.setLearners(learners(), people, person(2));
        shown.filter.set({.assessor = person(2)});
        QVERIFY(other.findChild<QPushButton *>(u"filterMine"_s)->isChecked());
        QVERIFY(!shown.find<QPushButton>(u"filterMine"_s)->isChecked());
        QCOMPARE(shown.find<QComboBox>(u"filterAssessor"_s)->currentText(), u"Owain Pugh"_s);
    }

    void whatIsChosenStaysInView()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.bar));
        shown.filter.set({.site = u"Library"_s, .state = EnrolmentState::Break});
        auto *state = shown.find<QComboBox>(u"filterState"_s);
        QVERIFY(state->isVisible());
        QCOMPARE(state->currentText(), portfolio::enrolmentStateName(EnrolmentState::Break));
        shown.bar.setLearners({}, people, person(1));
        QVERIFY(shown.find<QComboBox>(u"filterSite"_s)->isVisible());
        QCOMPARE(shown.find<QComboBox>(u"filterSite"_s)->currentText(), u"Library"_s);
    }
};

QTEST_MAIN(TestFilterBar)
#include "test_filterbar.moc"
