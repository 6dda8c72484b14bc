// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/reportpreview.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/reports/pageview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr std::array zooms{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_previous(makeButton(tr("Previous page"), u"previousPage"_s, ButtonKind::Plain, this))
    , m_next(makeButton(tr("Next page"), u"nextPage"_s, ButtonKind::Plain, this))
    , m_number(new Label({}, TextRole::Body, this))
    , m_smaller(makeButton(u"−"_s, u"zoomOut"_s, ButtonKind::Quiet, this))
    , m_fit(makeButton({}, u"zoomFit"_s, ButtonKind::Quiet, this))
    , m_larger(makeButton(u"+"_s, u"zoomIn"_s, ButtonKind::Quiet, this))
    , m_asText(makeButton(tr("As text"), u"asText"_s, ButtonKind::Plain, this))
    , m_body(new QStackedWidget(this))
    , m_area(new QScrollArea(this))
    , m_page(new PageView)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"reportPreview"_s);
    build();
    setFocusProxy(m_page);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_page->setPage(m_page->page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_page->setPage(m_page->page() + 1); });
    connect(m_page, &PageView::pageChanged, this, &ReportPreview::showPage);
    connect(m_page, &PageView::zoomWanted, this, &ReportPreview::zoom);
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(m_fit, &QPushButton::clicked, this, [this] {
        m_fits = true;
        fit();
    });
    connect(m_asText, &QPushButton::toggled, this, &ReportPreview::showAsText);
    showPage();
}

void ReportPreview::build()
{
    m_number->setObjectName(u"pageNumber"_s);
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller (minus)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_larger->setToolTip(tr("Larger (plus)"));
    m_fit->setToolTip(tr("As wide as the view"));
    m_previous->setToolTip(tr("Page Up"));
    m_next->setToolTip(tr("Page Down"));
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("The words of all pages, for reading and copying"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_previous);
    line->addWidget(m_number);
    line->addWidget(m_next);
    line->addStretch(1);
    line->addWidget(m_smaller);
    line->addWidget(m_fit);
    line->addWidget(m_larger);
    line->addWidget(m_asText);
    m_area->viewport()->installEventFilter(this);
    m_area->setObjectName(u"reportArea"_s);
    m_area->setWidget(m_page);
    m_area->setWidgetResizable(false);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width stays as it is
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("The report as text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_body->addWidget(m_area);
    m_body->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(line);
    column->addWidget(m_body, 1);
}

void ReportPreview::setPages(const std::optional<report::Pages> &pages)
{
    m_pages = pages;
    m_page->setPages(pages);
    m_page->setVisible(pages.has_value());
    QStringList texts;
    for (int page = 0; pages && page < pages->count(); ++page)
        texts.append(pages->text(page));
    m_text->setPlainText(texts.join(u"\n\n"_s));
    for (QWidget *control : std::initializer_list<QWidget *>{m_smaller, m_fit, m_larger, m_asText})
        control->setEnabled(pages.has_value());
    fit();
    showPage();
}

void ReportPreview::showPage()
{
    const int count = m_page->count();
    m_number->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(m_page->page() + 1).arg(count));
    m_previous->setEnabled(m_page->page() > 0);
    m_next->setEnabled(m_page->page() + 1 < count);
    m_area->verticalScrollBar()->setValue(0);
}

void ReportPreview::zoom(int by)
{
    const qreal now = m_page->zoom();
    qreal next = now;
    if (by > 0) {
        const auto larger = std::find_if(zooms.begin(), zooms.end(), [&](qreal z) { return z > now * 1.01; });
        next = larger == zooms.end() ? now : *larger;
    } else {
        const auto smaller =
            std::find_if(zooms.rbegin(), zooms.rend(), [&](qreal z) { return z < now * 0.99; });
        next = smaller == zooms.rend() ? now : *smaller;
    }
    m_fits = false;
    m_page->setZoom(next);
    fit();
}

void ReportPreview::fit()
{
    if (m_fits)
        m_page->setZoom(std::clamp(PageView::zoomFor(m_area->viewport()->width()), zooms.front(), 2.0));
    m_page->resize(m_page->sizeHint());
    m_fit->setText(tr("%1 %", "zoom").arg(qRound(m_page->zoom() * 100)));
    m_fit->setAccessibleName(tr("%1 percent; make it as wide as the view").arg(qRound(m_page->zoom() * 100)));
}

void ReportPreview::showAsText(bool text)
{
    m_body->setCurrentWidget(text ? static_cast<QWidget *>(m_text) : m_area);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_smaller, m_fit, m_larger, m_previous, m_next, m_number})
        control->setVisible(!text);
}

bool ReportPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ReportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace attest::views
