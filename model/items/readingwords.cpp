// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/readingwords.h"

#include "catalogue/notices.h"
#include "catalogue/underreading.h"
#include "core/text.h"
#include "items/awardwords.h"
#include "rules/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

using catalogue::Alternative;
using catalogue::MappingItem;
using catalogue::MappingKind;
using catalogue::Qualification;
using catalogue::Reading;
using catalogue::Rule;
using catalogue::Unit;

class ReadWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)

public:
    static QString part(const QString &token);
    static QString parts(const QString &fields);
    static QString rule(const Qualification &qualification, const QString &ids);
    static QString units(const QRegularExpressionMatch &match);
    static Section readings(const Qualification &qualification);
    static Passage alternative(const Qualification &qualification, const Alternative &alternative);
    static Section alternatives(const Qualification &qualification);
    static Section odd(const Qualification &qualification);
    static Passage mapping(const MappingItem &item);
    static QString title(MappingKind kind);
};

/// The catalogue's field names as people say them; codes and numbers stay as they are.
QString ReadWords::part(const QString &token)
{
    const QHash<QString, QString> names{
        {u"accreditation"_s, tr("accreditation number")},
        {u"assessment"_s, tr("assessment")},
        {u"bars"_s, tr("bars")},
        {u"before"_s, tr("order")},
        {u"after"_s, tr("order of sign-off")},
        {u"credit"_s, tr("credit")},
        {u"credits"_s, tr("credits")},
        {u"criteria"_s, tr("criterion")},
        {u"glh"_s, tr("guided learning hours")},
        {u"groups"_s, tr("groups")},
        {u"lastCertification"_s, tr("last certification")},
        {u"lastRegistration"_s, tr("last registration")},
        {u"level"_s, tr("level")},
        {u"minimumAge"_s, tr("least age")},
        {u"number"_s, tr("number")},
        {u"requirements"_s, tr("requirement")},
        {u"settingPolicies"_s, tr("settings")},
        {u"settings"_s, tr("settings")},
        {u"title"_s, tr("title")},
        {u"uan"_s, tr("UAN")},
    };
    return names.value(token, token);
}

/// A list of the catalogue's fields in words. What holds anything else was written by hand and stays as it
/// is.
QString ReadWords::parts(const QString &fields)
{
    QStringList said;
    for (const QString &field : fields.split(u", "_s)) {
        QStringList words = field.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words) {
            static const QRegularExpression number(u"[0-9]"_s);
            const QString name = part(word);
            if (name == word && !word.contains(number))
                return fields;
            word = name;
        }
        said.append(words.join(u' '));
    }
    return text::joined(said);
}

QString ReadWords::rule(const Qualification &qualification, const QString &ids)
{
    for (const Rule &rule : qualification.rules) {
        if (rule.id == ids)
            return tr("Rule: %1").arg(rules::shortName(qualification, rule));
    }
    return tr("Rule: %1").arg(ids);
}

QString ReadWords::units(const QRegularExpressionMatch &match)
{
    const QString numbers = match.captured(1);
    const bool one = !numbers.contains(u' ');
    const QString rest = parts(match.captured(2));
    if (rest.isEmpty())
        return (one ? tr("Unit %1") : tr("Units %1")).arg(numbers);
    return (one ? tr("Unit %1: %2") : tr("Units %1: %2")).arg(numbers, rest);
}

/// "units 304 settings": the numbers, and what of them.
QRegularExpressionMatch unitsIn(const QString &field)
{
    static const QRegularExpression form(u"^units ([0-9]{3}(?:(?:, | to )[0-9]{3})*)(?: (.+))?$"_s);
    return form.match(field);
}

Section ReadWords::readings(const Qualification &qualification)
{
    Section section{tr("Printed and read"), {}};
    for (const Reading &reading : qualification.readings)
        section.passages.push_back(readingPassage(qualification, reading));
    return section;
}

/// What changes against the value as read, rule by rule and unit by unit.
Passage ReadWords::alternative(const Qualification &qualification, const Alternative &alternative)
{
    Passage passage{tr("Reading “%1”").arg(alternative.code), alternative.why, {}, {}};
    const Qualification patched = catalogue::patchedWith(qualification, alternative);
    for (const Rule &rule : alternative.rules)
        passage.notes.append(tr("Then this holds: %1.").arg(rules::statement(patched, rule)));
    for (const Rule &rule : qualification.rules) {
        if (alternative.withoutRules.contains(rule.id))
            passage.notes.append(
                tr("Then this does not hold: %1.").arg(rules::statement(qualification, rule)));
    }
    for (const Unit &unit : alternative.units)
        passage.notes.append(
            tr("Then unit %1 is %2 (%3).").arg(unit.number, unit.title.text(), levelWords(unit.level)));
    if (!alternative.withoutUnits.isEmpty())
        passage.notes.append(
            tr("Then these units are not in the table: %1.").arg(text::joined(alternative.withoutUnits)));
    passage.notes.append(sourceWords(alternative.source));
    return passage;
}

Section ReadWords::alternatives(const Qualification &qualification)
{
    Section section{tr("Other ways to read the rules"), {}};
    for (const Alternative &each : qualification.alternatives)
        section.passages.push_back(alternative(qualification, each));
    if (!section.passages.empty())
        section.passages.insert(section.passages.begin(),
                                {{}, tr("Every answer is checked under each of these as well."), {}, {}});
    return section;
}

Section ReadWords::odd(const Qualification &qualification)
{
    Section section{tr("What is odd about the table"), {}};
    for (const QString &notice : catalogue::notices(qualification))
        section.passages.push_back({{}, notice, {}, {}});
    return section;
}

QString ReadWords::title(MappingKind kind)
{
    switch (kind) {
    case MappingKind::Knowledge:
        return tr("Knowledge");
    case MappingKind::Skill:
        return tr("Skills");
    case MappingKind::Behaviour:
        return tr("Behaviours");
    }
    return {};
}

/// The codes unit by unit, and what is printed wrongly.
Passage ReadWords::mapping(const MappingItem &item)
{
    Passage passage{item.code, item.label.text(), {}, {}};
    QStringList units;
    QHash<QString, QStringList> codes;
    for (const catalogue::MappingTarget &target : item.targets) {
        if (!units.contains(target.unit))
            units.append(target.unit);
        codes[target.unit].append(target.code);
    }
    for (const QString &unit : units)
        passage.notes.append(tr("Unit %1: %2").arg(unit, text::joined(codes.value(unit))));
    for (const catalogue::MappingTarget &target : item.targets) {
        if (!target.printed.isEmpty())
            passage.notes.append(tr("Printed “%1”, read as %2 of unit %3. Because: %4")
                                     .arg(target.printed, target.code, target.unit, target.why));
    }
    return passage;
}

} // namespace

QString sourceWords(const QString &source)
{
    const qsizetype colon = source.lastIndexOf(u':');
    return colon < 0 ? source : ReadWords::tr("%1, line %2").arg(source.left(colon), source.mid(colon + 1));
}

QString fieldWords(const Qualification &qualification, const QString &field)
{
    if (const auto match = unitsIn(field); match.hasMatch())
        return ReadWords::units(match);
    if (field.startsWith("units "_L1))
        return ReadWords::tr("Units: %1").arg(ReadWords::parts(field.mid(6)));
    if (field.startsWith("rules "_L1))
        return ReadWords::rule(qualification, field.mid(6));
    if (field.startsWith("mapping "_L1))
        return ReadWords::tr("Standard: %1").arg(field.mid(8));
    QString words = ReadWords::parts(field);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Passage readingPassage(const Qualification &qualification, const Reading &reading)
{
    Passage passage{fieldWords(qualification, reading.field), {}, {}, {}};
    passage.text = reading.printed.isEmpty()
        ? ReadWords::tr("Nothing is printed; read as “%1”.").arg(reading.read)
        : ReadWords::tr("Printed “%1”, read as “%2”.").arg(reading.printed, reading.read);
    if (!reading.why.isEmpty())
        passage.notes.append(ReadWords::tr("Because: %1").arg(reading.why));
    if (!reading.where.isEmpty())
        passage.notes.append(sourceWords(reading.where));
    return passage;
}

bool speaksOf(const Reading &reading, const QString &unit)
{
    const auto match = unitsIn(reading.field);
    if (!match.hasMatch())
        return false;
    for (const QString &part : match.captured(1).split(u", "_s)) {
        const QString first = part.section(u" to "_s, 0, 0);
        const QString last = part.section(u" to "_s, -1);
        if (first.size() == unit.size() && first <= unit && unit <= last)
            return true;
    }
    return false;
}

std::vector<Section> awardReadings(const Qualification &qualification)
{
    std::vector<Section> sections{ReadWords::alternatives(qualification), ReadWords::readings(qualification),
                                  ReadWords::odd(qualification)};
    std::erase_if(sections, [](const Section &section) { return section.passages.empty(); });
    return sections;
}

std::vector<Section> awardMapping(const Qualification &qualification)
{
    std::vector<Section> sections;
    for (const MappingKind kind : {MappingKind::Knowledge, MappingKind::Skill, MappingKind::Behaviour}) {
        Section section{ReadWords::title(kind), {}};
        for (const MappingItem &item : qualification.mapping.items) {
            if (item.kind == kind)
                section.passages.push_back(ReadWords::mapping(item));
        }
        if (!section.passages.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace attest::items
