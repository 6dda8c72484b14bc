// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/mapping.h"
#include "catalogue/unit.h"
#include "core/ids.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace attest::catalogue {

/// The four forms a rule of combination takes (design: how rules are read).
enum class RuleKind {
    AtLeast, ///< a sum or count over a filter reaches an amount
    AtMost, ///< a sum or count over a filter stays within an amount
    All, ///< every unit the filter names
    Bar, ///< of the two units the filter names only one counts
};

enum class Measure { Credits, Units };

/// Which units a rule looks at. Every list that is not empty must agree; all empty means every unit.
struct UnitFilter {
    std::vector<Level> levels; ///< exactly these levels
    QStringList groups;
    QStringList units;

    bool matches(const Unit &unit) const;
    friend bool operator==(const UnitFilter &, const UnitFilter &) = default;
};

/// One rule of combination, as read. Its sentence is made from it (rules/words.h), so the two never disagree.
struct Rule {
    QString id; ///< TOTAL, LEVEL-3, MAND, GROUP-A, BAR-212-220 ...
    RuleKind kind = RuleKind::AtLeast;
    Measure measure = Measure::Credits;
    int amount = 0; ///< credits or units; ignored by All and Bar
    UnitFilter filter;
    QString source; ///< document and line it was read from
    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Group {
    QString code; ///< "A"; the mandatory group is "M"
    Label title;
    bool mandatory = false;
    friend bool operator==(const Group &, const Group &) = default;
};

/// A misprint or an ambiguity: what stands there, what it is taken to mean, and why. Both are shown.
struct Reading {
    QString where; ///< document and line
    QString field;
    QString printed; ///< at most eight words
    QString read;
    QString why;
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Another way in which the rules can be read: what changes against the value as read (underreading.h).
struct Alternative {
    QString code; ///< "level-4"
    QString why;
    QString source; ///< document and line
    std::vector<Rule> rules; ///< replace the rule of the same id, or are added; bars included
    QStringList withoutRules; ///< ids, bars included
    std::vector<Unit> units; ///< replace the unit of the same number, or are added
    QStringList withoutUnits; ///< numbers
    friend bool operator==(const Alternative &, const Alternative &) = default;
};

/// One printing of one award: a plain value, immutable once loaded, shared freely between threads.
struct Qualification {
    QString number; ///< "4430-03"
    QString printedNumber; ///< where the document prints another; else empty
    QString family; ///< what its unit numbers are good for: "4430", but "4421-22" for itself alone
    Label title; ///< as read
    QString printedTitle; ///< as the title row prints it, where that differs; else empty
    Level level;
    QString accreditation; ///< "500/8818/X", or "GA4F 21" in Scotland
    std::optional<int> credits; ///< none for awards without credit
    std::optional<int> tqt; ///< hours
    std::optional<int> glh; ///< hours
    std::optional<int> minimumAge; ///< years
    QDate lastRegistration; ///< invalid when none is printed
    QDate lastCertification;
    std::vector<AssessmentMethod> assessment; ///< every method that one of its units may use; empty: not said
    std::vector<Group> groups;
    std::vector<Rule> rules; ///< bars included, as RuleKind::Bar
    std::vector<Unit> units; ///< in the order of the document
    std::vector<Alternative> alternatives;
    Mapping mapping; ///< to an apprenticeship standard; empty for most
    std::vector<Reading> readings;

    /// SHA-256 of `json`: names this edition in enrolments.
    EditionId edition;
    /// The bytes it was loaded from, copied into a centre by the first enrolment.
    QByteArray json;

    const Unit *unit(const QString &unitNumber) const;
    const Group *group(const QString &code) const;
    bool isMandatory(const Unit &unit) const;
    /// Whether a rule asks for this very unit, so that no selection is complete without it.
    bool isNeeded(const QString &unitNumber) const;
    /// The title as it stands in the title row, misprints and all.
    QString titleAsPrinted() const { return printedTitle.isEmpty() ? title.en : printedTitle; }

    /// A unit as people name it: "301", "4430-301", "Unit 301", any case, blanks ignored; with its UAN where
    /// a document prints one number for two units, "113@T/502/4296". The returned number is the catalogue's
    /// own; refused with a sentence that names what was typed.
    Result<QString> unitNumber(const QString &typed) const;
    /// A comma-separated list of the above, each unit once; empty is valid.
    Result<QStringList> unitNumbers(const QString &typed) const;
};

} // namespace attest::catalogue
