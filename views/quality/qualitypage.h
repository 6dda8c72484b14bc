// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/qualitygridmodel.h"

#include <QWidget>

namespace attest::views {

class EmptyState;
class FilterBar;
class ListsPanel;
class Notice;
class PageHeader;
class QualityGrid;
class ReasonForm;
class SharedFilter;

/// Internal quality assurance: who takes which unit and how it stands, and the sample lists. Everybody sees
/// it; only an IQA makes lists and puts signed-off units on them. Centre and choice outlive the page.
/// Window's thread.
class QualityPage final : public QWidget {
    Q_OBJECT

public:
    QualityPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent = nullptr);
    ~QualityPage() override;

    /// Reads again what a change may have touched.
    void refresh(const centre::ChangeSet &changes);

Q_SIGNALS:
    void learnerRequested(attest::EnrolmentId enrolment, const QString &unit);
    void listRequested(const attest::portfolio::SampleListId &list);
    void reviewRequested(const attest::portfolio::SampleLineId &line);

private:
    void build();
    QWidget *makeLegend();
    void connectParts();
    void readAll();
    void readGrid();
    void readLists();
    void narrow();
    void showWho();
    void offerChoices();
    void openCell(const QModelIndex &cell);
    void openSampled(const items::QualityGridRow &row, const QString &unit);
    void askWhy(const items::QualityGridRow &row, const QString &unit);
    void sample(const QString &reason);
    void makeList(const command::MakeSampleList &list);
    bool isIqa() const;

    centre::Centre &m_centre;
    SharedFilter &m_choice;
    items::QualityGridModel m_model;
    QString m_qualification; ///< number, of what is read
    QStringList m_qualifications; ///< those that learners here are on
    std::vector<items::QualityGridColumn> m_columns;
    std::vector<items::QualityGridRow> m_rows; ///< all of the qualification
    PageHeader *m_header;
    FilterBar *m_bar;
    Notice *m_who;
    Notice *m_notice;
    QualityGrid *m_grid;
    EmptyState *m_empty;
    ReasonForm *m_why;
    ListsPanel *m_lists;
    command::Sample m_asked; ///< what `m_why` asks the reason for
};

} // namespace attest::views
