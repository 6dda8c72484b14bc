// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QWidget>

namespace attest::views {

/// A sign and its word: "half disc, In progress". The accessible name is the word.
class StateLabel : public QWidget {
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    void setState(items::Sign sign, const QString &word);
    items::Sign sign() const { return m_sign; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    items::Sign m_sign = items::Sign::None;
    QString m_word;
};

} // namespace attest::views
