// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/codelist.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace attest::items {

/// The targets that a person searches for. Every typed word must fit: the beginning of a unit's number or of
/// a code, or any part of a label; case and diacritics do not matter. Of a list of codes every code is shown.
/// Ticking a heading ticks what is shown in it, never what is hidden.
class TargetsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TargetsFilter(QObject *parent = nullptr);

    void setWords(const QString &typed);
    /// Shows what the list names instead of what fits words, met or not.
    void setCodes(const CodeList &codes);
    /// Hides what is met already, unless it is ticked.
    void setOnlyNotMet(bool onlyNotMet);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isEveryTargetTicked(const QModelIndex &heading) const;
    bool tick(const QModelIndex &index, Qt::CheckState state);

    QStringList m_words; ///< folded
    std::optional<CodeList> m_codes;
    bool m_onlyNotMet = false;
};

} // namespace attest::items
