// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/planmodel.h"
#include "views/common/rowdelegate.h"

namespace attest::views {

/// The rows of a tree of units: groups are headings.
class GroupDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(items::PlanModel::IsGroupRole).toBool())
            option->font = fontFor(TextRole::Strong);
    }
};

} // namespace attest::views
