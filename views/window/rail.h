// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/place.h"

#include <QWidget>

#include <map>
#include <optional>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace attest::views {

class WhoButton;

/// The dark column at the left: the program's name, the rooms that have a page, and at the foot who is
/// working and where.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// A button for the room, below those already there. Its object name is "rail" and the room's id.
    void addPlace(const PlaceInfo &place);
    /// The room in view; none on a page that belongs to no room.
    void setInView(std::optional<Place> place);
    void showWho(const QString &name, const QString &roles, const QString &centre);
    /// What the foot offers; the rail does not own the menu.
    void setWhoMenu(QMenu *menu);

Q_SIGNALS:
    void placeRequested(attest::views::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::map<Place, QPushButton *> m_places;
    QVBoxLayout *m_rooms;
    WhoButton *m_who;
};

} // namespace attest::views
