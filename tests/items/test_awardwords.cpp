// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardwords.h"
#include "items/readingwords.h"
#include "items/unitwords.h"
#include "support/targetqualification.h"

#include <QTest>

using namespace attest;
using namespace attest::items;
using catalogue::Qualification;
using catalogue::SameUnits;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that is said, a passage a line.
QString said(const std::vector<Section> &sections)
{
    QStringList lines;
    for (const Section &section : sections) {
        lines.append(section.title);
        for (const Passage &passage : section.passages)
            lines.append(
                QString(passage.heading % u" | "_s % passage.text % u" | "_s % passage.notes.join(u" | "_s)));
    }
    return lines.join(u'\n');
}

#define SAYS(sections, words)                                                                                \
    QVERIFY2(said(sections).contains(QString::fromUtf8(words)), qPrintable(said(sections)))
#define SAYS_NOT(sections, words)                                                                            \
    QVERIFY2(!said(sections).contains(QString::fromUtf8(words)), qPrintable(said(sections)))

const Qualification &shipped(const QString &number)
{
    static const auto catalogue = catalogue::Catalogue::shipped();
    const auto found = catalogue->find(number);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return **found; // the catalogue keeps it
}

std::vector<Section> unitSections(const Qualification &qualification, const QString &number)
{
    return aboutUnit(qualification, *qualification.unit(number), {});
}

} // namespace

class TestAwardWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysRulesAndFacts()
    {
        const std::vector<Section> sections = aboutAward(shipped(u"4430-03"_s));
        SAYS(sections, "At least 22 credits at level 3");
        SAYS(sections, "Both mandatory units: 301 and 302");
        SAYS(sections, "rules-of-combination.txt, line");
        SAYS(sections, "500/8818/X");
        SAYS(sections, "18 of 59");
        SAYS_NOT(sections, "bar each other");
        const std::vector<Section> barred = aboutAward(shipped(u"3412-03"_s));
        SAYS(barred, "212 or 220 | Only one of units 212 and 220 counts | 212: ");
        QVERIFY(awardSummary(shipped(u"4430-03"_s)).contains(u"42"_s));
    }

    void saysWhatAnAwardWithoutCreditHas()
    {
        const std::vector<Section> sections = aboutAward(shipped(u"2794-02"_s));
        SAYS(sections, "not counted in credits");
        SAYS(sections, "380");
        SAYS(sections, "16");
        SAYS(sections, "Portfolio and Test");
        QCOMPARE(awardSummary(shipped(u"2794-02"_s)), u"Level 2"_s);
    }

    void saysLittleOfAnAwardThatSaysLittle()
    {
        const std::vector<Section> sections = aboutAward(Qualification{});
        SAYS(sections, "No number is printed.");
        SAYS(sections, "No date is printed.");
        QVERIFY(awardReadings(Qualification{}).empty());
        QVERIFY(awardMapping(Qualification{}).empty());
    }

    void saysReadings()
    {
        const std::vector<Section> sections = awardReadings(shipped(u"8992-21"_s));
        SAYS(sections, "Printed “");
        SAYS(sections, "read as “");
        SAYS(sections, "Because: ");
        SAYS(sections, ", line ");
        const Passage nothing = readingPassage({}, {u"a.txt:3"_s, u"lastRegistration"_s, {}, u"None"_s, {}});
        QCOMPARE(nothing.heading, u"Last registration"_s);
        QVERIFY(nothing.text.startsWith(u"Nothing is printed"_s));
        QCOMPARE(nothing.notes, QStringList{u"a.txt, line 3"_s});
    }

    void saysAlternatives()
    {
        SAYS(awardReadings(shipped(u"3412-05"_s)), "Reading “level-4”");
        SAYS(awardReadings(shipped(u"3412-05"_s)), "Then this holds: At least 23 credits at level 4");
        SAYS(awardReadings(shipped(u"3412-02"_s)), "Then unit 113 is ");
        SAYS(awardReadings(shipped(u"3412-02"_s)), "Then this does not hold: ");
        SAYS(awardReadings(shipped(u"3411-02"_s)), "Then these units are not in the table: 306.");
        SAYS_NOT(awardReadings(shipped(u"4430-03"_s)), "Other ways");
    }

    void saysFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("a unit") << u"units 308"_s << u"Unit 308"_s;
        QTest::newRow("of a unit") << u"units 309 glh"_s << u"Unit 309: guided learning hours"_s;
        QTest::newRow("of several") << u"units 303 to 318 uan"_s << u"Units 303 to 318: UAN"_s;
        QTest::newRow("a list") << u"units 105, 106, 219"_s << u"Units 105, 106, 219"_s;
        QTest::newRow("of all") << u"units uan, glh"_s << u"Units: UAN and guided learning hours"_s;
        QTest::newRow("a rule") << u"rules LEVEL-3"_s << u"Rule: Level 3 credits"_s;
        QTest::newRow("rules") << u"rules GROUP-A to GROUP-D"_s << u"Rule: GROUP-A to GROUP-D"_s;
        QTest::newRow("the award") << u"lastRegistration"_s << u"Last registration"_s;
        QTest::newRow("a standard") << u"mapping K6"_s << u"Standard: K6"_s;
        QTest::newRow("unknown") << u"portfolio, video"_s << u"Portfolio, video"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void saysFields()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, words);
        QCOMPARE(fieldWords(shipped(u"4430-03"_s), field), words);
    }

    void knowsWhichUnitsAReadingIsAbout()
    {
        const auto speaks = [](const QString &field, const QString &unit) {
            return speaksOf({{}, field, {}, {}, {}}, unit);
        };
        QVERIFY(speaks(u"units 304 settings"_s, u"304"_s));
        QVERIFY(speaks(u"units 303 to 318 uan"_s, u"303"_s));
        QVERIFY(speaks(u"units 303 to 318 uan"_s, u"318"_s));
        QVERIFY(!speaks(u"units 303 to 318 uan"_s, u"319"_s));
        QVERIFY(!speaks(u"units 303 to 318 uan"_s, u"302"_s));
        QVERIFY(speaks(u"units 221 to 227, 313 to 318"_s, u"315"_s));
        QVERIFY(!speaks(u"units 221 to 227, 313 to 318"_s, u"300"_s));
        QVERIFY(!speaks(u"units uan, glh"_s, u"304"_s));
        QVERIFY(!speaks(u"rules LEVEL-3"_s, u"3"_s));
        QVERIFY(!speaks({}, {}));
    }

    void saysAUnit()
    {
        const std::vector<Section> sections = unitSections(shipped(u"4430-03"_s), u"308"_s);
        SAYS(sections, "Outcome 1: ");
        SAYS(sections, "Counts towards");
        SAYS(sections, "Level 3 credits");
        SAYS(sections, "Requirement ");
        QVERIFY(unitSummary(*shipped(u"4430-03"_s).unit(u"308"_s)).startsWith(u"Level 3 · "_s));
        const std::vector<Section> needed = unitSections(shipped(u"4430-03"_s), u"301"_s);
        SAYS(needed, "Everybody takes this unit.");
        SAYS_NOT(sections, "Everybody takes this unit.");
        SAYS(unitSections(shipped(u"4430-03"_s), u"304"_s), "read as “");
    }

    void saysBarsWithTheWayToTheOther()
    {
        const std::vector<Section> sections = unitSections(shipped(u"3412-03"_s), u"212"_s);
        SAYS(sections, "Barred with 220 | Only one of units 212 and 220 counts | 220: ");
        SAYS(sections, "not loaded");
        bool leads = false;
        for (const Section &section : sections) {
            for (const Passage &passage : section.passages)
                leads = leads || passage.leadsTo == AwardPlace{u"3412-03"_s, u"220"_s};
        }
        QVERIFY(leads);
    }

    void saysWhatMustBeObserved()
    {
        const Qualification &diploma = shipped(u"2794-02"_s);
        SAYS(unitSections(diploma, u"204"_s), "At least one of these has to be met by an observation.");
        SAYS(unitSections(diploma, u"204"_s), "These have to be met by an observation.");
        SAYS_NOT(unitSections(diploma, u"208"_s), "These have to be met by an observation.");
        SAYS(unitSections(diploma, u"207"_s), "Units 204 to 207: observed items");
    }

    void saysHowAUnitIsAssessed()
    {
        const Qualification &diploma = shipped(u"2794-02"_s);
        SAYS(unitSections(diploma, u"210"_s), "Test | 18 of 25");
        SAYS(unitSections(diploma, u"201"_s), "begun before units 202, 203");
        SAYS(unitSections(diploma, u"201"_s), "Performance shown in");
        SAYS(unitSections(diploma, u"201"_s), "Knowledge shown in");
        SAYS_NOT(unitSections(diploma, u"202"_s), "begun before");
    }

    void saysTheStandard()
    {
        const std::vector<Section> sections = awardMapping(shipped(u"2794-02"_s));
        QCOMPARE(sections.size(), std::size_t(3));
        SAYS(sections, "K1 | ");
        SAYS(sections, "Unit 204: 1.1, 1.2");
        QVERIFY(awardMapping(shipped(u"4430-03"_s)).empty());
    }

    void saysWhereElseAUnitCounts()
    {
        const auto award = [](const QString &number, const QString &uan, const QString &title) {
            Qualification made = test::QualificationBuilder(number).unit(u"301"_s, 3, 6).build();
            made.units.front().uan = uan;
            made.units.front().title = {title, {}};
            return Award{number, std::make_shared<const Qualification>(made)};
        };
        const std::vector<Award> awards{award(u"9999-01"_s, u"K/601/1622"_s, u"Delivery"_s),
                                        award(u"9999-02"_s, u"K/601/1622"_s, u"Delivery"_s),
                                        award(u"9999-03"_s, u"K/601/1622"_s, u"Another"_s),
                                        award(u"9999-04"_s, u"A/111/2222"_s, u"Delivery"_s),
                                        award(u"9999-05"_s, {}, u"Delivery"_s),
                                        award(u"9999-06"_s, u"B/111/2222"_s, u"Nothing alike"_s),
                                        {u"9999-07"_s, Error{}}};
        const SameUnits same(readable(awards));
        const Qualification &first = **awards.front().qualification;
        const Section section = elsewhereSection(awards, same, first, first.units.front());
        QCOMPARE(section.passages.size(), std::size_t(4));
        QVERIFY(section.passages.at(0).text.contains(u"UAN and title agree"_s));
        QVERIFY((section.passages.at(0).leadsTo == AwardPlace{u"9999-02"_s, u"301"_s}));
        QVERIFY(section.passages.at(1).text.contains(u"Only the UAN"_s));
        QVERIFY(section.passages.at(1).notes.front().contains(u"Another"_s));
        QVERIFY(section.passages.at(2).text.contains(u"Only the title"_s));
        QVERIFY(section.passages.at(2).notes.front().contains(u"A/111/2222"_s));
        QVERIFY(section.passages.at(3).text.contains(u"no UAN is known"_s));

        const Qualification &last = **awards.at(5).qualification;
        const Section nowhere = elsewhereSection(awards, same, last, last.units.front());
        QCOMPARE(nowhere.passages.size(), std::size_t(1));
        QVERIFY(!nowhere.passages.front().leadsTo);
        QVERIFY(nowhere.passages.front().text.startsWith(u"No other"_s));
    }

    void leavesNoPlaceOpenAnywhere()
    {
        const auto catalogue = catalogue::Catalogue::shipped();
        const std::vector<Award> awards = awardsOf(*catalogue);
        const SameUnits same(readable(awards));
        for (const catalogue::QualificationPtr &qualification : readable(awards)) {
            std::vector<Section> all = aboutAward(*qualification);
            for (const auto &more : {awardReadings(*qualification), awardMapping(*qualification)})
                all.insert(all.end(), more.begin(), more.end());
            for (const catalogue::Unit &unit : qualification->units) {
                const Section elsewhere = elsewhereSection(awards, same, *qualification, unit);
                for (const Section &section : aboutUnit(*qualification, unit, elsewhere))
                    all.push_back(section);
            }
            for (const Section &section : all) {
                QVERIFY(!section.title.isEmpty());
                for (const Passage &passage : section.passages)
                    QVERIFY2(!passage.text.isEmpty(), qPrintable(qualification->number));
            }
            SAYS_NOT(all, "%1");
            SAYS_NOT(all, "%2");
            SAYS_NOT(all, "%n");
        }
    }
};

QTEST_GUILESS_MAIN(TestAwardWords)
#include "test_awardwords.moc"
