// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/underreading.h"

#include "catalogue/loader.h"
#include "catalogue/sample.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestUnderReading : public QObject {
    Q_OBJECT

private:
    Qualification m_q; ///< the sound sample with a second unit 202, a new unit, and less of everything

private Q_SLOTS:
    void init()
    {
        const QByteArray alternatives = R"([
            {"code": "find-needed", "why": "x", "source": "x:1", "rules": [
                {"id": "MAND", "kind": "all", "filter": {"units": ["201", "202"]}, "source": "x:1"},
                {"id": "LEVEL-2", "kind": "atLeast", "measure": "credits", "amount": 2, "source": "x:1",
                 "filter": {"levels": [2]}}],
             "bars": [["201", "204"]],
             "units": [
                {"number": "202", "uan": "R/500/7280", "title": {"en": "Other"}, "level": 2, "credit": 1, "group": "A"},
                {"number": "204", "title": {"en": "New"}, "level": 2, "credit": 1, "group": "A"}]},
            {"code": "less", "why": "x", "source": "x:1", "withoutRules": ["MAND"],
             "withoutBars": [["203", "202"]], "withoutUnits": ["203"]}])";
        QByteArray json = soundJsonWith(u"alternatives"_s, jsonValue(alternatives));
        QJsonObject object = QJsonDocument::fromJson(json).object();
        object =
            changed(object, {u"units"_s, u"0"_s, u"after"_s}, QJsonValue(QJsonValue::Undefined)).toObject();
        json = QJsonDocument(object).toJson();
        auto loaded = load(json, u"f.json"_s);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        m_q = *std::move(loaded);
    }

    void asReadIsTheQualificationItself()
    {
        QCOMPARE(readingCodes(m_q), (QStringList{u"as-read"_s, u"find-needed"_s, u"less"_s}));
        const auto same = underReading(m_q, asRead);
        QVERIFY(same.ok());
        QVERIFY(same->rules == m_q.rules && same->units == m_q.units);
    }

    void replacesAndAdds()
    {
        const auto patched = underReading(m_q, u"find-needed"_s);
        QVERIFY(patched.ok());
        QStringList ids;
        for (const Rule &rule : patched->rules)
            ids.append(rule.id);
        QCOMPARE(ids, (QStringList{u"TOTAL"_s, u"MAND"_s, u"LEVEL-2"_s, u"BAR-202-203"_s, u"BAR-201-204"_s}));
        QCOMPARE(patched->rules[1].filter.units, (QStringList{u"201"_s, u"202"_s}));
        QCOMPARE(patched->rules[4].source, u"x:1"_s); // an alternative's bars stand where it stands
        QCOMPARE(patched->units.size(), 4u);
        QCOMPARE(patched->units[1].uan, u"R/500/7280"_s); // in its place
        QCOMPARE(patched->units[3].number, u"204"_s);
        QVERIFY(patched->alternatives.empty());
        QCOMPARE(patched->number, m_q.number);
        QVERIFY(patched->edition == m_q.edition && patched->json == m_q.json);
    }

    void takesAway()
    {
        const auto patched = underReading(m_q, u"less"_s);
        QVERIFY(patched.ok());
        QCOMPARE(patched->rules.size(), 1u);
        QCOMPARE(patched->rules[0].id, u"TOTAL"_s);
        QCOMPARE(patched->units.size(), 2u);
        QVERIFY(!patched->unit(u"203"_s));
        QCOMPARE(m_q.units.size(), 3u); // pure
    }

    void refusesAnUnknownReading()
    {
        const auto refused = underReading(m_q, u"level-9"_s);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::NotFound);
        QCOMPARE(refused.error().message,
                 u"9999-01 has no reading “level-9”. Choose among: as-read, find-needed and less."_s);
    }

    void namesHeldUnits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("held");
        QTest::newRow("of the table") << u"201, Unit 202"_s << QStringList{u"201"_s, u"202"_s};
        QTest::newRow("the other one") << u"202@R/500/7280"_s << QStringList{u"202@R/500/7280"_s};
        QTest::newRow("as people type it")
            << u"unit 9999-202 @ r/500/7280"_s << QStringList{u"202@R/500/7280"_s};
        QTest::newRow("both") << u"202,202@R/500/7280,202"_s << QStringList{u"202"_s, u"202@R/500/7280"_s};
        QTest::newRow("with the table's own UAN") << u"201@F/123/4567"_s << QStringList{u"201"_s};
        QTest::newRow("only an alternative has it") << u"204"_s << QStringList{u"204"_s};
        QTest::newRow("nothing") << u" , "_s << QStringList();
    }
    void namesHeldUnits()
    {
        QFETCH(QString, typed);
        const auto held = heldUnits(m_q, typed);
        QVERIFY2(held.ok(), held.ok() ? "" : qPrintable(held.error().message));
        QTEST(*held, "held");
    }

    void refusesWhatNoReadingHas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << u"209"_s;
        QTest::newRow("UAN of another unit") << u"201@R/500/7280"_s;
        QTest::newRow("no UAN") << u"202@"_s;
        QTest::newRow("only a UAN") << u"@R/500/7280"_s;
    }
    void refusesWhatNoReadingHas()
    {
        QFETCH(QString, typed);
        const auto refused = heldUnits(m_q, QString(u"201," + typed));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().message.contains(u'“' + typed + u'”'), qPrintable(refused.error().message));
    }

    void aNumberMeansWhatTheReadingSays()
    {
        const QStringList held{u"202"_s, u"202@R/500/7280"_s, u"203"_s, u"204"_s};
        QCOMPARE(unitsUnder(m_q, held), (QStringList{u"202"_s, u"203"_s}));
        QCOMPARE(unitsUnder(*underReading(m_q, u"find-needed"_s), held),
                 (QStringList{u"202"_s, u"203"_s, u"204"_s}));
        QCOMPARE(unitsUnder(*underReading(m_q, u"less"_s), held), QStringList{u"202"_s});
    }
};

QTEST_GUILESS_MAIN(TestUnderReading)
#include "test_underreading.moc"
