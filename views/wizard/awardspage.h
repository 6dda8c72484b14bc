// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "wizard/awardchoice.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace attest::views {

class ComparedModel;
class EmptyState;
class Label;
class Notice;
class PageHeader;
class ProspectsModel;

/// Every award to choose from, with what each would ask; two of them beside each other, line by line. For a
/// learner on file it is "what if": what is left of each, with credit carried over. Holds nothing but the
/// choice it shows. The centre is the program's and outlives the page. Window's thread.
class AwardsPage final : public QWidget {
    Q_OBJECT

public:
    enum class For {
        Choosing, ///< the first page of the wizard: an award for an enrolment that is being written
        WhatIf, ///< looked at from a learner's page
    };

    AwardsPage(centre::Centre &centre, For purpose, QWidget *parent = nullptr);
    ~AwardsPage() override;

    /// For the learner of this enrolment; null: for a new learner. `number` is chosen, may be empty. What
    /// cannot be read is said on the page.
    void open(EnrolmentId enrolment, const QString &number = {});
    /// The keyboard goes to where one begins: the search when choosing, else the list.
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// With what to plan there first: what is carried over, and the shortest way.
    void chosen(const QString &number, const QStringList &units);
    /// The learner is on it already.
    void enrolmentRequested(attest::EnrolmentId enrolment);
    void closed();

private:
    void build();
    QWidget *makeList();
    QWidget *makeFacts();
    void connectParts();
    void showRecords();
    void recordsChanged();
    void fillOthers();
    void fitColumns();
    void search();
    void chooseRow();
    void showChoice();
    void take();

    centre::Centre &m_centre;
    const For m_purpose;
    EnrolmentId m_enrolment; ///< null: nobody's
    wizard::AwardChoice m_choice;
    bool m_showing = false; ///< the rows are being changed, nobody chooses
    PageHeader *m_header;
    QBoxLayout *m_both; ///< the list, and the facts
    QWidget *m_factsSide = nullptr;
    QPushButton *m_take;
    Notice *m_notice;
    QLineEdit *m_words;
    Label *m_explained;
    ProspectsModel *m_model;
    QTableView *m_list;
    EmptyState *m_empty;
    QComboBox *m_with;
    ComparedModel *m_compared;
    QTableView *m_facts;
};

} // namespace attest::views
