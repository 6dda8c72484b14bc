// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/planner.h"
#include "rules/readings.h"
#include "wizard/foresight.h"
#include "wizard/nearest.h"
#include "wizard/planchange.h"
#include "wizard/proof.h"

#include <set>

namespace attest::wizard {

/// One choice of units beside others: its figures are of what is still to do.
struct Offer {
    QStringList units; ///< the whole choice with what is fixed, document order
    QStringList add; ///< of those, what is not fixed
    std::optional<int> credits; ///< of `add`; none where the award has no credit
    int unitCount = 0; ///< of `add`
    std::optional<int> glh; ///< hours; none where the award prints none for its units
    int served = 0; ///< criteria of `add` that accepted evidence could already serve
    int criteria = 0;
    bool complete = false; ///< as read
    bool underEveryReading = false;
    QStringList toTick; ///< against what is ticked now
    QStringList toDrop;
};

/// Everything that choosing a learner's units keeps in mind, and every answer to it. Pages show it and hold
/// nothing of their own. A plain value over copies: nothing is saved here; the page runs the plan command
/// with what `changes` says. Not for several threads at once.
///
/// A unit that is achieved or signed off is fixed: it is always ticked and no step moves it.
class Context {
public:
    /// Starts with the plan as it is. `others`: the learner's other enrolments, for evidence of the same
    /// units.
    explicit Context(Subject subject, std::vector<Subject> others = {});

    const Subject &subject() const { return m_subject; }
    const catalogue::Qualification &qualification() const { return *m_subject.qualification; }
    /// In document order, with what is fixed.
    QStringList ticked() const;
    /// What confirming would plan: as ticked, but of what is fixed only what is planned already.
    const QStringList &toPlan() const { return m_ticked; }
    bool isTicked(const QString &unit) const { return isFixed(unit) || m_ticked.contains(unit); }
    bool isFixed(const QString &unit) const { return m_fixed.contains(unit); }
    bool isKept(const QString &unit) const { return m_kept.contains(unit); }
    bool isRefused(const QString &unit) const { return m_refused.contains(unit); }

    // Steps. One about a unit that is fixed, or that the award does not have, changes nothing.
    void tick(const QString &unit, bool on);
    /// Ticks the unit and drops what its foresight offers to drop.
    void swapIn(const QString &unit);
    /// "Keep": every offer holds it. Ticks it.
    void keep(const QString &unit, bool on);
    /// "Not this one": no offer holds it. Unticks it.
    void refuse(const QString &unit, bool on);
    /// Ticks what the offer says, nothing else.
    void take(const Offer &offer);
    /// Back to the plan as it is; nothing kept or refused.
    void startAgain();
    /// Ticks, marks and settings of an earlier context of the same enrolment, as far as they still fit: the
    /// records changed under it.
    void continueFrom(const Context &earlier);

    /// True: offers hold everything that is ticked. False: only what is to be kept.
    bool keepsTicks() const { return m_keepsTicks; }
    void setKeepsTicks(bool keeps) { m_keepsTicks = keeps; }
    /// True: offers, bars and maximums are those of every reading of the document at once.
    bool isSafe() const { return m_safe; }
    void setSafe(bool safe) { m_safe = safe; }
    /// Whether the document can be read in more than one way.
    bool hasReadings() const { return !qualification().alternatives.empty(); }
    planner::Minimise minimise() const { return m_minimise; }
    void setMinimise(planner::Minimise minimise) { m_minimise = minimise; }

    // Answers.
    /// Against the plan as it is, and the status that chips and the credit bar show.
    const PlanChanges &changes() const { return m_changes; }
    /// Complete as read and under each alternative, as ticked.
    std::vector<rules::ReadingResult> readings() const;
    /// What ticking the unit would run into; free for one that is ticked.
    Foresight foresee(const QString &unit) const;
    const Nearness &nearness(const QString &unit) const;
    /// What unticking the unit puts out of sight, in a sentence; empty: nothing.
    QString unticking(const QString &unit) const;
    /// "Finish it for me": the planner's answer first, then the next best, each without at least one unit of
    /// every one before. Empty: there is no such choice, and proof() says why.
    Result<std::vector<Offer>> offers(int count) const;
    /// The units that are ticked, in the same figures.
    Offer asTicked() const;
    /// Why what is ticked is complete; or what is missing; or, when it cannot be completed with what is to be
    /// kept and what is refused, the smallest contradiction.
    Result<Proof> proof() const;
    /// Why no choice holds this unit. Complete, and without lines: some does.
    Result<Proof> whyNot(const QString &unit) const;

private:
    void changed();
    bool mayMove(const QString &unit) const;
    const catalogue::Qualification &asked() const { return m_safe ? m_all : *m_subject.qualification; }
    planner::Question question() const;
    Offer offerOf(const QStringList &add) const;
    Result<planner::Answer> planned(planner::Question question) const;

    Subject m_subject;
    catalogue::Qualification m_all; ///< what every reading asks, at once
    std::vector<Nearness> m_nearness; ///< document order
    QStringList m_fixed;
    QStringList m_exempted;
    QStringList m_ticked;
    std::set<QString> m_kept;
    std::set<QString> m_refused;
    std::map<QString, int> m_evidence; ///< items by unit
    bool m_keepsTicks = true;
    bool m_safe = false;
    planner::Minimise m_minimise = planner::Minimise::Credits;
    PlanChanges m_changes;
};

} // namespace attest::wizard
