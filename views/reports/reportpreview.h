// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render/pages.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace attest::views {

class Label;
class PageView;

/// The pages of a report before they are printed: next and previous, zoom, and the same as plain text. Page
/// Up and Page Down turn pages, plus and minus zoom, the arrows scroll.
class ReportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Nothing: an empty view.
    void setPages(const std::optional<report::Pages> &pages);
    const std::optional<report::Pages> &pages() const { return m_pages; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showPage();
    void zoom(int by);
    void fit();
    void showAsText(bool text);

    std::optional<report::Pages> m_pages;
    bool m_fits = true; ///< a page is as wide as the view
    QPushButton *m_previous;
    QPushButton *m_next;
    Label *m_number;
    QPushButton *m_smaller;
    QPushButton *m_fit;
    QPushButton *m_larger;
    QPushButton *m_asText;
    QStackedWidget *m_body;
    QScrollArea *m_area;
    PageView *m_page;
    QPlainTextEdit *m_text;
};

} // namespace attest::views
