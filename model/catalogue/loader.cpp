// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include "catalogue/jsonreader.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

/// Reads the parts of one qualification. Everything it finds wrong goes to `fault`.
class Loader {
    Q_DECLARE_TR_FUNCTIONS(CatalogueLoader)

public:
    explicit Loader(FirstFault &fault)
        : m_fault(fault)
    {
    }
    Qualification qualification(const QJsonObject &object);

private:
    void readPolicies(const QJsonValue &value, const QString &place);
    std::vector<Setting> settings(JsonReader &reader, const QString &field);
    Group group(const QJsonValue &value, const QString &place);
    UnitFilter filter(const QJsonValue &value, const QString &place);
    Rule rule(const QJsonValue &value, const QString &place);
    Rule bar(const QJsonValue &value, const QString &place);
    Unit unit(const QJsonValue &value, const QString &place);
    Outcome outcome(const QJsonValue &value, const QString &place);
    Criterion criterion(const QJsonValue &value, const QString &place);
    Requirement requirement(const QJsonValue &value, const QString &place);
    RequirementPart part(const QJsonValue &value, const QString &place);
    Reading reading(const QJsonValue &value, const QString &place);

    /// A reader function for JsonReader::list.
    template <class T> auto as(T (Loader::*read)(const QJsonValue &, const QString &))
    {
        return [this, read](const QJsonValue &value, const QString &place) {
            return (this->*read)(value, place);
        };
    }

    FirstFault &m_fault;
    QHash<QString, SettingRule> m_policies;
};

Qualification Loader::qualification(const QJsonObject &object)
{
    JsonReader reader(object, QString(), m_fault);
    Qualification q;
    if (reader.number(u"format"_s) != formatVersion)
        reader.refuse(tr("the field “%1” must be %2: this program reads no other format.")
                          .arg(u"format"_s, QString::number(formatVersion)));
    q.number = reader.text(u"number"_s);
    q.title = reader.label(u"title"_s);
    q.level = reader.level(u"level"_s);
    q.accreditation = reader.text(u"accreditation"_s);
    q.credits = reader.optionalNumber(u"credits"_s);
    q.tqt = reader.optionalNumber(u"tqt"_s);
    q.glh = reader.optionalNumber(u"glh"_s);
    q.minimumAge = reader.optionalNumber(u"minimumAge"_s);
    q.lastRegistration = reader.optionalDate(u"lastRegistration"_s);
    q.lastCertification = reader.optionalDate(u"lastCertification"_s);
    readPolicies(reader.optionalObject(u"settingPolicies"_s), reader.placeOf(u"settingPolicies"_s));
    q.groups = reader.list<Group>(u"groups"_s, as(&Loader::group));
    q.rules = reader.list<Rule>(u"rules"_s, as(&Loader::rule));
    const QString barSource = reader.optionalText(u"barSource"_s);
    const auto bars = reader.list<Rule>(u"bars"_s, as(&Loader::bar));
    for (Rule each : bars) {
        each.source = barSource;
        q.rules.push_back(std::move(each));
    }
    q.units = reader.list<Unit>(u"units"_s, as(&Loader::unit));
    q.readings = reader.list<Reading>(u"readings"_s, as(&Loader::reading));
    return q;
}

void Loader::readPolicies(const QJsonValue &value, const QString &place)
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

std::vector<Setting> Loader::settings(JsonReader &reader, const QString &field)
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

Group Loader::group(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Group group;
    group.code = reader.text(u"code"_s);
    reader.callPlace(tr("group %1").arg(group.code));
    group.title = reader.label(u"title"_s);
    group.mandatory = reader.flag(u"mandatory"_s);
    return group;
}

UnitFilter Loader::filter(const QJsonValue &value, const QString &place)
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

Rule Loader::rule(const QJsonValue &value, const QString &place)
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

Rule Loader::bar(const QJsonValue &value, const QString &place)
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

Unit Loader::unit(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Unit unit;
    unit.number = reader.text(u"number"_s);
    reader.callPlace(tr("unit %1").arg(unit.number));
    unit.uan = reader.optionalText(u"uan"_s);
    unit.title = reader.label(u"title"_s);
    unit.printedTitle = reader.optionalText(u"printedTitle"_s);
    unit.level = reader.level(u"level"_s);
    unit.credit = reader.optionalNumber(u"credit"_s);
    unit.glh = reader.optionalNumber(u"glh"_s);
    unit.group = reader.text(u"group"_s);
    const QString policy = reader.optionalText(u"settings"_s);
    if (!policy.isEmpty() && !m_policies.contains(policy))
        reader.refuse(tr("the field “%1” names “%2”, which is not among the settingPolicies.")
                          .arg(u"settings"_s, policy));
    unit.settings = m_policies.value(policy);
    unit.outcomes = reader.list<Outcome>(u"outcomes"_s, as(&Loader::outcome));
    unit.requirements = reader.list<Requirement>(u"requirements"_s, as(&Loader::requirement));
    return unit;
}

Outcome Loader::outcome(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Outcome outcome;
    outcome.code = reader.text(u"code"_s);
    outcome.label = reader.label(u"label"_s);
    outcome.kind = reader.choice<OutcomeKind>(
        u"kind"_s, {{u"performance"_s, OutcomeKind::Performance}, {u"knowledge"_s, OutcomeKind::Knowledge}});
    outcome.observationDemanded = reader.flag(u"observationDemanded"_s);
    outcome.criteria = reader.list<Criterion>(u"criteria"_s, as(&Loader::criterion));
    return outcome;
}

Criterion Loader::criterion(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"code"_s), reader.label(u"label"_s)};
}

Requirement Loader::requirement(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Requirement requirement;
    requirement.code = reader.text(u"code"_s);
    requirement.kind = reader.choice<RequirementKind>(u"kind"_s,
                                                      {{u"demand"_s, RequirementKind::Demand},
                                                       {u"setting"_s, RequirementKind::Setting},
                                                       {u"note"_s, RequirementKind::Note}});
    requirement.label = reader.label(u"label"_s);
    if (requirement.kind == RequirementKind::Demand) {
        requirement.needed = reader.number(u"needed"_s);
        requirement.parts = reader.list<RequirementPart>(u"parts"_s, as(&Loader::part));
    }
    return requirement;
}

RequirementPart Loader::part(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"code"_s), reader.label(u"label"_s)};
}

Reading Loader::reading(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"where"_s), reader.text(u"field"_s), reader.text(u"printed"_s),
            reader.text(u"read"_s), reader.text(u"why"_s)};
}

} // namespace

Result<Qualification> load(const QByteArray &json, const QString &name)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line = json.left(parsing.offset).count('\n') + 1;
        return invalid(
            QCoreApplication::translate("CatalogueLoader",
                                        "%1, line %2: this is not JSON (%3). Mend the file and try again.")
                .arg(name, QString::number(line), parsing.errorString()));
    }

    FirstFault fault;
    Qualification qualification = Loader(fault).qualification(document.object());
    if (fault.isSet()) {
        const QString place = fault.place().isEmpty() ? name : QString(name + u", " + fault.place());
        return invalid(QString(place + u": " + fault.sentence()));
    }
    const QStringList unsound = faults(qualification);
    if (!unsound.isEmpty())
        return invalid(QString(name + u", " + unsound.front()));

    qualification.edition = EditionId::fromBytes(QCryptographicHash::hash(json, QCryptographicHash::Sha256));
    qualification.json = json;
    return qualification;
}

} // namespace attest::catalogue
