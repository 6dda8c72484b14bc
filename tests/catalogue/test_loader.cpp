// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include "catalogue/sample.h"

#include <QCryptographicHash>
#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        const auto loaded = load(soundJson(), u"sound.json"_s);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        const Qualification &q = *loaded;
        QCOMPARE(q.number, u"9999-01"_s);
        QCOMPARE(q.title, (Label{u"Level 2 Award in Examples"_s, u"Dyfarniad Lefel 2 mewn Enghreifftiau"_s}));
        QVERIFY(q.level == Level(2));
        QCOMPARE(q.accreditation, u"500/0000/7"_s);
        QCOMPARE(q.credits, std::optional(4));
        QVERIFY(!q.tqt && !q.glh && !q.minimumAge);
        QVERIFY(!q.lastRegistration.isValid() && !q.lastCertification.isValid());
        QCOMPARE(q.groups.size(), 2u);
        QVERIFY(q.groups[0].mandatory && !q.groups[1].mandatory);
        QCOMPARE(q.family, u"9999"_s);
        QVERIFY(q.printedNumber.isEmpty() && q.printedTitle.isEmpty());
        QCOMPARE(q.titleAsPrinted(), q.title.en);
        QVERIFY(q.assessment == (std::vector{AssessmentMethod::Portfolio, AssessmentMethod::Test}));
        QCOMPARE(q.readings.size(), 1u);
        QCOMPARE(q.readings[0].printed, u"Fnd an example"_s);
    }

    void readsRulesAndBars()
    {
        const auto q = load(soundJson(), u"sound.json"_s);
        QVERIFY(q.ok());
        QCOMPARE(q->rules.size(), 3u);
        QCOMPARE(q->rules[0],
                 (Rule{u"TOTAL"_s, RuleKind::AtLeast, Measure::Credits, 4, {}, u"example.txt:3"_s}));
        QVERIFY(q->rules[1].kind == RuleKind::All);
        QCOMPARE(q->rules[1].filter.groups, QStringList{u"M"_s});
        QCOMPARE(q->rules[2].id, u"BAR-202-203"_s);
        QVERIFY(q->rules[2].kind == RuleKind::Bar);
        QCOMPARE(q->rules[2].filter.units, (QStringList{u"202"_s, u"203"_s}));
        QCOMPARE(q->rules[2].source, u"example.txt:9"_s);
    }

    void aBarIsNamedLowerNumberFirst()
    {
        const auto q = load(soundJsonWith(u"bars/0"_s, jsonValue("[\"203\", \"202\"]")), u"sound.json"_s);
        QVERIFY(q.ok());
        QCOMPARE(q->rules[2].id, u"BAR-202-203"_s);
    }

    void readsUnits()
    {
        const auto q = load(soundJson(), u"sound.json"_s);
        QVERIFY(q.ok());
        QCOMPARE(q->units.size(), 3u);
        const Unit &unit = q->units[0];
        QCOMPARE(unit.uan, u"F/123/4567"_s);
        QCOMPARE(unit.credit, std::optional(2));
        QCOMPARE(unit.glh, std::optional(10));
        QVERIFY(unit.settings.allows(Setting::Simulation, OutcomeKind::Knowledge));
        QVERIFY(!unit.settings.allows(Setting::Simulation, OutcomeKind::Performance));
        QCOMPARE(unit.outcomes[0].criteria[0], (Criterion{u"1.1"_s, {u"an example well chosen"_s, {}}}));
        QCOMPARE(unit.requirements[0].needed, 1);
        QCOMPARE(unit.requirements[0].parts[1].code, u"1b"_s);
        QVERIFY(!q->units[1].criteriaLoaded());
        QVERIFY(q->units[1].settings.allows(Setting::Simulation, OutcomeKind::Performance));
    }

    void readsHowAUnitIsAssessed()
    {
        const auto q = load(soundJson(), u"sound.json"_s);
        QVERIFY(q.ok());
        QVERIFY(q->units[0].assessment == AssessmentMethod::Portfolio);
        QVERIFY(!q->units[0].test && q->units[0].before.units.isEmpty());
        QCOMPARE(q->units[0].after, (UnitOrder{{u"202"_s, u"203"_s}, u"example.txt:12"_s}));
        QVERIFY(!q->units[1].assessment);
        QVERIFY(q->units[2].assessment == AssessmentMethod::Test);
        QVERIFY(q->units[2].test == (TestTerms{10, 7, 30}));
    }

    void readsWhatIsPrinted()
    {
        const QByteArray unit =
            R"({"number":"202","uan":"F/123/4567","title":{"en":"Find an example"},"level":2,"credit":2,
                "glh":9,"group":"A","printedNumber":"0202","printedUan":"A/1/2","printedTitle":"Fnd an",
                "printedLevel":"E3","printedCredit":20,"printedGlh":90})";
        const auto q =
            load(soundJsonWith(
                     u"units/3"_s,
                     jsonValue(QByteArray(unit).replace("202", "204").replace("F/123/4567", "J/123/4568"))),
                 u"f.json"_s);
        QVERIFY2(q.ok(), q.ok() ? "" : qPrintable(q.error().message));
        const Unit &found = q->units[3];
        QCOMPARE(found.printed.number, u"0204"_s);
        QCOMPARE(found.uanAsPrinted(), u"A/1/2"_s);
        QCOMPARE(found.titleAsPrinted(), u"Fnd an"_s);
        QVERIFY(found.levelAsPrinted() == *Level::fromText(u"E3"_s));
        QCOMPARE(found.creditAsPrinted(), std::optional(20));
        QCOMPARE(found.glhAsPrinted(), std::optional(90));
        const Unit &plain = q->units[0];
        QCOMPARE(plain.uanAsPrinted(), plain.uan);
        QVERIFY(plain.levelAsPrinted() == plain.level);
        QCOMPARE(plain.creditAsPrinted(), plain.credit);
        QCOMPARE(plain.glhAsPrinted(), plain.glh);
    }

    void readsAlternativesAndTheMapping()
    {
        const auto q = load(soundJson(), u"sound.json"_s);
        QVERIFY(q.ok());
        QCOMPARE(q->alternatives.size(), 1u);
        QCOMPARE(q->alternatives[0].code, u"find-needed"_s);
        QCOMPARE(q->alternatives[0].rules[0].filter.units, (QStringList{u"201"_s, u"202"_s}));
        QCOMPARE(q->mapping.standard, u"The standard for examples"_s);
        const MappingItem &item = q->mapping.items.at(0);
        QVERIFY(item.kind == MappingKind::Knowledge);
        QCOMPARE(item.targets.at(0), (MappingTarget{u"201"_s, u"1.1"_s, {}, {}}));
        QCOMPARE(item.targets.at(1).printed, u"201 1.9"_s);
    }

    void theEditionNamesTheBytes()
    {
        const QByteArray json = soundJson();
        const auto q = load(json, u"sound.json"_s);
        QVERIFY(q.ok());
        QCOMPARE(q->json, json);
        QCOMPARE(q->edition.bytes(), QCryptographicHash::hash(json, QCryptographicHash::Sha256));
        const auto spaced = load(json + "\n", u"sound.json"_s);
        QVERIFY(spaced.ok());
        QVERIFY(spaced->edition != q->edition);
    }

    void refusesBrokenJsonByLine()
    {
        const auto broken = load("{\n\"format\": 1,\n\"number\": oops\n}", u"broken.json"_s);
        QVERIFY(!broken.ok());
        QVERIFY2(broken.error().message.startsWith(u"broken.json, line 3: "_s),
                 qPrintable(broken.error().message));
    }

    void refusesAnythingButAQualification_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("bytes") << QByteArray("\x00\xff\xfe", 3);
        QTest::newRow("cut off") << soundJson().left(soundJson().size() / 2);
    }
    void refusesAnythingButAQualification()
    {
        QFETCH(QByteArray, json);
        const auto refused = load(json, u"odd.json"_s);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.startsWith(u"odd.json"_s));
    }

    void survivesCutsAnywhere()
    {
        const QByteArray json = soundJson().trimmed();
        for (qsizetype size = 0; size < json.size(); ++size)
            QVERIFY2(!load(json.left(size), u"cut.json"_s).ok(), qPrintable(QString::number(size)));
    }
};

QTEST_GUILESS_MAIN(TestLoader)
#include "test_loader.moc"
