// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/screenparts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QObject *object)
{
    QString name;
    for (const QObject *each = object; each && name.count(u'<') < 3; each = each->parent()) {
        if (each == object || !each->objectName().isEmpty())
            name += QString((name.isEmpty() ? u""_s : u" < "_s)
                            + QLatin1String(each->metaObject()->className()) + u' ' + each->objectName());
    }
    return name;
}

/// The indexes of a list that can be seen, header to foot.
std::vector<QModelIndex> inView(const QAbstractItemView &view)
{
    std::vector<QModelIndex> found;
    const QRect seen = view.viewport()->rect();
    const auto addRow = [&](const QModelIndex &first) {
        const QAbstractItemModel *model = view.model();
        for (int column = 0; column < model->columnCount(first.parent()); ++column) {
            const QModelIndex at = first.siblingAtColumn(column);
            if (at.isValid() && view.visualRect(at).intersects(seen))
                found.push_back(at);
        }
    };
    if (!view.model())
        return found;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        const QModelIndex first = tree->model()->index(0, 0);
        for (QModelIndex at = first; at.isValid(); at = tree->indexBelow(at))
            addRow(at);
    } else {
        for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row)
            addRow(view.model()->index(row, 0, view.rootIndex()));
    }
    return found;
}

bool isSeen(const QWidget &widget, const QWidget &screen)
{
    return widget.isVisible() && (&widget == &screen || widget.window() == screen.window());
}

void visitItems(QAccessibleInterface &list, const QAbstractItemView &view,
                const std::function<void(QAccessibleInterface &, const QString &)> &visit)
{
    const QRect seen(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
    const QRect whole(view.mapToGlobal(QPoint()), view.size());
    for (int child = 0; child < list.childCount(); ++child) {
        QAccessibleInterface *part = list.child(child);
        if (!part || part->object())
            continue; // widgets of their own are visited as such
        const bool isHeader =
            part->role() == QAccessible::ColumnHeader || part->role() == QAccessible::RowHeader;
        const auto *header = isHeader ? view.findChild<QHeaderView *>() : nullptr;
        if (isHeader ? header && header->isVisible() && part->rect().intersects(whole)
                     : part->rect().intersects(seen))
            visit(*part, QString(nameOf(&view) + u" part "_s + QString::number(child)));
    }
}

} // namespace

void eachAccessible(QWidget &screen,
                    const std::function<void(QAccessibleInterface &part, const QString &where)> &visit)
{
    QWidgetList widgets = screen.findChildren<QWidget *>();
    widgets.prepend(&screen);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!isSeen(*widget, screen) || widget->visibleRegion().isEmpty()
            || widget->objectName().startsWith(u"qt_"_s))
            continue; // out of sight, or a part that Qt makes and names itself
        if (qobject_cast<QHeaderView *>(widget))
            continue; // its sections are the list's
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
        if (!part)
            continue;
        visit(*part, nameOf(widget));
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            visitItems(*part, *view, visit);
            continue;
        }
        for (int child = 0; child < part->childCount(); ++child) {
            QAccessibleInterface *inner = part->child(child);
            if (inner && !inner->object())
                visit(*inner, QString(nameOf(widget) + u" part "_s + QString::number(child)));
        }
    }
}

namespace {

using Kind = ShownText::Kind;

/// Collects under the name of one control.
class Collector {
public:
    Collector(std::vector<ShownText> &into, const QObject *of)
        : m_into(into)
        , m_where(nameOf(of))
    {
    }
    void add(Kind kind, const QString &text, bool isPlain = true)
    {
        if (!text.isEmpty())
            m_into.push_back({kind, text, m_where, isPlain});
    }

private:
    std::vector<ShownText> &m_into;
    QString m_where;
};

void addItems(Collector &collector, const QAbstractItemView &view)
{
    for (const QModelIndex &at : inView(view)) {
        collector.add(Kind::Words, at.data(Qt::DisplayRole).toString());
        collector.add(Kind::ToolTip, at.data(Qt::ToolTipRole).toString());
        collector.add(Kind::Heard, at.data(Qt::AccessibleTextRole).toString());
        collector.add(Kind::Heard, at.data(Qt::AccessibleDescriptionRole).toString());
    }
}

void addHeader(Collector &collector, const QHeaderView &header)
{
    for (int section = 0; header.model() && section < header.count(); ++section) {
        if (header.isSectionHidden(section) || header.sectionViewportPosition(section) > header.width())
            continue;
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            collector.add(role == Qt::DisplayRole ? Kind::Words : Kind::Heard,
                          header.model()->headerData(section, header.orientation(), role).toString());
        collector.add(Kind::ToolTip,
                      header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString());
    }
}

/// What is seen of a text in which "&" marks the letter for the keyboard.
QString withoutMnemonic(const QString &text)
{
    QString seen;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&')
            ++at;
        if (at < text.size())
            seen += text.at(at);
    }
    return seen;
}

/// What is special to one class of control.
void addOwn(Collector &collector, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        collector.add(Kind::Label, label->text(), label->textFormat() == Qt::PlainText);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        collector.add(Kind::Words, withoutMnemonic(button->text()));
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        collector.add(Kind::Words, edit->text());
        collector.add(Kind::Words, edit->placeholderText());
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
        collector.add(Kind::Words, edit->toPlainText());
        collector.add(Kind::Words, edit->placeholderText());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item)
            collector.add(Kind::Words, box->itemText(item));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            collector.add(Kind::Words, withoutMnemonic(tabs->tabText(tab)));
            collector.add(Kind::ToolTip, tabs->tabToolTip(tab));
        }
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        collector.add(Kind::Words, withoutMnemonic(box->title()));
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        addHeader(collector, *header);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addItems(collector, *view);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (const QAction *action : menu->actions())
            collector.add(Kind::Words, withoutMnemonic(action->text()));
    }
}

} // namespace

QString wordsOfTip(const QString &tip)
{
    return QTextDocumentFragment::fromHtml(tip).toPlainText().replace(QChar::Nbsp, u' ');
}

std::vector<ShownText> textsOf(QWidget &screen)
{
    std::vector<ShownText> texts;
    QWidgetList widgets = screen.findChildren<QWidget *>();
    widgets.prepend(&screen);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!isSeen(*widget, screen))
            continue;
        Collector collector(texts, widget);
        addOwn(collector, *widget);
        collector.add(Kind::ToolTip, widget->toolTip());
        collector.add(Kind::ToolTip, widget->whatsThis());
        collector.add(Kind::Words, widget->windowTitle());
    }
    const QList<QAction *> actions = screen.findChildren<QAction *>();
    for (const QAction *action : actions)
        Collector(texts, action).add(Kind::Words, withoutMnemonic(action->text()));
    eachAccessible(screen, [&](QAccessibleInterface &part, const QString &where) {
        for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
            if (const QString heard = part.text(which); !heard.isEmpty())
                texts.push_back({Kind::Heard, heard, where, true});
        }
    });
    return texts;
}
