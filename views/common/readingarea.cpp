// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/readingarea.h"

#include "views/common/theme.h"

#include <QPainter>

namespace attest::views {

namespace {

class Frame final : public QWidget {
public:
    explicit Frame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
};

} // namespace

ReadingArea::ReadingArea(QWidget *inside, const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_frame(new Frame(this))
{
    setAccessibleName(name);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ReadingArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_frame->raise();
    m_frame->show();
}

void ReadingArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_frame->hide();
}

void ReadingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_frame->setGeometry(rect());
}

} // namespace attest::views
