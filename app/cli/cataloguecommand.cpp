// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/notices.h"
#include "catalogue/sameunits.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "rules/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Sameness;
using catalogue::SameUnits;
using catalogue::Unit;
using catalogue::UnitElsewhere;

/// What stands in a table for a number that the document does not print.
QString orDash(std::optional<int> number) { return number ? QString::number(*number) : u"–"_s; }

Result<Answer> list(const catalogue::Catalogue &catalogue)
{
    const auto all = catalogue.qualifications();
    if (!all)
        return all.error();
    QJsonArray qualifications;
    TextTable table({2});
    table.addRow({CommandLine::tr("Number"), CommandLine::tr("Level"), CommandLine::tr("Units"),
                  CommandLine::tr("Title")});
    for (const auto &each : *all) {
        const auto units = static_cast<qint64>(each->units.size());
        qualifications.append(QJsonObject{{u"number"_s, each->number},
                                          {u"title"_s, each->title.en},
                                          {u"level"_s, each->level.json()},
                                          {u"units"_s, units}});
        table.addRow({each->number, each->level.text(), QString::number(units), each->title.text()});
    }
    return Answer{{{u"qualifications"_s, qualifications}}, table.text(0)};
}

/// What agrees of two units. Of the UAN nothing can be said where one of them has none: null.
struct Agreement {
    QJsonValue uan;
    bool title = true;
};

Agreement agreement(Sameness sameness)
{
    switch (sameness) {
    case Sameness::Same:
        return {true, true};
    case Sameness::UanOnly:
        return {true, false};
    case Sameness::TitleOnly:
        return {false, true};
    case Sameness::TitleUanUnknown:
        break;
    }
    return {QJsonValue::Null, true};
}

/// A bar printed on one side holds on both.
QStringList barredWith(const Qualification &qualification, const Unit &unit)
{
    QStringList others;
    for (const Rule &rule : qualification.rules) {
        if (rule.kind != RuleKind::Bar || !rule.filter.units.contains(unit.number))
            continue;
        for (const QString &number : rule.filter.units) {
            if (number != unit.number)
                others.append(number);
        }
    }
    std::sort(others.begin(), others.end(), text::naturalLess);
    return others;
}

QJsonArray rulesJson(const Qualification &qualification)
{
    QJsonArray rules;
    for (const Rule &rule : qualification.rules)
        rules.append(
            QJsonObject{{u"id"_s, rule.id}, {u"statement"_s, rules::statement(qualification, rule)}});
    return rules;
}

QJsonArray elsewhereJson(const std::vector<UnitElsewhere> &places)
{
    QJsonArray found;
    for (const UnitElsewhere &place : places)
        found.append(QJsonObject{{u"qualification"_s, place.qualification},
                                 {u"number"_s, place.unit},
                                 {u"sameUan"_s, agreement(place.sameness).uan},
                                 {u"sameTitle"_s, agreement(place.sameness).title}});
    return found;
}

QJsonArray unitsJson(const Qualification &qualification, const SameUnits &sameUnits)
{
    QJsonArray units;
    for (const Unit &unit : qualification.units)
        units.append(
            QJsonObject{{u"number"_s, unit.number},
                        {u"uan"_s, json::text(unit.uanAsPrinted())},
                        {u"title"_s, unit.titleAsPrinted()},
                        {u"level"_s, unit.levelAsPrinted().json()},
                        {u"credit"_s, json::number(unit.creditAsPrinted())},
                        {u"glh"_s, json::number(unit.glhAsPrinted())},
                        {u"group"_s, unit.group},
                        {u"barredWith"_s, QJsonArray::fromStringList(barredWith(qualification, unit))},
                        {u"alsoIn"_s, elsewhereJson(sameUnits.elsewhere(qualification.number, unit))}});
    return units;
}

QJsonArray readingsJson(const Qualification &qualification)
{
    QJsonArray readings;
    for (const catalogue::Reading &reading : qualification.readings)
        readings.append(QJsonObject{{u"where"_s, reading.where},
                                    {u"field"_s, reading.field},
                                    {u"printed"_s, reading.printed},
                                    {u"read"_s, reading.read},
                                    {u"why"_s, reading.why}});
    return readings;
}

QJsonArray alternativesJson(const Qualification &qualification)
{
    QJsonArray alternatives;
    for (const catalogue::Alternative &alternative : qualification.alternatives)
        alternatives.append(QJsonObject{
            {u"code"_s, alternative.code}, {u"why"_s, alternative.why}, {u"source"_s, alternative.source}});
    return alternatives;
}

QJsonObject showJson(const Qualification &qualification, const SameUnits &sameUnits)
{
    return {{u"number"_s, qualification.number},
            {u"title"_s, qualification.titleAsPrinted()},
            {u"level"_s, qualification.level.json()},
            {u"accreditation"_s, json::text(qualification.accreditation)},
            {u"credits"_s, json::number(qualification.credits)},
            {u"tqt"_s, json::number(qualification.tqt)},
            {u"glh"_s, json::number(qualification.glh)},
            {u"lastRegistration"_s, json::date(qualification.lastRegistration)},
            {u"lastCertification"_s, json::date(qualification.lastCertification)},
            {u"rules"_s, rulesJson(qualification)},
            {u"units"_s, unitsJson(qualification, sameUnits)},
            {u"readings"_s, readingsJson(qualification)},
            {u"alternatives"_s, alternativesJson(qualification)},
            {u"notices"_s, QJsonArray::fromStringList(catalogue::notices(qualification))}};
}

QString factsText(const Qualification &qualification)
{
    TextTable facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.addRow({name, value});
    };
    const auto figure = [](std::optional<int> number) {
        return number ? QString::number(*number) : QString();
    };
    add(CommandLine::tr("Level"), qualification.level.text());
    add(CommandLine::tr("Accreditation"), qualification.accreditation);
    add(CommandLine::tr("Credits"), figure(qualification.credits));
    add(CommandLine::tr("Total qualification time, hours"), figure(qualification.tqt));
    add(CommandLine::tr("Guided learning, hours"), figure(qualification.glh));
    add(CommandLine::tr("Youngest age at registration"), figure(qualification.minimumAge));
    add(CommandLine::tr("Last registration"), text::dateInWords(qualification.lastRegistration));
    add(CommandLine::tr("Last certification"), text::dateInWords(qualification.lastCertification));
    return facts.text(2);
}

QString rulesText(const Qualification &qualification)
{
    TextTable table;
    for (const Rule &rule : qualification.rules)
        table.addRow({rule.id, rules::statement(qualification, rule)});
    return table.text(2);
}

QString unitsText(const Qualification &qualification)
{
    TextTable table({4, 5});
    table.addRow({CommandLine::tr("Unit"), CommandLine::tr("UAN"), CommandLine::tr("Group"),
                  CommandLine::tr("Level"), CommandLine::tr("Credit"), CommandLine::tr("GLH"),
                  CommandLine::tr("Title"), CommandLine::tr("Barred with")});
    for (const Unit &unit : qualification.units)
        table.addRow({unit.number, unit.uanAsPrinted().isEmpty() ? u"–"_s : unit.uanAsPrinted(), unit.group,
                      unit.levelAsPrinted().text(), orDash(unit.creditAsPrinted()),
                      orDash(unit.glhAsPrinted()), unit.titleAsPrinted(),
                      barredWith(qualification, unit).join(u", "_s)});
    return table.text(2);
}

QString readingsText(const Qualification &qualification)
{
    QString lines;
    for (const catalogue::Reading &reading : qualification.readings)
        lines += u"  "_s
            + CommandLine::tr("%1 (%2): printed “%3”, read as “%4”. %5")
                  .arg(reading.field, reading.where, reading.printed, reading.read, reading.why)
            + u'\n';
    return lines;
}

QString elsewhereText(const Qualification &qualification, const Unit &unit, const SameUnits &sameUnits)
{
    QStringList places;
    const auto found = sameUnits.elsewhere(qualification.number, unit);
    for (const UnitElsewhere &place : found) {
        const QString name = CommandLine::tr("%1 unit %2").arg(place.qualification, place.unit);
        switch (place.sameness) {
        case Sameness::Same:
            places.append(name);
            break;
        case Sameness::UanOnly:
            places.append(CommandLine::tr("%1 (only the UAN agrees)").arg(name));
            break;
        case Sameness::TitleOnly:
            places.append(CommandLine::tr("%1 (only the title agrees)").arg(name));
            break;
        case Sameness::TitleUanUnknown:
            places.append(CommandLine::tr("%1 (the title agrees, the UAN is not known)").arg(name));
            break;
        }
    }
    return places.join(u"; "_s);
}

QString alsoInText(const Qualification &qualification, const SameUnits &sameUnits)
{
    TextTable table;
    for (const Unit &unit : qualification.units) {
        const QString places = elsewhereText(qualification, unit, sameUnits);
        if (!places.isEmpty())
            table.addRow({unit.number, places});
    }
    return table.text(2);
}

QString noticesText(const Qualification &qualification)
{
    QString lines;
    const QStringList sentences = catalogue::notices(qualification);
    for (const QString &sentence : sentences)
        lines += u"  "_s + sentence + u'\n';
    return lines;
}

QString alternativesText(const Qualification &qualification)
{
    TextTable table;
    for (const catalogue::Alternative &alternative : qualification.alternatives)
        table.addRow({alternative.code, alternative.why});
    return table.text(2);
}

QString showText(const Qualification &qualification, const SameUnits &sameUnits)
{
    QString text =
        qualification.number + u' ' + qualification.title.text() + u'\n' + factsText(qualification);
    text += u'\n' + CommandLine::tr("Rules of combination:") + u'\n' + rulesText(qualification);
    text += u'\n' + CommandLine::tr("Units, as printed:") + u'\n' + unitsText(qualification);
    const auto section = [&](const QString &heading, const QString &lines) {
        if (!lines.isEmpty())
            text += u'\n' + heading + u'\n' + lines;
    };
    section(CommandLine::tr("Units that are also in other qualifications:"),
            alsoInText(qualification, sameUnits));
    section(CommandLine::tr("What is read otherwise than printed:"), readingsText(qualification));
    section(CommandLine::tr("Other ways to read the document, under which an answer is checked as well:"),
            alternativesText(qualification));
    section(CommandLine::tr("What is odd, but stands so in the document:"), noticesText(qualification));
    return text;
}

} // namespace

Result<Answer> runCatalogue(const Context &context)
{
    const catalogue::Catalogue &catalogue = context.environment.catalogue;
    const QString what = context.word(0);
    const QString number = context.word(1);
    if (what == u"list"_s && number.isEmpty())
        return list(catalogue);
    if (what != u"show"_s || number.isEmpty())
        return invalid(CommandLine::tr(
            "The command catalogue is written: attest-cli catalogue list, or attest-cli catalogue "
            "show with the number of a qualification."));
    const auto qualification = catalogue.find(number);
    if (!qualification)
        return qualification.error();
    const auto all = catalogue.qualifications();
    if (!all)
        return all.error();
    const SameUnits sameUnits(*all);
    return Answer{showJson(**qualification, sameUnits), showText(**qualification, sameUnits)};
}

} // namespace attest::cli
