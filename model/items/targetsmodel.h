// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/codelist.h"
#include "items/roles.h"
#include "portfolio/status.h"

#include <QAbstractItemModel>

#include <map>
#include <tuple>
#include <vector>

namespace attest::items {

/// A ticked target, and where inside the evidence it shows.
struct Tick {
    portfolio::Target target;
    QString place;
    friend bool operator==(const Tick &, const Tick &) = default;
};

/// What evidence can be tied to: the units in hand whose criteria are loaded, their outcomes and
/// requirements, and the criteria and parts in them, each with a tick. Ticking an outcome, a requirement or a
/// unit ticks what is in it. Ticks belong to targets, not to rows: they outlive a refresh.
class TargetsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Name, Place, ColumnCount };
    enum Roles {
        CodeRole =
            SecondLineRole + 16, ///< QString: "2.2", drawn in a column of its own; empty above criteria
        MetRole, ///< bool: met already by other evidence; a unit: signed off
        SearchRole, ///< QString: folded words that a search looks at; only criteria and parts have them
        UnitRole, ///< QString: the number of the unit
        IsTargetRole, ///< bool: a criterion or part, not a heading
        TargetRole, ///< portfolio::Target: the criterion or part
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows the units of `status`, those that are signed off after the others. The same units only change
    /// what is met.
    void setUnits(const catalogue::Qualification &qualification, const portfolio::EnrolmentStatus &status);
    /// Replaces every tick; targets that no unit here has are kept and not counted.
    void setTicks(const std::vector<Tick> &ticks);
    /// The ticked targets that are in the tree, in its order.
    std::vector<Tick> ticks() const;
    /// Ticks these besides what is ticked already; each has to be in the tree.
    void tick(const std::vector<portfolio::Target> &targets);
    QModelIndex indexOf(const portfolio::Target &target) const;
    /// The units of the tree with everything in them that can be ticked.
    CodeBook codes() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    enum class Kind { Root, Unit, Group, Leaf };
    struct Node {
        Kind kind = Kind::Root;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        portfolio::Target target; ///< Leaf: itself; above: unit and a code that names the heading
        QString text;
        QString search; ///< Leaf: the folded words of SearchRole; Group: its label alone
        bool met = false;
        int needed = -1; ///< Group of a requirement's parts: how many of them; -1: all
    };

    static std::vector<Node> treeOf(const catalogue::Qualification &qualification,
                                    const portfolio::EnrolmentStatus &status);
    static void addUnit(std::vector<Node> &nodes, const catalogue::Unit &unit,
                        const portfolio::UnitStatus &status);
    static int addNode(std::vector<Node> &nodes, int parent, Node node);
    static int addGroup(std::vector<Node> &nodes, int parent, const portfolio::Target &target,
                        const QString &heading, const QString &label);
    static void addLeaf(std::vector<Node> &nodes, int parent, const portfolio::UnitStatus &status,
                        const portfolio::Target &target, const QString &label);
    const Node &node(const QModelIndex &index) const;
    int leavesBelow(int at, bool tickedOnly) const;
    int leftBelow(int at) const;
    bool isTicked(const Node &leaf) const { return m_ticks.contains(leaf.target); }
    Qt::CheckState checkState(int at) const;
    void setTicked(int at, bool ticked);
    QVariant nameData(int at, int role) const;
    QVariant placeData(int at, int role) const;
    QString spoken(const Node &leaf) const;
    void tellTicks();

    struct InAnyOrder {
        bool operator()(const portfolio::Target &a, const portfolio::Target &b) const
        {
            return std::tie(a.unit, a.kind, a.code) < std::tie(b.unit, b.kind, b.code);
        }
    };

    std::vector<Node> m_nodes{Node{}};
    std::map<portfolio::Target, QString, InAnyOrder> m_ticks; ///< with the place inside the evidence
};

} // namespace attest::items
