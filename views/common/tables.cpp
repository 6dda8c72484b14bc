// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

namespace attest::views {

namespace {

constexpr int leastRows = 3;

/// Home and End go to the first and last row of a list whose rows are chosen whole. By itself a table goes to
/// the first and last column, which cannot be seen in such a list.
class HomeAndEnd final : public QObject {
public:
    explicit HomeAndEnd(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress
            && m_table.selectionBehavior() == QAbstractItemView::SelectRows) {
            const auto &key = static_cast<const QKeyEvent &>(*event);
            if (!(key.modifiers() & ~Qt::KeypadModifier) && go(key.key()))
                return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Whether it is one of these keys.
    bool go(int key)
    {
        if (key != Qt::Key_Home && key != Qt::Key_End)
            return false;
        const int last = m_table.model() ? m_table.model()->rowCount(m_table.rootIndex()) - 1 : -1;
        if (last >= 0) {
            const int column = qMax(0, m_table.currentIndex().column());
            m_table.setCurrentIndex(
                m_table.model()->index(key == Qt::Key_Home ? 0 : last, column, m_table.rootIndex()));
        }
        return true;
    }

    QTableView &m_table;
};

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
    new HomeAndEnd(table); // the table owns it
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
