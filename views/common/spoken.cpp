// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/spoken.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QTreeView>

namespace attest::views {

namespace {

constexpr const char *spokenAs = "spokenAs";

class Tab final : public QAccessibleWidget {
public:
    explicit Tab(QAbstractButton &button)
        : QAccessibleWidget(&button, QAccessible::PageTab)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        const QString said = QAccessibleWidget::text(text);
        return text == QAccessible::Name && said.isEmpty() ? m_button.text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_button.isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton &m_button;
};

QAccessibleInterface *speakerFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const int role = widget ? widget->property(spokenAs).toInt() : QAccessible::NoRole;
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && role == QAccessible::PageTab)
        return new Tab(*button);
    return role == QAccessible::StaticText ? new QAccessibleWidget(widget, QAccessible::StaticText) : nullptr;
}

void speakAs(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(speakerFor), true);
    Q_UNUSED(installed)
    widget.setProperty(spokenAs, static_cast<int>(role));
}

/// Qt counts a tree's header as its first row, and then the rows that are open.
QAccessibleInterface *currentOf(QAccessibleInterface &spoken, const QTreeView &tree)
{
    const QModelIndex current = tree.currentIndex();
    int row = 1;
    QModelIndex at = tree.model()->index(0, 0, tree.rootIndex());
    for (; at.isValid() && at != current.siblingAtColumn(0); at = tree.indexBelow(at))
        ++row;
    return at.isValid() ? spoken.child(row * tree.model()->columnCount() + current.column()) : nullptr;
}

QAccessibleInterface *currentOf(QAbstractItemView &view)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    if (!spoken || !view.currentIndex().isValid())
        return nullptr;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return currentOf(*spoken, *tree);
    QAccessibleTableInterface *table = spoken->tableInterface();
    return table ? table->cellAt(view.currentIndex().row(), view.currentIndex().column()) : nullptr;
}

} // namespace

void speakAsLabel(QWidget &painted) { speakAs(painted, QAccessible::StaticText); }

void speakAsTab(QAbstractButton &button)
{
    speakAs(button, QAccessible::PageTab);
    QObject::connect(&button, &QAbstractButton::toggled, &button, [&button] {
        QAccessible::State chosen;
        chosen.selected = true;
        QAccessibleStateChangeEvent changed(&button, chosen);
        QAccessible::updateAccessibility(&changed);
    });
}

void speakTick(QAbstractItemView &view)
{
    QAccessibleInterface *cell = QAccessible::isActive() ? currentOf(view) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent renamed(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    if (!cell->state().checkable)
        return;
    QAccessible::State tick;
    tick.checked = true;
    QAccessibleStateChangeEvent ticked(cell, tick);
    QAccessible::updateAccessibility(&ticked);
}

} // namespace attest::views
