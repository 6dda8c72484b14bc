// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/qualifications/awardunitstree.h"

#include "views/common/rowdelegate.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::AwardUnitsModel;

namespace {

constexpr int fewLetters = 60; ///< across the tree: too few for every column

/// Groups stand out, and titles wrap by the width that their column has.
class UnitDelegate final : public RowDelegate {
public:
    explicit UnitDelegate(QTreeView &tree)
        : RowDelegate(&tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem known = option;
        const bool isGroup = index.data(AwardUnitsModel::IsGroupRole).toBool();
        if (isGroup)
            known.rect.setWidth(m_tree.viewport()->width() - m_tree.indentation());
        else if (index.column() == AwardUnitsModel::Title)
            known.rect.setWidth(m_tree.columnWidth(AwardUnitsModel::Title));
        QSize size = RowDelegate::sizeHint(known, index);
        if (isGroup)
            size.setWidth(0); // it spans the columns and widens none
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(AwardUnitsModel::IsGroupRole).toBool())
            option->font = fontFor(TextRole::Strong);
    }

private:
    QTreeView &m_tree;
};

} // namespace

AwardUnitsTree::AwardUnitsTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(u"awardUnits"_s);
    setAccessibleName(tr("Units by group"));
    setModel(&m_model);
    setUpTree(*this);
    setItemDelegate(new UnitDelegate(*this));
    setExpandsOnDoubleClick(false); // `activated` does
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(AwardUnitsModel::Title, QHeaderView::Stretch);
    // Titles wrap by the width there is.
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == AwardUnitsModel::Title)
            scheduleDelayedItemsLayout();
    });
    connect(this, &QTreeView::activated, this, &AwardUnitsTree::open);
}

void AwardUnitsTree::setQualification(const catalogue::QualificationPtr &qualification)
{
    m_model.setQualification(qualification);
    for (int group = 0; group < m_model.rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    expandAll();
    fitColumns();
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    scrollToTop();
}

/// What no unit here has takes no room, and where there is little of it the title comes first: the rest is
/// said where a unit is opened.
void AwardUnitsTree::fitColumns()
{
    const int letters = viewport()->width() / fontMetrics().averageCharWidth();
    for (const int column : {AwardUnitsModel::Credit, AwardUnitsModel::Glh, AwardUnitsModel::Uan}) {
        bool any = false;
        for (int group = 0; group < m_model.rowCount(); ++group) {
            const QModelIndex above = m_model.index(group, 0);
            for (int row = 0; row < m_model.rowCount(above) && !any; ++row)
                any = !m_model.index(row, column, above).data().toString().isEmpty();
        }
        setColumnHidden(column, !any || (letters < fewLetters && column != AwardUnitsModel::Credit));
    }
}

void AwardUnitsTree::choose(const QString &unit)
{
    if (const QModelIndex index = m_model.indexOf(unit); index.isValid())
        setCurrentIndex(index);
}

void AwardUnitsTree::open(const QModelIndex &index)
{
    if (index.data(AwardUnitsModel::IsGroupRole).toBool())
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    else
        Q_EMIT unitOpened(index.siblingAtColumn(0).data(items::KeyRole).toString());
}

void AwardUnitsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace attest::views
