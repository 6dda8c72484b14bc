// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/shortcutspage.h"

#include "views/common/pageheader.h"
#include "views/common/rowdelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// What every page understands.
std::vector<KeyLine> everywhere()
{
    const QString where = ShortcutsPage::tr("Everywhere");
    return {
        {where, ShortcutsPage::tr("Next control, control before"), ShortcutsPage::tr("Tab, Shift+Tab")},
        {where, ShortcutsPage::tr("Move in a list or between the chips of a row"),
         ShortcutsPage::tr("Arrow keys")},
        {where, ShortcutsPage::tr("First and last row of a list"), ShortcutsPage::tr("Home, End")},
        {where, ShortcutsPage::tr("Open the chosen row"), ShortcutsPage::tr("Enter")},
        {where, ShortcutsPage::tr("Press a button, tick a box, tick a criterion"),
         ShortcutsPage::tr("Space")},
        {where, ShortcutsPage::tr("Save a form and go to the next"), ShortcutsPage::tr("Ctrl+Enter")},
    };
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"shortcutsPage"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *header = new PageHeader(this);
    header->setTitle(windowTitle());
    header->setSubtitle(tr("Everything here is also found by its name with Ctrl+K."));
    header->showBack(tr("Back to the page before"));
    m_table->setObjectName(u"shortcutsTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    setUpTable(*m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(header);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(header, &PageHeader::backRequested, this, &ShortcutsPage::closed);
}

void ShortcutsPage::show(const std::vector<KeyLine> &lines)
{
    std::vector<KeyLine> all = everywhere();
    all.insert(all.end(), lines.begin(), lines.end());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    for (const KeyLine &line : all)
        m_model->appendRow(
            {new QStandardItem(line.where), new QStandardItem(line.what), new QStandardItem(line.keys)});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace attest::views
