// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "items/roles.h"
#include "portfolio/status.h"

#include <QAbstractItemModel>

#include <map>
#include <set>
#include <vector>

namespace attest::items {

/// The units of an award by group, each with a tick: the plan as it is being chosen. What is signed off stays
/// ticked. Nothing is saved here: the page reads `ticked` and runs the command.
class PlanModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Unit, Title, Note, Level, Credit, Glh, ColumnCount };
    enum Roles { IsGroupRole = SecondLineRole + 16 };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the units of `qualification` with `ticked` ticked. `notes`: a few words about units that have
    /// begun.
    void setUnits(const catalogue::QualificationPtr &qualification, const portfolio::EnrolmentStatus &status,
                  const QStringList &ticked, const std::map<QString, QString> &notes);
    /// The ticked units in document order.
    QStringList ticked() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct GroupRow {
        QString code;
        QString text; ///< "Handling problems: at least 1 unit"
        std::vector<std::size_t> units; ///< places in the qualification's list
    };

    void makeGroups();
    const catalogue::Unit *unit(const QModelIndex &index) const;
    QVariant groupData(const GroupRow &group, int column, int role) const;
    QVariant unitData(const catalogue::Unit &unit, int column, int role) const;
    QString spoken(const catalogue::Unit &unit) const;

    catalogue::QualificationPtr m_qualification;
    std::vector<GroupRow> m_groups;
    std::set<QString> m_ticked;
    std::set<QString> m_achieved;
    std::set<QString> m_transferred; ///< of those achieved
    std::map<QString, QString> m_notes;
};

} // namespace attest::items
