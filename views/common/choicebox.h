// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace attest::views {

/// A box to choose from whose width does not follow what it offers: names and titles may be long. Its list is
/// as wide as they need, within reason, and is made when it is first opened.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    /// `letters` of what is chosen can be read at least.
    explicit ChoiceBox(int letters, QWidget *parent = nullptr);
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize sizeHint() const override { return minimumSizeHint(); }
    void showPopup() override;
};

} // namespace attest::views
