// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/reviewmodel.h"
#include "views/common/fileopener.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace attest::views {

class ActionForm;
class EvidenceReader;
class Label;
class Notice;
class PageHeader;
class Panel;
class QaActions;
class ReasonForm;
class StateLabel;

/// One sampled unit under review: its criteria at one side, the evidence of the chosen one at the other, as
/// both stood when the unit was put on the list. The IQA agrees or does not, criterion by criterion, and asks
/// for what is to be done. Ctrl+Return goes to the next one to decide. The centre outlives the page. Window's
/// thread.
class ReviewPage final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void open(portfolio::SampleLineId line);
    /// Reads the unit again after a change.
    void refresh();
    portfolio::SampleLineId line() const { return m_line; }
    portfolio::SampleListId list() const; ///< that the line is on

Q_SIGNALS:
    void learnerRequested(attest::EnrolmentId enrolment, const QString &unit);
    void closed(const attest::portfolio::SampleListId &list);

private:
    void build();
    QWidget *makeCriteria();
    QWidget *makeReading();
    QWidget *makeActions();
    void connectParts();
    void connectDecisions();
    void connectActions();
    void showFile();
    void showTargets();
    void showChosen();
    void showWhoMay();
    void showActions();
    const centre::ReviewTarget *chosen() const;
    void agree();
    void agreeWithRest();
    void askWhyNot();
    void decide(const command::Review &review);
    /// What the keyboard is in; false: no form.
    bool finishForm();
    void goOn();
    bool run(const Command &command);

    centre::Centre &m_centre;
    portfolio::SampleLineId m_line;
    std::unique_ptr<centre::ReviewFile> m_file; ///< what is shown
    items::ReviewModel *m_model;
    FileOpener m_opener;
    PageHeader *m_header;
    StateLabel *m_state;
    QPushButton *m_learner;
    Notice *m_who;
    Notice *m_notice;
    QTableView *m_table;
    QWidget *m_decide;
    QLineEdit *m_remark;
    QPushButton *m_agree;
    QPushButton *m_disagree;
    QPushButton *m_rest;
    ReasonForm *m_why;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    EvidenceReader *m_reader;
    Label *m_noActions;
    QaActions *m_actions;
    QPushButton *m_addAction;
    ActionForm *m_actionForm;
};

} // namespace attest::views
