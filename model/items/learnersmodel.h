// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/filterchoice.h"
#include "items/sign.h"

#include <QAbstractTableModel>

#include <vector>

namespace attest::items {

/// One enrolment as the list of learners shows it. A value; the page makes it from what the centre answers.
struct LearnerRow {
    EnrolmentId enrolment;
    LearnerId learner;
    QString given;
    QString family;
    QString ref; ///< the enrolment's
    QString qualification; ///< number
    QString qualificationTitle;
    QString site;
    QString group;
    PersonId assessor; ///< null: nobody yet
    Credits credits;
    portfolio::Readings<bool> complete{};
    int rulesMet = 0; ///< by achieved units
    int rulesPlanned = 0; ///< by the plan
    int rules = 0;
    QStringList readyUnits;
    QDate target; ///< may be invalid
    bool late = false;
    portfolio::EnrolmentState state = portfolio::EnrolmentState::Active;

    QString name() const;
    FilterFacts facts() const { return {group, site, assessor, qualification, state}; }
};

/// The list of learners: a row an enrolment. Rows stay where they are when their contents change, so that a
/// view keeps its place. Lives on the window's thread.
class LearnersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Learner, Qualification, Credit, Rules, Next, Target };

    explicit LearnersModel(QObject *parent = nullptr);

    /// Shows these and nothing else; views start anew.
    void setRows(std::vector<LearnerRow> rows);
    /// Puts rows in place of those of the same enrolment; unknown ones go to the end.
    void putRows(const std::vector<LearnerRow> &rows);
    /// Takes the row of this enrolment out, if there is one.
    void takeRow(EnrolmentId enrolment);

    const LearnerRow &row(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1 when there is none.
    int rowOf(EnrolmentId enrolment) const;
    /// What a person may search a row by, folded: name, ref, site, group, qualification. Made when it is
    /// asked for: who opens a centre does not search it yet.
    QString searchText(int row) const;

    /// What the row is sorted by where it is sorted by name, folded.
    const QString &sortName(int row) const { return m_sortNames.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LearnerRow> m_rows;
    std::vector<QString> m_sortNames; ///< of each row: folded once, not at every comparison
};

} // namespace attest::items
