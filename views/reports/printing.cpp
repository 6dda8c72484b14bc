// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/printing.h"

#include "report/render/type.h"
#include "views/reports/reportspage.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace attest::views {

Result<void> printPages(QPrinter &printer, const report::Pages &pages)
{
    printer.setDocName(pages.title());
    printer.setFullPage(true); // the pages bring their margins
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    const Error failed{ErrorCode::Io,
                       ReportsPage::tr("The printer “%1” did not take the report. See that it is switched on "
                                       "and has paper, then print again, or save the report as a PDF.")
                           .arg(printer.printerName())};
    QPainter painter;
    if (!painter.begin(&printer))
        return failed;
    const qreal scale = printer.resolution() / qreal(report::unitsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer.newPage())
            return failed;
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Result<void>() : failed;
}

Printing Printing::system()
{
    Printing printing;
    printing.printers = [] {
        QStringList names = QPrinterInfo::availablePrinterNames();
        const QString usual = QPrinterInfo::defaultPrinterName();
        if (names.removeOne(usual))
            names.prepend(usual);
        return names;
    };
    printing.print = [](const report::Pages &pages, const QString &name, int copies) {
        QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
        printer.setCopyCount(copies);
        return printPages(printer, pages);
    };
    return printing;
}

} // namespace attest::views
