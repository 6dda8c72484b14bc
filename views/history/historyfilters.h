// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "centre/chronicle.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace attest::views {

/// What the history is narrowed by: who, which learner, unit and item, words, and only what is in conflict.
class HistoryFilters final : public QWidget {
    Q_OBJECT

public:
    /// `ofCentre`: learners can be chosen; otherwise the learner is given.
    HistoryFilters(bool ofCentre, QWidget *parent = nullptr);

    void setPeople(const std::vector<portfolio::Person> &people);
    /// Every enrolment's learner, each once.
    void setLearners(const std::vector<centre::LearnerLine> &lines);
    /// The units and items of one learner; null: they cannot be chosen.
    void setThings(const centre::EnrolmentFile *file);
    /// How many entries contradict each other; the switch shows itself for any.
    void setConflicts(qint64 conflicts);

    /// Without the learner, where that is given.
    centre::ChronicleFilter filter() const;
    bool isNarrowed() const;
    void clear();

Q_SIGNALS:
    void changed();
    void learnerChosen(attest::LearnerId learner);

private:
    QComboBox *makeBox(const QString &objectName, const QString &name);

    QComboBox *m_person;
    QComboBox *m_learner;
    QComboBox *m_unit;
    QComboBox *m_evidence;
    QLineEdit *m_words;
    QPushButton *m_conflicts;
    QTimer *m_typed; ///< the search waits until a word has been typed
};

} // namespace attest::views
