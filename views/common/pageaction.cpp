// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/pageaction.h"

#include <QAction>
#include <QWidget>

namespace attest::views {

QAction *addPageAction(QWidget &page, const QString &name, const QList<QKeySequence> &keys,
                       std::function<void()> run)
{
    auto *action = new QAction(name, &page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(action);
    QObject::connect(action, &QAction::triggered, &page, std::move(run));
    return action;
}

} // namespace attest::views
