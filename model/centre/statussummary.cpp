// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/statussummary.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace attest::centre {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

int rulesMet(const rules::Evaluation &evaluation)
{
    return static_cast<int>(std::count_if(evaluation.rules.begin(), evaluation.rules.end(),
                                          [](const rules::RuleResult &rule) { return rule.met; }));
}

template <class Value> StreamReader &operator>>(StreamReader &in, portfolio::Readings<Value> &readings)
{
    return in >> readings.verified >> readings.achieved >> readings.inHand >> readings.planned;
}

/// What readLine reads.
void writeLine(QDataStream &out, const portfolio::EnrolmentStatus &status,
               const catalogue::Qualification &qualification)
{
    const portfolio::Readings<rules::Evaluation> &readings = status.readings;
    const portfolio::Tally tally = portfolio::tallyOf(status, qualification);
    const auto &[verified, achieved, inHand, planned] = tally.readings;
    QStringList ready;
    for (const portfolio::UnitStatus &unit : status.units)
        if (unit.state == portfolio::UnitState::Ready)
            ready.append(unit.unit);
    out << verified << achieved << inHand << planned;
    out << readings.verified.complete << readings.achieved.complete << readings.inHand.complete
        << readings.planned.complete;
    out << rulesMet(readings.achieved) << rulesMet(readings.planned)
        << static_cast<int>(qualification.rules.size());
    out << (tally.measure == catalogue::Measure::Units) << tally.needed;
    out << qualification.title.en << qualification.title.cy << status.iqaBegun << ready;
}

void readLine(StreamReader &in, LearnerLine &line)
{
    bool inUnits = false;
    Label title;
    in >> line.tally.readings >> line.complete >> line.rulesMet >> line.rulesPlanned >> line.rules;
    in >> inUnits >> line.tally.needed;
    line.tally.measure = inUnits ? catalogue::Measure::Units : catalogue::Measure::Credits;
    in >> title.en >> title.cy >> line.iqaBegun >> line.readyUnits;
    line.qualificationTitle = title.text();
}

} // namespace

storage::StatusRow statusRow(const portfolio::Enrolment &enrolment, const portfolio::EnrolmentStatus &status,
                             const catalogue::Qualification &qualification)
{
    QByteArray summary;
    QDataStream out(&summary, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    writeLine(out, status, qualification);
    // After the line: a list of learners reads a thousand lines and looks into no unit.
    for (const portfolio::UnitStatus &unit : status.units)
        out << unit.unit << assurance::cellStateKey(assurance::cellState(unit));
    return {enrolment.id, enrolment.learner, rules::evaluatorVersion, enrolment.edition, summary};
}

std::vector<std::pair<QString, assurance::CellState>> cellsFrom(const QByteArray &summary)
{
    StreamReader in(summary);
    LearnerLine before;
    readLine(in, before);
    std::vector<std::pair<QString, assurance::CellState>> out;
    while (!in.atEnd()) {
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

void SummaryReader::read(const storage::StatusRow &row, LearnerLine &line)
{
    StreamReader in(row.summary, &m_known);
    readLine(in, line);
}

} // namespace attest::centre
