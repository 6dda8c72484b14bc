// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/learnersfilter.h"

#include "core/text.h"
#include "items/roles.h"

#include <algorithm>

namespace attest::items {

LearnersFilter::LearnersFilter(LearnersModel &learners, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_learners(learners)
{
    setSortRole(SortRole);
    setSourceModel(&learners);
}

void LearnersFilter::setChoice(const FilterChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    invalidateFilter();
}

void LearnersFilter::setWords(const QString &words)
{
    m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LearnersFilter::setShown(LearnersShown shown)
{
    m_shown = shown;
    invalidateFilter();
}

EnrolmentId LearnersFilter::enrolmentAt(const QModelIndex &index) const
{
    return index.isValid() ? m_learners.row(mapToSource(index).row()).enrolment : EnrolmentId();
}

QModelIndex LearnersFilter::indexOf(EnrolmentId enrolment) const
{
    const int row = m_learners.rowOf(enrolment);
    return row < 0 ? QModelIndex() : mapFromSource(m_learners.index(row, 0));
}

bool LearnersFilter::saysAllWords(int row) const
{
    const QString text = m_learners.searchText(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

bool LearnersFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LearnerRow &learner = m_learners.row(row);
    if (!m_choice.accepts(learner.facts()))
        return false;
    const bool found = m_words.isEmpty() || saysAllWords(row);
    switch (m_shown) {
    case LearnersShown::All:
        return found;
    case LearnersShown::Ready:
        return found && !learner.readyUnits.isEmpty();
    case LearnersShown::Late:
        return found && learner.late;
    case LearnersShown::Complete:
        return found && learner.complete.achieved;
    }
    return found;
}

bool LearnersFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() != LearnersModel::Learner) {
        const QVariant a = left.data(SortRole);
        const QVariant b = right.data(SortRole);
        if (a != b) {
            return a.metaType() == QMetaType::fromType<QString>()
                ? text::naturalLess(a.toString(), b.toString())
                : QVariant::compare(a, b) == QPartialOrdering::Less;
        }
    }
    // By name; and so are those that are the same in another column, so that the order is always the same.
    return text::naturalLess(m_learners.sortName(left.row()), m_learners.sortName(right.row()));
}

} // namespace attest::items
