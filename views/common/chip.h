// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QAbstractButton>

namespace attest::views {

/// A sign and a few words on a soft ground. What lies behind it is its tooltip and its accessible
/// description; pressing it (mouse, Space) shows that, so that it can be read without a mouse.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setContent(items::Sign sign, const QString &text, const QString &detail = {});
    items::Sign sign() const { return m_sign; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showDetail();

    items::Sign m_sign = items::Sign::None;
};

} // namespace attest::views
