// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>

#include <functional>

class QAction;
class QWidget;

namespace attest::views {

/// Something that can be done on a page by its keys: they work while the keyboard is in the page, the palette
/// finds it by its name while the page is in view, and the page of shortcuts lists it. The page owns it.
QAction *addPageAction(QWidget &page, const QString &name, const QList<QKeySequence> &keys,
                       std::function<void()> run);

} // namespace attest::views
