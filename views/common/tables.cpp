// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/rowdelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace attest::views {

namespace {

constexpr int leastRows = 3;

void setUpView(QAbstractItemView &view)
{
    view.setItemDelegate(new RowDelegate(&view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    // With large text a page scrolls before a list shows fewer rows than these.
    view.setMinimumHeight(leastRows * rowHeight(2));
}

void setUpHeader(QHeaderView &header)
{
    QFont font = fontFor(TextRole::Small);
    font.setBold(true); // as Qt measures headings, so that no second font is looked for
    header.setFont(font);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

void setUpTable(QTableView &table, RowHeights heights)
{
    setUpView(table);
    setUpHeader(*table.horizontalHeader());
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    const bool even = heights == RowHeights::TwoLines;
    table.verticalHeader()->setDefaultSectionSize(rowHeight(even ? 2 : 1));
    table.verticalHeader()->setSectionResizeMode(even ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
}

void setUpTree(QTreeView &tree)
{
    setUpView(tree);
    setUpHeader(*tree.header());
    tree.setUniformRowHeights(false);
    tree.setIndentation(20);
}

} // namespace attest::views
