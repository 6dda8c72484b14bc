// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/pageview.h"

#include "report/render/type.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace attest::views {

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr int edge = 2; ///< around the paper: its line, or the ring of the focus

qreal scaleOf(qreal zoom) { return zoom * pixelsPerInch / report::unitsPerInch; }

} // namespace

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say();
}

void PageView::setPages(std::optional<report::Pages> pages)
{
    m_pages = std::move(pages);
    m_page = 0;
    m_painted = {};
    updateGeometry();
    update();
    say();
    Q_EMIT pageChanged(m_page);
}

void PageView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, count() - 1));
    if (page == m_page)
        return;
    m_page = page;
    m_painted = {};
    update();
    say();
    Q_EMIT pageChanged(m_page);
}

void PageView::setZoom(qreal zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    m_painted = {};
    updateGeometry();
    update();
}

qreal PageView::zoomFor(int width)
{
    return (width - 2 * edge) / (report::Pages::size().width() * scaleOf(1));
}

QSize PageView::sizeHint() const
{
    return (report::Pages::size() * scaleOf(m_zoom)).toSize() + QSize(2 * edge, 2 * edge);
}

void PageView::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    const QRect sheet = rect().adjusted(edge, edge, -edge, -edge);
    if (m_painted.isNull()) {
        m_painted = QPixmap(sheet.size() * devicePixelRatioF());
        m_painted.setDevicePixelRatio(devicePixelRatioF());
        m_painted.fill(Qt::white); // paper, in a dark window too
        QPainter painter(&m_painted);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scaleOf(m_zoom), scaleOf(m_zoom));
        m_pages->paint(painter, m_page);
    }
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(hasFocus() ? rect() : rect().adjusted(1, 1, -1, -1),
                     hasFocus() ? theme.accent : theme.edge);
    painter.drawPixmap(sheet.topLeft(), m_painted);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(count() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomWanted(1);
        break;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(-1);
        break;
    default:
        QWidget::keyPressEvent(event); // arrows scroll the view around the page
    }
}

void PageView::say()
{
    setAccessibleName(m_pages ? tr("Page %1 of %2, %3").arg(m_page + 1).arg(count()).arg(m_pages->title())
                              : tr("No page"));
    setAccessibleDescription(m_pages ? m_pages->text(m_page) : QString());
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace attest::views
