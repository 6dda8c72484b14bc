// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTreeView>

namespace attest::views {

/// The tree of targets by keyboard: arrows move, Space ticks, F2 writes where in the evidence it shows. What
/// a person opened or closed stays so when the rows change; units that are signed off begin closed.
class TargetsView final : public QTreeView {
    Q_OBJECT

public:
    explicit TargetsView(QWidget *parent = nullptr);

    /// Opens what is not closed; `all` opens everything, for a search.
    void openRows(bool all);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tickCurrent();
    void openBelow(const QModelIndex &parent, bool all);

    QHash<QString, bool> m_chosen; ///< rows that a person opened (true) or closed, by key
    bool m_opening = false;
};

} // namespace attest::views
