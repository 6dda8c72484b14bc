// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/subjects.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "wizard/nearest.h"
#include "wizard/whatif.h"
#include "wizard/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using wizard::Nearness;
using wizard::Prospect;
using wizard::Subject;

QString headline(const Subject &subject)
{
    return CommandLine::tr("%1 %2, %3")
               .arg(subject.enrolment.ref, subject.records.learner.name(), subject.qualification->number)
        + u'\n';
}

QJsonValue sameJson(const std::optional<wizard::SameUnit> &same)
{
    if (!same)
        return {};
    const bool achieved = same->state == wizard::SameUnit::State::Achieved;
    return QJsonObject{{u"qualification"_s, same->qualification},
                       {u"unit"_s, same->unit},
                       {u"state"_s, achieved ? u"achieved"_s : u"partEvidenced"_s}};
}

QJsonObject nearJson(const Subject &subject, const Nearness &near)
{
    return {
        {u"number"_s, near.unit},         {u"title"_s, subject.qualification->unit(near.unit)->title.text()},
        {u"served"_s, near.served},       {u"criteria"_s, near.criteria},
        {u"here"_s, near.here},           {u"elsewhere"_s, near.elsewhere},
        {u"sameTopic"_s, near.sameTopic}, {u"same"_s, sameJson(near.same)}};
}

QJsonObject prospectJson(const Prospect &prospect)
{
    QJsonArray carried;
    for (const wizard::CarriedUnit &unit : prospect.carried)
        carried.append(QJsonObject{{u"unit"_s, unit.unit},
                                   {u"from"_s, unit.from},
                                   {u"unitThere"_s, unit.unitThere},
                                   {u"sameTitle"_s, unit.sameTitle}});
    return {{u"number"_s, prospect.qualification->number},
            {u"title"_s, prospect.qualification->title.text()},
            {u"enrolled"_s, prospect.isEnrolled()},
            {u"creditsLeft"_s, json::number(prospect.creditsLeft)},
            {u"unitsLeft"_s, prospect.unitsLeft},
            {u"glhLeft"_s, json::number(prospect.glhLeft)},
            {u"achieved"_s, QJsonArray::fromStringList(prospect.achieved)},
            {u"carried"_s, carried},
            {u"add"_s, QJsonArray::fromStringList(prospect.add)}};
}

QString figure(std::optional<int> amount) { return amount ? QString::number(*amount) : u"-"_s; }

QString prospectsText(const std::vector<Prospect> &prospects)
{
    TextTable table({1, 2, 3, 4});
    table.addRow({CommandLine::tr("Number"), CommandLine::tr("Credits left"), CommandLine::tr("Units left"),
                  CommandLine::tr("GLH left"), CommandLine::tr("Carried over"), CommandLine::tr("Title")});
    for (const Prospect &prospect : prospects)
        table.addRow({prospect.qualification->number, figure(prospect.creditsLeft),
                      QString::number(prospect.unitsLeft), figure(prospect.glhLeft),
                      QString::number(prospect.carried.size()), prospect.qualification->title.text()});
    return table.text(2);
}

Result<const Prospect *> prospectOn(const std::vector<Prospect> &prospects, const QString &typed)
{
    const auto found = std::ranges::find_if(prospects, [&](const Prospect &each) {
        return each.qualification->number.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (found == prospects.end())
        return invalid(CommandLine::tr("There is no qualification “%1” to compare; attest-cli catalogue list "
                                       "names them all.")
                           .arg(typed.trimmed()));
    return &*found;
}

/// The two that --compare names, line by line.
Result<std::vector<wizard::ComparedLine>> comparedLines(const std::vector<Prospect> &prospects,
                                                        const QString &typed)
{
    const QStringList names = typed.split(u',');
    if (names.size() != 2)
        return invalid(CommandLine::tr(
            "--compare takes two qualifications with a comma between them: 4430-03,4417-03."));
    const auto first = prospectOn(prospects, names.constFirst());
    if (!first)
        return first.error();
    const auto second = prospectOn(prospects, names.constLast());
    if (!second)
        return second.error();
    return wizard::compared(**first, **second);
}

void addCompared(const std::vector<wizard::ComparedLine> &lines, Answer &answer)
{
    QJsonArray array;
    TextTable table;
    for (const wizard::ComparedLine &line : lines) {
        array.append(
            QJsonObject{{u"what"_s, line.what}, {u"first"_s, line.first}, {u"second"_s, line.second}});
        table.addRow({line.what, line.first, line.second});
    }
    answer.json[u"compared"_s] = array;
    answer.text += u'\n' + table.text(2);
}

} // namespace

Result<Answer> runNearest(const Context &context)
{
    const auto subjects = subjectsFor(context);
    if (!subjects)
        return subjects.error();
    const Subject &subject = subjects->front();
    const auto nearest = wizard::nearestUnits(subject, {subjects->begin() + 1, subjects->end()});
    QJsonArray units;
    TextTable table({1, 2});
    table.addRow({CommandLine::tr("Unit"), CommandLine::tr("Served"), CommandLine::tr("Criteria"),
                  CommandLine::tr("Title")});
    for (const Nearness &near : nearest) {
        units.append(nearJson(subject, near));
        // Of a unit whose criteria are not loaded none can be counted.
        const bool counted = near.criteria > 0;
        table.addRow({near.unit, figure(counted ? std::optional(near.served) : std::nullopt),
                      figure(counted ? std::optional(near.criteria) : std::nullopt),
                      subject.qualification->unit(near.unit)->title.text(),
                      near.same ? wizard::words::nearness(near) : QString()});
    }
    Answer answer;
    answer.json = {{u"learner"_s, subject.enrolment.ref},
                   {u"qualification"_s, subject.qualification->number},
                   {u"units"_s, units}};
    answer.text = headline(subject)
        + CommandLine::tr("Optional units, the nearest first: criteria that accepted evidence could already "
                          "serve, and how many there are.")
        + u'\n' + table.text(2);
    return answer;
}

Result<Answer> runWhatIf(const Context &context)
{
    const auto subjects = subjectsFor(context);
    if (!subjects)
        return subjects.error();
    const auto qualifications = context.environment.catalogue.qualifications();
    if (!qualifications)
        return qualifications.error();
    const auto prospects = wizard::prospects(*subjects, *qualifications);
    if (!prospects)
        return prospects.error();
    QJsonArray array;
    for (const Prospect &prospect : *prospects)
        array.append(prospectJson(prospect));
    Answer answer;
    answer.json = {{u"learner"_s, subjects->front().enrolment.ref}, {u"qualifications"_s, array}};
    answer.text = headline(subjects->front());
    if (!context.arguments.has(u"compare"_s)) {
        answer.text +=
            CommandLine::tr("What every qualification would still ask, with credit carried over by UAN:")
            + u'\n' + prospectsText(*prospects);
        return answer;
    }
    const auto lines = comparedLines(*prospects, context.arguments.value(u"compare"_s));
    if (!lines)
        return lines.error();
    addCompared(*lines, answer);
    return answer;
}

} // namespace attest::cli
