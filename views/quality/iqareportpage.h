// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"
#include "views/reports/printing.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace attest::views {

class Notice;
class PageHeader;
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
    void build();
    void save();
    void offerPrinters();
    void print();

    centre::Centre &m_centre;
    const PathChoosers &m_choosers;
    Printing m_printing;
    portfolio::SampleListId m_list;
    QString m_name; ///< the file name it would have
    QString m_written; ///< the file saved last
    PageHeader *m_header;
    Notice *m_notice;
    QPushButton *m_save;
    QPushButton *m_print;
    QWidget *m_printerLine;
    QComboBox *m_printer;
    ReportPreview *m_preview;
};

} // namespace attest::views
