// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/learnersmodel.h"

#include <QSortFilterProxyModel>

namespace attest::items {

/// Which learners are shown.
enum class LearnersShown { All, Ready, Late, Complete };

/// The list of learners: narrowed by a choice, found by words and state, and in order. Words match anywhere,
/// without case and diacritics; every word must be found.
class LearnersFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `learners` is kept by reference and outlives the filter.
    explicit LearnersFilter(LearnersModel &learners, QObject *parent = nullptr);

    void setChoice(const FilterChoice &choice);
    void setWords(const QString &words);
    void setShown(LearnersShown shown);
    LearnersShown shown() const { return m_shown; }

    /// The enrolment of a row of this filter; null for an invalid index.
    EnrolmentId enrolmentAt(const QModelIndex &index) const;
    /// The first column of an enrolment's row; invalid when it is not shown.
    QModelIndex indexOf(EnrolmentId enrolment) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool saysAllWords(int row) const;

    LearnersModel &m_learners;
    FilterChoice m_choice;
    QStringList m_words;
    LearnersShown m_shown = LearnersShown::All;
};

} // namespace attest::items
