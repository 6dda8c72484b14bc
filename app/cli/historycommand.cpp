// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/chronicle.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/texttable.h"
#include "cli/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using centre::Centre;
using centre::ChronicleLine;

Result<centre::ChronicleFilter> filterFrom(const Centre &centre, const Arguments &arguments)
{
    centre::ChronicleFilter filter;
    if (arguments.has(u"learner"_s)) {
        const auto enrolment = centre.enrolmentByRef(arguments.value(u"learner"_s));
        const auto learner = enrolment ? centre.learnerOf(*enrolment) : Result<LearnerId>(enrolment.error());
        if (!learner)
            return learner.error();
        filter.learner = *learner;
    }
    if (arguments.has(u"person"_s)) {
        const auto person = centre.personByRef(arguments.value(u"person"_s));
        if (!person)
            return person.error();
        filter.person = *person;
    }
    return filter;
}

QJsonObject lineJson(const ChronicleLine &line)
{
    return {{u"id"_s, line.id.hex()},
            {u"at"_s, line.at.toString(Qt::ISODateWithMs)},
            {u"who"_s, json::text(line.who)},
            {u"device"_s, json::text(line.device)},
            {u"number"_s, static_cast<qint64>(line.number)},
            {u"what"_s, line.sentence},
            {u"details"_s, QJsonArray::fromStringList(line.details)},
            {u"about"_s, json::text(line.about)},
            {u"units"_s, QJsonArray::fromStringList(line.units)},
            {u"standing"_s, centre::standingKey(line.standing)}};
}

QString whenOf(const ChronicleLine &line)
{
    const QString when = line.at.toString(u"yyyy-MM-dd HH:mm"_s);
    return line.offset.isEmpty() ? when : QString(when + u' ' + line.offset);
}

void addRow(TextTable &table, const ChronicleLine &line)
{
    QStringList said{line.sentence};
    said += line.details;
    table.addRow({whenOf(line), line.device, line.who, line.about, line.standingWords, said.join(u" | "_s)});
}

} // namespace

Result<Answer> runHistory(const Context &context)
{
    const auto centre = Centre::open(context.word(0), context.environment, true);
    if (!centre)
        return centre.error();
    const auto filter = filterFrom(**centre, context.arguments);
    if (!filter)
        return filter.error();
    const auto chronicle = (*centre)->chronicle(*filter);
    if (!chronicle)
        return chronicle.error();
    QJsonArray lines;
    TextTable table;
    while (!(*chronicle)->atEnd()) {
        const auto more = (*chronicle)->next(1000);
        if (!more)
            return more.error();
        for (const ChronicleLine &line : *more) {
            lines.append(lineJson(line));
            addRow(table, line);
        }
    }
    Answer answer;
    answer.json = {{u"entries"_s, lines}};
    answer.text = lines.isEmpty() ? QString(CommandLine::tr("There is no entry.") + u'\n') : table.text(0);
    return answer;
}

} // namespace attest::cli
