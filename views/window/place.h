// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace attest::views {

/// The rooms of the rail, from top to bottom.
enum class Place { Today, Learners, Quality, Qualifications, Reports, History };

/// What the rail, the menus and the palette know of a room.
struct PlaceInfo {
    Place place;
    QString id; ///< for object names: "Learners"
    QString name; ///< in the program's language
    QString icon; ///< see Icons::icon
    QKeySequence keys; ///< Ctrl+1 for the first, whether or not the others have pages
};

/// All of them, in the rail's order.
QList<PlaceInfo> places();

/// The room's name.
QString nameOf(Place place);

} // namespace attest::views
