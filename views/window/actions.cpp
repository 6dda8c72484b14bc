// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/actions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace attest::views {

QString plainName(const QAction &action)
{
    QString name;
    const QString words = action.text();
    for (qsizetype at = 0; at < words.size(); ++at) { // "&" marks a letter, "&&" is one
        if (words.at(at) == u'&')
            ++at;
        if (at < words.size())
            name += words.at(at);
    }
    while (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

Actions::Actions(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
}

QAction *Actions::add(ActionGroup group, const QString &id, const QString &words,
                      const QList<QKeySequence> &keys, std::function<void()> run,
                      std::function<bool()> mayRun)
{
    auto *action = new QAction(words, m_owner);
    action->setObjectName(id);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    m_owner->addAction(action);
    connect(action, &QAction::triggered, this, std::move(run));
    m_listed.append({group, action, std::move(mayRun)});
    return action;
}

void Actions::update()
{
    for (const Listed &listed : m_listed) {
        if (listed.mayRun)
            listed.action->setEnabled(listed.mayRun());
    }
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const ActionGroup group :
         {ActionGroup::Go, ActionGroup::Records, ActionGroup::Centre, ActionGroup::Program})
        actions.append(of(group));
    return actions;
}

QList<QAction *> Actions::of(ActionGroup group) const
{
    QList<QAction *> actions;
    for (const Listed &listed : m_listed) {
        if (listed.group == group)
            actions.append(listed.action);
    }
    return actions;
}

QAction *Actions::find(const QString &id) const
{
    for (const Listed &listed : m_listed) {
        if (listed.action->objectName() == id)
            return listed.action;
    }
    return nullptr;
}

void Actions::fill(QMenu &menu, ActionGroup group) const { menu.addActions(of(group)); }

QString Actions::name(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Go:
        return tr("Go to");
    case ActionGroup::Records:
        return tr("Records");
    case ActionGroup::Centre:
        return tr("Centre");
    case ActionGroup::Program:
        return tr("Program");
    }
    return {};
}

} // namespace attest::views
