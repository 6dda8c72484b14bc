// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"

#include <QCborArray>

// Rows of quality assurance, both ways (rowcodec.h).
namespace attest::centre {

using portfolio::ActionStep;
using portfolio::FormerHand;
using portfolio::Target;
using storage::Row;
using storage::Table;

namespace {

QByteArray pointsAsBytes(const std::vector<portfolio::DevicePoint> &points)
{
    QCborArray out;
    for (const auto &[device, number] : points)
        out.append(QCborArray{device.bytes(), static_cast<qint64>(number)});
    return QCborValue(out).toCbor();
}

std::vector<portfolio::DevicePoint> pointsFrom(const QByteArray &bytes)
{
    std::vector<portfolio::DevicePoint> out;
    const QCborArray points = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue &value : points) {
        const QCborArray point = value.toArray();
        out.emplace_back(DeviceId::fromBytes(point.at(0).toByteArray()),
                         static_cast<quint64>(point.at(1).toInteger()));
    }
    return out;
}

QByteArray targetsAsBytes(const std::vector<Target> &targets)
{
    QCborArray out;
    for (const Target &target : targets)
        out.append(QCborArray{row::targetKindKey(target.kind), target.code});
    return QCborValue(out).toCbor();
}

std::vector<Target> targetsFrom(const QByteArray &bytes, const QString &unit)
{
    std::vector<Target> out;
    const QCborArray targets = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue &value : targets) {
        const QCborArray target = value.toArray();
        out.push_back({unit, row::targetKindFromKey(target.at(0).toString()), target.at(1).toString()});
    }
    return out;
}

QString stepKey(ActionStep::Kind kind)
{
    switch (kind) {
    case ActionStep::Kind::Answer:
        return QStringLiteral("answer");
    case ActionStep::Kind::Return:
        return QStringLiteral("return");
    case ActionStep::Kind::Close:
        return QStringLiteral("close");
    }
    return {};
}

ActionStep::Kind stepFromKey(const QString &key)
{
    if (key == QLatin1String("answer"))
        return ActionStep::Kind::Answer;
    return key == QLatin1String("close") ? ActionStep::Kind::Close : ActionStep::Kind::Return;
}

QString deedKey(FormerHand::Deed deed)
{
    switch (deed) {
    case FormerHand::Deed::Claimed:
        return QStringLiteral("claimed");
    case FormerHand::Deed::Judged:
        return QStringLiteral("judged");
    case FormerHand::Deed::SignedOff:
        return QStringLiteral("signedOff");
    case FormerHand::Deed::Transferred:
        return QStringLiteral("transferred");
    }
    return {};
}

FormerHand::Deed deedFromKey(const QString &key)
{
    if (key == QLatin1String("claimed"))
        return FormerHand::Deed::Claimed;
    if (key == QLatin1String("transferred"))
        return FormerHand::Deed::Transferred;
    return key == QLatin1String("judged") ? FormerHand::Deed::Judged : FormerHand::Deed::SignedOff;
}

Row rowFor(const portfolio::SampleList &list, const Row &owner)
{
    return owner + Row{row::text(list.ref),      row::text(list.title), row::text(list.qualification),
                       row::id(list.assessor),   row::id(list.iqa),     row::day(list.madeOn),
                       row::date(list.closedOn), row::id(list.entry)};
}

Row rowFor(const portfolio::BatchUnit &unit, const Row &owner)
{
    return owner + Row{row::id(unit.enrolment), row::text(unit.unit), row::id(unit.signOff)};
}

Row rowFor(const portfolio::SampleLine &line, const Row &owner)
{
    return owner
        + Row{row::id(line.list),
              row::id(line.enrolment),
              row::text(line.unit),
              row::id(line.signOff),
              pointsAsBytes(line.asOf),
              targetsAsBytes(line.targets),
              row::text(line.reason),
              row::id(line.by),
              row::day(line.on),
              row::flag(line.withdrawn),
              row::text(line.withdrawnReason),
              row::date(line.withdrawnOn),
              row::id(line.entry)};
}

Row rowFor(const portfolio::ReviewDecision &decision, const Row &owner)
{
    return owner
        + Row{row::id(decision.entry),
              row::text(decision.target.unit),
              row::targetKindKey(decision.target.kind),
              row::text(decision.target.code),
              row::flag(decision.agreed),
              row::text(decision.reason),
              row::flag(decision.current),
              decision.round,
              row::id(decision.by),
              row::day(decision.on)};
}

Row rowFor(const portfolio::ReviewAnswer &answer, const Row &owner)
{
    return owner
        + Row{row::id(answer.entry),
              row::text(answer.target.unit),
              row::targetKindKey(answer.target.kind),
              row::text(answer.target.code),
              row::id(answer.decision),
              row::text(answer.text),
              row::id(answer.by),
              row::day(answer.on)};
}

Row rowFor(const portfolio::QaAction &action, const Row &owner)
{
    return owner + Row{row::id(action.entry), row::text(action.ref), row::text(action.what),
                       row::id(action.who),   row::date(action.due), row::id(action.by),
                       row::day(action.on)};
}

Row rowFor(const ActionStep &step, const Row &owner)
{
    return owner + Row{row::id(step.entry), row::id(step.action), stepKey(step.kind), row::text(step.text),
                       step.turn,           row::id(step.by),     row::day(step.on)};
}

Row rowFor(const portfolio::Release &release, const Row &owner)
{
    return owner + Row{row::id(release.entry), row::text(release.unit),    row::id(release.signOff),
                       row::id(release.list),  row::flag(release.sampled), row::id(release.by),
                       row::day(release.on)};
}

Row rowFor(const FormerHand &hand, const Row &owner)
{
    return owner
        + Row{row::id(hand.enrolment), row::text(hand.unit), row::id(hand.person), deedKey(hand.deed)};
}

Target targetFrom(const Row &row, qsizetype unit)
{
    return {row[unit].toString(), row::targetKindFromKey(row[unit + 1].toString()), row[unit + 2].toString()};
}

} // namespace

void addQualityRows(storage::Rows &rows, const Folded &folded, const Row &owner)
{
    if (folded.sampleList)
        rows[Table::SampleList].push_back(rowFor(*folded.sampleList, owner));
    if (folded.sampleLine)
        rows[Table::SampleLine].push_back(rowFor(*folded.sampleLine, owner));
    row::addAll(rows, Table::BatchUnit, folded.batch, owner, rowFor);
    row::addAll(rows, Table::Review, folded.decisions, owner, rowFor);
    row::addAll(rows, Table::ReviewAnswer, folded.answers, owner, rowFor);
    row::addAll(rows, Table::QaAction, folded.actions, owner, rowFor);
    row::addAll(rows, Table::ActionStep, folded.actionSteps, owner, rowFor);
    row::addAll(rows, Table::UnitRelease, folded.releases, owner, rowFor);
    row::addAll(rows, Table::FormerHand, folded.formerHands, owner, rowFor);
}

portfolio::SampleList sampleListFrom(const Row &row)
{
    return {row::toId<portfolio::SampleListId>(row[0]),
            row[2].toString(),
            row[3].toString(),
            row[4].toString(),
            row::toId<PersonId>(row[5]),
            row::toId<PersonId>(row[6]),
            row::toDate(row[7]),
            row::toDate(row[8]),
            row::toId<EntryId>(row[9])};
}

portfolio::BatchUnit batchUnitFrom(const Row &row)
{
    return {row::toId<EnrolmentId>(row[2]), row[3].toString(), row::toId<EntryId>(row[4])};
}

portfolio::SampleLine sampleLineFrom(const Row &row)
{
    portfolio::SampleLine line;
    line.id = row::toId<portfolio::SampleLineId>(row[0]);
    line.list = row::toId<portfolio::SampleListId>(row[2]);
    line.enrolment = row::toId<EnrolmentId>(row[3]);
    line.unit = row[4].toString();
    line.signOff = row::toId<EntryId>(row[5]);
    line.asOf = pointsFrom(row[6].toByteArray());
    line.targets = targetsFrom(row[7].toByteArray(), line.unit);
    line.reason = row[8].toString();
    line.by = row::toId<PersonId>(row[9]);
    line.on = row::toDate(row[10]);
    line.withdrawn = row[11].toInt() != 0;
    line.withdrawnReason = row[12].toString();
    line.withdrawnOn = row::toDate(row[13]);
    line.entry = row::toId<EntryId>(row[14]);
    return line;
}

portfolio::ReviewDecision reviewFrom(const Row &row)
{
    return {row::toId<portfolio::SampleLineId>(row[0]),
            targetFrom(row, 3),
            row[6].toInt() != 0,
            row[7].toString(),
            row[8].toInt() != 0,
            row[9].toInt(),
            row::toId<PersonId>(row[10]),
            row::toDate(row[11]),
            row::toId<EntryId>(row[2])};
}

portfolio::ReviewAnswer reviewAnswerFrom(const Row &row)
{
    return {row::toId<portfolio::SampleLineId>(row[0]),
            targetFrom(row, 3),
            row::toId<EntryId>(row[6]),
            row[7].toString(),
            row::toId<PersonId>(row[8]),
            row::toDate(row[9]),
            row::toId<EntryId>(row[2])};
}

portfolio::QaAction qaActionFrom(const Row &row)
{
    return {row::toId<portfolio::SampleLineId>(row[0]),
            row[3].toString(),
            row[4].toString(),
            row::toId<PersonId>(row[5]),
            row::toDate(row[6]),
            row::toId<PersonId>(row[7]),
            row::toDate(row[8]),
            row::toId<EntryId>(row[2])};
}

ActionStep actionStepFrom(const Row &row)
{
    return {row::toId<portfolio::SampleLineId>(row[0]),
            row::toId<EntryId>(row[3]),
            stepFromKey(row[4].toString()),
            row[5].toString(),
            row[6].toInt(),
            row::toId<PersonId>(row[7]),
            row::toDate(row[8]),
            row::toId<EntryId>(row[2])};
}

portfolio::Release releaseFrom(const Row &row)
{
    return {row::toId<EnrolmentId>(row[0]),
            row[3].toString(),
            row::toId<EntryId>(row[4]),
            row::toId<portfolio::SampleListId>(row[5]),
            row[6].toInt() != 0,
            row::toId<PersonId>(row[7]),
            row::toDate(row[8]),
            row::toId<EntryId>(row[2])};
}

FormerHand formerHandFrom(const Row &row)
{
    return {row::toId<EnrolmentId>(row[2]), row[3].toString(), row::toId<PersonId>(row[4]),
            deedFromKey(row[5].toString())};
}

} // namespace attest::centre
