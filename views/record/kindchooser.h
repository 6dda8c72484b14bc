// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/evidencekind.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace attest::views {

/// The kinds of evidence as buttons of which one is pressed: the common ones, and the rest behind More.
class KindChooser final : public QWidget {
    Q_OBJECT

public:
    explicit KindChooser(QWidget *parent = nullptr);

    portfolio::EvidenceKind kind() const;
    void setKind(portfolio::EvidenceKind kind);

Q_SIGNALS:
    void kindChosen();

private:
    void showRest(bool all);

    QButtonGroup *m_group;
    QPushButton *m_more;
};

} // namespace attest::views
