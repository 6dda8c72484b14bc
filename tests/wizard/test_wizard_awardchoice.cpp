// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "subjects.h"
#include "wizard/awardchoice.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;

namespace {

const catalogue::Catalogue &shipped()
{
    static const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

/// For somebody who is not enrolled on anything.
const AwardChoice &afresh()
{
    static const AwardChoice choice(prospects({}, shipped()));
    return choice;
}

QStringList numbers(const AwardChoice &choice)
{
    QStringList numbers;
    for (const AwardProspect &award : choice.found())
        numbers.append(award.number);
    return numbers;
}

QStringList found(const QString &words)
{
    AwardChoice choice = afresh();
    choice.search(words);
    return numbers(choice);
}

QString chosen(const AwardChoice &choice) { return choice.chosen() ? choice.chosen()->number : QString(); }

AwardProspect unsound(const QString &number)
{
    return {number, Error{ErrorCode::Invalid, u"It cannot be read."_s}};
}

} // namespace

class TestWizardAwardChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyMayChooseAmongAll()
    {
        QCOMPARE(numbers(afresh()), shipped().numbers());
        QCOMPARE(chosen(afresh()), shipped().numbers().constFirst());
        QVERIFY(!afresh().isCompared());
        for (const AwardProspect &award : afresh().awards()) {
            QVERIFY2(award.prospect, qPrintable(award.number));
            QVERIFY2(award.prospect->possible && !award.prospect->isComplete(), qPrintable(award.number));
            if (award.prospect->qualification->credits)
                QVERIFY(award.prospect->creditsLeft >= award.prospect->qualification->credits);
        }
    }

    void findsByNumberTitleAndLevel()
    {
        QCOMPARE(found(u"4430-03"_s), QStringList{u"4430-03"_s});
        QCOMPARE(found(u" 4430 "_s).size(), 4);
        QVERIFY(found(u"contact CENTRE"_s).contains(u"3412-01"_s));
        QCOMPARE(found(u"selling 7015"_s), QStringList{u"7015-15"_s});
        QVERIFY(found(u"30-03"_s).isEmpty()); // the beginning of a number, not its middle
        const QStringList levelThree = found(u"level 3"_s);
        QVERIFY(!levelThree.isEmpty());
        for (const QString &number : levelThree)
            QCOMPARE(shipped().find(number).value()->level, catalogue::Level(3));
        QVERIFY(!levelThree.contains(u"3412-01"_s)); // its number begins with a 3
        QCOMPARE(found(u"level 4 4430"_s), QStringList{u"4430-04"_s});
        QVERIFY(!found(u"Level E3"_s).isEmpty());
        QVERIFY(!found(u"level"_s).isEmpty()); // a word of many titles
        QVERIFY(found(u"zzz"_s).isEmpty());
        QCOMPARE(found({}), shipped().numbers());
    }

    void whatIsChosenStaysWhileItIsFound()
    {
        AwardChoice choice = afresh();
        choice.choose(u"4430-03"_s);
        choice.search(u"4430"_s);
        QCOMPARE(chosen(choice), u"4430-03"_s);
        choice.search(u"3412"_s);
        QCOMPARE(chosen(choice), u"3412-01"_s);
        choice.search(u"zzz"_s);
        QVERIFY(!choice.chosen());
        QVERIFY(choice.lines().empty());
        choice.search({});
        QCOMPARE(chosen(choice), shipped().numbers().constFirst());
    }

    void whatIsNotThereChangesNothing()
    {
        AwardChoice choice = afresh();
        choice.choose(u"4430-03"_s);
        choice.compareWith(u"4430-02"_s);
        choice.choose(u"9999-99"_s);
        choice.choose({});
        choice.compareWith(u"9999-99"_s);
        QCOMPARE(chosen(choice), u"4430-03"_s);
        QCOMPARE(choice.comparedWith(), u"4430-02"_s);
        const AwardChoice nothing;
        QVERIFY(!nothing.chosen() && nothing.found().empty() && nothing.lines().empty());
    }

    void twoStandBesideEachOther()
    {
        AwardChoice choice = afresh();
        choice.choose(u"4430-03"_s);
        QVERIFY(std::ranges::all_of(choice.lines(),
                                    [](const ComparedLine &line) { return line.second.isEmpty(); }));
        choice.compareWith(u"4430-02"_s);
        QVERIFY(choice.isCompared());
        QVERIFY(choice.lines().front().first.contains(u"4430-03"_s));
        QVERIFY(choice.lines().front().second.contains(u"4430-02"_s));
        choice.compareWith(u"4430-03"_s); // beside itself it stands alone
        QVERIFY(!choice.isCompared());
        choice.compareWith({});
        QVERIFY(!choice.isCompared());
    }

    void goesOnWhenTheRecordsChange()
    {
        AwardChoice earlier = afresh();
        earlier.search(u"4430"_s);
        earlier.choose(u"4430-03"_s);
        earlier.compareWith(u"4417-03"_s);
        AwardChoice later = afresh();
        later.continueFrom(earlier);
        QCOMPARE(later.words(), u"4430"_s);
        QCOMPARE(chosen(later), u"4430-03"_s);
        QCOMPARE(later.comparedWith(), u"4417-03"_s);
    }

    void aLearnersOwnComesFirstToCompareAndIsRanked()
    {
        RecordsBuilder records;
        records.plan({u"301"_s, u"302"_s}).signOff(u"301"_s).signOff(u"302"_s);
        const Subject subject = subjectOf(records, shippedQualification(u"4430-03"_s));
        const AwardChoice choice(prospects({subject}, shipped()), u"4430-03"_s);
        QCOMPARE(choice.comparedWith(), u"4430-03"_s);
        QCOMPARE(choice.awards().size(), static_cast<std::size_t>(shipped().numbers().size()));
        const auto left = [](const AwardProspect &award) {
            return award.prospect->creditsLeft.value_or(std::numeric_limits<int>::max());
        };
        QVERIFY(std::ranges::is_sorted(choice.awards(), {}, left));
        QVERIFY(numbers(choice) != shipped().numbers());
    }

    void whatIsUnsoundSaysWhyAtTheEnd()
    {
        std::vector<AwardProspect> awards = afresh().awards();
        awards.push_back(unsound(u"9999-01"_s));
        AwardChoice choice(awards, u"4430-03"_s);
        choice.search(u"9999"_s);
        QCOMPARE(chosen(choice), u"9999-01"_s);
        QVERIFY(!choice.isCompared());
        QCOMPARE(choice.lines().size(), std::size_t(1));
        QCOMPARE(choice.lines().front().first, u"It cannot be read."_s);
        choice.search(u"level 3"_s);
        QVERIFY(!numbers(choice).contains(u"9999-01"_s));
    }

    /// An edition that the catalogue no longer ships is still somebody's award.
    void anEnrolmentsAwardNeedNotBeShipped()
    {
        catalogue::Qualification old = *shippedQualification(u"4430-03"_s);
        old.number = u"0430-03"_s;
        const RecordsBuilder records;
        const auto all = prospects({subjectOf(records, old)}, shipped());
        QCOMPARE(all.size(), static_cast<std::size_t>(shipped().numbers().size()) + 1);
        const auto own = std::ranges::find(all, old.number, &AwardProspect::number);
        QVERIFY(own != all.end() && own->prospect->isEnrolled());
    }

    void theLeastHoursAreThoseOfThePrint()
    {
        for (const AwardProspect &award : afresh().awards()) {
            const auto &printed = award.prospect->qualification->glh;
            if (printed)
                QCOMPARE(award.prospect->leastGlh, printed);
            if (award.prospect->leastGlh && award.prospect->glhLeft)
                QVERIFY2(printed || award.prospect->leastGlh <= award.prospect->glhLeft,
                         qPrintable(award.number));
        }
    }
};

QTEST_GUILESS_MAIN(TestWizardAwardChoice)
#include "test_wizard_awardchoice.moc"
