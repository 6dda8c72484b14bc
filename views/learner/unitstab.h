// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/unitsmodel.h"

#include <QList>
#include <QWidget>

#include <map>

class QPushButton;
class QTableView;

namespace attest::views {

class EmptyState;
class Panel;
class UnitPanel;

/// The units of an enrolment as rows; Return signs a ready unit off and opens the others below the table.
class UnitsTab final : public QWidget {
    Q_OBJECT

public:
    explicit UnitsTab(QWidget *parent = nullptr);

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);
    /// Puts the keyboard's place on the unit; false when it is not in the plan.
    bool choose(const QString &unit);

Q_SIGNALS:
    void recordRequested(const QList<attest::portfolio::Target> &targets);
    void evidenceRequested(attest::EvidenceId evidence);
    void planRequested();
    /// What an IQA has said about a unit.
    void reviewsRequested(const QString &unit);
    void signOffRequested(const QString &unit);
    void signOffWithdrawn(const QString &unit, const QString &reason);
    void commandRequested(const attest::Command &command);

private:
    void build();
    void setUpColumns();
    void chooseRow(const QString &unit);
    void showChosen();
    void openChosen();
    void toggleDetails(bool open);
    QString chosen() const;

    items::UnitsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_details;
    Panel *m_card;
    UnitPanel *m_panel;
    catalogue::QualificationPtr m_qualification;
    std::map<PersonId, QString> m_names;
    EnrolmentId m_enrolment;
    bool m_mayChange = false;
    bool m_mayRecognise = false;
};

} // namespace attest::views
