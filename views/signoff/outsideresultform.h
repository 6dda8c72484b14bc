// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "portfolio/records.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace attest::views {

class Label;

/// How a unit whose criteria are not loaded was achieved elsewhere: on what basis, when, who says so.
class OutsideResultForm final : public QWidget {
    Q_OBJECT

public:
    explicit OutsideResultForm(QWidget *parent = nullptr);

    void startAfresh();
    /// Refused with a sentence when the date cannot be read or nobody is named.
    Result<portfolio::OutsideResult> result() const;

private:
    void showDate();

    QComboBox *m_basis;
    QLineEdit *m_on;
    QLineEdit *m_by;
    Label *m_dateWords;
};

} // namespace attest::views
