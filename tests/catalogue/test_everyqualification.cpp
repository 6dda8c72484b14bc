// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/underreading.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

/// All shipped qualifications: that they load, what their tables add up to, and the readings that decide a
/// rule.
class TestEveryQualification : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;

    /// Only for numbers that are there.
    const Qualification &of(const QString &number) const { return **m_catalogue.find(number); }
    const Rule *rule(const QString &number, const QString &id) const
    {
        const auto &rules = of(number).rules;
        const auto found =
            std::find_if(rules.begin(), rules.end(), [&](const Rule &each) { return each.id == id; });
        return found == rules.end() ? nullptr : &*found;
    }
    bool hasReading(const QString &number, const QString &where) const
    {
        const auto &readings = of(number).readings;
        return std::any_of(readings.begin(), readings.end(),
                           [&](const Reading &reading) { return reading.where == where; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = Catalogue::shipped();
        QVERIFY(shipped.ok());
        m_catalogue = *std::move(shipped);
        const auto all = m_catalogue.qualifications();
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().message));
        QCOMPARE(all->size(), 44u);
        QCOMPARE(m_catalogue.numbers().size(), 44);
        for (qsizetype i = 0; i < m_catalogue.numbers().size(); ++i) // a file is named like its number
            QCOMPARE(all->at(static_cast<size_t>(i))->number, m_catalogue.numbers().at(i));
    }

    void isReadOnce()
    {
        const Catalogue copy = m_catalogue;
        QCOMPARE(copy.find(u"3412-04"_s)->get(), m_catalogue.find(u"3412-04"_s)->get());
    }

    void tables_data();
    void tables();
    void methods_data();
    void methods();
    void readingsThatDecide();
    void misprints();
    void alternatives_data();
    void alternatives();

    void unitsOfFewerAndMoreAwards()
    {
        QSet<QString> uans;
        int criteria = 0;
        for (const QualificationPtr &qualification : *m_catalogue.qualifications()) {
            for (const Unit &unit : qualification->units) {
                if (!unit.uan.isEmpty())
                    uans.insert(unit.uan);
                criteria += unit.criteriaCount();
            }
        }
        QCOMPARE(uans.size(), 178);
        QCOMPARE(criteria, 1255);
    }

    /// Four lists name what has to be seen; five outcomes only ask that something is.
    void theDiplomaSaysWhatIsObserved()
    {
        const Qualification &diploma = of(u"2794-02"_s);
        QStringList lists;
        QStringList outcomes;
        for (const Unit &unit : diploma.units) {
            for (const Requirement &requirement : unit.requirements) {
                if (!requirement.observationDemanded)
                    continue;
                lists.append(QString(unit.number + u' ' + requirement.code));
                QCOMPARE(requirement.needed, static_cast<int>(requirement.parts.size()));
            }
            for (const Outcome &outcome : unit.outcomes) {
                if (outcome.observationDemanded)
                    outcomes.append(QString(unit.number + u' ' + outcome.code));
            }
        }
        QCOMPARE(lists, (QStringList{u"204 G3.1"_s, u"205 G2.1"_s, u"206 G1.1"_s, u"207 G4.1"_s}));
        QCOMPARE(outcomes,
                 (QStringList{u"204 3"_s, u"205 2"_s, u"205 3"_s, u"205 4"_s, u"206 1"_s, u"207 4"_s,
                              u"208 1"_s, u"208 2"_s, u"209 3"_s}));
    }

    /// Skills at work or in an RWE; knowledge from anywhere, but not simulated in four of the units.
    void theDiplomaSaysWhereEvidenceMayComeFrom()
    {
        const Qualification &diploma = of(u"2794-02"_s);
        const QStringList noSimulation{u"206"_s, u"207"_s, u"208"_s, u"209"_s};
        const QStringList knowledgeOnly{u"202"_s, u"203"_s, u"210"_s};
        for (const Unit &unit : diploma.units) {
            for (const OutcomeKind kind : {OutcomeKind::Performance, OutcomeKind::Knowledge}) {
                QVERIFY(unit.settings.allows(Setting::Rwe, kind));
                QVERIFY(unit.settings.allows(Setting::WorkPlacement, kind));
            }
            QCOMPARE(unit.settings.allows(Setting::Simulation, OutcomeKind::Knowledge),
                     !noSimulation.contains(unit.number));
            // Parts of a demand are performance: in units of knowledge only they may be shown anywhere too.
            QCOMPARE(unit.settings.allows(Setting::Simulation, OutcomeKind::Performance),
                     knowledgeOnly.contains(unit.number));
        }
    }

    void theDiplomaServesItsStandard()
    {
        const Qualification &diploma = of(u"2794-02"_s);
        QVERIFY(!diploma.credits);
        QCOMPARE(diploma.glh, std::optional(201));
        QCOMPARE(diploma.tqt, std::optional(380));
        const auto &items = diploma.mapping.items;
        QCOMPARE(std::count_if(items.begin(), items.end(),
                               [](const MappingItem &item) { return item.kind == MappingKind::Knowledge; }),
                 7);
        const auto k6 = std::find_if(items.begin(), items.end(),
                                     [](const MappingItem &item) { return item.code == u"K6"_s; });
        QVERIFY(k6 != items.end());
        QCOMPARE(k6->targets.front(),
                 (MappingTarget{u"204"_s, u"2.1"_s, u"203 2.1"_s, k6->targets.front().why}));
        const Unit *last = diploma.unit(u"201"_s);
        QCOMPARE(last->after.units.size(), 12);
        QCOMPARE(last->before.units.size(), 12);
        const Unit *test = diploma.unit(u"210"_s);
        QVERIFY(test->test == (TestTerms{25, 18, 60}));
    }
};

void TestEveryQualification::tables_data()
{
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("credits"); // of the award; 0: none
    QTest::addColumn<int>("offered"); // credits of all units
    QTest::addColumn<int>("glh"); // of all units, as read
    QTest::addColumn<int>("bars");
    const auto row = [](const char *number, int units, int credits, int offered, int glh, int bars) {
        QTest::newRow(number) << units << credits << offered << glh << bars;
    };
    row("2794-02", 13, 0, 0, 356, 0);
    row("3411-02", 11, 13, 31, 212, 3);
    row("3411-03", 14, 16, 45, 293, 3);
    row("3412-01", 19, 12, 66, 369, 0);
    row("3412-02", 19, 21, 66, 369, 0);
    row("3412-03", 39, 28, 164, 992, 5);
    row("3412-04", 49, 42, 251, 1336, 1);
    row("3412-05", 36, 42, 226, 954, 0);
    row("4411-01", 20, 7, 43, 381, 10);
    row("4411-11", 20, 13, 43, 381, 10);
    row("4411-30", 20, 6, 43, 381, 10);
    row("4411-33", 20, 13, 43, 381, 10);
    row("4417-02", 2, 13, 13, 115, 0);
    row("4417-03", 2, 13, 13, 105, 0);
    row("4421-02", 1, 1, 1, 10, 0);
    row("4421-03", 1, 2, 2, 20, 0);
    row("4421-12", 4, 4, 4, 37, 0);
    row("4421-13", 1, 1, 1, 8, 0);
    row("4421-14", 1, 1, 1, 10, 0);
    row("4421-15", 1, 1, 1, 9, 0);
    row("4421-16", 1, 1, 1, 10, 0);
    row("4421-22", 4, 4, 4, 37, 0);
    row("4421-23", 1, 1, 1, 8, 0);
    row("4421-24", 1, 1, 1, 10, 0);
    row("4421-25", 1, 1, 1, 9, 0);
    row("4424-01", 7, 14, 14, 140, 0);
    row("4425-02", 1, 2, 2, 14, 0);
    row("4425-03", 1, 3, 3, 21, 0);
    row("4425-12", 1, 2, 2, 14, 0);
    row("4427-01", 14, 0, 68, 0, 0);
    row("4430-01", 26, 22, 135, 903, 0);
    row("4430-02", 49, 28, 289, 1930, 0);
    row("4430-03", 59, 42, 408, 2717, 0);
    row("4430-04", 33, 67, 275, 1831, 0);
    row("7011-11", 1, 7, 7, 7, 0);
    row("7012-12", 1, 7, 7, 7, 0);
    row("7013-13", 1, 7, 7, 7, 0);
    row("7014-14", 1, 7, 7, 7, 0);
    row("7015-15", 1, 7, 7, 7, 0);
    row("8992-11", 1, 6, 6, 30, 0);
    row("8992-12", 1, 8, 8, 60, 0);
    row("8992-13", 1, 10, 10, 90, 0);
    row("8992-21", 1, 6, 6, 30, 0);
    row("8992-22", 1, 8, 8, 60, 0);
}

void TestEveryQualification::tables()
{
    QFETCH(int, credits);
    const Qualification &qualification = of(QString::fromLatin1(QTest::currentDataTag()));
    int offered = 0;
    int glh = 0;
    for (const Unit &unit : qualification.units) {
        offered += unit.credit.value_or(0);
        glh += unit.glh.value_or(0);
        QVERIFY(!unit.uan.isEmpty() || unit.uanAsPrinted() == unit.printed.uan);
    }
    QTEST(static_cast<int>(qualification.units.size()), "units");
    QCOMPARE(qualification.credits, credits ? std::optional(credits) : std::nullopt);
    QTEST(offered, "offered");
    QTEST(glh, "glh");
    const auto bars = std::count_if(qualification.rules.begin(), qualification.rules.end(),
                                    [](const Rule &each) { return each.kind == RuleKind::Bar; });
    QTEST(static_cast<int>(bars), "bars");
}

void TestEveryQualification::methods_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("method"); // -1: as the whole
    QTest::newRow("2794-02") << u"210"_s << int(AssessmentMethod::Test);
    QTest::newRow("4427-01") << u"101"_s << int(AssessmentMethod::Portfolio);
    QTest::newRow("3411-02") << u"201"_s << int(AssessmentMethod::Assignment);
    QTest::newRow("4417-02") << u"201"_s << int(AssessmentMethod::Test);
    QTest::newRow("4430-03") << u"301"_s << -1;
}

void TestEveryQualification::methods()
{
    QFETCH(QString, unit);
    QFETCH(int, method);
    const Unit *found = of(QString::fromLatin1(QTest::currentDataTag())).unit(unit);
    QVERIFY(found);
    QCOMPARE(found->assessment ? int(*found->assessment) : -1, method);
}

/// What is written in the list of decided readings, value by value.
void TestEveryQualification::readingsThatDecide()
{
    QVERIFY(rule(u"3412-03"_s, u"LIMIT"_s)->filter.units.contains(u"115"_s));
    QCOMPARE(rule(u"3412-03"_s, u"LIMIT"_s)->filter.units.size(), 8);
    QVERIFY(rule(u"3412-03"_s, u"BAR-115-224"_s));
    QVERIFY(hasReading(u"3412-03"_s, u"rules-of-combination.txt:1031"_s));
    QVERIFY(hasReading(u"3412-03"_s, u"rules-of-combination.txt:1073"_s));
    QCOMPARE(of(u"3412-02"_s).unit(u"113"_s)->uan, u"T/502/4296"_s);
    QCOMPARE(of(u"3412-02"_s).unit(u"115"_s)->credit, std::optional(2));
    QCOMPARE(rule(u"3412-02"_s, u"CAP-L2"_s)->amount, 6);
    QVERIFY(rule(u"3412-05"_s, u"LEVEL-3"_s)->filter.levels == std::vector{Level(3)});
    QCOMPARE(rule(u"3412-05"_s, u"TOTAL"_s)->amount, 42);
    QVERIFY(of(u"3411-02"_s).unit(u"306"_s) && rule(u"3411-02"_s, u"BAR-206-306"_s));
    for (const auto &[number, id, amount] :
         {std::tuple{u"4411-30"_s, u"E3-MIN"_s, 4}, std::tuple{u"4411-33"_s, u"E3-MIN"_s, 7},
          std::tuple{u"4411-01"_s, u"L1-MIN"_s, 5}, std::tuple{u"4411-11"_s, u"L1-MIN"_s, 7}}) {
        QCOMPARE(rule(number, id)->amount, amount);
        QCOMPARE(rule(number, id)->filter.units.size(), 10); // the mandatory ones among them
    }
    QCOMPARE(rule(u"4427-01"_s, u"MIN-UNITS"_s)->amount, 5);
    QVERIFY(rule(u"4427-01"_s, u"GROUP-B"_s)->kind == RuleKind::AtLeast);
    QVERIFY(rule(u"2794-02"_s, u"OPTIONAL"_s)->kind == RuleKind::AtLeast);
    QVERIFY(rule(u"3412-03"_s, u"BAR-212-220"_s) && !rule(u"3412-04"_s, u"BAR-212-220"_s));
    QVERIFY(rule(u"3412-04"_s, u"BAR-212-318"_s));
    QVERIFY(!rule(u"3412-01"_s, u"LIMIT"_s) && !rule(u"3412-04"_s, u"LIMIT"_s));
}

void TestEveryQualification::misprints()
{
    const Unit *copied = of(u"3412-03"_s).unit(u"203"_s);
    QVERIFY(copied->uan.isEmpty());
    QCOMPARE(copied->uanAsPrinted(), u"L/503/0394"_s);
    QCOMPARE(of(u"3411-03"_s).unit(u"309"_s)->uanAsPrinted(), u"M/503/0405"_s);
    QCOMPARE(of(u"3411-03"_s).unit(u"309"_s)->glh, std::optional(18));
    const Unit *hours = of(u"3412-05"_s).unit(u"415"_s);
    QCOMPARE(hours->glh, std::optional(73));
    QCOMPARE(hours->glhAsPrinted(), std::optional(47));
    const Unit *title = of(u"3412-04"_s).unit(u"306"_s);
    QVERIFY(title->title.en.startsWith(u"Communicate complex information"_s));
    QVERIFY(title->titleAsPrinted().startsWith(u"Communicate information"_s));
    QCOMPARE(of(u"8992-21"_s).printedNumber, u"8989-21 (Hairdressing route)"_s);
    QCOMPARE(of(u"8992-13"_s).titleAsPrinted(), u"Level 3 Awards in Customer Service"_s);
    QCOMPARE(of(u"4421-22"_s).family, u"4421-22"_s);
    QCOMPARE(of(u"4430-01"_s).family, u"4430"_s);
    QCOMPARE(of(u"8992-11"_s).accreditation, of(u"8992-21"_s).accreditation);
}

void TestEveryQualification::alternatives_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("3412-02") << QStringList{u"second-listing"_s, u"cap-not-a-bar"_s};
    QTest::newRow("3412-03") << QStringList{u"116-literal"_s};
    QTest::newRow("3412-05") << QStringList{u"level-4"_s, u"level-4-or-above"_s, u"level-3-or-above"_s};
    QTest::newRow("3411-02") << QStringList{u"306-not-listed"_s};
    QTest::newRow("4411-30") << QStringList{u"minimum-excludes-mandatory"_s};
    QTest::newRow("4411-33") << QStringList();
    QTest::newRow("4430-03") << QStringList();
    QTest::newRow("2794-02") << QStringList();
}

void TestEveryQualification::alternatives()
{
    QFETCH(QStringList, codes);
    const Qualification &qualification = of(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(readingCodes(qualification), QStringList{asRead} + codes);
}

QTEST_GUILESS_MAIN(TestEveryQualification)
#include "test_everyqualification.moc"
