// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/formstate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

#include <functional>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

const QString focusKey = u"(focus)"_s;

/// The controls by name; of several with one name, each with its number.
std::map<QString, QWidget *> controlsOf(const QWidget &page)
{
    std::map<QString, int> met;
    std::map<QString, QWidget *> controls;
    const QList<QWidget *> all = page.findChildren<QWidget *>();
    for (QWidget *control : all) {
        const QString name = control->objectName();
        if (name.isEmpty() || name.startsWith(u"qt_"_s))
            continue;
        const QString numbered = name % u'#' % QString::number(met[name]++);
        controls.emplace(numbered, control);
    }
    return controls;
}

using Visit = std::function<void(const QModelIndex &index, const QVariantList &path)>;

void eachTickable(const QAbstractItemModel &model, const QModelIndex &parent, const QVariantList &path,
                  const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QVariantList here = path;
        here.append(row);
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.flags().testFlag(Qt::ItemIsUserCheckable) && index.data(Qt::CheckStateRole).isValid())
                visit(index, here + QVariantList{column});
        }
        eachTickable(model, model.index(row, 0, parent), here, visit);
    }
}

/// Rows from the top, then the column.
QVariantList pathOf(const QModelIndex &index)
{
    QVariantList path;
    if (!index.isValid())
        return path;
    path.append(index.column());
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.prepend(at.row());
    return path;
}

QModelIndex indexAt(const QAbstractItemModel &model, QVariantList path)
{
    if (path.size() < 2)
        return {};
    const int column = path.takeLast().toInt();
    const int last = path.takeLast().toInt();
    QModelIndex parent;
    for (const QVariant &row : std::as_const(path))
        parent = model.index(row.toInt(), 0, parent);
    return model.index(last, column, parent);
}

QVariantMap keepView(const QAbstractItemView &view)
{
    QVariantList ticks;
    eachTickable(*view.model(), {}, {}, [&](const QModelIndex &index, const QVariantList &path) {
        ticks.append(QVariant(QVariantList{path, index.data(Qt::CheckStateRole)}));
    });
    return {{u"current"_s, pathOf(view.currentIndex())},
            {u"down"_s, view.verticalScrollBar()->value()},
            {u"across"_s, view.horizontalScrollBar()->value()},
            {u"ticks"_s, ticks}};
}

void bringBackView(QAbstractItemView &view, const QVariantMap &kept)
{
    QAbstractItemModel &model = *view.model();
    const QVariantList ticks = kept.value(u"ticks"_s).toList();
    for (const QVariant &tick : ticks) {
        const QModelIndex index = indexAt(model, tick.toList().value(0).toList());
        const QVariant state = tick.toList().value(1);
        // A row that stands for others follows from them.
        const bool whole = !model.hasChildren(index.siblingAtColumn(0));
        if (index.isValid() && whole && index.data(Qt::CheckStateRole) != state)
            model.setData(index, state, Qt::CheckStateRole);
    }
    if (const QModelIndex index = indexAt(model, kept.value(u"current"_s).toList()); index.isValid())
        view.setCurrentIndex(index);
    view.verticalScrollBar()->setValue(kept.value(u"down"_s).toInt());
    view.horizontalScrollBar()->setValue(kept.value(u"across"_s).toInt());
}

QVariant keepControl(const QWidget &control)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&control))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&control))
        return QVariantList{text->toPlainText(), text->textCursor().position()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        return box->currentIndex();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&control))
        return tabs->currentIndex();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&control))
        return view->model() ? QVariant(keepView(*view)) : QVariant();
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&control))
        return area->verticalScrollBar()->value();
    return {};
}

/// What decides which other controls there are comes first.
void bringBackChoice(QWidget &control, const QVariant &kept)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&control)) {
        if (button->isCheckable() && button->isChecked() != kept.toBool())
            button->click();
    } else if (auto *box = qobject_cast<QComboBox *>(&control)) {
        if (box->currentIndex() != kept.toInt() && kept.toInt() < box->count()) {
            box->setCurrentIndex(kept.toInt());
            Q_EMIT box->activated(kept.toInt());
        }
    } else if (auto *tabs = qobject_cast<QTabBar *>(&control)) {
        tabs->setCurrentIndex(kept.toInt());
    }
}

void bringBackWords(QWidget &control, const QVariant &kept)
{
    if (auto *line = qobject_cast<QLineEdit *>(&control)) {
        if (line->text() != kept.toString() && !line->isReadOnly()) {
            line->setText(kept.toString());
            Q_EMIT line->textEdited(kept.toString());
        }
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&control)) {
        const QString words = kept.toList().value(0).toString();
        if (text->toPlainText() != words)
            text->setPlainText(words);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(qMin(kept.toList().value(1).toInt(), static_cast<int>(words.size())));
        text->setTextCursor(cursor);
    }
}

void bringBackPlace(QWidget &control, const QVariant &kept)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(&control)) {
        if (view->model())
            bringBackView(*view, kept.toMap());
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(&control);
               area && !qobject_cast<QPlainTextEdit *>(area)) {
        area->verticalScrollBar()->setValue(kept.toInt());
    }
}

} // namespace

QVariantMap keepForm(const QWidget &page)
{
    QVariantMap form;
    const QWidget *focus = QApplication::focusWidget();
    for (const auto &[name, control] : controlsOf(page)) {
        if (const QVariant kept = keepControl(*control); kept.isValid())
            form.insert(name, kept);
        if (control == focus)
            form.insert(focusKey, name);
    }
    return form;
}

void bringBackForm(QWidget &page, const QVariantMap &form)
{
    for (const auto &bringBack : {bringBackChoice, bringBackWords, bringBackPlace}) {
        // Asked for anew each time: a choice may have made other controls.
        for (const auto &[name, control] : controlsOf(page)) {
            if (form.contains(name) && control->isEnabledTo(&page))
                bringBack(*control, form.value(name));
        }
    }
    const auto controls = controlsOf(page);
    if (const auto focus = controls.find(form.value(focusKey).toString()); focus != controls.end())
        focus->second->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::views
