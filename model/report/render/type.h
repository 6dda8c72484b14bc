// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

/// Type on paper. Every length in render is in twentieths of a point: whole pages fit into small numbers and
/// glyphs are measured at a size where a screen's hinting no longer moves them.
namespace attest::report {

inline constexpr qreal unitsPerPoint = 20;
inline constexpr int unitsPerInch = 72 * 20;

constexpr qreal points(qreal value) { return value * unitsPerPoint; }

/// One family in the sizes a report uses.
struct Type {
    QString family;

    QFont font(qreal pointSize, bool bold = false) const;
    QFont title() const { return font(18, true); }
    QFont subject() const { return font(13, true); }
    QFont section() const { return font(11.5, true); }
    QFont body(bool bold = false) const { return font(9.5, bold); }
    QFont small() const { return font(8); }

    /// Noto Sans, or the nearest installed family that can write Welsh. Fails with a sentence when there is
    /// none.
    static Result<Type> installed();
};

/// Plain text broken into lines of a width. Words that are too long break anywhere; nothing leaves the width.
/// Copies share the lines.
class SetText {
public:
    enum class Side { Left, Right };

    SetText(const QString &text, const QFont &font, qreal width, Side side = Side::Left);
    /// `lead` in bold, then `text`.
    SetText(const QString &lead, const QString &text, const QFont &font, qreal width);

    /// The words of lines `first` up to `end`, on one line.
    QString text(int first, int end) const;
    int lines() const { return m_layout->lineCount(); }
    qreal height() const { return bottomOf(lines() - 1); }
    qreal widest() const;
    /// Height of lines `first` up to, not including, `end`.
    qreal height(int first, int end) const;
    /// Draws lines `first` up to `end`, the first one's top left at `at`, in the painter's pen.
    void paint(QPainter &painter, QPointF at, int first, int end) const;
    void paint(QPainter &painter, QPointF at) const { paint(painter, at, 0, lines()); }

private:
    void breakLines(qreal width, Side side);
    qreal topOf(int line) const;
    qreal bottomOf(int line) const;

    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace attest::report
