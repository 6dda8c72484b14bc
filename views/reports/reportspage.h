// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/learnersfilter.h"
#include "items/learnersmodel.h"
#include "views/common/pathchooser.h"
#include "views/reports/printing.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace attest::views {

class BatchReports;
class EmptyState;
class FilterBar;
class Notice;
class PageHeader;
class Panel;
class PaperOutput;
class ReportPreview;
class SharedFilter;

/// The learners on the left, the chosen one's progress report on the right, page by page as it will be
/// printed; save it as a PDF, print it, or save those of all learners who are shown. The IQA report of a
/// sample list is reached from here too. Centre, choice, choosers and what prints outlive the page. Window's
/// thread.
class ReportsPage final : public QWidget {
    Q_OBJECT

public:
    ReportsPage(centre::Centre &centre, SharedFilter &choice, const PathChoosers &choosers, Printing printing,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// The report of this enrolment, with a way back to it.
    void open(EnrolmentId enrolment);
    /// Whose page it was opened from; null when it was opened from the rail.
    EnrolmentId openedFrom() const { return m_from; }
    /// Opened from the rail: no way back.
    void forgetWhereFrom();
    void refresh(const centre::ChangeSet &changes);

Q_SIGNALS:
    void backRequested(attest::EnrolmentId enrolment);
    void iqaReportRequested(const attest::portfolio::SampleListId &list);

private:
    void build();
    Panel *makeList();
    Panel *makePreview();
    void connectParts();
    void readLearners();
    void narrow();
    void showWhatIsFound();
    void showChosen();
    void showReport(EnrolmentId enrolment);
    void saveAll();
    void showBatch(int done, int all);
    void batchDone(int done, int all, const QString &problem);

    centre::Centre &m_centre;
    SharedFilter &m_choice;
    const PathChoosers &m_choosers;
    items::LearnersModel m_model;
    items::LearnersFilter m_filter;
    BatchReports *m_batch;
    EnrolmentId m_from;
    EnrolmentId m_shown; ///< whose report is in view
    QTimer m_later; ///< until the keyboard rests on a learner
    PageHeader *m_header;
    FilterBar *m_bar;
    Notice *m_notice;
    QLineEdit *m_find;
    QTableView *m_table;
    EmptyState *m_none; ///< in place of the list
    QPushButton *m_saveAll;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    ReportPreview *m_preview;
    PaperOutput *m_output;
};

} // namespace attest::views
