// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/qualification.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

/// What is left of a unit's name when blanks, the word Unit and typographic hyphens are gone.
QString bareNumber(const QString &typed)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hyphens(u"[\\x{2010}-\\x{2015}\\x{2212}]"_s);
    static const QRegularExpression word(u"^unit"_s, QRegularExpression::CaseInsensitiveOption);
    QString number = typed;
    return number.remove(blanks).replace(hyphens, u"-"_s).remove(word);
}

/// "301", or "301@K/601/1622" for a unit that has this UAN.
const Unit *byNumber(const std::vector<Unit> &units, const QString &name)
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const Unit &unit) {
        return unit.number.compare(name, Qt::CaseInsensitive) == 0
            || (!unit.uan.isEmpty() && unit.nameWithUan().compare(name, Qt::CaseInsensitive) == 0);
    });
    return found == units.end() ? nullptr : &*found;
}

} // namespace

bool UnitFilter::matches(const Unit &unit) const
{
    return (levels.empty() || std::find(levels.begin(), levels.end(), unit.level) != levels.end())
        && (groups.isEmpty() || groups.contains(unit.group))
        && (units.isEmpty() || units.contains(unit.number));
}

const Unit *Qualification::unit(const QString &unitNumber) const
{
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const Unit &unit) { return unit.number == unitNumber; });
    return found == units.end() ? nullptr : &*found;
}

const Group *Qualification::group(const QString &code) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&](const Group &group) { return group.code == code; });
    return found == groups.end() ? nullptr : &*found;
}

bool Qualification::isMandatory(const Unit &unit) const
{
    const Group *its = group(unit.group);
    return its && its->mandatory;
}

bool Qualification::isNeeded(const QString &unitNumber) const
{
    const Unit *its = unit(unitNumber);
    return its && std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
               return rule.kind == RuleKind::All && rule.filter.matches(*its);
           });
}

Result<QString> Qualification::unitNumber(const QString &typed) const
{
    const QString bare = bareNumber(typed);
    if (bare.isEmpty())
        return invalid(
            QCoreApplication::translate("Qualification", "A unit number is missing. Write for instance %1.")
                .arg(units.empty() ? number : units.front().number));
    if (const Unit *found = byNumber(units, bare))
        return found->number;
    // 4430-301 is unit 301 of 4430-03, and so is 4430-03-301.
    for (const QString &prefix : {QString(number + u'-'), QString(number.section(u'-', 0, 0) + u'-')}) {
        if (!bare.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        if (const Unit *found = byNumber(units, bare.mid(prefix.size())))
            return found->number;
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Qualification",
                                    "%1 has no unit “%2”. Choose a unit from the table of the qualification.")
            .arg(number, typed.trimmed())};
}

Result<QStringList> Qualification::unitNumbers(const QString &typed) const
{
    QStringList numbers;
    const QStringList pieces = typed.split(u',');
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue; // a comma too many names nothing
        auto one = unitNumber(piece);
        if (!one)
            return one.error();
        if (!numbers.contains(*one))
            numbers.append(*one);
    }
    return numbers;
}

} // namespace attest::catalogue
