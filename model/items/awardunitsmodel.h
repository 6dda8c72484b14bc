// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "items/roles.h"

#include <QAbstractItemModel>

namespace attest::items {

/// The units of one qualification as a tree: its groups, with the rules that speak of each, and the units in
/// them. Key of a unit: its number. Shows nothing until it has a qualification; read-only.
class AwardUnitsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Unit, Title, Level, Credit, Glh, Uan, ColumnCount };
    enum Roles {
        IsGroupRole = SecondLineRole + 16, ///< bool: a heading, not a unit
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setQualification(const catalogue::QualificationPtr &qualification);
    QModelIndex indexOf(const QString &unit) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString title;
        QString rules; ///< in words; empty: none speaks of this group alone
        std::vector<const catalogue::Unit *> units; ///< of m_qualification
    };

    static std::vector<Group> groupsOf(const catalogue::Qualification &qualification);
    /// The group of a unit's index; null for a group's own.
    const Group *above(const QModelIndex &index) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant unitData(const catalogue::Unit &unit, int column, int role) const;
    QString barsOf(const catalogue::Unit &unit) const;

    catalogue::QualificationPtr m_qualification;
    std::vector<Group> m_groups;
};

} // namespace attest::items
