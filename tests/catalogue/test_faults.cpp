// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include "catalogue/sample.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// Every way in which a file can be unsound: one place of the sound sample is changed, and the sentence must
/// name the place.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void borders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *name, const QString &path, const QByteArray &value) {
            QTest::newRow(name) << path << value;
        };
        row("rule over the number of units", u"rules/0"_s,
            R"({"id":"MIN-UNITS","kind":"atLeast","measure":"units","amount":2,"source":"x:1"})");
        row("amount just within reach", u"rules/2"_s,
            R"({"id":"LEVEL-2","kind":"atLeast","measure":"credits","amount":5,"filter":{"levels":[2]},"source":"x:1"})");
        row("maximum that the needed units just keep", u"rules/2"_s,
            R"({"id":"CAP-L2","kind":"atMost","measure":"credits","amount":4,"filter":{"levels":[2]},"source":"x:1"})");
        row("Scottish accreditation", u"accreditation"_s, "\"GA4F 21\"");
        row("accreditation that ends in X", u"accreditation"_s, "\"500/8818/X\"");
        row("a family of its own", u"family"_s, "\"9999-01\"");
        row("every question right", u"units/2/test/pass"_s, "10");
        row("printed number", u"printedNumber"_s, "\"8989-21 (Hairdressing route)\"");
        row("tqt alone", u"tqt"_s, "1");
        row("a date", u"lastRegistration"_s, "\"2014-07-31\"");
        row("no Welsh", u"title/cy"_s, "");
        row("no bars", u"bars"_s, "[]");
        row("no readings", u"readings"_s, "");
        row("reading of eight words", u"readings/0/printed"_s, "\"1 2 3 4 5 6 7 8\"");
        row("all parts needed", u"units/0/requirements/0/needed"_s, "2");
        row("at most nothing", u"rules/2"_s,
            R"({"id":"CAP","kind":"atMost","measure":"credits","amount":0,"filter":{"units":["203"]},"source":"x:1"})");
        row("entry level unit", u"units/1/level"_s, "\"E3\"");
        row("observation demanded", u"units/0/outcomes/0/observationDemanded"_s, "true");
        row("observed items", u"units/0/requirements/0/observationDemanded"_s, "true");
        row("no uan", u"units/0/uan"_s, "");
    }
    void borders()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, value);
        const auto loaded = load(soundJsonWith(path, jsonValue(value)), u"f.json"_s);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
    }

    void wrongFields_data();
    void wrongFields() { refusesWithTheSentence(); }
    void wrongLists_data();
    void wrongLists() { refusesWithTheSentence(); }
    void wrongHeads_data();
    void wrongHeads() { refusesWithTheSentence(); }
    void wrongRules_data();
    void wrongRules() { refusesWithTheSentence(); }
    void wrongUnits_data();
    void wrongUnits() { refusesWithTheSentence(); }

    void wrongAlternatives_data();
    void wrongAlternatives() { refusesWithTheSentence(); }
    void wrongMappings_data();
    void wrongMappings() { refusesWithTheSentence(); }

    void everyFaultIsFoundAtOnce()
    {
        auto loaded = load(soundJson(), u"f.json"_s);
        QVERIFY(loaded.ok());
        QVERIFY(faults(*loaded).isEmpty());
        loaded->number = u"4430"_s;
        loaded->units[1].number = u"201"_s;
        const QStringList found = faults(*loaded);
        QVERIFY(found.size() >= 3); // the number, the unit listed twice, the bar that has lost its unit
        QVERIFY(found.front().startsWith(u"number: "_s));
    }

    void pairsOfNumbersMustAgree()
    {
        auto loaded = load(soundJson(), u"f.json"_s);
        QVERIFY(loaded.ok());
        loaded->tqt = 10;
        loaded->glh = 10;
        loaded->lastRegistration = QDate(2014, 7, 31);
        loaded->lastCertification = QDate(2014, 7, 31);
        QCOMPARE(faults(*loaded), QStringList());
        loaded->tqt = 9;
        QVERIFY(faults(*loaded).join(u' ').startsWith(u"tqt: the total"_s));
        loaded->tqt.reset();
        loaded->lastCertification = QDate(2014, 7, 30);
        QVERIFY(faults(*loaded).join(u' ').startsWith(u"lastCertification: must not lie before"_s));
    }

    void aQualificationOfNothingIsFaulty()
    {
        const QStringList found = faults(Qualification());
        QVERIFY(!found.isEmpty());
        for (const QString &fault : found)
            QVERIFY2(fault.contains(u": "_s) && fault.endsWith(u'.'), qPrintable(fault));
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
    }
    static void row(const char *name, const QString &path, const QByteArray &value, const QString &place,
                    const QString &says)
    {
        QTest::newRow(name) << path << value << place << says;
    }
    static void refusesWithTheSentence();
};

void TestFaults::refusesWithTheSentence()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, place);
    QFETCH(QString, says);
    const auto refused = load(soundJsonWith(path, jsonValue(value)), u"f.json"_s);
    QVERIFY2(!refused.ok(), "the fault was not seen");
    QVERIFY(refused.error().code == ErrorCode::Invalid);
    const QString message = refused.error().message;
    const QString start = place.isEmpty() ? u"f.json: "_s : QString(u"f.json, " + place + u": ");
    QVERIFY2(message.startsWith(start), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
}

void TestFaults::wrongFields_data()
{
    columns();
    row("newer format", u"format"_s, "2", {}, u"must be 1"_s);
    row("no format", u"format"_s, "", {}, u"“format” is missing"_s);
    row("unknown field", u"titel"_s, "1", {}, u"“titel” is not known here"_s);
    row("unknown in a unit", u"units/1/credits"_s, "2", u"units[1] (unit 202)"_s,
        u"“credits” is not known"_s);
    row("unknown in a label", u"title/de"_s, "\"x\"", u"title"_s, u"“de” is not known"_s);
    row("unknown in a filter", u"rules/1/filter/group"_s, "[]", u"rules[1] (MAND), filter"_s, u"“group”"_s);
    row("amount of an all rule", u"rules/1/amount"_s, "2", u"rules[1] (MAND)"_s, u"“amount” is not known"_s);
    row("parts of a note", u"units/0/requirements/0/kind"_s, "\"note\"",
        u"units[0] (unit 201), requirements[0]"_s, u"is not known"_s);
    row("text missing", u"number"_s, "", {}, u"“number” is missing. Add it."_s);
    row("text is a number", u"number"_s, "4430", {}, u"must be a text"_s);
    row("text is blank", u"accreditation"_s, "\"  \"", {}, u"must be a text that is not empty"_s);
    row("number is a text", u"credits"_s, "\"4\"", {}, u"“credits” must be a whole number"_s);
    row("number is broken", u"credits"_s, "4.5", {}, u"must be a whole number"_s);
    row("number is negative", u"glh"_s, "-1", {}, u"must be a whole number"_s);
    row("number is enormous", u"glh"_s, "1e12", {}, u"must be a whole number"_s);
    row("amount missing", u"rules/0/amount"_s, "", u"rules[0] (TOTAL)"_s, u"“amount” is missing"_s);
    row("flag is a text", u"groups/0/mandatory"_s, "\"yes\"", u"groups[0] (group M)"_s, u"true or false"_s);
    row("label missing", u"title"_s, "", {}, u"“title” is missing"_s);
    row("label is a text", u"title"_s, "\"x\"", u"title"_s, u"must be an object"_s);
    row("label without English", u"title/en"_s, "", u"title"_s, u"“en” is missing"_s);
    row("level is wrong", u"level"_s, "13", {}, u"“level” must be a level"_s);
    row("level in a filter", u"rules/0/filter"_s, R"({"levels": ["E4"]})",
        u"rules[0] (TOTAL), filter, levels[0]"_s, u"not a level"_s);
    row("date as people write", u"lastRegistration"_s, "\"31/07/2014\"", {}, u"\"2014-07-31\""_s);
    row("date that is none", u"lastCertification"_s, "\"2014-02-30\"", {}, u"must be a date"_s);
}

void TestFaults::wrongLists_data()
{
    columns();
    row("list is an object", u"units"_s, "{}", {}, u"“units” must be a list"_s);
    row("unit is a text", u"units/1"_s, "\"202\"", u"units[1]"_s, u"must be an object"_s);
    row("kind is unknown", u"rules/0/kind"_s, "\"atleast\"", u"rules[0] (TOTAL)"_s,
        u"atLeast, atMost, all"_s);
    row("kind is missing", u"units/0/outcomes/0/kind"_s, "", u"units[0] (unit 201), outcomes[0]"_s,
        u"performance, knowledge"_s);
    row("text in a list", u"rules/1/filter/groups/0"_s, "7", u"rules[1] (MAND), filter, groups[0]"_s,
        u"a text"_s);
    row("bar of one", u"bars/0"_s, "[\"202\"]", u"bars[0]"_s, u"two unit numbers"_s);
    row("bar of three", u"bars/0"_s, R"(["201","202","203"])", u"bars[0]"_s, u"two unit numbers"_s);
    row("bar of numbers", u"bars/0"_s, "[202, 203]", u"bars[0]"_s, u"two unit numbers"_s);
    row("unknown setting", u"settingPolicies/job/performance/0"_s, "\"office\"", u"settingPolicies, job"_s,
        u"“office”, which is no setting"_s);
    row("policy of nothing", u"settingPolicies/job/knowledge"_s, "[]", u"settingPolicies, job"_s,
        u"at least one setting"_s);
    row("unknown policy", u"units/0/settings"_s, "\"shop\"", u"units[0] (unit 201)"_s, u"“shop”"_s);
}

void TestFaults::wrongHeads_data()
{
    columns();
    row("number's form", u"number"_s, "\"4430-3\"", u"number"_s, u"“4430-3”"_s);
    row("accreditation's check character", u"accreditation"_s, "\"500/8818/9\"", u"accreditation"_s,
        u"which would be X"_s);
    row("accreditation's check digit", u"accreditation"_s, "\"500/0000/X\"", u"accreditation"_s,
        u"which would be 7"_s);
    row("half a Scottish number", u"accreditation"_s, "\"GA4F21\"", u"accreditation"_s, u"GA4F 21"_s);
    row("another family", u"family"_s, "\"4430\"", u"family"_s, u"first four digits"_s);
    row("printed as read", u"printedNumber"_s, "\"9999-01\"", u"printedNumber"_s, u"Leave it out"_s);
    row("title printed as read", u"printedTitle"_s, "\"Level 2 Award in Examples\"", u"printedTitle"_s,
        u"Leave it out"_s);
    row("credits against the total", u"credits"_s, "5", u"rules[0] (TOTAL)"_s, u"is worth 5"_s);
    row("unknown method", u"assessment/0"_s, "\"exam\"", {}, u"“exam”, which is no way to assess"_s);
    row("accreditation's form", u"accreditation"_s, "\"500/ 8818/X\"", u"accreditation"_s, u"500/8818/X"_s);
    row("no credit at all", u"credits"_s, "0", u"credits"_s, u"more than 0"_s);
    row("group twice", u"groups/1/code"_s, "\"M\"", u"groups[1] (group M)"_s, u"used twice"_s);
    row("group without units", u"groups/2"_s, R"({"code":"Z","title":{"en":"Empty"}})",
        u"groups[2] (group Z)"_s, u"no unit is in this group"_s);
    row("reading too long", u"readings/0/printed"_s, "\"1 2 3 4 5 6 7 8 9\"", u"readings[0]"_s,
        u"more than 8 printed words"_s);
}

void TestFaults::wrongRules_data()
{
    columns();
    row("no rules", u"rules"_s, "", u"rules"_s, u"there is no rule"_s);
    row("id twice", u"rules/1/id"_s, "\"TOTAL\"", u"rules[1] (TOTAL)"_s, u"used twice"_s);
    row("amount of nothing", u"rules/0/amount"_s, "0", u"rules[0] (TOTAL)"_s, u"more than 0"_s);
    row("out of reach", u"rules/0/amount"_s, "8", u"rules[0] (TOTAL)"_s, u"asks for 8"_s);
    row("out of reach beside a bar", u"rules/2"_s,
        R"({"id":"LEVEL-2","kind":"atLeast","measure":"credits","amount":6,"filter":{"levels":[2]},"source":"x:1"})",
        u"rules[2] (LEVEL-2)"_s, u"together give 5"_s);
    row("units out of reach beside a bar", u"rules/2"_s,
        R"({"id":"MIN-UNITS","kind":"atLeast","measure":"units","amount":3,"source":"x:1"})",
        u"rules[2] (MIN-UNITS)"_s, u"together give 2"_s);
    row("total against the credits", u"rules/0/amount"_s, "5", u"rules[0] (TOTAL)"_s, u"is worth 4"_s);
    row("maximum that a needed unit breaks", u"rules/2"_s,
        R"({"id":"CAP-L2","kind":"atMost","measure":"credits","amount":1,"filter":{"levels":[2]},"source":"x:1"})",
        u"rules[2] (CAP-L2)"_s, u"the units that are needed make 2"_s);
    row("bar between needed units", u"rules/1/filter/groups"_s, R"(["M", "A"])", u"bars[0] (BAR-202-203)"_s,
        u"both needed"_s);
    row("unknown group", u"rules/1/filter/groups/0"_s, "\"X\"", u"rules[1] (MAND)"_s, u"“X”"_s);
    row("unknown unit", u"rules/1/filter/units"_s, "[\"209\"]", u"rules[1] (MAND)"_s, u"“209”"_s);
    row("unused level", u"rules/0/filter"_s, R"({"levels":[3]})", u"rules[0] (TOTAL)"_s, u"level 3"_s);
    row("credits without credit", u"credits"_s, "", u"rules[0] (TOTAL)"_s, u"counts credits"_s);
    row("nothing to hold", u"rules/1/filter/units"_s, "[\"202\"]", u"rules[1] (MAND)"_s, u"no unit fits"_s);
    row("bar with a stranger", u"bars/0/1"_s, "\"209\"", u"bars[0] (BAR-202-209)"_s, u"“209”"_s);
    row("bar with itself", u"bars/0/1"_s, "\"202\"", u"bars[0] (BAR-202-202)"_s, u"two different units"_s);
    row("bar twice", u"bars/1"_s, R"(["203","202"])", u"bars[1] (BAR-202-203)"_s, u"used twice"_s);
    row("bars from nowhere", u"barSource"_s, "", u"bars[0] (BAR-202-203)"_s, u"barSource"_s);
}

void TestFaults::wrongUnits_data()
{
    columns();
    const QString unit = u"units[0] (unit 201)"_s;
    row("unit twice", u"units/1/number"_s, "\"201\"", u"bars[0] (BAR-202-203)"_s, u"“202”"_s);
    row("third unit twice", u"units/3"_s,
        R"({"number":"201","title":{"en":"Again"},"level":2,"credit":2,"group":"A"})",
        u"units[3] (unit 201)"_s, u"used twice"_s);
    row("uan's form", u"units/0/uan"_s, "\"A/1234/567\"", unit, u"A/123/4567"_s);
    row("uan's check letter", u"units/0/uan"_s, "\"A/123/4567\"", unit, u"which would be F"_s);
    row("uan's digits exchanged", u"units/0/uan"_s, "\"F/123/4576\"", unit, u"check letter"_s);
    row("uan twice", u"units/3"_s,
        R"({"number":"204","uan":"F/123/4567","title":{"en":"New"},"level":2,"credit":2,"group":"A"})",
        u"units[3] (unit 204)"_s, u"“F/123/4567” is used twice"_s);
    row("printed title as read", u"units/1/printedTitle"_s, "\"Find an example\"", u"units[1] (unit 202)"_s,
        u"read anyway"_s);
    row("printed credit as read", u"units/1/printedCredit"_s, "2", u"units[1] (unit 202)"_s,
        u"read anyway"_s);
    row("printed level as read", u"units/1/printedLevel"_s, "2", u"units[1] (unit 202)"_s, u"read anyway"_s);
    row("printed hours as read", u"units/0/printedGlh"_s, "10", unit, u"read anyway"_s);
    row("printed uan as read", u"units/0/printedUan"_s, "\"F/123/4567\"", unit, u"read anyway"_s);
    row("unknown method", u"units/0/assessment"_s, "\"exam\"", unit, u"“exam”"_s);
    row("method of no unit", u"units/0/assessment"_s, "\"assignment\"", unit, u"does not list"_s);
    row("test without questions", u"units/2/test/questions"_s, "", u"units[2] (unit 203), test"_s,
        u"“questions” is missing"_s);
    row("too many right answers", u"units/2/test/pass"_s, "11", u"units[2] (unit 203)"_s,
        u"11 right answers of 10"_s);
    row("terms without a test", u"units/2/assessment"_s, "\"portfolio\"", u"units[2] (unit 203)"_s,
        u"not assessed by one"_s);
    row("order of a stranger", u"units/0/after/units/0"_s, "\"209\"", unit + u", after", u"“209”"_s);
    row("order of itself", u"units/0/after/units/0"_s, "\"201\"", unit + u", after", u"no other unit"_s);
    row("order of nothing", u"units/0/after/units"_s, "[]", unit + u", after", u"both the units"_s);
    row("order without source", u"units/0/after/source"_s, "", unit + u", after", u"“source” is missing"_s);
    row("no credit", u"units/1/credit"_s, "", u"units[1] (unit 202)"_s, u"credit is missing"_s);
    row("unknown group", u"units/0/group"_s, "\"X\"", u"groups[0] (group M)"_s, u"no unit"_s);
    row("new unit, unknown group", u"units/3"_s,
        R"({"number":"204","title":{"en":"New"},"level":2,"credit":2,"group":"X"})", u"units[3] (unit 204)"_s,
        u"“X”"_s);
    row("outcome without criteria", u"units/0/outcomes/0/criteria"_s, "[]", unit + u", outcomes[0]",
        u"there is no criterion"_s);
    row("outcome twice", u"units/0/outcomes/1"_s,
        R"({"code":"1","label":{"en":"x"},"kind":"knowledge","criteria":[{"code":"2.1","label":{"en":"x"}}]})",
        unit + u", outcomes[1]", u"1 is used twice"_s);
    row("criterion twice", u"units/0/outcomes/0/criteria/1"_s, R"({"code":"1.1","label":{"en":"x"}})",
        unit + u", outcomes[0], criteria[1]", u"1.1 is used twice"_s);
    row("needs nothing", u"units/0/requirements/0/needed"_s, "0", unit + u", requirements[0]",
        u"needs 0 of 2"_s);
    row("needs too much", u"units/0/requirements/0/needed"_s, "3", unit + u", requirements[0]",
        u"needs 3 of 2"_s);
    row("demand without parts", u"units/0/requirements/0/parts"_s, "", unit + u", requirements[0]",
        u"at least one part"_s);
    row("part twice", u"units/0/requirements/0/parts/1/code"_s, "\"1a\"",
        unit + u", requirements[0], parts[1]", u"1a is used twice"_s);
    row("item twice", u"units/0/requirements/1"_s, R"({"code":"1","kind":"note","label":{"en":"x"}})",
        unit + u", requirements[1]", u"1 is used twice"_s);
    row("requirements alone", u"units/0/outcomes"_s, "", unit, u"requirements but no outcomes"_s);
}

void TestFaults::wrongAlternatives_data()
{
    columns();
    const QString place = u"alternatives[0] (find-needed)"_s;
    const QString first = u"alternatives/0/"_s;
    row("code of the value as read", first + u"code", "\"as-read\"", u"alternatives[0] (as-read)"_s,
        u"used twice"_s);
    row("code twice", u"alternatives/1"_s,
        R"({"code":"find-needed","why":"x","source":"x:1","withoutUnits":["203"],"withoutBars":[["202","203"]]})",
        u"alternatives[1] (find-needed)"_s, u"used twice"_s);
    row("without reason", first + u"why", "", place, u"“why” is missing"_s);
    row("rule that is not there", first + u"withoutRules", "[\"CAP\"]", place, u"takes away rule “CAP”"_s);
    row("bar that is not there", first + u"withoutBars", R"([["201","203"]])", place,
        u"takes away rule “BAR-201-203”"_s);
    row("unit that is not there", first + u"withoutUnits", "[\"209\"]", place, u"takes away unit “209”"_s);
    row("nothing new", first + u"rules", "[]", place, u"changes nothing"_s);
    row("unit that a rule still names", first + u"withoutUnits", "[\"202\"]", place + u": rules[1] (MAND)",
        u"“202”"_s);
    row("unit that a bar still names", first + u"withoutUnits", "[\"203\"]",
        place + u": bars[0] (BAR-202-203)", u"“203”"_s);
    row("unit with a wrong letter", first + u"units",
        R"([{"number":"204","uan":"A/123/4567","title":{"en":"x"},"level":2,"credit":1,"group":"A"}])",
        place + u": units[3] (unit 204)", u"check letter"_s);
    row("rule out of reach", first + u"rules/0",
        R"({"id":"LEVEL-2","kind":"atLeast","measure":"credits","amount":9,"filter":{"levels":[2]},"source":"x:1"})",
        place + u": rules[2] (LEVEL-2)", u"asks for 9"_s);
    row("bars that needed units break", first + u"bars", R"([["201","202"]])",
        place + u": bars[1] (BAR-201-202)", u"both needed"_s);
}

void TestFaults::wrongMappings_data()
{
    columns();
    const QString item = u"mapping/items/0/"_s;
    const QString place = u"mapping, items[0] (K1)"_s;
    row("no source", u"mapping/source"_s, "", u"mapping"_s, u"“source” is missing"_s);
    row("unknown kind", item + u"kind", "\"attitude\"", place, u"knowledge, skill, behaviour"_s);
    row("line twice", u"mapping/items/1"_s,
        R"({"code":"K1","kind":"skill","label":{"en":"x"},"targets":[{"unit":"201","code":"1.1"}]})",
        u"mapping, items[1] (K1)"_s, u"used twice"_s);
    row("no targets", item + u"targets", "[]", place, u"no criterion serves"_s);
    row("unknown unit", item + u"targets/0/unit", "\"209\"", place + u", targets[0]", u"“209”"_s);
    row("unknown criterion", item + u"targets/0/code", "\"1.9\"", place + u", targets[0]", u"“1.9”"_s);
    row("target twice", item + u"targets/0/code", "\"1b\"", place + u", targets[1]", u"stands here twice"_s);
    row("printed without why", item + u"targets/1/why", "", place + u", targets[1]", u"both"_s);
    row("why without printed", item + u"targets/1/printed", "", place + u", targets[1]", u"both"_s);
    row("long quotation", item + u"targets/1/printed", "\"1 2 3 4 5 6 7 8 9\"", place + u", targets[1]",
        u"more than 8"_s);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
