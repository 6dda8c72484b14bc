// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/tour.h"

#include <QAbstractItemView>
#include <QPushButton>

/// What stops of the tour are made of.

/// A stop that shows the window after these steps.
inline Stop at(const QString &name, std::function<void(Desk &)> steps)
{
    return {name, [steps = std::move(steps)](Desk &desk) -> QWidget * {
                steps(desk);
                return &desk.window;
            }};
}

inline void press(Desk &desk, const char *button) { desk.find<QPushButton>(button)->click(); }

/// Where two pages have a button of this name.
inline void press(Desk &desk, const char *page, const char *button)
{
    desk.find<QWidget>(page)->findChild<QPushButton *>(QString::fromLatin1(button))->click();
}

/// A stop one button after another.
inline void also(std::vector<Stop> &stops, const QString &name, const std::function<void(Desk &)> &open,
                 const char *button)
{
    stops.push_back(at(name, [open, button](Desk &desk) {
        open(desk);
        press(desk, button);
    }));
}

/// One stop for each row of a table that `open` shows.
inline Stop rows(const QString &name, const char *table, std::function<void(Desk &)> open, int row)
{
    return {QString(name + QStringLiteral(", row ") + QString::number(row + 1)),
            [table, open = std::move(open), row](Desk &desk) -> QWidget * {
                open(desk);
                auto *view = desk.find<QAbstractItemView>(table);
                if (!view->isVisible() || row >= view->model()->rowCount())
                    return nullptr;
                view->setCurrentIndex(view->model()->index(row, 0));
                return &desk.window;
            }};
}
