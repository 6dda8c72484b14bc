// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render/pages.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace attest::views {

/// One page of a report as it will be printed. Says its number, its words and its place to screen readers.
class PageView final : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// The first page of these; nothing without.
    void setPages(std::optional<report::Pages> pages);
    void setPage(int page);
    int page() const { return m_page; }
    int count() const { return m_pages ? m_pages->count() : 0; }
    /// 1 is as large as on paper.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    /// The zoom at which a page is this wide.
    static qreal zoomFor(int width);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged(int page);
    /// A key asks for larger (1) or smaller (-1).
    void zoomWanted(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();

    std::optional<report::Pages> m_pages;
    QPixmap m_painted; ///< the page in view; null until it is painted
    int m_page = 0;
    qreal m_zoom = 1;
};

} // namespace attest::views
