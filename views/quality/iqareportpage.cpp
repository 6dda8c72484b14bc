// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/iqareportpage.h"

#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/quality/iqapaper.h"
#include "views/reports/paperoutput.h"
#include "views/reports/reportpreview.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

IqaReportPage::IqaReportPage(centre::Centre &centre, const PathChoosers &choosers, Printing printing,
                             QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_preview(new ReportPreview(this))
    , m_output(new PaperOutput(choosers, std::move(printing), *m_notice, *m_preview, this))
{
    setObjectName(u"iqaReportPage"_s);
    setWindowTitle(tr("IQA report"));
    setFocusProxy(m_preview);
    m_header->setTitle(windowTitle());
    m_header->showBack(tr("Back to the sample list"));
    m_output->addTo(*m_header);
    auto *panel = new Panel(this);
    panel->column()->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_output);
    column->addWidget(panel, 1);
    connect(m_header, &PageHeader::backRequested, this, [this] { Q_EMIT closed(m_list); });
}

void IqaReportPage::open(portfolio::SampleListId list)
{
    m_list = list;
    m_notice->clear();
    m_output->fold();
    refresh();
    m_preview->setFocus(Qt::OtherFocusReason);
}

void IqaReportPage::refresh()
{
    if (m_list.isNull())
        return;
    const Result<report::Document> paper = iqaReportOf(m_centre, m_list);
    const Result<report::Pages> pages =
        paper ? report::Pages::of(*paper) : Result<report::Pages>(paper.error());
    if (!pages) {
        m_output->setPaper(std::nullopt);
        m_notice->showProblem(pages.error().message);
        return;
    }
    m_header->setSubtitle(paper->subject);
    m_output->setPaper(*pages, iqaReportName(paper->subject, m_centre.today()));
}

} // namespace attest::views
