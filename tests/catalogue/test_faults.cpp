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
            R"({"id":"MIN-UNITS","kind":"atLeast","measure":"units","amount":3,"source":"x:1"})");
        row("amount just within reach", u"rules/0/amount"_s, "7");
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
    row("no credit", u"units/0/credit"_s, "", unit, u"credit is missing"_s);
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

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
