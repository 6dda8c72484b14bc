// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/statussummary.h"

#include "journal/body.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

QCborArray four(const portfolio::Readings<rules::Evaluation> &readings,
                QCborValue (*value)(const rules::Evaluation &))
{
    return {value(readings.verified), value(readings.achieved), value(readings.inHand),
            value(readings.planned)};
}

int rulesMet(const rules::Evaluation &evaluation)
{
    return static_cast<int>(std::count_if(evaluation.rules.begin(), evaluation.rules.end(),
                                          [](const rules::RuleResult &rule) { return rule.met; }));
}

} // namespace

storage::StatusRow statusRow(const portfolio::Enrolment &enrolment, const portfolio::EnrolmentStatus &status,
                             const catalogue::Qualification &qualification)
{
    QStringList ready;
    for (const portfolio::UnitStatus &unit : status.units)
        if (unit.state == portfolio::UnitState::Ready)
            ready.append(unit.unit);
    QCborArray line = four(
        status.readings, [](const rules::Evaluation &evaluation) { return QCborValue(evaluation.credits); });
    const QCborArray complete = four(
        status.readings, [](const rules::Evaluation &evaluation) { return QCborValue(evaluation.complete); });
    for (const QCborValue &each : complete)
        line.append(each);
    line.append(rulesMet(status.readings.achieved));
    line.append(rulesMet(status.readings.planned));
    line.append(static_cast<qint64>(qualification.rules.size()));
    line.append(qualification.credits ? QCborValue(*qualification.credits) : QCborValue());
    line.append(qualification.title.en);
    line.append(qualification.title.cy);
    line.append(status.iqaBegun);
    line.append(ready.join(u' '));
    QCborArray units;
    for (const portfolio::UnitStatus &unit : status.units)
        units.append(QCborArray{unit.unit, assurance::cellStateKey(assurance::cellState(unit))});
    // Each packed by itself: a list of learners reads a thousand lines and looks into no unit.
    QCborMap body;
    body.insert("line"_L1, QCborValue(line).toCbor());
    body.insert("units"_L1, QCborValue(units).toCbor());
    return {enrolment.id, enrolment.learner, rules::evaluatorVersion, enrolment.edition,
            journal::encodeBody(body)};
}

std::vector<std::pair<QString, assurance::CellState>> cellsFrom(const QByteArray &summary)
{
    std::vector<std::pair<QString, assurance::CellState>> out;
    const QByteArray packed = QCborValue::fromCbor(summary).toMap().value("units"_L1).toByteArray();
    const QCborArray units = QCborValue::fromCbor(packed).toArray();
    for (const QCborValue &value : units) {
        const QCborArray unit = value.toArray();
        out.emplace_back(
            unit.at(0).toString(),
            assurance::cellStateFromKey(unit.at(1).toString()).value_or(assurance::CellState::None));
    }
    return out;
}

storage::StatusRow outdatedStatus(const portfolio::Enrolment &enrolment)
{
    return {enrolment.id, enrolment.learner, 0, enrolment.edition, QByteArray("")};
}

void readSummary(const QByteArray &summary, LearnerLine &line)
{
    const QByteArray packed = QCborValue::fromCbor(summary).toMap().value("line"_L1).toByteArray();
    const QCborArray row = QCborValue::fromCbor(packed).toArray();
    const auto number = [&row](qsizetype at) { return static_cast<int>(row.at(at).toInteger()); };
    const auto flag = [&row](qsizetype at) { return row.at(at).toBool(); };
    line.credits = {number(0), number(1), number(2), number(3)};
    line.complete = {flag(4), flag(5), flag(6), flag(7)};
    line.rulesMet = number(8);
    line.rulesPlanned = number(9);
    line.rules = number(10);
    if (row.at(11).isInteger())
        line.creditsNeeded = number(11);
    line.qualificationTitle = Label{row.at(12).toString(), row.at(13).toString()}.text();
    line.iqaBegun = flag(14);
    line.readyUnits = row.at(15).toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace attest::centre
