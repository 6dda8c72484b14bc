// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/foresight.h"

#include "core/text.h"
#include "rules/rulesum.h"
#include "rules/words.h"
#include "wizard/subject.h"
#include "wizard/words.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace attest::wizard {

using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;

namespace {

/// A ticked unit that a maximum counts.
struct Occupant {
    size_t place = 0; ///< in the document
    QString unit;
    int amount = 0;
    int evidenced = 0;
};

int evidencedOf(const Ticks &ticks, const QString &unit)
{
    const auto found = ticks.evidenced.find(unit);
    return found == ticks.evidenced.end() ? 0 : found->second;
}

/// The units to drop so that `excess` goes: one that does alone, else as many as it takes. None: those that
/// may be dropped do not suffice.
std::optional<QStringList> makingRoom(std::vector<Occupant> occupants, int excess)
{
    std::ranges::sort(occupants, [](const Occupant &a, const Occupant &b) {
        return std::tuple(a.evidenced, a.amount, b.place) < std::tuple(b.evidenced, b.amount, a.place);
    });
    const auto alone =
        std::ranges::find_if(occupants, [&](const Occupant &each) { return each.amount >= excess; });
    if (alone != occupants.end())
        return QStringList{alone->unit};
    std::ranges::stable_sort(occupants, std::ranges::greater(), &Occupant::amount);
    QStringList dropped;
    for (const Occupant &occupant : occupants) {
        dropped.append(occupant.unit);
        excess -= occupant.amount;
        if (excess <= 0)
            return dropped;
    }
    return {};
}

QString sentenceFor(const Qualification &qualification, const Rule &rule, const QString &unit,
                    const QStringList &filling)
{
    if (rule.kind == RuleKind::Bar)
        return words::barred(unit, filling.join(u' '));
    return words::fullMaximum(rules::statement(qualification, rule), text::joined(filling));
}

/// What stands under one maximum when the unit is ticked.
struct Crowd {
    int excess = 0; ///< over the maximum; not positive: there is room
    QStringList filling; ///< the other ticked units that it counts
    std::vector<Occupant> droppable; ///< of those
};

/// None: the rule is no maximum, or does not look at the unit.
std::optional<Crowd> crowdUnder(const Qualification &qualification, const Rule &rule, const QString &unit,
                                const Ticks &ticks)
{
    if (rule.kind != RuleKind::AtMost && rule.kind != RuleKind::Bar)
        return {};
    const rules::RuleSum sum = rules::sumOf(qualification, rule);
    Crowd crowd{-sum.need, {}, {}};
    bool looksAtIt = false;
    for (size_t place = 0; place < qualification.units.size(); ++place) {
        const QString &number = qualification.units[place].number;
        const int amount = sum.amounts[place];
        if (amount <= 0 || (number != unit && !ticks.ticked.contains(number)))
            continue;
        crowd.excess += amount;
        looksAtIt = looksAtIt || number == unit;
        if (number != unit)
            crowd.filling.append(number);
        if (number != unit && !ticks.staying.contains(number))
            crowd.droppable.push_back({place, number, amount, evidencedOf(ticks, number)});
    }
    return looksAtIt ? std::optional(crowd) : std::nullopt;
}

} // namespace

Foresight foreseen(const Qualification &qualification, const QString &unit, const Ticks &ticks)
{
    Foresight foresight;
    Ticks left = ticks; // without what an earlier maximum drops already
    bool hasRoom = true;
    for (const Rule &rule : qualification.rules) {
        const auto crowd = crowdUnder(qualification, rule, unit, ticks);
        if (!crowd || crowd->excess <= 0)
            continue;
        foresight.sentences.append(sentenceFor(qualification, rule, unit, crowd->filling));
        const auto now = crowdUnder(qualification, rule, unit, left);
        const std::optional<QStringList> room =
            now->excess > 0 ? makingRoom(now->droppable, now->excess) : QStringList{};
        hasRoom = hasRoom && room.has_value();
        const QStringList drop = room.value_or(QStringList{});
        for (const QString &dropped : drop) {
            foresight.drop.append(dropped);
            left.ticked.removeAll(dropped);
        }
    }
    foresight.drop = hasRoom ? inDocumentOrder(qualification, foresight.drop) : QStringList{};
    return foresight;
}

} // namespace attest::wizard
