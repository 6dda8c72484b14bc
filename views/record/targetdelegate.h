// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace attest::views {

/// Paints the rows of the targets: units bold, outcomes small with a tick for the whole, criteria with tick,
/// code and label. What is met already has a sign instead of an empty box and is quiet.
class TargetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TargetDelegate(QTreeView &view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A click on box, code or label ticks.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QTreeView &m_view;
};

} // namespace attest::views
