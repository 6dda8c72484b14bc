// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include <QTest>

#include <numeric>

using namespace attest;
using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

/// The files that are compiled into the program, as the program gets them.
class TestShipped : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;
    QualificationPtr m_q;

    QStringList unitsOf(const QString &group) const
    {
        QStringList numbers;
        for (const Unit &unit : m_q->units) {
            if (unit.group == group)
                numbers.append(unit.number);
        }
        return numbers;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = Catalogue::shipped();
        QVERIFY2(shipped.ok(), shipped.ok() ? "" : qPrintable(shipped.error().message));
        m_catalogue = std::move(*shipped);
        const auto found = m_catalogue.find(u"4430-03"_s);
        QVERIFY(found.ok());
        m_q = *found;
    }

    void findsByNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("plain") << u"4430-03"_s << true;
        QTest::newRow("blanks") << u" 4430 - 03 "_s << true;
        QTest::newRow("other") << u"4430-99"_s << false;
        QTest::newRow("family") << u"4430"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void findsByNumber()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const auto answer = m_catalogue.find(typed);
        QCOMPARE(answer.ok(), found);
        if (!found) {
            QVERIFY(answer.error().code == ErrorCode::NotFound);
            QVERIFY(answer.error().message.contains(u'“' + typed + u'”'));
        }
    }

    void ordersByNumber()
    {
        auto later = std::make_shared<Qualification>();
        later->number = u"4430-04"_s;
        auto earlier = std::make_shared<Qualification>();
        earlier->number = u"2794-02"_s;
        const Catalogue catalogue({later, earlier});
        QCOMPARE(catalogue.qualifications()->front()->number, u"2794-02"_s);
        QVERIFY(Catalogue().qualifications()->empty());
        QVERIFY(!Catalogue().find(u"4430-03"_s).ok());
    }

    void hasTheHead()
    {
        QCOMPARE(m_q->title.en, u"Level 3 NVQ Diploma in Customer Service"_s);
        QVERIFY(m_q->level == Level(3));
        QCOMPARE(m_q->accreditation, u"500/8818/X"_s);
        QCOMPARE(m_q->credits, std::optional(42));
        QCOMPARE(m_q->tqt, std::optional(420));
        QCOMPARE(m_q->glh, std::optional(279));
        QCOMPARE(m_q->minimumAge, std::optional(16));
        QCOMPARE(m_q->lastRegistration, QDate(2014, 7, 31));
        QCOMPARE(m_q->lastCertification, QDate(2017, 7, 31));
    }

    void hasTheRules()
    {
        QStringList ids;
        for (const Rule &rule : m_q->rules)
            ids.append(rule.id);
        QCOMPARE(ids,
                 (QStringList{u"TOTAL"_s, u"LEVEL-3"_s, u"MAND"_s, u"GROUP-A"_s, u"GROUP-B"_s, u"GROUP-C"_s,
                              u"GROUP-D"_s}));
        QCOMPARE(m_q->rules[0].amount, 42);
        QCOMPARE(m_q->rules[1].amount, 22);
        QVERIFY(m_q->rules[1].filter.levels == std::vector{Level(3)});
    }

    void hasTheTable()
    {
        QCOMPARE(m_q->units.size(), 59u);
        QCOMPARE(unitsOf(u"M"_s), (QStringList{u"301"_s, u"302"_s}));
        QCOMPARE(unitsOf(u"A"_s).size(), 16);
        QCOMPARE(unitsOf(u"B"_s).size(), 15);
        QCOMPARE(unitsOf(u"C"_s).size(), 6);
        QCOMPARE(unitsOf(u"D"_s).size(), 20);
        int credit = 0;
        int glh = 0;
        for (const Unit &unit : m_q->units) {
            credit += unit.credit.value();
            glh += unit.glh.value();
            QCOMPARE(QString(unit.number.front()), unit.level.text());
        }
        QCOMPARE(credit, 408);
        QCOMPARE(glh, 2717);
    }

    void describesTheLevelThreeUnits()
    {
        int criteria = 0;
        for (const Unit &unit : m_q->units) {
            QCOMPARE(unit.criteriaLoaded(), unit.level == Level(3));
            QCOMPARE(unit.uan.isEmpty(), !unit.criteriaLoaded());
            criteria += unit.criteriaCount();
            if (unit.criteriaLoaded()) {
                QVERIFY(unit.outcomes.back().kind == OutcomeKind::Knowledge);
                QVERIFY(unit.requirementsCount() > 0);
                QVERIFY(unit.requirements[0].kind == RequirementKind::Setting);
            }
        }
        QCOMPARE(criteria, 371);
        QCOMPARE(m_q->unit(u"308"_s)->criterion(u"2.2"_s)->label.en, u"systems, people or resources fail"_s);
    }

    void demandsParts_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("parts");
        QTest::newRow("301 3") << u"301"_s << u"3"_s << 1 << 1;
        QTest::newRow("301 4") << u"301"_s << u"4"_s << 0 << 0;
        QTest::newRow("303 5") << u"303"_s << u"5"_s << 4 << 4;
        QTest::newRow("308 6") << u"308"_s << u"6"_s << 0 << 0;
        QTest::newRow("311 7") << u"311"_s << u"7"_s << 2 << 3;
        QTest::newRow("313 5") << u"313"_s << u"5"_s << 2 << 3;
        QTest::newRow("313 6") << u"313"_s << u"6"_s << 2 << 7;
        QTest::newRow("314 7") << u"314"_s << u"7"_s << 1 << 1;
        QTest::newRow("315 5") << u"315"_s << u"5"_s << 5 << 5;
        QTest::newRow("315 6") << u"315"_s << u"6"_s << 0 << 0;
        QTest::newRow("316 6") << u"316"_s << u"6"_s << 4 << 4;
    }
    void demandsParts()
    {
        QFETCH(QString, unit);
        QFETCH(QString, item);
        QFETCH(int, needed);
        QFETCH(int, parts);
        for (const Requirement &requirement : m_q->unit(unit)->requirements) {
            if (requirement.code != item)
                continue;
            QCOMPARE(requirement.needed, needed);
            QCOMPARE(static_cast<int>(requirement.parts.size()), parts);
            return;
        }
        QFAIL("the item is missing");
    }

    void saysWhereEvidenceMayComeFrom_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("placement"); // work placement and RWE, for everything
        QTest::addColumn<bool>("simulation"); // for knowledge
        QTest::newRow("level 2") << u"202"_s << true << false;
        QTest::newRow("level 3, all evidence") << u"301"_s << false << false;
        QTest::newRow("level 3, performance only") << u"308"_s << false << true;
        QTest::newRow("level 4") << u"403"_s << false << false;
    }
    void saysWhereEvidenceMayComeFrom()
    {
        QFETCH(QString, unit);
        QFETCH(bool, placement);
        QFETCH(bool, simulation);
        const SettingRule &rule = m_q->unit(unit)->settings;
        for (const auto kind : {OutcomeKind::Performance, OutcomeKind::Knowledge}) {
            QVERIFY(rule.allows(Setting::RealJobPaid, kind));
            QVERIFY(rule.allows(Setting::RealJobVoluntary, kind));
            QCOMPARE(rule.allows(Setting::WorkPlacement, kind), placement);
            QCOMPARE(rule.allows(Setting::Rwe, kind), placement);
        }
        QVERIFY(!rule.allows(Setting::Simulation, OutcomeKind::Performance));
        QCOMPARE(rule.allows(Setting::Simulation, OutcomeKind::Knowledge), simulation);
    }

    void bansAllSimulationInFiveUnits()
    {
        QStringList found;
        for (const Unit &unit : m_q->units) {
            if (unit.level == Level(3) && !unit.settings.allows(Setting::Simulation, OutcomeKind::Knowledge))
                found.append(unit.number);
        }
        QCOMPARE(found, (QStringList{u"301"_s, u"302"_s, u"303"_s, u"306"_s, u"318"_s}));
    }

    void keepsWhatIsPrinted()
    {
        const Unit *unit = m_q->unit(u"416"_s);
        QCOMPARE(unit->title.en, u"Review and re-engineer customer service processes (D19)"_s);
        QCOMPARE(unit->titleAsPrinted(), u"Review and re-engineer customer service processes (019)"_s);
        QCOMPARE(m_q->unit(u"301"_s)->titleAsPrinted(),
                 u"Demonstrate understanding of customer service (F3)"_s);
        QVERIFY(m_q->readings.size() >= 7);
    }
};

QTEST_GUILESS_MAIN(TestShipped)
#include "test_shipped.moc"
