// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/creditbar.h"

#include "items/spoken.h"
#include "portfolio/counted.h"
#include "views/common/spoken.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int barHeight = 26;
constexpr int swatch = 11;
constexpr int legendGap = 6;
constexpr int betweenReadings = 20;

enum class Fill { Verified, Achieved, InHand, Planned };

QColor fillColour(Fill fill, const Theme &theme)
{
    switch (fill) {
    case Fill::Verified:
        return theme.state(items::Sign::Verified).ink;
    case Fill::Achieved:
        return theme.state(items::Sign::Met).ink;
    case Fill::InHand:
        return theme.state(items::Sign::Progress).soft;
    case Fill::Planned:
        return theme.state(items::Sign::Planned).soft;
    }
    return {};
}

void paintFill(QPainter &painter, const QRectF &box, Fill fill, const Theme &theme, qreal step)
{
    painter.fillRect(box, fillColour(fill, theme));
    if (fill == Fill::InHand)
        report::paintHatch(painter, box, theme.state(items::Sign::Progress).ink, step, step * 0.32);
}

struct Reading {
    Fill fill;
    QString words;
};

QString plannedWords(const items::Credits &credits)
{
    const int planned = credits.readings.planned;
    if (credits.needed <= 0)
        return CreditBar::tr("Planned %1").arg(planned);
    if (credits.inUnits())
        //: "Planned 7 of 7 units"
        return CreditBar::tr("Planned %1 of %2")
            .arg(QString::number(planned), portfolio::unitsInWords(credits.needed));
    return CreditBar::tr("Planned %1 of %2 needed").arg(planned).arg(credits.needed);
}

/// The legend, in the order of the bar.
std::vector<Reading> legend(const items::Credits &credits)
{
    const auto &r = credits.readings;
    std::vector<Reading> out;
    if (credits.iqaBegun)
        out.push_back({Fill::Verified, CreditBar::tr("Verified %1").arg(r.verified)});
    else
        out.push_back({Fill::Verified, CreditBar::tr("Verified: no IQA yet")});
    out.push_back({Fill::Achieved, CreditBar::tr("Achieved %1").arg(r.achieved)});
    out.push_back({Fill::InHand, CreditBar::tr("In hand %1").arg(r.inHand)});
    out.push_back({Fill::Planned, plannedWords(credits)});
    return out;
}

int legendWidth(const items::Credits &credits, const QFontMetrics &metrics)
{
    int width = -betweenReadings;
    for (const auto &reading : legend(credits))
        width += betweenReadings + swatch + legendGap + metrics.horizontalAdvance(reading.words);
    return width + 1;
}

} // namespace

void paintCreditBar(QPainter &painter, const QRectF &box, const items::Credits &credits, const Theme &theme)
{
    const auto &r = credits.readings;
    const int whole = qMax(1, qMax(credits.needed, r.planned));
    const auto at = [&](int value) { return box.left() + box.width() * qBound(0, value, whole) / whole; };
    const qreal radius = qMin(6.0, box.height() / 3);
    const qreal step = qBound(4.0, box.height() / 3.2, 8.0);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(box, theme.panel);
    const std::pair<int, Fill> parts[] = {{r.verified, Fill::Verified},
                                          {r.achieved, Fill::Achieved},
                                          {r.inHand, Fill::InHand},
                                          {r.planned, Fill::Planned}};
    int from = 0;
    for (const auto &[to, fill] : parts) {
        if (to > from)
            paintFill(painter, QRectF(QPointF(at(from), box.top()), QPointF(at(to), box.bottom())), fill,
                      theme, step);
        from = qMax(from, to);
    }
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.dark ? theme.line : theme.edge.lighter(140), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QString creditSentence(const items::Credits &credits)
{
    QStringList parts;
    for (const auto &reading : legend(credits))
        parts.append(reading.words);
    const QString said = items::oneAfterTheOther(parts);
    return credits.inUnits() ? CreditBar::tr("Units: %1").arg(said) : CreditBar::tr("Credits: %1").arg(said);
}

CreditBar::CreditBar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setFont(fontFor(TextRole::Small));
    speakAsLabel(*this);
    setCredits(items::Credits{});
}

void CreditBar::setCredits(const items::Credits &credits)
{
    m_credits = credits;
    setAccessibleName(creditSentence(credits));
    updateGeometry();
    update();
}

void CreditBar::setCredits(const portfolio::EnrolmentStatus &status,
                           const catalogue::Qualification &qualification)
{
    const portfolio::Tally tally = portfolio::tallyOf(status, qualification);
    setCredits(items::Credits{tally.readings, tally.needed, status.iqaBegun, tally.measure});
}

QSize CreditBar::sizeHint() const
{
    return {qMax(480, legendWidth(m_credits, fontMetrics())), barHeight + legendGap + fontMetrics().height()};
}

QSize CreditBar::minimumSizeHint() const
{
    return {legendWidth(m_credits, fontMetrics()), sizeHint().height()};
}

void CreditBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintCreditBar(painter, QRectF(0, 0, width(), barHeight), m_credits, theme);
    const int lineHeight = fontMetrics().height();
    const int top = barHeight + legendGap;
    int x = 0;
    for (const auto &reading : legend(m_credits)) {
        const QRectF box(x, top + (lineHeight - swatch) / 2, swatch, swatch);
        paintFill(painter, box, reading.fill, theme, 4);
        painter.setPen(theme.edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        x += swatch + legendGap;
        const int wordsWidth = fontMetrics().horizontalAdvance(reading.words) + 1;
        painter.setPen(theme.text2);
        painter.drawText(QRect(x, top, wordsWidth, lineHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                         reading.words);
        x += wordsWidth + betweenReadings;
    }
}

void CreditBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        setCredits(m_credits);
}

} // namespace attest::views
