// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/whobutton.h"

#include "views/common/theme.h"

#include <QPainter>

namespace attest::views {

namespace {
constexpr int side = 12;
constexpr int above = 8;
} // namespace

WhoButton::WhoButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(true);
}

void WhoButton::setWho(const QString &name, const QString &roles, const QString &centre)
{
    m_name = name;
    m_roles = roles;
    m_centre = centre;
    const QString spoken =
        tr("%1, %2, at %3. Change who is working or which centre is open.").arg(name, roles, centre);
    setAccessibleName(spoken);
    setToolTip(tr("Change who is working or which centre is open"));
    update();
}

QSize WhoButton::sizeHint() const
{
    const int lines = QFontMetrics(fontFor(TextRole::Strong)).height()
        + 2 * QFontMetrics(fontFor(TextRole::Small)).height();
    return {160, lines + 2 * above};
}

void WhoButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.railText, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? QBrush(theme.railSelected) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground, 6, 6);

    int y = above;
    const int width = this->width() - 2 * side;
    const auto line = [&](const QString &text, TextRole role, const QColor &colour) {
        painter.setFont(fontFor(role));
        const QFontMetrics metrics = painter.fontMetrics();
        painter.setPen(colour);
        painter.drawText(QRect(side, y, width, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, width));
        y += metrics.height();
    };
    line(m_name, TextRole::Strong, theme.railText);
    line(m_roles, TextRole::Small, theme.railText2);
    line(m_centre, TextRole::Small, theme.railText2);
}

} // namespace attest::views
