// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace attest::views {

/// Under which heading an action stands in menus, in the palette and on the page of shortcuts.
enum class ActionGroup {
    Go, ///< to a room or a page
    Records, ///< what is done with records
    Centre, ///< the file as a whole, and who works with it
    Program, ///< the window itself
};

/// The action's words without the marks of menus: "Who is working" of "&Who is working…".
QString plainName(const QAction &action);

/// The one list of what can be done by name: id, words, keys, whether it can be done now, and how. Shortcuts,
/// menus, the palette and the page of shortcuts all read it. An action is a QAction whose object name is its
/// id; its keys work in the whole window.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// The actions' keys work in the window of `owner`, which outlives this list.
    explicit Actions(QWidget *owner);

    /// Ids are unique. `mayRun` is asked by `update`; without it the action can always be done.
    QAction *add(ActionGroup group, const QString &id, const QString &words, const QList<QKeySequence> &keys,
                 std::function<void()> run, std::function<bool()> mayRun = {});
    /// Asks again what can be done now: after another page, a change, another person.
    void update();

    /// In the order they were added; all of them, group by group.
    QList<QAction *> all() const;
    QList<QAction *> of(ActionGroup group) const;
    QAction *find(const QString &id) const;
    /// Puts a group into a menu, which then shows it as it is at any time.
    void fill(QMenu &menu, ActionGroup group) const;

    /// The heading, in the program's language.
    static QString name(ActionGroup group);

private:
    struct Listed {
        ActionGroup group;
        QAction *action;
        std::function<bool()> mayRun;
    };

    QWidget *m_owner;
    QList<Listed> m_listed;
};

} // namespace attest::views
