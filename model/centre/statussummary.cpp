// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/statussummary.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace attest::centre {

namespace {

constexpr auto written = QDataStream::Qt_6_0;

int rulesMet(const rules::Evaluation &evaluation)
{
    return static_cast<int>(std::count_if(evaluation.rules.begin(), evaluation.rules.end(),
                                          [](const rules::RuleResult &rule) { return rule.met; }));
}

QDataStream &operator>>(QDataStream &in, portfolio::Readings<int> &readings)
{
    return in >> readings.verified >> readings.achieved >> readings.inHand >> readings.planned;
}

QDataStream &operator>>(QDataStream &in, portfolio::Readings<bool> &readings)
{
    return in >> readings.verified >> readings.achieved >> readings.inHand >> readings.planned;
}

/// What readLine reads.
void writeLine(QDataStream &out, const portfolio::EnrolmentStatus &status,
               const catalogue::Qualification &qualification)
{
    const auto &[verified, achieved, inHand, planned] = status.readings;
    QStringList ready;
    for (const portfolio::UnitStatus &unit : status.units)
        if (unit.state == portfolio::UnitState::Ready)
            ready.append(unit.unit);
    out << verified.credits << achieved.credits << inHand.credits << planned.credits;
    out << verified.complete << achieved.complete << inHand.complete << planned.complete;
    out << rulesMet(achieved) << rulesMet(planned) << static_cast<int>(qualification.rules.size());
    out << qualification.credits.has_value() << qualification.credits.value_or(0);
    out << qualification.title.en << qualification.title.cy << status.iqaBegun << ready;
}

void readLine(QDataStream &in, LearnerLine &line)
{
    bool hasCredits = false;
    int credits = 0;
    Label title;
    in >> line.credits >> line.complete >> line.rulesMet >> line.rulesPlanned >> line.rules;
    in >> hasCredits >> credits >> title.en >> title.cy >> line.iqaBegun >> line.readyUnits;
    if (hasCredits)
        line.creditsNeeded = credits;
    line.qualificationTitle = title.text();
}

} // namespace

storage::StatusRow statusRow(const portfolio::Enrolment &enrolment, const portfolio::EnrolmentStatus &status,
                             const catalogue::Qualification &qualification)
{
    QByteArray summary;
    QDataStream out(&summary, QIODevice::WriteOnly);
    out.setVersion(written);
    writeLine(out, status, qualification);
    // After the line: a list of learners reads a thousand lines and looks into no unit.
    for (const portfolio::UnitStatus &unit : status.units)
        out << unit.unit << assurance::cellStateKey(assurance::cellState(unit));
    return {enrolment.id, enrolment.learner, rules::evaluatorVersion, enrolment.edition, summary};
}

std::vector<std::pair<QString, assurance::CellState>> cellsFrom(const QByteArray &summary)
{
    QDataStream in(summary);
    in.setVersion(written);
    LearnerLine before;
    readLine(in, before);
    std::vector<std::pair<QString, assurance::CellState>> out;
    while (in.status() == QDataStream::Ok && !in.atEnd()) {
        QString unit, state;
        in >> unit >> state;
        out.emplace_back(unit, assurance::cellStateFromKey(state).value_or(assurance::CellState::None));
    }
    return out;
}

storage::StatusRow outdatedStatus(const portfolio::Enrolment &enrolment)
{
    return {enrolment.id, enrolment.learner, 0, enrolment.edition, QByteArray("")};
}

void readSummary(const QByteArray &summary, LearnerLine &line)
{
    QDataStream in(summary);
    in.setVersion(written);
    readLine(in, line);
}

} // namespace attest::centre
