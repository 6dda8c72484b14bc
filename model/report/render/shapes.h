// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include <QColor>
#include <QRectF>

class QPainter;

/// The signs of states, drawn as vectors: the same on paper, on a screen of any density and in print preview.
namespace attest::report {

/// Draws `shape` into the largest square in the middle of `box`: a dashed ring (planned), a half disc (in
/// progress, short), a diamond with a tick (ready), a disc with a tick (signed off, met), a shield with a
/// tick (verified), a triangle with an exclamation mark (returned). `colour` draws the shape; `inside` is
/// opaque and draws what lies within it (the tick on a disc, the empty half): as a rule the background.
/// Shape::None draws nothing. The painter is given back as it came. Shapes are told apart without colour; say
/// the word beside them as well.
void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &colour,
                const QColor &inside);

/// Diagonal hatching for "in hand": lines of `width`, `step` apart measured across, over a background that
/// the caller has painted. Same units as `box`. The painter is given back as it came.
void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour, qreal step, qreal width);

} // namespace attest::report
