// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/learnersfilter.h"
#include "items/learnersmodel.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace attest::views {

class EmptyState;
class FilterBar;
class Notice;
class PageHeader;
class SharedFilter;

/// The list of learners: who, which award, how far, what is next. Filter, sort, open. Refreshes the rows that
/// a change names, and shows those that the shared choice accepts. Centre and choice outlive the page.
/// Window's thread.
class LearnersPage final : public QWidget {
    Q_OBJECT

public:
    LearnersPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent = nullptr);
    ~LearnersPage() override;

    /// Shows only what these words find, and says so; empty shows all.
    void setWords(const QString &words);
    /// Puts the keyboard's place on this enrolment.
    void choose(EnrolmentId enrolment);
    int learners() const { return m_learners; }

Q_SIGNALS:
    void openRequested(attest::EnrolmentId enrolment);
    void addRequested();
    void countChanged(int learners);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeFilters();
    void makeTable();
    void fillTable();
    void makeSortMenu();
    void readAll();
    void refresh(const centre::ChangeSet &changes);
    void showCounts();
    void offerChoices();
    void narrow();
    void showWhatIsFound();
    int widthNeeded(int column) const;
    void fitColumns();
    void setShown(items::LearnersShown shown);
    void openRow(const QModelIndex &index);
    void showAll();

    centre::Centre &m_centre;
    SharedFilter &m_choice;
    items::LearnersModel m_model;
    items::LearnersFilter m_filter;
    QString m_words;
    int m_learners = 0;
    PageHeader *m_header;
    QPushButton *m_add;
    QPushButton *m_sort;
    Notice *m_notice;
    FilterBar *m_bar;
    QButtonGroup *m_shown;
    QStackedWidget *m_body;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace attest::views
