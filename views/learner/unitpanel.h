// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QList>
#include <QWidget>

namespace attest::views {

class ActionLine;
class Label;
class ReasonForm;
class RecognitionForm;
class WayList;

/// One unit of a learner, opened under the table: what stands in its way, each with a link to where it is
/// mended, and what can be done with it as it stands.
class UnitPanel final : public QWidget {
    Q_OBJECT

public:
    explicit UnitPanel(QWidget *parent = nullptr);

    /// What whoever is working may do.
    struct May {
        bool signOff = false;
        bool recognise = false;
    };
    void show(const portfolio::UnitStatus &unit, const catalogue::Qualification &qualification,
              const QString &signedBy, May may);

Q_SIGNALS:
    void recordRequested(const QList<attest::portfolio::Target> &targets);
    void evidenceRequested(attest::EvidenceId evidence);
    void planRequested();
    /// What an IQA has said about the unit.
    void reviewsRequested(const QString &unit);
    void signOffRequested(const QString &unit);
    void signOffWithdrawn(const QString &unit, const QString &reason);
    void creditTransferred(const QString &unit, const QString &basis, QDate on, const QString &agreedBy);
    void transferWithdrawn(const QString &unit, const QString &reason);

private:
    void showHeading(const portfolio::UnitStatus &unit, const catalogue::Unit *known,
                     const QString &signedBy);
    QWidget *actionsFor(const portfolio::UnitStatus &unit, May may);
    QWidget *transferButton(const portfolio::UnitStatus &unit, QWidget *parent);
    void follow(const portfolio::Blocker &blocker);

    QString m_unit;
    Label *m_heading;
    Label *m_facts;
    ActionLine *m_head;
    RecognitionForm *m_transfer; ///< above what stands in the way: that may be a long list
    ReasonForm *m_transferReason;
    WayList *m_way;
    ReasonForm *m_reason;
};

} // namespace attest::views
