// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace attest::views {

/// The grid's rows: units, outcomes and demands as headings, criteria with their code, words and state. Stays
/// in view while the evidence scrolls, and is what a screen reader reads as the row's name.
class CriteriaHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit CriteriaHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The grid's columns: an item's number, its kind and its day.
class EvidenceHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit EvidenceHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace attest::views
