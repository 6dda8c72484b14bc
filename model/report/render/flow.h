// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

/// Blocks become strips, strips are dealt out to pages, pages are painted.
namespace attest::report {

/// A piece of a report over the whole width that is never divided: a line of a paragraph, a row of a table.
struct Strip {
    qreal above = 0; ///< space before it; falls away at the top of a page
    qreal height = 0;
    bool keepWithNext = false; ///< never the last on its page while the next could stand with it
    std::shared_ptr<const Strip> heading; ///< set again first when this strip begins a page (tables)
    QString text; ///< what it says, for those who do not see it
    std::function<void(QPainter &, QPointF)> paint; ///< given the strip's top left; may be empty (space)
};

/// A strip and its place below the top of the page's body.
struct Placed {
    const Strip *strip = nullptr; ///< lives in the list that was dealt out, or is its heading
    qreal y = 0;
};

using Page = std::vector<Placed>;

/// Deals strips out to pages of `height`: no strip is lost, divided or reordered, strips that belong together
/// stay together as long as a page can hold them. At least one page. Pure.
std::vector<Page> dealOut(const std::vector<Strip> &strips, qreal height);

} // namespace attest::report
