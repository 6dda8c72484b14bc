// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/panel.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace attest::views {

class Label;

/// Which award, since when, until when, with whom; and why, where an enrolment is out of the ordinary.
class EnrolmentPanel final : public Panel {
    Q_OBJECT

public:
    explicit EnrolmentPanel(centre::Centre &centre, QWidget *parent = nullptr);

    void startAfresh();
    /// The learner's birth date decides whether the award's minimum age is reached.
    void setBorn(QDate born);
    /// Without the learner, who is added first. Refused with a sentence when no award is chosen, a date
    /// cannot be read, or a reason is missing.
    Result<command::Enrol> enrolment() const;
    /// The number of the award; empty while none is chosen. One that there is not is not chosen.
    QString award() const;
    void chooseAward(const QString &number);

Q_SIGNALS:
    /// To look for the award among all, with what each asks.
    void findRequested();
    void awardChanged();

private:
    void build();
    void add(QGridLayout *form, const QString &caption, QWidget *control, const QString &objectName);
    /// Reads the titles of all awards: not before somebody enrols.
    void fillQualifications();
    /// The award that most of this centre's enrolments are on; empty when there are none.
    QString usualQualification() const;
    void fillPeople();
    catalogue::QualificationPtr qualification() const;
    /// Why a reason is needed, or nothing.
    QString warning() const;
    void showWarning();
    /// What the chosen award asks, in a few words.
    void showAsked();

    centre::Centre &m_centre;
    QDate m_born;
    QComboBox *m_qualification;
    QPushButton *m_find;
    Label *m_asked;
    QLineEdit *m_bodyNumber;
    QLineEdit *m_registered;
    Label *m_registeredWords;
    QLineEdit *m_target;
    Label *m_targetWords;
    QComboBox *m_assessor;
    QComboBox *m_iqa;
    Label *m_warning;
    QLineEdit *m_reason;
};

} // namespace attest::views
