// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/samplelinesmodel.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTableView;

namespace attest::views {

class CandidatesPanel;
class ClosingPanel;
class EmptyState;
class Label;
class Notice;
class PageHeader;
class ReasonForm;

/// One sample list: its lines and what each has come to, what may still be added, and what stands in the way
/// of closing it. The centre outlives the page. Window's thread.
class SampleListPage final : public QWidget {
    Q_OBJECT

public:
    explicit SampleListPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~SampleListPage() override;

    void open(portfolio::SampleListId list);
    /// Shows the list without taking the keyboard: what the way back leads to.
    void setList(portfolio::SampleListId list);
    /// Reads the list again after a change.
    void refresh();
    portfolio::SampleListId list() const { return m_list; }

Q_SIGNALS:
    void reviewRequested(const attest::portfolio::SampleLineId &line);
    void reportRequested(const attest::portfolio::SampleListId &list);
    void closed();

private:
    void build();
    QWidget *makeSide();
    void connectParts();
    void showFile(const centre::SampleListFile &file);
    void showLines(const centre::SampleListFile &file);
    void showChosen();
    void showCandidates();
    void openCandidates(bool open);
    const items::SampleLineRow *chosen() const;
    bool run(const Command &command);

    centre::Centre &m_centre;
    portfolio::SampleListId m_list;
    std::unique_ptr<centre::SampleListFile> m_file; ///< what is shown
    items::SampleLinesModel *m_model;
    PageHeader *m_header;
    Notice *m_who;
    Notice *m_notice;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_review;
    QPushButton *m_takeOff;
    QPushButton *m_add;
    QPushButton *m_report;
    ReasonForm *m_reason;
    CandidatesPanel *m_candidates;
    ClosingPanel *m_closing;
    Label *m_facts;
    bool m_mayChange = false; ///< whoever is working is the list's IQA, and it is open
};

} // namespace attest::views
