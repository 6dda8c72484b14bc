// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace attest::views {

class OutsideResultForm;

/// Signing off one unit: what stands in the way, or the criteria with their evidence and the two declarations. The centre is
/// the program's and outlives the page. Window's thread.
class SignOffPage final : public QWidget {
    Q_OBJECT

public:
    explicit SignOffPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~SignOffPage() override;

    void open(EnrolmentId enrolment, const QString &unit);

Q_SIGNALS:
    void done(attest::EnrolmentId enrolment);
    /// The place where this target is mended: evidence to record, or the learner's page when its code is empty.
    void mendRequested(attest::EnrolmentId enrolment, const attest::portfolio::Target &target);
    void closed(attest::EnrolmentId enrolment);

private:
    void build();
    void refresh();
    void signOff();

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    QString m_unit;
};

} // namespace attest::views
