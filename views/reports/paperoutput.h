// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "report/render/pages.h"
#include "views/common/pathchooser.h"
#include "views/reports/printing.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace attest::views {

class Notice;
class PageHeader;
class ReportPreview;

/// How a page's report leaves the program: "Save as PDF" and "Print" in the page's header, and a line of the
/// page that asks which printer and how often. What became of it is said in the page's notice. Choosers,
/// notice and preview outlive it. Window's thread.
class PaperOutput final : public QWidget {
    Q_OBJECT

public:
    PaperOutput(const PathChoosers &choosers, Printing printing, Notice &notice, ReportPreview &preview,
                QWidget *parent);

    /// Puts the two buttons at the header's end.
    void addTo(PageHeader &header);
    /// The report in view, and the file name it would have; nothing: an empty view.
    void setPaper(const std::optional<report::Pages> &pages, const QString &name = {});
    /// Puts the question for a printer away.
    void fold();
    /// Says in the notice what was written; its button opens that file or folder.
    void sayWritten(items::Sign sign, const QString &sentence, const QString &path, const QString &toOpen);

private:
    void save();
    void offerPrinters();
    void print();

    const PathChoosers &m_choosers;
    Printing m_printing;
    Notice &m_notice;
    ReportPreview &m_preview;
    QString m_name; ///< the file name it would have
    QString m_written; ///< the file or folder written last
    QPushButton *m_save;
    QPushButton *m_print;
    QComboBox *m_printer;
    QSpinBox *m_copies;
};

} // namespace attest::views
