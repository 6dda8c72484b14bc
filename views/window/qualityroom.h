// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"
#include "views/window/pagestack.h"

#include <QObject>

namespace attest::views {

class IqaReportPage;
class QualityPage;
class ReviewPage;
class SampleListPage;
class SharedFilter;

/// The room of quality assurance: the grid, a sample list below it, a review below that, and the ways between
/// them. The pages are the stack's; everything given outlives this.
class QualityRoom final : public QObject {
    Q_OBJECT

public:
    QualityRoom(centre::Centre &centre, SharedFilter &choice, const PathChoosers &choosers, PageStack &pages,
                QObject *parent);

    void openList(portfolio::SampleListId list);
    void openReview(portfolio::SampleLineId line);
    void openReport(portfolio::SampleListId list);

Q_SIGNALS:
    /// The learner's page, on the unit; an empty unit: as it was.
    void learnerRequested(attest::EnrolmentId enrolment, const QString &unit);

private:
    void addRoom();
    void addList();
    void addReview();
    void addReport();

    centre::Centre &m_centre;
    SharedFilter &m_choice;
    PageStack &m_pages;
    const PathChoosers &m_choosers;
    PageOf<QualityPage> m_room;
    PageOf<SampleListPage> m_list;
    PageOf<ReviewPage> m_review;
    PageOf<IqaReportPage> m_report;
};

} // namespace attest::views
