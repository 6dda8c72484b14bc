// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/statustext.h"
#include "portfolio/order.h"
#include "rules/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using centre::Centre;
using centre::EnrolmentFile;
using portfolio::UnitStatus;
using rules::Evaluation;

Result<EnrolmentFile> fileOf(const Centre &centre, EnrolmentId enrolment, std::optional<QDate> asOf)
{
    return asOf ? centre.enrolmentFile(enrolment, *asOf) : centre.enrolmentFile(enrolment);
}

/// Every enrolment there is, or was at the end of that day.
Result<std::vector<EnrolmentFile>> allFiles(const Centre &centre, std::optional<QDate> asOf)
{
    const auto lines = centre.learnerLines();
    if (!lines)
        return lines.error();
    std::vector<EnrolmentFile> files;
    for (const centre::LearnerLine &line : *lines) {
        auto file = fileOf(centre, line.enrolment.id, asOf);
        if (!file && asOf && file.error().code == ErrorCode::NotFound) {
            // Not enrolled yet on that day, unless what is missing is missing today as well.
            if (const auto today = centre.enrolmentFile(line.enrolment.id); !today)
                return today.error();
            continue;
        }
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return files;
}

Result<std::vector<EnrolmentFile>> filesFor(const Centre &centre, const Context &context,
                                            std::optional<QDate> asOf)
{
    if (!context.arguments.has(u"learner"_s))
        return allFiles(centre, asOf);
    const auto enrolment = centre.enrolmentByRef(context.arguments.value(u"learner"_s));
    if (!enrolment)
        return enrolment.error();
    auto file = fileOf(centre, *enrolment, asOf);
    if (!file)
        return file.error();
    return std::vector<EnrolmentFile>{*std::move(file)};
}

/// Basis, date and who agreed; null where nothing is recognised.
QJsonValue recognitionJson(const portfolio::Recognition *recognition)
{
    if (!recognition)
        return {};
    return QJsonObject{{u"basis"_s, recognition->basis},
                       {u"on"_s, json::date(recognition->on)},
                       {u"agreedBy"_s, recognition->agreedBy}};
}

/// Where an achieved unit comes from; null while it is not achieved.
QJsonValue sourceJson(const UnitStatus &unit)
{
    if (!unit.isAchieved())
        return {};
    switch (unit.source) {
    case rules::Source::Assessed:
        return u"assessed"_s;
    case rules::Source::CreditTransfer:
        return u"creditTransfer"_s;
    case rules::Source::OutsideResult:
        return u"outsideResult"_s;
    }
    return {};
}

QJsonArray rulesJson(const EnrolmentFile &file)
{
    QJsonArray rules;
    for (const catalogue::Rule &rule : file.qualification->rules) {
        const rules::RuleResult *planned = file.status.readings.planned.rule(rule.id);
        const auto have = [&](const Evaluation &each) {
            const rules::RuleResult *result = each.rule(rule.id);
            return result ? result->have : 0;
        };
        const auto met = [&](const Evaluation &each) {
            const rules::RuleResult *result = each.rule(rule.id);
            return result && result->met;
        };
        const auto missing = [&](const Evaluation &each) {
            const rules::RuleResult *result = each.rule(rule.id);
            return json::text(result ? rules::missing(*file.qualification, each, *result) : QString());
        };
        const auto filledBy = [&](const Evaluation &each) {
            const rules::RuleResult *result = each.rule(rule.id);
            return QJsonArray::fromStringList(result ? result->filledBy : QStringList());
        };
        rules.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"statement"_s, rules::statement(*file.qualification, rule)},
                                 {u"need"_s, planned ? planned->need : rule.amount},
                                 {u"have"_s, json::readings(file.status.readings, have)},
                                 {u"met"_s, json::readings(file.status.readings, met)},
                                 {u"exemption"_s, recognitionJson(file.status.exemption(rule.id))},
                                 {u"missing"_s, json::readings(file.status.readings, missing)},
                                 {u"filledBy"_s, json::readings(file.status.readings, filledBy)}});
    }
    return rules;
}

QJsonArray unitsJson(const EnrolmentFile &file)
{
    QJsonArray units;
    for (const UnitStatus &unit : file.status.units) {
        QJsonArray blockers;
        for (const portfolio::Blocker &blocker : unit.blockers)
            blockers.append(blocker.sentence);
        const catalogue::Unit *its = file.qualification->unit(unit.unit);
        units.append(QJsonObject{{u"number"_s, unit.unit},
                                 {u"title"_s, its ? its->title.text() : QString()},
                                 {u"state"_s, portfolio::unitStateKey(unit.state)},
                                 {u"source"_s, sourceJson(unit)},
                                 {u"transfer"_s, recognitionJson(unit.transfer ? &*unit.transfer : nullptr)},
                                 {u"criteriaMet"_s, unit.criteriaMet},
                                 {u"criteria"_s, unit.criteria},
                                 {u"requirementsMet"_s, unit.requirementsMet},
                                 {u"requirements"_s, unit.requirements},
                                 {u"signedOn"_s, json::date(unit.signedOn)},
                                 {u"blockers"_s, blockers}});
    }
    return units;
}

QJsonObject learnerJson(const EnrolmentFile &file, QDate asOf)
{
    const auto credits = [&](const Evaluation &each) {
        return file.qualification->credits ? QJsonValue(each.credits) : QJsonValue();
    };
    const auto complete = [](const Evaluation &each) { return each.complete; };
    return {{u"ref"_s, file.enrolment.ref},
            {u"name"_s, file.records.learner.name()},
            {u"qualification"_s, file.enrolment.qualification},
            {u"state"_s, portfolio::enrolmentStateKey(file.enrolment.state)},
            {u"late"_s, portfolio::isLate(file.enrolment, file.status, asOf)},
            {u"credits"_s, json::readings(file.status.readings, credits)},
            {u"complete"_s, json::readings(file.status.readings, complete)},
            {u"rules"_s, rulesJson(file)},
            {u"units"_s, unitsJson(file)},
            {u"warnings"_s,
             QJsonArray::fromStringList(
                 portfolio::orderWarnings(file.enrolment, file.records, *file.qualification))}};
}

} // namespace

Result<Answer> runStatus(const Context &context)
{
    const auto given = context.arguments.date(u"as-of"_s);
    if (!given)
        return given.error();
    const auto centre = Centre::open(context.word(0), context.environment, true);
    if (!centre)
        return centre.error();
    const auto files = filesFor(**centre, context, *given);
    if (!files)
        return files.error();
    const QDate asOf = given->value_or((*centre)->today());
    QJsonArray learners;
    for (const EnrolmentFile &file : *files)
        learners.append(learnerJson(file, asOf));
    Answer answer;
    answer.json = {{u"asOf"_s, json::date(asOf)}, {u"learners"_s, learners}};
    if (context.arguments.has(u"learner"_s)) {
        const EnrolmentFile &one = files->front();
        answer.text = statusText(one, asOf, portfolio::isLate(one.enrolment, one.status, asOf));
    } else {
        answer.text = statusOverview(*files, asOf);
    }
    return answer;
}

} // namespace attest::cli
