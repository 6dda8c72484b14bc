// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/qualityroom.h"

#include "views/quality/iqareportpage.h"
#include "views/quality/qualitypage.h"
#include "views/quality/reviewpage.h"
#include "views/quality/samplelistpage.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using portfolio::SampleLineId;
using portfolio::SampleListId;

QualityRoom::QualityRoom(centre::Centre &centre, SharedFilter &choice, const PathChoosers &choosers,
                         PageStack &pages, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_pages(pages)
    , m_choosers(choosers)
{
    addRoom();
    addList();
    addReview();
    addReport();
}

void QualityRoom::addRoom()
{
    m_room = m_pages.addPlace(
        Place::Quality,
        [this] {
            auto *page = new QualityPage(m_centre, m_choice, &m_pages);
            connect(page, &QualityPage::learnerRequested, this, &QualityRoom::learnerRequested);
            connect(page, &QualityPage::listRequested, this, &QualityRoom::openList);
            connect(page, &QualityPage::reviewRequested, this, &QualityRoom::openReview);
            return page;
        },
        {[this](const centre::ChangeSet &changes) { m_room->refresh(changes); }});
}

void QualityRoom::addList()
{
    m_list = m_pages.addBelow(
        Place::Quality, u"sampleListPage"_s,
        [this] {
            auto *page = new SampleListPage(m_centre, &m_pages);
            connect(page, &SampleListPage::reviewRequested, this, &QualityRoom::openReview);
            connect(page, &SampleListPage::reportRequested, this, &QualityRoom::openReport);
            connect(page, &SampleListPage::closed, this, [this] { m_pages.showPlace(Place::Quality); });
            return page;
        },
        {[this](const centre::ChangeSet &) { m_list->refresh(); },
         [this] { return QVariant(m_list->list().hex()); },
         [this](const QVariant &about) { openList(SampleListId::fromHex(about.toString())); }});
}

void QualityRoom::addReview()
{
    m_review = m_pages.addBelow(
        m_list, u"reviewPage"_s,
        [this] {
            auto *page = new ReviewPage(m_centre, &m_pages);
            connect(page, &ReviewPage::closed, this, &QualityRoom::openList);
            connect(page, &ReviewPage::learnerRequested, this, &QualityRoom::learnerRequested);
            return page;
        },
        {[this](const centre::ChangeSet &) { m_review->refresh(); },
         [this] { return QVariant(m_review->line().hex()); },
         [this](const QVariant &about) { openReview(SampleLineId::fromHex(about.toString())); }});
}

void QualityRoom::addReport()
{
    m_report = m_pages.addBelow(
        m_list, u"iqaReportPage"_s,
        [this] {
            auto *page = new IqaReportPage(m_centre, m_choosers, Printing::system(), &m_pages);
            connect(page, &IqaReportPage::closed, this, &QualityRoom::openList);
            return page;
        },
        {[this](const centre::ChangeSet &) { m_report->refresh(); },
         [this] { return QVariant(m_report->list().hex()); },
         [this](const QVariant &about) { openReport(SampleListId::fromHex(about.toString())); }});
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
