// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace attest::items {
class QualityGridModel;
}

namespace attest::views {

/// Learners by units: each cell a shape over its word, with a frame while an IQA is at it; the learners'
/// names stay in view. Arrows move, Return opens (`activated`), also on a name that is clicked
/// (`learnerOpened`).
class QualityGrid final : public QTableView {
    Q_OBJECT

public:
    explicit QualityGrid(items::QualityGridModel &model, QWidget *parent = nullptr);

    /// Puts the keyboard's place on a cell, for as long as it is shown.
    void choose(const QModelIndex &cell);

Q_SIGNALS:
    void learnerOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSections();
};

} // namespace attest::views
