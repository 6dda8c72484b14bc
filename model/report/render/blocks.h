// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"
#include "report/render/flow.h"
#include "report/render/type.h"

#include <QColor>

namespace attest::report {

/// What blocks are set on: the type and the width between the margins.
struct Sheet {
    Type type;
    qreal width = 0;
};

/// Two inks and a hairline: the page reads the same from any printer or copier.
inline const QColor ink(0x11, 0x11, 0x11);
inline const QColor quietInk(0x33, 0x33, 0x33);
inline const QColor greyInk(0x77, 0x77, 0x77);
inline const QColor hairline(0xB0, 0xB0, 0xB0);
inline const QColor paper(0xFF, 0xFF, 0xFF);

/// A shape and words beside it, as chips and table cells have them. Words that wrap stay clear of the shape.
class Sign {
public:
    Sign(Shape shape, const QString &text, const QFont &font, qreal width,
         SetText::Side side = SetText::Side::Left);

    Sign(const Chips::Chip &chip, const QFont &font, qreal width);

    /// The room that a shape takes beside its words.
    static qreal indent(Shape shape);
    const SetText &text() const { return m_text; }
    /// Lines `first` up to `end`; the shape stands beside line 0.
    void paint(QPainter &painter, QPointF at, int first, int end) const;

private:
    Shape m_shape;
    QFont m_font;
    SetText m_text;
};

/// The whole document, title to signatures, as strips.
std::vector<Strip> stripsOf(const Document &document, const Sheet &sheet);

/// The title block: title, subject and facts at the left, the margin's lines at the right.
void addTitle(std::vector<Strip> &strips, const Document &document, const Sheet &sheet);
void addTable(std::vector<Strip> &strips, const Table &table, const Sheet &sheet);
void addCreditBar(std::vector<Strip> &strips, const CreditBar &bar, const Sheet &sheet);
/// A paragraph's lines, with `above` before the first; single lines are not left alone on a page.
void addLines(std::vector<Strip> &strips, const SetText &text, const QColor &colour, qreal above);

} // namespace attest::report
