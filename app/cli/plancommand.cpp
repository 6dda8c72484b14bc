// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/underreading.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/subjects.h"
#include "cli/words.h"
#include "planner/planner.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using catalogue::Qualification;
using catalogue::Unit;
using planner::Minimise;
using planner::Question;
using planner::Reason;

Result<Minimise> minimised(const QString &word)
{
    static const std::array<std::pair<QString, Minimise>, 3> words{
        {{u"credits"_s, Minimise::Credits}, {u"units"_s, Minimise::Units}, {u"glh"_s, Minimise::Glh}}};
    for (const auto &[name, order] : words) {
        if (word == name)
            return order;
    }
    return invalid(
        CommandLine::tr("“%1” is nothing that --minimise knows; it is credits, units or glh.").arg(word));
}

/// What is asked: of an award by itself, or of an enrolment with what is achieved and exempted there.
struct Asked {
    catalogue::QualificationPtr qualification;
    Question question;
};

Result<Asked> askedAbout(const Context &context)
{
    if (!context.arguments.has(u"learner"_s)) {
        const auto qualification = context.environment.catalogue.find(context.word(0));
        return qualification ? Result<Asked>(Asked{*qualification, {}})
                             : Result<Asked>(qualification.error());
    }
    const auto subjects = subjectsFor(context);
    if (!subjects)
        return subjects.error();
    Asked asked{subjects->front().qualification, {}};
    asked.question.achieved = wizard::achievedUnits(subjects->front());
    asked.question.exempted = wizard::exemptedRules(subjects->front());
    return asked;
}

/// Adds what the options say. A learner may hold a unit that only another reading of the document has, as in
/// `check`: as read it adds nothing to the plan.
Result<Question> withOptions(Question question, const Qualification &qualification,
                             const Arguments &arguments)
{
    const auto achieved = catalogue::heldUnits(qualification, arguments.value(u"achieved"_s));
    if (!achieved)
        return achieved.error();
    for (const QString &unit : *achieved) {
        if (!question.achieved.contains(unit))
            question.achieved.append(unit);
    }
    for (const auto &[option, units] :
         {std::pair(u"exclude"_s, &question.excluded), std::pair(u"want"_s, &question.wanted)}) {
        const auto named = qualification.unitNumbers(arguments.value(option));
        if (!named)
            return named.error();
        *units = *named;
    }
    if (arguments.has(u"minimise"_s)) {
        const auto order = minimised(arguments.value(u"minimise"_s));
        if (!order)
            return order.error();
        question.minimise = *order;
    }
    return question;
}

QString kindOf(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::Rule:
        return u"rule"_s;
    case Reason::Kind::Bar:
        return u"bar"_s;
    case Reason::Kind::Exclusion:
        return u"exclusion"_s;
    case Reason::Kind::Wish:
        return u"wish"_s;
    }
    return {};
}

QJsonObject answerJson(const Qualification &qualification, const planner::Answer &answer)
{
    if (answer.feasible)
        return {{u"qualification"_s, qualification.number},
                {u"feasible"_s, true},
                {u"add"_s, QJsonArray::fromStringList(answer.add)},
                {u"addCredits"_s, json::number(answer.addCredits)},
                {u"addUnits"_s, answer.addUnits},
                {u"addGlh"_s, json::number(answer.addGlh)},
                {u"optimal"_s, true}};
    QJsonArray because;
    for (const Reason &reason : answer.because)
        because.append(QJsonObject{
            {u"kind"_s, kindOf(reason.kind)}, {u"id"_s, reason.id}, {u"statement"_s, reason.statement}});
    return {{u"qualification"_s, qualification.number}, {u"feasible"_s, false}, {u"because"_s, because}};
}

QString planText(const Qualification &qualification, const planner::Answer &answer)
{
    if (answer.add.isEmpty())
        return CommandLine::tr("Nothing has to be added: the units achieved complete the qualification.")
            + u'\n';
    QString text = CommandLine::tr("The best plan, proved to be so; add:") + u'\n';
    for (const QString &number : answer.add) {
        const Unit *unit = qualification.unit(number);
        text += CommandLine::tr("  %1 %2").arg(number, unit->title.text()) + u'\n';
    }
    text += CommandLine::tr("Units: %1").arg(answer.addUnits) + u'\n';
    if (answer.addCredits)
        text += CommandLine::tr("Credits: %1").arg(*answer.addCredits) + u'\n';
    if (answer.addGlh)
        text += CommandLine::tr("Guided learning hours: %1").arg(*answer.addGlh) + u'\n';
    return text;
}

QString contradictionText(const planner::Answer &answer)
{
    QString text =
        CommandLine::tr("There is no such plan. These contradict each other, and no fewer do:") + u'\n';
    for (const Reason &reason : answer.because)
        text += CommandLine::tr("  %1: %2").arg(reason.id, reason.statement) + u'\n';
    return text;
}

} // namespace

Result<Answer> runPlan(const Context &context)
{
    const auto asked = askedAbout(context);
    if (!asked)
        return asked.error();
    const Qualification &qualification = *asked->qualification;
    const auto question = withOptions(asked->question, qualification, context.arguments);
    if (!question)
        return question.error();
    const auto answer = planner::plan(qualification, *question);
    if (!answer)
        return answer.error();
    const QString head = qualification.number + u' ' + qualification.title.text() + u'\n';
    return Answer{answerJson(qualification, *answer),
                  head + (answer->feasible ? planText(qualification, *answer) : contradictionText(*answer)),
                  answer->feasible};
}

} // namespace attest::cli
