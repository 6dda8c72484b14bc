// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/paperoutput.h"

#include "report/render/pdf.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/reports/reportpreview.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int mostCopies = 99;

} // namespace

PaperOutput::PaperOutput(const PathChoosers &choosers, Printing printing, Notice &notice,
                         ReportPreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_choosers(choosers)
    , m_printing(std::move(printing))
    , m_notice(notice)
    , m_preview(preview)
    , m_save(makeButton(tr("Save as PDF…"), u"saveReport"_s, ButtonKind::Primary, parent))
    , m_print(makeButton(tr("Print"), u"printReport"_s, ButtonKind::Plain, parent))
    , m_printer(new QComboBox(this))
    , m_copies(new QSpinBox(this))
{
    m_printer->setObjectName(u"printer"_s);
    m_printer->setAccessibleName(tr("Printer"));
    m_copies->setObjectName(u"copies"_s);
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setRange(1, mostCopies);
    auto *now = makeButton(tr("Print now"), u"printNow"_s, ButtonKind::Plain, this);
    auto *cancel = makeButton(tr("Do not print"), u"printNot"_s, ButtonKind::Quiet, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addWidget(new Label(tr("Printer"), TextRole::Body, this));
    line->addWidget(m_printer, 1);
    line->addWidget(new Label(tr("Copies"), TextRole::Body, this));
    line->addWidget(m_copies);
    line->addWidget(now);
    line->addWidget(cancel);
    line->addStretch(1);
    fold();
    connect(m_save, &QPushButton::clicked, this, &PaperOutput::save);
    connect(m_print, &QPushButton::clicked, this, &PaperOutput::offerPrinters);
    connect(now, &QPushButton::clicked, this, &PaperOutput::print);
    connect(cancel, &QPushButton::clicked, this, [this] {
        fold();
        m_print->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_notice, &Notice::activated, this, [this] { m_choosers.showDocument(m_written); });
}

void PaperOutput::addTo(PageHeader &header)
{
    header.addAtEnd(m_print);
    header.addAtEnd(m_save);
}

void PaperOutput::setPaper(const std::optional<report::Pages> &pages, const QString &name)
{
    m_name = name;
    m_preview.setPages(pages);
    m_save->setEnabled(pages.has_value());
    m_print->setEnabled(pages.has_value());
}

void PaperOutput::fold() { hide(); }

void PaperOutput::sayWritten(items::Sign sign, const QString &sentence, const QString &path,
                             const QString &toOpen)
{
    m_written = path;
    m_notice.say(sign, sentence, toOpen);
}

void PaperOutput::save()
{
    QString path = m_choosers.report(QDir(documentsFolder()).filePath(m_name));
    if (path.isEmpty() || !m_preview.pages())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const Result<int> pages = report::writePdf(*m_preview.pages(), path);
    if (!pages) {
        m_notice.showProblem(pages.error().message);
        return;
    }
    sayWritten(items::Sign::Met,
               tr("Report saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)), path,
               tr("Open it"));
}

void PaperOutput::offerPrinters()
{
    const QStringList printers = m_printing.printers();
    if (printers.isEmpty()) {
        m_notice.say(items::Sign::Progress,
                     tr("No printer is installed on this computer. Save the report as a PDF instead."));
        m_save->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_notice.clear();
    m_printer->clear();
    m_printer->addItems(printers);
    m_copies->setValue(1);
    show();
    m_printer->setFocus(Qt::OtherFocusReason);
}

void PaperOutput::print()
{
    if (!m_preview.pages())
        return;
    const QString printer = m_printer->currentText();
    const Result<void> printed = m_printing.print(*m_preview.pages(), printer, m_copies->value());
    if (!printed) {
        m_notice.showProblem(printed.error().message);
        return;
    }
    fold();
    m_print->setFocus(Qt::OtherFocusReason);
    m_notice.say(items::Sign::Met, tr("Sent to the printer “%1”.").arg(printer));
}

} // namespace attest::views
