// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/filterchoice.h"
#include "items/learnersfilter.h"

#include <QTest>

using namespace attest;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;
using portfolio::EnrolmentState;

namespace {

PersonId person(char number) { return PersonId::fromBytes(QByteArray(PersonId::size, number)); }

const std::vector<portfolio::Person> people{
    {person(1), u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}},
    {person(2), u"P02"_s, u"Álvaro"_s, QString(), {portfolio::Role::Assessor}}};

FilterFacts facts()
{
    return {u"Tuesday"_s, u"City Library"_s, person(1), u"4430-03"_s, EnrolmentState::Active};
}

} // namespace

class TestFilterChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsEverybodyUntilItNarrows()
    {
        const FilterChoice choice;
        QVERIFY(!choice.narrows());
        QVERIFY(choice.accepts(facts()));
        QVERIFY(choice.accepts({}));
        QCOMPARE(inWords(choice, people), QString());
    }

    void everyPartNarrows_data()
    {
        QTest::addColumn<FilterChoice>("fits");
        QTest::addColumn<FilterChoice>("fitsNot");
        QTest::newRow("assessor") << FilterChoice{.assessor = person(1)}
                                  << FilterChoice{.assessor = person(2)};
        QTest::newRow("group") << FilterChoice{.group = u"Tuesday"_s} << FilterChoice{.group = u"Tues"_s};
        QTest::newRow("site") << FilterChoice{.site = u"City Library"_s} << FilterChoice{.site = QString()};
        QTest::newRow("qualification")
            << FilterChoice{.qualification = u"4430-03"_s} << FilterChoice{.qualification = u"4430-13"_s};
        QTest::newRow("state") << FilterChoice{.state = EnrolmentState::Active}
                               << FilterChoice{.state = EnrolmentState::Break};
    }

    void everyPartNarrows()
    {
        QFETCH(FilterChoice, fits);
        QFETCH(FilterChoice, fitsNot);
        QVERIFY(fits.narrows());
        QVERIFY(fits.accepts(facts()));
        QVERIFY(!fitsNot.accepts(facts()));
    }

    void partsAreAllAskedFor()
    {
        FilterChoice choice{.assessor = person(1), .group = u"Tuesday"_s};
        QVERIFY(choice.accepts(facts()));
        choice.state = EnrolmentState::Withdrawn;
        QVERIFY(!choice.accepts(facts()));
    }

    void thoseWithoutCanBeChosen()
    {
        FilterFacts none = facts();
        none.group.clear();
        none.assessor = {};
        const FilterChoice choice{.assessor = PersonId(), .group = QString()};
        QVERIFY(choice.accepts(none));
        QVERIFY(!choice.accepts(facts()));
        QCOMPARE(inWords(choice, people), u"Assessor: No assessor · Group: No group"_s);
    }

    void offersEachOnceInOrder()
    {
        FilterFacts second = facts();
        second.group = u"Group 10"_s;
        second.assessor = person(2);
        FilterFacts third = facts();
        third.group = u"Group 2"_s;
        third.assessor = {};
        third.state = EnrolmentState::Break;
        FilterFacts fourth = third;
        fourth.group.clear();
        const FilterOffer offer = offerOf({fourth, facts(), second, third, facts()}, people);
        QCOMPARE(offer.groups, (QStringList{u"Group 2"_s, u"Group 10"_s, u"Tuesday"_s, QString()}));
        QCOMPARE(offer.sites, QStringList{u"City Library"_s});
        QCOMPARE(offer.assessors, (std::vector<PersonId>{person(2), person(1), {}}));
        QCOMPARE(offer.states, (std::vector{EnrolmentState::Active, EnrolmentState::Break}));
        QVERIFY(offerOf({}, people).groups.isEmpty());
    }

    void isSaidInWords()
    {
        const FilterChoice choice{.assessor = person(2),
                                  .site = u"<b>Site</b>\nsecond line"_s,
                                  .qualification = u"4430-03"_s,
                                  .state = EnrolmentState::Withdrawn};
        QCOMPARE(
            inWords(choice, people),
            QString(u"Assessor: Álvaro · Site: <b>Site</b> second line · Qualification: 4430-03 · State: "_s
                    + portfolio::enrolmentStateName(EnrolmentState::Withdrawn)));
        QVERIFY(inWords({.assessor = person(9)}, people).contains(u"not on file"_s));
    }

    void combinesWithWordsAndState()
    {
        LearnersModel model;
        LearnersFilter filter(model);
        LearnerRow carys;
        carys.enrolment = EnrolmentId::fromBytes(QByteArray(16, 1));
        carys.given = u"Carys"_s;
        carys.group = u"Tuesday"_s;
        carys.late = true;
        LearnerRow david = carys;
        david.enrolment = EnrolmentId::fromBytes(QByteArray(16, 2));
        david.given = u"David"_s;
        david.group = u"Friday"_s;
        model.setRows({carys, david});
        filter.setChoice({.group = u"Tuesday"_s});
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"david"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setChoice({});
        QCOMPARE(filter.rowCount(), 1);
        filter.setShown(LearnersShown::Ready);
        QCOMPARE(filter.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFilterChoice)
#include "test_filterchoice.moc"
