// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/arguments.h"

#include "cli/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {

QString Option::usage() const
{
    QString text = u"--"_s + name;
    if (!value.isEmpty())
        text += u' ' + value;
    return text;
}

const std::vector<Option> &allOptions()
{
    static const std::vector<Option> options{
        {u"units"_s, u"LIST"_s,
         QT_TRANSLATE_NOOP("CommandLine", "the units held: 301,302,...; may be empty")},
        {u"achieved"_s, u"LIST"_s,
         QT_TRANSLATE_NOOP("CommandLine", "units that are achieved already: 301,302,...")},
        {u"exclude"_s, u"LIST"_s, QT_TRANSLATE_NOOP("CommandLine", "units that must not be added")},
        {u"want"_s, u"LIST"_s, QT_TRANSLATE_NOOP("CommandLine", "units that must count")},
        {u"minimise"_s, u"WHAT"_s,
         QT_TRANSLATE_NOOP("CommandLine",
                           "what to keep small first: credits, units or glh; credits when not given")},
        {u"learner"_s, u"REF"_s,
         QT_TRANSLATE_NOOP("CommandLine", "one enrolment, by its reference, such as L001")},
        {u"compare"_s, u"QUAL,QUAL"_s,
         QT_TRANSLATE_NOOP("CommandLine", "two qualifications side by side, such as 4430-03,4417-03")},
        {u"list"_s, u"REF"_s, QT_TRANSLATE_NOOP("CommandLine", "one sample list, such as S01")},
        {u"person"_s, u"REF"_s,
         QT_TRANSLATE_NOOP("CommandLine", "one person who works here, by the reference, such as P01")},
        {u"as-of"_s, u"YYYY-MM-DD"_s,
         QT_TRANSLATE_NOOP("CommandLine", "as the records stood at the end of that day")},
        {u"kind"_s, u"KIND"_s, QT_TRANSLATE_NOOP("CommandLine", "which report: progress or iqa")},
        {u"output"_s, u"FILE"_s,
         QT_TRANSLATE_NOOP("CommandLine", "where to write; an existing file is never replaced")},
        {u"learners"_s, u"N"_s,
         QT_TRANSLATE_NOOP("CommandLine", "how many learners the example has; 12 when not given")},
        {u"seed"_s, u"S"_s,
         QT_TRANSLATE_NOOP("CommandLine", "a whole number; the same one makes the same example")},
        {u"qualification"_s, u"QUAL"_s,
         QT_TRANSLATE_NOOP("CommandLine", "a qualification by its number, such as 4430-03")},
        {u"json"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "answer with one JSON object and nothing else")},
        {u"today"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("CommandLine", "take this day for today")},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "say how attest-cli is used")},
        {u"version"_s, {}, QT_TRANSLATE_NOOP("CommandLine", "say which version this is")},
    };
    return options;
}

const Option *findOption(const QString &name)
{
    const auto &options = allOptions();
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option &each) { return each.name == name; });
    return found == options.end() ? nullptr : &*found;
}

Result<Arguments> Arguments::parse(const QStringList &typed)
{
    Arguments arguments;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const QString &each = typed.at(at);
        if (each == u"--"_s) {
            arguments.m_words += typed.mid(at + 1);
            break;
        }
        if (!each.startsWith(u'-') || each == u"-"_s) {
            arguments.m_words.append(each);
            continue;
        }
        const auto last = arguments.takeOption(typed, at);
        if (!last)
            return last.error();
        at = *last;
    }
    return arguments;
}

/// Takes the option at `at`; the answer is the place of the last argument it used.
Result<qsizetype> Arguments::takeOption(const QStringList &typed, qsizetype at)
{
    const QString written = typed.at(at).section(u'=', 0, 0);
    const bool isJoined = typed.at(at).contains(u'=');
    const Option *option = written.startsWith(u"--"_s) ? findOption(written.mid(2)) : nullptr;
    if (!option)
        return invalid(CommandLine::tr("There is no option “%1”; attest-cli --help names those there are.")
                           .arg(written));
    if (has(option->name))
        return invalid(CommandLine::tr("The option %1 is given twice; give it once.").arg(written));
    if (option->value.isEmpty()) {
        if (isJoined)
            return invalid(
                CommandLine::tr("The option %1 takes no value; write it without “=”.").arg(written));
        m_values.insert(option->name, {});
        return at;
    }
    if (isJoined) {
        m_values.insert(option->name, typed.at(at).section(u'=', 1));
        return at;
    }
    if (at + 1 == typed.size() || typed.at(at + 1).startsWith(u"--"_s))
        return invalid(
            CommandLine::tr("The option %1 needs a value; write it as %2.").arg(written, option->usage()));
    m_values.insert(option->name, typed.at(at + 1));
    return at + 1;
}

Result<std::optional<QDate>> Arguments::date(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QDate date =
        form.match(value(option)).hasMatch() ? QDate::fromString(value(option), Qt::ISODate) : QDate();
    if (!date.isValid())
        return invalid(CommandLine::tr("“%1” is not a date for --%2; write it like 2013-05-10.")
                           .arg(value(option), option));
    return std::optional(date);
}

Result<std::optional<qint64>> Arguments::number(const QString &option, qint64 least, qint64 most) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = value(option).trimmed().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return invalid(CommandLine::tr("“%1” will not do for --%2; write a whole number from %3 to %4.")
                           .arg(value(option), option)
                           .arg(least)
                           .arg(most));
    return std::optional(number);
}

} // namespace attest::cli
