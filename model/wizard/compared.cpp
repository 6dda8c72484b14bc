// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What one award would ask, fact by fact, alone or beside another.
#include "core/text.h"
#include "rules/words.h"
#include "wizard/whatif.h"
#include "wizard/words.h"

#include <algorithm>

namespace attest::wizard {

using catalogue::Qualification;

namespace {

/// Something said of one award, and what the same is called in another.
struct Fact {
    QString key;
    QString text;
};
using Facts = std::vector<Fact>;

QString list(const QStringList &units) { return units.isEmpty() ? words::none() : text::joined(units); }

QString number(std::optional<int> amount) { return amount ? QString::number(*amount) : words::none(); }

QString carriedWords(const Prospect &prospect)
{
    QStringList units;
    for (const CarriedUnit &carried : prospect.carried)
        units.append(words::carried(carried.unit, carried.unitThere, carried.from));
    return list(units);
}

/// In the order of `labels()`.
QStringList figuresOf(const Prospect &prospect)
{
    const Qualification &award = *prospect.qualification;
    return {words::numberAndTitle(award.number, award.title.text()),
            award.level.text(),
            number(award.credits),
            number(prospect.leastGlh),
            list(prospect.achieved),
            carriedWords(prospect),
            award.credits ? QString::number(prospect.creditsHeld) : words::none(),
            prospect.possible ? number(prospect.creditsLeft) : words::impossible(),
            prospect.possible ? QString::number(prospect.unitsLeft) : words::impossible(),
            prospect.possible ? number(prospect.glhLeft) : words::impossible()};
}

QStringList labels()
{
    return {words::qualification(), words::level(),       words::creditsNeeded(), words::leastGlh(),
            words::achieved(),      words::carriedOver(), words::creditsHeld(),   words::creditsLeft(),
            words::unitsLeft(),     words::glhLeft()};
}

Facts waysOf(const Prospect &prospect)
{
    Facts units;
    for (const QString &number : prospect.add) {
        const catalogue::Unit *unit = prospect.qualification->unit(number);
        units.push_back({unit->uan.isEmpty() ? unit->title.en : unit->uan,
                         words::numberAndTitle(unit->number, unit->title.text())});
    }
    return units;
}

Facts rulesOf(const Prospect &prospect)
{
    Facts rules;
    for (const catalogue::Rule &rule : prospect.qualification->rules) {
        if (rule.kind != catalogue::RuleKind::Bar)
            rules.push_back({rule.id, rules::statement(*prospect.qualification, rule)});
    }
    return rules;
}

/// What has the same key on one line; then what only the second has.
void addBeside(const Facts &first, Facts second, QString (*label)(int), std::vector<ComparedLine> &lines)
{
    int count = 0;
    for (const Fact &fact : first) {
        const auto same = std::ranges::find(second, fact.key, &Fact::key);
        lines.push_back({label(++count), fact.text, same == second.end() ? words::none() : same->text});
        if (same != second.end())
            second.erase(same);
    }
    for (const Fact &fact : second)
        lines.push_back({label(++count), words::none(), fact.text});
}

} // namespace

std::vector<ComparedLine> compared(const Prospect &first, const Prospect &second)
{
    std::vector<ComparedLine> lines;
    const QStringList what = labels();
    const QStringList one = figuresOf(first);
    const QStringList other = figuresOf(second);
    const QStringList held{words::achieved(), words::carriedOver(), words::creditsHeld()};
    const bool holdsNothing = first.achieved.isEmpty() && second.achieved.isEmpty();
    for (qsizetype at = 0; at < what.size(); ++at) {
        if (!holdsNothing || !held.contains(what[at]))
            lines.push_back({what[at], one[at], other[at]});
    }
    addBeside(rulesOf(first), rulesOf(second), words::rule, lines);
    addBeside(waysOf(first), waysOf(second), words::unitToDo, lines);
    return lines;
}

std::vector<ComparedLine> described(const Prospect &prospect)
{
    std::vector<ComparedLine> lines = compared(prospect, prospect);
    for (ComparedLine &line : lines)
        line.second.clear();
    return lines;
}

} // namespace attest::wizard
