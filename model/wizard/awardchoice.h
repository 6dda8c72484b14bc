// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/whatif.h"

namespace attest::wizard {

/// Everything that choosing an award keeps in mind, before there is an enrolment whose units a Context could
/// choose, and "what if": the awards with what each would ask, which are looked for, which one is chosen,
/// and which stands beside it. Pages show it and hold nothing of their own. A plain value.
class AwardChoice {
public:
    /// `awards` as prospects() gives them; `own`: what the others are compared with at first, may be empty.
    explicit AwardChoice(std::vector<AwardProspect> awards = {}, const QString &own = {});

    // Steps. One about an award that is not there changes nothing.
    /// Narrows what is found. What is chosen stays as long as it is among it, else the first is chosen.
    void search(const QString &words);
    void choose(const QString &number);
    /// Empty: with none.
    void compareWith(const QString &number);
    /// What is looked for, chosen and compared in an earlier choice: the records changed under it.
    void continueFrom(const AwardChoice &earlier);

    const std::vector<AwardProspect> &awards() const { return m_awards; }
    const QString &words() const { return m_words; }
    /// Those that fit every word: the beginning of the number, or part of the title; "level 3" means the
    /// level. Case and diacritics do not matter.
    std::vector<AwardProspect> found() const;
    /// Null when nothing is found.
    const AwardProspect *chosen() const;
    /// Empty when it is compared with none.
    const QString &comparedWith() const { return m_with; }
    /// Whether two different awards stand side by side.
    bool isCompared() const;
    /// The chosen award fact by fact, and beside it the other; a single line says why where one is unsound.
    std::vector<ComparedLine> lines() const;

private:
    const AwardProspect *award(const QString &number) const;

    std::vector<AwardProspect> m_awards;
    QString m_words;
    QString m_chosen;
    QString m_with;
};

} // namespace attest::wizard
