// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTreeView>

namespace attest::views {

/// The tree of targets by keyboard: arrows move, Space ticks, F2 writes where in the evidence it shows. What
/// a person closed stays closed when the rows change.
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

    QSet<QString> m_closed; ///< keys of rows that a person closed
    bool m_opening = false;
};

} // namespace attest::views
