// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/iqareportpage.h"

#include "report/render/pdf.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/quality/iqapaper.h"
#include "views/reports/reportpreview.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

IqaReportPage::IqaReportPage(centre::Centre &centre, const PathChoosers &choosers, Printing printing,
                             QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choosers(choosers)
    , m_printing(std::move(printing))
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_save(makeButton(tr("Save as PDF…"), u"saveIqaReport"_s, ButtonKind::Primary, this))
    , m_print(makeButton(tr("Print"), u"printIqaReport"_s, ButtonKind::Plain, this))
    , m_printerLine(new QWidget(this))
    , m_printer(new QComboBox(m_printerLine))
    , m_preview(new ReportPreview(this))
{
    setObjectName(u"iqaReportPage"_s);
    setWindowTitle(tr("IQA report"));
    setFocusProxy(m_preview);
    build();
    connect(m_header, &PageHeader::backRequested, this, [this] { Q_EMIT closed(m_list); });
    connect(m_save, &QPushButton::clicked, this, &IqaReportPage::save);
    connect(m_print, &QPushButton::clicked, this, &IqaReportPage::offerPrinters);
    connect(m_notice, &Notice::activated, this, [this] { m_choosers.showDocument(m_written); });
}

void IqaReportPage::build()
{
    m_header->setTitle(tr("IQA report"));
    m_header->showBack(tr("Back to the sample list"));
    m_header->addAtEnd(m_print);
    m_header->addAtEnd(m_save);
    m_printer->setObjectName(u"iqaPrinter"_s);
    m_printer->setAccessibleName(tr("Printer"));
    auto *now = makeButton(tr("Print now"), u"iqaPrintNow"_s, ButtonKind::Plain, m_printerLine);
    auto *cancel = makeButton(tr("Do not print"), u"iqaPrintNot"_s, ButtonKind::Quiet, m_printerLine);
    auto *line = new QHBoxLayout(m_printerLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addWidget(new Label(tr("Printer"), TextRole::Body, m_printerLine));
    line->addWidget(m_printer, 1);
    line->addWidget(now);
    line->addWidget(cancel);
    line->addStretch(1);
    m_printerLine->hide();
    auto *panel = new Panel(this);
    panel->column()->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_printerLine);
    column->addWidget(panel, 1);
    connect(now, &QPushButton::clicked, this, &IqaReportPage::print);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_printerLine->hide();
        m_print->setFocus(Qt::OtherFocusReason);
    });
}

void IqaReportPage::open(portfolio::SampleListId list)
{
    m_list = list;
    m_notice->clear();
    m_printerLine->hide();
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
    m_save->setEnabled(pages.ok());
    m_print->setEnabled(pages.ok());
    if (!pages) {
        m_preview->setPages(std::nullopt);
        m_notice->showProblem(pages.error().message);
        return;
    }
    m_header->setSubtitle(paper->subject);
    m_name = iqaReportName(paper->subject, m_centre.today());
    m_preview->setPages(*pages);
}

void IqaReportPage::save()
{
    QString path = m_choosers.report(QDir(documentsFolder()).filePath(m_name));
    if (path.isEmpty() || !m_preview->pages())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const Result<int> pages = report::writePdf(*m_preview->pages(), path);
    if (!pages) {
        m_notice->showProblem(pages.error().message);
        return;
    }
    m_written = path;
    m_notice->say(items::Sign::Met,
                  tr("IQA report saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)),
                  tr("Open it"));
}

void IqaReportPage::offerPrinters()
{
    const QStringList printers = m_printing.printers();
    if (printers.isEmpty()) {
        m_notice->say(items::Sign::Progress,
                      tr("No printer is installed on this computer. Save the report as a PDF instead."));
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_notice->clear();
    m_printer->clear();
    m_printer->addItems(printers);
    m_printerLine->show();
    m_printer->setFocus(Qt::OtherFocusReason);
}

void IqaReportPage::print()
{
    if (!m_preview->pages())
        return;
    const QString printer = m_printer->currentText();
    const Result<void> printed = m_printing.print(*m_preview->pages(), printer, 1);
    if (!printed) {
        m_notice->showProblem(printed.error().message);
        return;
    }
    m_printerLine->hide();
    m_print->setFocus(Qt::OtherFocusReason);
    m_notice->say(items::Sign::Met, tr("Sent to the printer “%1”.").arg(printer));
}

} // namespace attest::views
