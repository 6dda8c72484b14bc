// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace attest::views {

/// A cell of the grid: the sign and its word, under it the place inside the evidence. Ticked cells stand on
/// the soft colour of their state, what is closed on the window's.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

/// Criteria down, evidence across. Arrows move, Shift and arrows choose many, space ticks what is chosen, F2
/// writes the place, N says that it is not yet met, Return opens the evidence, Tab leaves.
class CriteriaGrid final : public QTableView {
    Q_OBJECT

public:
    explicit CriteriaGrid(QWidget *parent = nullptr);

Q_SIGNALS:
    void tickRequested();
    void notYetRequested();
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace attest::views
