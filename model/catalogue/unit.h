// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/level.h"
#include "catalogue/setting.h"
#include "core/text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace attest::catalogue {

/// One assessment criterion. The label is a short topic of ours, never the awarding body's wording.
struct Criterion {
    QString code; ///< "1.1", "1a", "Ka": unique in its unit
    Label label;
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// What kind of proof an outcome asks for; units may allow more settings for knowledge than for performance.
enum class OutcomeKind { Performance, Knowledge };

struct Outcome {
    QString code; ///< "1", "K"
    Label label;
    OutcomeKind kind = OutcomeKind::Performance;
    bool observationDemanded = false; ///< at least one of its criteria must be met by an observation
    std::vector<Criterion> criteria;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// What an evidence requirement is for.
enum class RequirementKind {
    Demand, ///< evidence must show it: ticked part by part
    Setting, ///< says where evidence may come from: enforced by the unit's settings
    Note, ///< permits or explains: shown, never in the way
};

/// A lettered part of a requirement, ticked like a criterion.
struct RequirementPart {
    QString code; ///< "4a"; a demand without letters has one part named like the item, "3"
    Label label;
    friend bool operator==(const RequirementPart &, const RequirementPart &) = default;
};

struct Requirement {
    QString code; ///< "4"
    RequirementKind kind = RequirementKind::Demand;
    Label label;
    int needed = 0; ///< how many parts must be covered; 0 unless Demand
    std::vector<RequirementPart> parts; ///< empty unless Demand
    bool observationDemanded = false; ///< each part that is needed must be met by an observation
    friend bool operator==(const Requirement &, const Requirement &) = default;
};

/// Where evidence for this unit may come from. Both empty: not stated, everything is accepted.
struct SettingRule {
    std::vector<Setting> performance;
    std::vector<Setting> knowledge;

    bool allows(Setting setting, OutcomeKind kind) const;
    friend bool operator==(const SettingRule &, const SettingRule &) = default;
};

/// How a unit is assessed.
enum class AssessmentMethod { Portfolio, Assignment, Test };

/// What a unit's test is made of.
struct TestTerms {
    int questions = 0;
    int pass = 0; ///< right answers that are enough
    std::optional<int> minutes;
    friend bool operator==(const TestTerms &, const TestTerms &) = default;
};

/// The other units that an order rule of this unit speaks of, and where the rule stands.
struct UnitOrder {
    QStringList units; ///< numbers; empty: there is no such rule
    QString source; ///< document and line
    friend bool operator==(const UnitOrder &, const UnitOrder &) = default;
};

/// What the document prints where the value as read differs. Empty: as read.
struct PrintedUnit {
    QString number;
    QString uan;
    QString title;
    std::optional<Level> level;
    std::optional<int> credit;
    std::optional<int> glh;
    friend bool operator==(const PrintedUnit &, const PrintedUnit &) = default;
};

struct Unit {
    QString number; ///< "301": unique inside its qualification
    QString uan; ///< "K/601/1622"; empty where the document prints none, or one that is another unit's
    Label title; ///< as read
    Level level;
    std::optional<int> credit;
    std::optional<int> glh; ///< hours
    PrintedUnit printed;
    QString group; ///< a Group's code
    SettingRule settings;
    std::optional<AssessmentMethod> assessment; ///< none: as the whole qualification is
    std::optional<TestTerms> test; ///< only where assessment is Test, and the document gives the terms
    UnitOrder before; ///< this unit is begun before these
    UnitOrder after; ///< this unit is signed off after those of these that the award needs
    std::vector<Outcome> outcomes; ///< empty: the criteria are not loaded
    std::vector<Requirement> requirements;

    /// Without criteria a unit can be planned and counted, never be ready by emptiness.
    bool criteriaLoaded() const { return !outcomes.empty(); }
    /// "113@T/502/4296": says which unit is meant where a document prints one number for two.
    QString nameWithUan() const { return number.section(u'@', 0, 0) + u'@' + uan; }
    // What stands in the document, misprints and all.
    QString titleAsPrinted() const { return printed.title.isEmpty() ? title.en : printed.title; }
    QString uanAsPrinted() const { return printed.uan.isEmpty() ? uan : printed.uan; }
    Level levelAsPrinted() const { return printed.level.value_or(level); }
    std::optional<int> creditAsPrinted() const { return printed.credit ? printed.credit : credit; }
    std::optional<int> glhAsPrinted() const { return printed.glh ? printed.glh : glh; }
    int criteriaCount() const;
    /// Parts that must be covered, over all demands.
    int requirementsCount() const;
    const Criterion *criterion(const QString &code) const;
    const RequirementPart *part(const QString &code) const;
    /// The outcome that holds this criterion.
    const Outcome *outcomeOf(const QString &criterionCode) const;
    /// The demand that holds this part.
    const Requirement *requirementOf(const QString &partCode) const;
    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace attest::catalogue
