// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/theme.h"

#include <QProxyStyle>

namespace attest::views {

/// Fusion, with the marks that a style sheet cannot colour: ticks, radio marks, drop-down fields, arrows, the
/// focus ring. Takes its colours from the theme of the palette it draws with.
class Style final : public QProxyStyle {
    Q_OBJECT

public:
    /// Beside the usual ones, what was asked for: how large things are.
    static constexpr auto TextPercent = PixelMetric(PM_CustomBase + 1);
    static constexpr auto DensityNumber = PixelMetric(PM_CustomBase + 2);

    explicit Style(const Measure &measure);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    Measure m_measure;
};

} // namespace attest::views
