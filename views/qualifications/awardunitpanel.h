// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/sameunits.h"
#include "items/award.h"

#include <QWidget>

class QPushButton;

namespace attest::views {

class PageHeader;
class PassageView;

/// One unit of a qualification: facts, rules, where else it counts, criteria, requirements, readings.
class AwardUnitPanel final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel; `same` was made from `awards`.
    AwardUnitPanel(const std::vector<items::Award> &awards, const catalogue::SameUnits &same,
                   QWidget *parent = nullptr);

    /// `criterion` is brought into view; empty: from the top.
    void setUnit(const catalogue::Qualification &qualification, const catalogue::Unit &unit,
                 const QString &criterion);

Q_SIGNALS:
    /// To the qualification, or to another unit.
    void followed(const attest::items::AwardPlace &place);

private:
    void build();
    void leadTo(QPushButton *button, const catalogue::Unit *unit);

    const std::vector<items::Award> &m_awards;
    const catalogue::SameUnits &m_same;
    PageHeader *m_header;
    PassageView *m_view;
    QPushButton *m_before;
    QPushButton *m_next;
    QString m_qualification;
};

} // namespace attest::views
