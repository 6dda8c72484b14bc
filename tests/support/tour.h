// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/desk.h"

#include <functional>
#include <vector>

/// A place of the program that a person can come to.
struct Stop {
    QString name;
    /// Goes there, from wherever the window is, and answers what there is to look at: the window, or what
    /// opens over it. Null: not in this centre.
    std::function<QWidget *(Desk &)> go;
};

/// The one list of every screen, for the tests that look at all of them: pages, tabs, forms that open in a
/// page, the palette, menus, and what is said where there is nothing to show. A new screen is added here.
std::vector<Stop> stops();

/// Goes to every stop of an opened window over a FullCentre, or a centre with a learner L001, and shows each
/// to the visitor as it stands there. What opened over the window is closed again.
void tour(Desk &desk, const std::function<void(const QString &name, QWidget &screen)> &visit);
