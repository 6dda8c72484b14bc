// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QTableView;

namespace attest::views {

class CoverageModel;
class Declarations;
class Label;
class Notice;
class OutsideResultForm;
class PageHeader;
class Panel;
class StateLabel;
class WayList;

/// Signing off one unit: what stands in the way, or the criteria with their evidence and the two
/// declarations. The centre is the program's and outlives the page. Window's thread.
class SignOffPage final : public QWidget {
    Q_OBJECT

public:
    explicit SignOffPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~SignOffPage() override;

    void open(EnrolmentId enrolment, const QString &unit);
    const QString &unit() const { return m_unit; }

Q_SIGNALS:
    /// The unit is signed off.
    void done(attest::EnrolmentId enrolment, const QString &unit);
    /// The place where this target is mended: evidence to record, or the learner's page when its code is
    /// empty.
    void mendRequested(attest::EnrolmentId enrolment, const attest::portfolio::Target &target);
    void closed(attest::EnrolmentId enrolment);

private:
    void build();
    Panel *makeWay();
    Panel *makeSigning();
    void refresh();
    void showUnit(const centre::EnrolmentFile &file);
    void showFacts(const catalogue::Unit &unit, const portfolio::UnitStatus *status);
    void showButton();
    void mend(const portfolio::Blocker &blocker);
    bool signOff();
    void signOffAndNext();

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    QString m_unit;
    bool m_outside = false; ///< the unit's criteria are not loaded
    bool m_maySign = false; ///< nothing stands in the way, and the one who works is an assessor
    PageHeader *m_header;
    StateLabel *m_state;
    Label *m_facts;
    Notice *m_notice;
    Panel *m_wayPanel = nullptr;
    Label *m_wayHeading = nullptr;
    WayList *m_way = nullptr;
    Panel *m_signing = nullptr;
    OutsideResultForm *m_result = nullptr;
    Declarations *m_declarations = nullptr;
    QPushButton *m_signOff = nullptr;
    CoverageModel *m_coverage;
    QTableView *m_table;
};

} // namespace attest::views
