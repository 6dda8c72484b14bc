// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "planner/cheapest.h"
#include "planner/contradiction.h"

#include <QHash>

#include <array>

namespace attest::planner {

/// What a plan keeps small first; what follows decides between equals.
enum class Minimise {
    Credits, ///< credits, then units, then GLH
    Units, ///< units, then credits, then GLH
    Glh, ///< GLH, then credits, then units
};

/// A qualification in numbers: its units are the items, in the text order of their numbers, its rules the
/// terms, in their order.
class Figures {
public:
    explicit Figures(const catalogue::Qualification &qualification);

    const Terms &terms() const { return m_terms; }
    /// The unit's place in the qualification.
    size_t unit(size_t item) const { return m_units[item]; }
    std::optional<size_t> item(const QString &number) const;
    /// Marks by item; numbers that the qualification does not have are passed over.
    std::vector<bool> marks(const QStringList &numbers) const;

    /// Are all sums small enough to be told apart in one number?
    bool isCountable() const { return m_countable; }
    /// What each item costs, all that the order names in one number: each outweighs all that follows.
    const std::vector<qint64> &costs(Minimise order) const { return m_costs[static_cast<size_t>(order)]; }

    /// The same question for cheapest(). Only for demands of which no unit is both excluded and wanted.
    Task task(const Demands &demands, const std::vector<bool> &achieved, Minimise order) const;

private:
    void weigh(const catalogue::Qualification &qualification);

    std::vector<size_t> m_units; ///< by item
    QHash<QString, size_t> m_items; ///< by number
    Terms m_terms;
    std::array<std::vector<qint64>, 3> m_costs; ///< by Minimise
    bool m_countable = false;
};

} // namespace attest::planner
