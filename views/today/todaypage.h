// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QScrollArea;

namespace attest::items {
struct TodayLine;
}

namespace attest::views {

class EmptyState;
class FilterBar;
class Notice;
class PageHeader;
class SharedFilter;
class TodayList;

/// What wants attention now: units returned by their IQA, units ready to sign off, forms begun and kept,
/// learners who are late, the latest evidence. Each line leads to its next step. Shows the learners that the
/// shared choice accepts; reads only stored statuses and short lists. Nothing of the day is stored. Centre
/// and choice outlive the page. Window's thread.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    TodayPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent = nullptr);
    ~TodayPage() override;

    /// Something has changed in the centre.
    void refresh();
    /// Whose line the keyboard is on, or was last: for whom evidence would be recorded. Null for nobody.
    EnrolmentId chosen() const { return m_chosen; }

Q_SIGNALS:
    void openRequested(attest::EnrolmentId enrolment);
    void signOffRequested(attest::EnrolmentId enrolment, const QString &unit);
    /// The draft of this enrolment is to be taken up again.
    void recordRequested(attest::EnrolmentId enrolment);
    /// What its IQA said about a unit is to be answered or decided.
    void reviewsRequested(attest::EnrolmentId enrolment);
    void evidenceRequested(attest::EnrolmentId enrolment, attest::EvidenceId evidence);
    void addRequested();
    void chosenChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectLists();
    void showAll();
    void showReturned();
    void showDrafts();
    void showEvidence();
    std::array<TodayList *, 5> allLists() const;
    void choose(const TodayList *list);
    void chooseFirst();

    centre::Centre &m_centre;
    SharedFilter &m_choice;
    std::vector<centre::LearnerLine> m_everybody;
    std::vector<centre::LearnerLine> m_shown; ///< those that the choice accepts
    EnrolmentId m_chosen;
    QDate m_day; ///< what is shown was true on
    PageHeader *m_header;
    FilterBar *m_bar;
    Notice *m_notice;
    QScrollArea *m_area;
    QBoxLayout *m_columns = nullptr; ///< side by side, or one over the other in a narrow window
    EmptyState *m_empty;
    TodayList *m_returned;
    TodayList *m_ready;
    TodayList *m_drafts;
    TodayList *m_late;
    TodayList *m_evidence;
};

} // namespace attest::views
