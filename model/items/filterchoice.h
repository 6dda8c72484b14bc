// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

#include <optional>
#include <vector>

/// Which learners people want to see: one value that every list and report narrows by in the same way.
namespace attest::items {

/// What a filter looks at in one enrolment.
struct FilterFacts {
    QString group;
    QString site;
    PersonId assessor;
    QString qualification; ///< number
    portfolio::EnrolmentState state = portfolio::EnrolmentState::Active;
    friend bool operator==(const FilterFacts &, const FilterFacts &) = default;
};
FilterFacts factsOf(const portfolio::Learner &learner, const portfolio::Enrolment &enrolment);

/// The choice. What is not set narrows nothing; an empty text or a null id means those who have none.
struct FilterChoice {
    std::optional<PersonId> assessor = {};
    std::optional<QString> group = {};
    std::optional<QString> site = {};
    std::optional<QString> qualification = {};
    std::optional<portfolio::EnrolmentState> state = {};

    bool narrows() const { return *this != FilterChoice(); }
    bool accepts(const FilterFacts &facts) const;
    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// What there is to choose from, each once and in order; an empty text or a null id stands last, where some
/// learners have none.
struct FilterOffer {
    std::vector<PersonId> assessors; ///< by name
    QStringList groups;
    QStringList sites;
    QStringList qualifications;
    std::vector<portfolio::EnrolmentState> states;
};
/// What these enrolments offer. `people` gives the names. Pure.
FilterOffer offerOf(const std::vector<FilterFacts> &facts, const std::vector<portfolio::Person> &people);

/// One choice in words, for a list and for what is said of it: "No group", "Ffion Rees".
QString assessorInWords(PersonId assessor, const std::vector<portfolio::Person> &people);
QString groupInWords(const QString &group);
QString siteInWords(const QString &site);

/// "Assessor: Ffion Rees · Group: Tuesday"; empty when nothing is narrowed. Plain text.
QString inWords(const FilterChoice &choice, const std::vector<portfolio::Person> &people);

} // namespace attest::items
