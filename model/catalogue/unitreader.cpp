// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/qualificationreader.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

QString methodKey(AssessmentMethod method)
{
    switch (method) {
    case AssessmentMethod::Portfolio:
        return u"portfolio"_s;
    case AssessmentMethod::Assignment:
        return u"assignment"_s;
    case AssessmentMethod::Test:
        return u"test"_s;
    }
    return {};
}

std::optional<AssessmentMethod> methodFromKey(const QString &key)
{
    for (const auto method :
         {AssessmentMethod::Portfolio, AssessmentMethod::Assignment, AssessmentMethod::Test}) {
        if (methodKey(method) == key)
            return method;
    }
    return std::nullopt;
}

Unit QualificationReader::unit(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Unit unit;
    unit.number = reader.text(u"number"_s);
    reader.callPlace(tr("unit %1").arg(unit.number));
    unit.uan = reader.optionalText(u"uan"_s);
    unit.title = reader.label(u"title"_s);
    unit.level = reader.level(u"level"_s);
    unit.credit = reader.optionalNumber(u"credit"_s);
    unit.glh = reader.optionalNumber(u"glh"_s);
    unit.printed = printed(reader);
    unit.group = reader.text(u"group"_s);
    const QString policy = reader.optionalText(u"settings"_s);
    if (!policy.isEmpty() && !m_policies.contains(policy))
        reader.refuse(tr("the field “%1” names “%2”, which is not among the settingPolicies.")
                          .arg(u"settings"_s, policy));
    unit.settings = m_policies.value(policy);
    const QString method = reader.optionalText(u"assessment"_s);
    unit.assessment = methodFromKey(method);
    if (!method.isEmpty() && !unit.assessment)
        reader.refuse(tr("the field “%1” names “%2”, which is no way to assess. Choose among: %3.")
                          .arg(u"assessment"_s, method, u"portfolio, assignment, test"_s));
    unit.test = testTerms(reader.optionalObject(u"test"_s), reader.placeOf(u"test"_s));
    unit.before = order(reader.optionalObject(u"before"_s), reader.placeOf(u"before"_s));
    unit.after = order(reader.optionalObject(u"after"_s), reader.placeOf(u"after"_s));
    unit.outcomes = reader.list<Outcome>(u"outcomes"_s, as(&QualificationReader::outcome));
    unit.requirements = reader.list<Requirement>(u"requirements"_s, as(&QualificationReader::requirement));
    return unit;
}

PrintedUnit QualificationReader::printed(JsonReader &reader)
{
    PrintedUnit printed;
    printed.number = reader.optionalText(u"printedNumber"_s);
    printed.uan = reader.optionalText(u"printedUan"_s);
    printed.title = reader.optionalText(u"printedTitle"_s);
    printed.level = reader.optionalLevel(u"printedLevel"_s);
    printed.credit = reader.optionalNumber(u"printedCredit"_s);
    printed.glh = reader.optionalNumber(u"printedGlh"_s);
    return printed;
}

std::optional<TestTerms> QualificationReader::testTerms(const QJsonValue &value, const QString &place)
{
    if (value.isUndefined())
        return std::nullopt;
    JsonReader reader(value, place, m_fault);
    return TestTerms{reader.number(u"questions"_s), reader.number(u"pass"_s),
                     reader.optionalNumber(u"minutes"_s)};
}

UnitOrder QualificationReader::order(const QJsonValue &value, const QString &place)
{
    if (value.isUndefined())
        return {};
    JsonReader reader(value, place, m_fault);
    return {reader.optionalTexts(u"units"_s), reader.text(u"source"_s)};
}

Outcome QualificationReader::outcome(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    Outcome outcome;
    outcome.code = reader.text(u"code"_s);
    outcome.label = reader.label(u"label"_s);
    outcome.kind = reader.choice<OutcomeKind>(
        u"kind"_s, {{u"performance"_s, OutcomeKind::Performance}, {u"knowledge"_s, OutcomeKind::Knowledge}});
    outcome.observationDemanded = reader.flag(u"observationDemanded"_s);
    outcome.criteria = reader.list<Criterion>(u"criteria"_s, as(&QualificationReader::criterion));
    return outcome;
}

Criterion QualificationReader::criterion(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"code"_s), reader.label(u"label"_s)};
}

Requirement QualificationReader::requirement(const QJsonValue &value, const QString &place)
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
        requirement.parts = reader.list<RequirementPart>(u"parts"_s, as(&QualificationReader::part));
        requirement.observationDemanded = reader.flag(u"observationDemanded"_s);
    }
    return requirement;
}

RequirementPart QualificationReader::part(const QJsonValue &value, const QString &place)
{
    JsonReader reader(value, place, m_fault);
    return {reader.text(u"code"_s), reader.label(u"label"_s)};
}

} // namespace attest::catalogue
