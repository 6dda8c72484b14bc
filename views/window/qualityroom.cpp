// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/qualityroom.h"

#include "views/quality/iqareportpage.h"
#include "views/quality/qualitypage.h"
#include "views/quality/reviewpage.h"
#include "views/quality/samplelistpage.h"
#include "views/window/pagestack.h"

namespace attest::views {

using portfolio::SampleLineId;
using portfolio::SampleListId;

QualityRoom::QualityRoom(centre::Centre &centre, SharedFilter &choice, const PathChoosers &choosers,
                         PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_pages(pages)
    , m_list(new SampleListPage(centre, &pages))
    , m_review(new ReviewPage(centre, &pages))
    , m_report(new IqaReportPage(centre, choosers, Printing::system(), &pages))
{
    addRoom();
    addPages();
    connect(m_list, &SampleListPage::reviewRequested, this, &QualityRoom::openReview);
    connect(m_list, &SampleListPage::reportRequested, this, &QualityRoom::openReport);
    connect(m_report, &IqaReportPage::closed, this, &QualityRoom::openList);
    connect(m_list, &SampleListPage::closed, this, [this] { m_pages.showPlace(Place::Quality); });
    connect(m_review, &ReviewPage::closed, this, &QualityRoom::openList);
    connect(m_review, &ReviewPage::learnerRequested, this, &QualityRoom::learnerRequested);
}

void QualityRoom::addRoom()
{
    m_pages.addPlace(Place::Quality, [this] {
        auto *page = new QualityPage(m_centre, m_choice, &m_pages);
        connect(page, &QualityPage::learnerRequested, this, &QualityRoom::learnerRequested);
        connect(page, &QualityPage::listRequested, this, &QualityRoom::openList);
        connect(page, &QualityPage::reviewRequested, this, &QualityRoom::openReview);
        return Page{page, [page](const centre::ChangeSet &changes) { page->refresh(changes); }};
    });
}

void QualityRoom::addPages()
{
    Page list{m_list};
    list.refresh = [this](const centre::ChangeSet &) { m_list->refresh(); };
    list.about = [this] { return QVariant(m_list->list().hex()); };
    list.reopen = [this](const QVariant &about) { openList(SampleListId::fromHex(about.toString())); };
    m_pages.addBelow(Place::Quality, std::move(list));
    Page review{m_review};
    review.refresh = [this](const centre::ChangeSet &) { m_review->refresh(); };
    review.about = [this] { return QVariant(m_review->line().hex()); };
    review.reopen = [this](const QVariant &about) { openReview(SampleLineId::fromHex(about.toString())); };
    m_pages.addBelow(m_list, std::move(review));
    Page report{m_report};
    report.refresh = [this](const centre::ChangeSet &) { m_report->refresh(); };
    report.about = [this] { return QVariant(m_report->list().hex()); };
    report.reopen = [this](const QVariant &about) { openReport(SampleListId::fromHex(about.toString())); };
    m_pages.addBelow(m_list, std::move(report));
}

void QualityRoom::openList(SampleListId list)
{
    m_pages.showPage(m_list, false);
    m_list->open(list); // it knows which of its parts takes the focus
}

void QualityRoom::openReview(SampleLineId line)
{
    m_pages.showPage(m_review, false);
    m_review->open(line);
    if (const SampleListId list = m_review->list(); !list.isNull() && list != m_list->list()) {
        m_list->setList(list); // a form that was open there may ask for the keyboard
        m_review->setFocus(Qt::OtherFocusReason);
    }
}

void QualityRoom::openReport(SampleListId list)
{
    m_list->setList(list);
    m_pages.showPage(m_report, false);
    m_report->open(list);
}

} // namespace attest::views
