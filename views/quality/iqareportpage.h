// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"
#include "views/reports/printing.h"

#include <QWidget>

namespace attest::views {

class Notice;
class PageHeader;
class PaperOutput;
class ReportPreview;

/// The IQA report of a sample list, page by page as it will be printed; save it as a PDF or print it. Centre,
/// choosers and what prints outlive the page. Window's thread.
class IqaReportPage final : public QWidget {
    Q_OBJECT

public:
    IqaReportPage(centre::Centre &centre, const PathChoosers &choosers, Printing printing,
                  QWidget *parent = nullptr);

    void open(portfolio::SampleListId list);
    /// Sets the pages anew after a change.
    void refresh();
    portfolio::SampleListId list() const { return m_list; }

Q_SIGNALS:
    void closed(const attest::portfolio::SampleListId &list);

private:
    centre::Centre &m_centre;
    portfolio::SampleListId m_list;
    PageHeader *m_header;
    Notice *m_notice;
    ReportPreview *m_preview;
    PaperOutput *m_output;
};

} // namespace attest::views
