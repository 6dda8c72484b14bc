// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/underreading.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "rules/readings.h"
#include "rules/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using catalogue::Qualification;
using catalogue::Rule;
using rules::Evaluation;
using rules::ReadingResult;
using rules::RuleResult;

QString statementOf(const Qualification &qualification, const RuleResult &result)
{
    for (const Rule &rule : qualification.rules) {
        if (rule.id == result.id)
            return rules::statement(qualification, rule);
    }
    return {};
}

QJsonObject creditsByLevel(const Qualification &qualification, const Evaluation &evaluation)
{
    QJsonObject byLevel;
    if (!qualification.credits)
        return byLevel;
    for (const auto &[level, credits] : evaluation.creditsByLevel)
        byLevel.insert(level.text(), credits);
    return byLevel;
}

QJsonArray rulesJson(const Qualification &qualification, const Evaluation &evaluation)
{
    QJsonArray rules;
    for (const RuleResult &result : evaluation.rules)
        rules.append(
            QJsonObject{{u"id"_s, result.id},
                        {u"kind"_s, json::ruleKind(result.kind)},
                        {u"statement"_s, statementOf(qualification, result)},
                        {u"met"_s, result.met},
                        {u"have"_s, result.have},
                        {u"need"_s, result.need},
                        {u"filledBy"_s, QJsonArray::fromStringList(result.filledBy)},
                        {u"missing"_s, json::text(rules::missing(qualification, evaluation, result))}});
    return rules;
}

QJsonArray conflictsJson(const Evaluation &evaluation)
{
    QJsonArray conflicts;
    for (const auto &[one, other] : evaluation.conflicts)
        conflicts.append(QJsonArray{one, other});
    return conflicts;
}

QJsonObject readingsJson(const std::vector<ReadingResult> &readings)
{
    QJsonObject answers;
    for (const ReadingResult &reading : readings)
        answers.insert(reading.code, reading.complete);
    return answers;
}

QJsonObject answerJson(const Qualification &qualification, const Evaluation &evaluation,
                       const std::vector<ReadingResult> &readings)
{
    return {{u"qualification"_s, qualification.number},
            {u"complete"_s, evaluation.complete},
            {u"credits"_s, qualification.credits ? QJsonValue(evaluation.credits) : QJsonValue()},
            {u"creditsByLevel"_s, creditsByLevel(qualification, evaluation)},
            {u"rules"_s, rulesJson(qualification, evaluation)},
            {u"conflicts"_s, conflictsJson(evaluation)},
            {u"counted"_s, QJsonArray::fromStringList(evaluation.counted)},
            {u"surplus"_s, QJsonArray::fromStringList(evaluation.surplus)},
            {u"readings"_s, readingsJson(readings)}};
}

QString rulesText(const Qualification &qualification, const Evaluation &evaluation)
{
    TextTable table({1, 2});
    table.addRow({CommandLine::tr("Rule"),
                  CommandLine::tr("Have"),
                  CommandLine::tr("Need"),
                  CommandLine::tr("Answer"),
                  {}});
    for (const RuleResult &result : evaluation.rules)
        table.addRow({result.id, QString::number(result.have), QString::number(result.need),
                      result.met ? CommandLine::tr("met") : CommandLine::tr("not met"),
                      statementOf(qualification, result)});
    return table.text(2);
}

/// The proof: what is missing, rule by rule, and which units fill which rule.
QString proofText(const Qualification &qualification, const Evaluation &evaluation)
{
    TextTable missing;
    TextTable filled;
    for (const RuleResult &result : evaluation.rules) {
        if (!result.met)
            missing.addRow({result.id, rules::missing(qualification, evaluation, result)});
        if (const QString units = rules::filling(result); !units.isEmpty())
            filled.addRow({result.id, units});
    }
    QString text;
    if (const QString rows = missing.text(2); !rows.isEmpty())
        text += CommandLine::tr("What is missing:") + u'\n' + rows + u'\n';
    if (const QString rows = filled.text(2); !rows.isEmpty())
        text += CommandLine::tr("Which units fill which rule:") + u'\n' + rows + u'\n';
    return text;
}

/// What the document may also have meant; nothing where it can be read in one way only.
QString readingsText(const Qualification &qualification, const std::vector<ReadingResult> &readings)
{
    TextTable table;
    for (const catalogue::Alternative &alternative : qualification.alternatives) {
        for (const ReadingResult &reading : readings) {
            if (reading.code == alternative.code)
                table.addRow(
                    {reading.code,
                     reading.complete ? CommandLine::tr("complete") : CommandLine::tr("not complete"),
                     alternative.why});
        }
    }
    if (qualification.alternatives.empty())
        return {};
    return u'\n'
        + CommandLine::tr("The document can be read in other ways as well. Under these the answer is:")
        + u'\n' + table.text(2);
}

QString answerText(const Qualification &qualification, const Evaluation &evaluation,
                   const std::vector<ReadingResult> &readings)
{
    QString text = qualification.number + u' ' + qualification.title.text() + u'\n';
    text += evaluation.complete ? CommandLine::tr("These units complete the qualification.")
                                : CommandLine::tr("These units do not complete the qualification.");
    text += u"\n\n"_s + rulesText(qualification, evaluation) + u'\n';
    text += proofText(qualification, evaluation);
    const auto line = [&](const QString &name, const QStringList &units) {
        if (!units.isEmpty())
            text += name.arg(text::joined(units)) + u'\n';
    };
    if (qualification.credits)
        text += CommandLine::tr("Credits that count: %1").arg(evaluation.credits) + u'\n';
    line(CommandLine::tr("Units that count: %1"), evaluation.counted);
    line(CommandLine::tr("Units held that do not count: %1"), evaluation.surplus);
    for (const auto &[one, other] : evaluation.conflicts)
        text += CommandLine::tr("Units %1 and %2 are barred from each other; only one of them counts.")
                    .arg(one, other)
            + u'\n';
    return text + readingsText(qualification, readings);
}

} // namespace

Result<Answer> runCheck(const Context &context)
{
    const auto qualification = context.environment.catalogue.find(context.word(0));
    if (!qualification)
        return qualification.error();
    const auto units = catalogue::heldUnits(**qualification, context.arguments.value(u"units"_s));
    if (!units)
        return units.error();
    const Evaluation evaluation = rules::evaluateHeld(**qualification, *units);
    const auto readings = rules::underEveryReading(**qualification, *units);
    return Answer{answerJson(**qualification, evaluation, readings),
                  answerText(**qualification, evaluation, readings), evaluation.complete};
}

} // namespace attest::cli
