// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

#include <QWidget>

namespace attest::views {

/// What stands in a unit's way, each with a link to where it is mended.
class WayList final : public QWidget {
    Q_OBJECT

public:
    explicit WayList(QWidget *parent = nullptr);

    void setBlockers(const std::vector<portfolio::Blocker> &blockers);

Q_SIGNALS:
    void mendRequested(const attest::portfolio::Blocker &blocker);

private:
    QLayout *lineFor(const portfolio::Blocker &blocker, int number, QWidget *parent);

    QWidget *m_lines;
};

} // namespace attest::views
