// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace attest::rules {

/// Where a held unit comes from. The rules count all alike; proofs and reports say it.
enum class Source { Assessed, CreditTransfer, OutsideResult };

/// A unit that a learner holds (or would hold, in a plan).
struct Holding {
    QString unit; ///< the unit's number in the qualification
    Source source = Source::Assessed;
};

/// The answer to one rule, with its proof.
struct RuleResult {
    QString id;
    catalogue::RuleKind kind = catalogue::RuleKind::AtLeast;
    catalogue::Measure measure = catalogue::Measure::Credits;
    int have = 0; ///< credits or units in the counted set (Bar: how many of the pair are counted)
    int need = 0; ///< the amount; for AtMost and Bar, the most that may count
    bool met = false;
    bool exempted = false; ///< met only because an exemption says so
    QStringList filledBy; ///< counted units that the rule looks at, in document order
    /// Not met: units not held that would help and can count beside those counted, in document order.
    QStringList couldSupply;
};

/// What the rules of combination say about a set of units. A plain value.
struct Evaluation {
    bool complete = false;
    int credits = 0; ///< of the counted set
    std::vector<std::pair<catalogue::Level, int>> creditsByLevel; ///< counted set, ascending
    std::vector<RuleResult> rules; ///< in the qualification's order
    std::vector<std::pair<QString, QString>> conflicts; ///< barred pairs both held
    QStringList counted; ///< document order
    QStringList surplus; ///< held, left out by a bar or maximum; document order

    const RuleResult *rule(const QString &id) const;
};

/// Finds the largest counted set of `held` and answers every rule over it (design: how rules are read).
/// Pure; `held` units that the qualification does not have are ignored; a unit named twice counts once.
/// `exempted` are ids of rules that count as met; it gives no credit and does not lift a maximum or a bar.
/// Exact: fewest unmet rules, then most credits, most credits at the level a rule names, most units, smallest
/// list in text order.
Evaluation evaluate(const catalogue::Qualification &qualification, const std::vector<Holding> &held,
                    const QStringList &exempted = {});

/// Raised whenever an answer, or the form in which it is stored, could change for the same input: keys stored
/// statuses.
inline constexpr int evaluatorVersion = 4;

} // namespace attest::rules
