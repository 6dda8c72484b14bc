// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace attest::views {

/// Whether a page is too narrow, for its letters, to have two lists beside each other. With large text a
/// small screen is.
inline bool isNarrow(const QWidget &page)
{
    constexpr int letters = 90;
    return page.width() < letters * page.fontMetrics().averageCharWidth();
}

/// Two parts of a page beside each other; in a narrow one the second below the first. From the page's
/// resizeEvent.
inline void placeBeside(QBoxLayout &parts, const QWidget &page)
{
    parts.setDirection(isNarrow(page) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace attest::views
