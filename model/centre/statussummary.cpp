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
    QCborArray ready;
    for (const portfolio::UnitStatus &unit : status.units)
        if (unit.state == portfolio::UnitState::Ready)
            ready.append(unit.unit);
    QCborMap body;
    body.insert("credits"_L1, four(status.readings, [](const rules::Evaluation &evaluation) {
                    return QCborValue(evaluation.credits);
                }));
    body.insert("complete"_L1, four(status.readings, [](const rules::Evaluation &evaluation) {
                    return QCborValue(evaluation.complete);
                }));
    body.insert("rulesMet"_L1, rulesMet(status.readings.achieved));
    body.insert("rulesPlanned"_L1, rulesMet(status.readings.planned));
    body.insert("rules"_L1, static_cast<qint64>(qualification.rules.size()));
    if (qualification.credits)
        body.insert("needed"_L1, *qualification.credits);
    body.insert("title"_L1, qualification.title.en);
    body.insert("titleCy"_L1, qualification.title.cy);
    body.insert("ready"_L1, ready);
    body.insert("iqaBegun"_L1, status.iqaBegun);
    QCborArray units;
    for (const portfolio::UnitStatus &unit : status.units)
        units.append(QCborArray{unit.unit, assurance::cellStateKey(assurance::cellState(unit))});
    // Packed once more: most of a summary, and a list of learners reads a thousand without looking into it.
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
    const QCborMap body = QCborValue::fromCbor(summary).toMap();
    const QCborArray credits = body.value("credits"_L1).toArray();
    const QCborArray complete = body.value("complete"_L1).toArray();
    const auto number = [&](qsizetype at) { return static_cast<int>(credits.at(at).toInteger()); };
    line.credits = {number(0), number(1), number(2), number(3)};
    line.complete = {complete.at(0).toBool(), complete.at(1).toBool(), complete.at(2).toBool(),
                     complete.at(3).toBool()};
    line.rulesMet = static_cast<int>(body.value("rulesMet"_L1).toInteger());
    line.rulesPlanned = static_cast<int>(body.value("rulesPlanned"_L1).toInteger());
    line.rules = static_cast<int>(body.value("rules"_L1).toInteger());
    if (body.contains("needed"_L1))
        line.creditsNeeded = static_cast<int>(body.value("needed"_L1).toInteger());
    line.qualificationTitle =
        Label{body.value("title"_L1).toString(), body.value("titleCy"_L1).toString()}.text();
    const QCborArray ready = body.value("ready"_L1).toArray();
    for (const QCborValue &unit : ready)
        line.readyUnits.append(unit.toString());
    line.iqaBegun = body.value("iqaBegun"_L1).toBool();
}

} // namespace attest::centre
