// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/rail.h"

#include "views/common/icons.h"
#include "views/common/spoken.h"
#include "views/common/theme.h"
#include "views/window/whobutton.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {
constexpr int railWidth = 190;
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_rooms(new QVBoxLayout)
    , m_who(new WhoButton(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(qMax(railWidth, fontMetrics().averageCharWidth() * 24));
    auto *name = new QLabel(u"Attest"_s, this);
    name->setObjectName(u"railName"_s);
    name->setTextFormat(Qt::PlainText);
    name->setIndent(0);
    name->setFont(fontFor(TextRole::Title));
    m_who->setObjectName(u"whoIsWorking"_s);
    auto *line = new QFrame(this);
    line->setObjectName(u"railLine"_s);
    line->setFixedHeight(1);

    m_rooms->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    column->addWidget(name);
    column->addSpacing(10);
    column->addLayout(m_rooms);
    column->addStretch(1);
    column->addWidget(line);
    column->addWidget(m_who);
}

void Rail::addPlace(const PlaceInfo &place)
{
    auto *button = new QPushButton(this);
    speakAsTab(*button);
    button->setText(place.name);
    button->setObjectName(QString(u"rail"_s + place.id));
    button->setProperty("kind", u"rail"_s);
    button->setCheckable(true);
    button->setAutoDefault(true);
    button->setIcon(Icons::icon(place.icon, Theme::of(this).railText));
    button->setToolTip(place.keys.toString(QKeySequence::NativeText));
    m_rooms->addWidget(button);
    m_places.emplace(place.place, button);
    // A room's button shows where one is: pressing it again does not leave the room.
    connect(button, &QPushButton::clicked, this, [this, button, id = place.place] {
        button->setChecked(true);
        Q_EMIT placeRequested(id);
    });
}

void Rail::setInView(std::optional<Place> place)
{
    for (const auto &[id, button] : m_places) {
        const bool inView = place == id;
        button->setChecked(inView);
        button->setFont(fontFor(inView ? TextRole::Strong : TextRole::Body));
    }
}

void Rail::showWho(const QString &name, const QString &roles, const QString &centre)
{
    m_who->setWho(name, roles, centre);
}

void Rail::setWhoMenu(QMenu *menu) { m_who->setMenu(menu); }

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).rail);
}

} // namespace attest::views
