// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/awardunitsmodel.h"

#include <QTreeView>

namespace attest::views {

/// The units of a qualification by group, all groups open. Return opens a unit, and opens or closes a group.
class AwardUnitsTree final : public QTreeView {
    Q_OBJECT

public:
    explicit AwardUnitsTree(QWidget *parent = nullptr);

    void setQualification(const catalogue::QualificationPtr &qualification);
    void choose(const QString &unit);

Q_SIGNALS:
    void unitOpened(const QString &unit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    items::AwardUnitsModel m_model;
};

} // namespace attest::views
