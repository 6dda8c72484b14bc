// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "centre/exampletale.h"

#include <QTemporaryDir>

namespace attest::centre {

/// Tells the example centre through the commands that people use, day by day: who works there, who learns,
/// what was seen. The clock moves with the story, so that "as of" a past day shows that day.
class ExampleStory {
public:
    ExampleStory(const QString &path, const example::Tale &tale,
                 const catalogue::Qualification &qualification, const Environment &environment,
                 FixedClock &clock, SeededRandom &random);

    Result<void> tell(int learners, QDate today);
    qint64 entryCount() const { return m_entries; }

private:
    Result<void> open(QDate today);
    Result<void> people();
    Result<void> learner(int index, QDate today);
    Result<EnrolmentId> enrol(int index, QDate registered, QDate today);
    QStringList plan(int index) const;
    Result<void> work(EnrolmentId enrolment, const QStringList &plan, const example::Stage &stage,
                      QDate registered, QDate today);
    Result<QDate> unit(EnrolmentId enrolment, const catalogue::Unit &unit, int twelfths, bool judge,
                       QDate from, QDate today);
    Result<QDate> test(EnrolmentId enrolment, const catalogue::Unit &unit, int twelfths, QDate on);
    Result<void> ending(int index, EnrolmentId enrolment, QDate today);
    Result<void> signOff(EnrolmentId enrolment, const QString &unit, QDate on);
    Result<ChangeSet> run(QDate on, const Command &command);
    int chooseOccasion(const catalogue::Unit &unit, const std::vector<portfolio::Target> &targets);
    command::Record occasion(EnrolmentId enrolment, int number, QDate on);
    QStringList attachment(int number);

    QString m_path;
    const example::Tale &m_tale;
    const catalogue::Qualification &m_qualification;
    Environment m_environment;
    FixedClock &m_clock;
    SeededRandom &m_random;
    QTemporaryDir m_folder; ///< where attachments are written before they are copied in
    std::unique_ptr<Centre> m_centre;
    PersonId m_assessor;
    PersonId m_secondAssessor;
    PersonId m_iqa;
    int m_minute = 0;
    qint64 m_entries = 0;
};

} // namespace attest::centre
