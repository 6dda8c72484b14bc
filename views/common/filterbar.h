// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/filterchoice.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace attest::views {

class Label;
class SharedFilter;

/// Narrows what a page shows: my learners, assessor, group, site, qualification, state. Offers only what
/// tells learners apart, says in words what is chosen, and clears it. Every page's bar shows the same choice.
/// The filter outlives the bar.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(SharedFilter &filter, QWidget *parent = nullptr);

    /// What there is to choose from: these enrolments, in a centre where these people work. `working` may
    /// choose the learners they assess with one press.
    void setLearners(const std::vector<items::FilterFacts> &learners,
                     const std::vector<portfolio::Person> &people, PersonId working);

private:
    QComboBox *makeBox(const QString &objectName, const QString &name);
    void refill();
    void toggleMine();

    SharedFilter &m_filter;
    items::FilterOffer m_offer;
    std::vector<portfolio::Person> m_people;
    PersonId m_working;
    QWidget *m_controls;
    QPushButton *m_mine;
    QComboBox *m_assessor;
    QComboBox *m_group;
    QComboBox *m_site;
    QComboBox *m_qualification;
    QComboBox *m_state;
    QWidget *m_said;
    Label *m_words;
};

} // namespace attest::views
