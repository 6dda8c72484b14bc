// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/qualificationreader.h"

#include "catalogue/loader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

Qualification QualificationReader::qualification(const QJsonObject &object)
{
    JsonReader reader(object, QString(), m_fault);
    Qualification q;
    if (reader.number(u"format"_s) != formatVersion)
        reader.refuse(tr("the field “%1” must be %2: this program reads no other format.")
                          .arg(u"format"_s, QString::number(formatVersion)));
    readHead(reader, q);
    readPolicies(reader.optionalObject(u"settingPolicies"_s), reader.placeOf(u"settingPolicies"_s));
    q.groups = reader.list<Group>(u"groups"_s, as(&QualificationReader::group));
    q.rules = rulesAndBars(reader, reader.optionalText(u"barSource"_s));
    q.units = reader.list<Unit>(u"units"_s, as(&QualificationReader::unit));
    q.alternatives = reader.list<Alternative>(u"alternatives"_s, as(&QualificationReader::alternative));
    q.mapping = mapping(reader.optionalObject(u"mapping"_s), reader.placeOf(u"mapping"_s));
    q.readings = reader.list<Reading>(u"readings"_s, as(&QualificationReader::reading));
    return q;
}

void QualificationReader::readHead(JsonReader &reader, Qualification &q)
{
    q.number = reader.text(u"number"_s);
    q.printedNumber = reader.optionalText(u"printedNumber"_s);
    q.family = reader.optionalText(u"family"_s);
    if (q.family.isEmpty())
        q.family = q.number.section(u'-', 0, 0);
    q.title = reader.label(u"title"_s);
    q.printedTitle = reader.optionalText(u"printedTitle"_s);
    q.level = reader.level(u"level"_s);
    q.accreditation = reader.text(u"accreditation"_s);
    q.credits = reader.optionalNumber(u"credits"_s);
    q.tqt = reader.optionalNumber(u"tqt"_s);
    q.glh = reader.optionalNumber(u"glh"_s);
    q.minimumAge = reader.optionalNumber(u"minimumAge"_s);
    q.lastRegistration = reader.optionalDate(u"lastRegistration"_s);
    q.lastCertification = reader.optionalDate(u"lastCertification"_s);
    q.assessment = methods(reader);
}

std::vector<AssessmentMethod> QualificationReader::methods(JsonReader &reader)
{
    const QString field = u"assessment"_s;
    std::vector<AssessmentMethod> found;
    const QStringList keys = reader.optionalTexts(field);
    for (const QString &key : keys) {
        if (const auto method = methodFromKey(key))
            found.push_back(*method);
        else
            reader.refuse(tr("the field “%1” names “%2”, which is no way to assess. Choose among: %3.")
                              .arg(field, key, u"portfolio, assignment, test"_s));
    }
    return found;
}

std::vector<Rule> QualificationReader::rulesAndBars(JsonReader &reader, const QString &barSource)
{
    std::vector<Rule> rules = reader.list<Rule>(u"rules"_s, as(&QualificationReader::rule));
    const auto bars = reader.list<Rule>(u"bars"_s, as(&QualificationReader::bar));
    for (Rule each : bars) {
        each.source = barSource;
        rules.push_back(std::move(each));
    }
    return rules;
}

void QualificationReader::readPolicies(const QJsonValue &value, const QString &place)
{
    if (value.isUndefined())
        return;
    JsonReader reader(value, place, m_fault);
    const QStringList names = reader.object().keys();
    for (const QString &name : names) {
        JsonReader policy(reader.optionalObject(name), reader.placeOf(name), m_fault);
        SettingRule rule;
        rule.performance = settings(policy, u"performance"_s);
        rule.knowledge = settings(policy, u"knowledge"_s);
        m_policies.insert(name, rule);
    }
}

std::vector<Setting> QualificationReader::settings(JsonReader &reader, const QString &field)
{
    std::vector<Setting> found;
    const QStringList keys = reader.optionalTexts(field);
    for (const QString &key : keys) {
        if (const auto setting = settingFromKey(key)) {
            found.push_back(*setting);
            continue;
        }
        QStringList known;
        for (const Setting each : allSettings)
            known.append(settingKey(each));
        reader.refuse(tr("the field “%1” names “%2”, which is no setting. Settings: %3.")
                          .arg(field, key, text::joined(known)));
    }
    if (found.empty())
        reader.refuse(tr("the field “%1” must name at least one setting.").arg(field));
    return found;
}

Group QualificationReader::group(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Group group;
    group.code = reader.text(u"code"_s);
    reader.callPlace(tr("group %1").arg(group.code));
    group.title = reader.label(u"title"_s);
    group.mandatory = reader.flag(u"mandatory"_s);
    return group;
}

UnitFilter QualificationReader::filter(const QJsonValue &value, const QString &place)
{
    UnitFilter filter;
    if (value.isUndefined())
        return filter;
    JsonReader reader(value, place, m_fault);
    filter.levels = reader.list<Level>(u"levels"_s, [this](const QJsonValue &each, const QString &where) {
        const auto level = Level::fromJson(each);
        if (!level)
            m_fault.set(where, tr("this is not a level: a number from 1 to 12, or \"E1\", \"E2\", \"E3\"."));
        return level.value_or(Level());
    });
    filter.groups = reader.optionalTexts(u"groups"_s);
    filter.units = reader.optionalTexts(u"units"_s);
    return filter;
}

Rule QualificationReader::rule(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Rule rule;
    rule.id = reader.text(u"id"_s);
    reader.callPlace(rule.id);
    rule.kind = reader.choice<RuleKind>(
        u"kind"_s,
        {{u"atLeast"_s, RuleKind::AtLeast}, {u"atMost"_s, RuleKind::AtMost}, {u"all"_s, RuleKind::All}});
    if (rule.kind != RuleKind::All) {
        rule.measure = reader.choice<Measure>(
            u"measure"_s, {{u"credits"_s, Measure::Credits}, {u"units"_s, Measure::Units}});
        rule.amount = reader.number(u"amount"_s);
    }
    rule.filter = filter(reader.optionalObject(u"filter"_s), reader.placeOf(u"filter"_s));
    rule.source = reader.text(u"source"_s);
    return rule;
}

Rule QualificationReader::bar(const QJsonValue &value, const QString &place)
{
    const QJsonArray pair = value.toArray();
    Rule rule;
    rule.kind = RuleKind::Bar;
    rule.measure = Measure::Units;
    rule.amount = 1;
    for (const QJsonValue &each : pair)
        rule.filter.units.append(each.toString());
    std::sort(rule.filter.units.begin(), rule.filter.units.end(), text::naturalLess);
    if (rule.filter.units.size() != 2 || rule.filter.units.contains(QString()))
        m_fault.set(place, tr("a bar must be a list of two unit numbers, such as [\"212\", \"220\"]."));
    rule.id = u"BAR-"_s + rule.filter.units.join(u'-');
    return rule;
}

Alternative QualificationReader::alternative(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Alternative alternative;
    alternative.code = reader.text(u"code"_s);
    reader.callPlace(alternative.code);
    alternative.why = reader.text(u"why"_s);
    alternative.source = reader.text(u"source"_s);
    alternative.rules = rulesAndBars(reader, alternative.source);
    alternative.withoutRules = reader.optionalTexts(u"withoutRules"_s);
    const auto bars = reader.list<Rule>(u"withoutBars"_s, as(&QualificationReader::bar));
    for (const Rule &each : bars)
        alternative.withoutRules.append(each.id);
    alternative.units = reader.list<Unit>(u"units"_s, as(&QualificationReader::unit));
    alternative.withoutUnits = reader.optionalTexts(u"withoutUnits"_s);
    return alternative;
}

Mapping QualificationReader::mapping(const QJsonValue &value, const QString &place)
{
    Mapping mapping;
    if (value.isUndefined())
        return mapping;
    JsonReader reader(value, place, m_fault);
    mapping.standard = reader.text(u"standard"_s);
    mapping.source = reader.text(u"source"_s);
    mapping.items = reader.list<MappingItem>(u"items"_s, as(&QualificationReader::mappingItem));
    return mapping;
}

MappingItem QualificationReader::mappingItem(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    MappingItem item;
    item.code = reader.text(u"code"_s);
    reader.callPlace(item.code);
    item.kind = reader.choice<MappingKind>(u"kind"_s,
                                           {{u"knowledge"_s, MappingKind::Knowledge},
                                            {u"skill"_s, MappingKind::Skill},
                                            {u"behaviour"_s, MappingKind::Behaviour}});
    item.label = reader.label(u"label"_s);
    item.targets = reader.list<MappingTarget>(u"targets"_s, as(&QualificationReader::mappingTarget));
    return item;
}

MappingTarget QualificationReader::mappingTarget(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"unit"_s), reader.text(u"code"_s), reader.optionalText(u"printed"_s),
            reader.optionalText(u"why"_s)};
}

Reading QualificationReader::reading(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"where"_s), reader.text(u"field"_s), reader.text(u"printed"_s),
            reader.text(u"read"_s), reader.text(u"why"_s)};
}

} // namespace attest::catalogue
