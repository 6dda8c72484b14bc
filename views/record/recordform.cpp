// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/recordform.h"

#include "core/text.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QRegularExpression>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString targetKindKey(portfolio::TargetKind kind)
{
    return kind == portfolio::TargetKind::Criterion ? u"criterion"_s : u"requirement"_s;
}

QCborArray ticksToCbor(const std::vector<items::Tick> &ticks)
{
    QCborArray array;
    for (const items::Tick &tick : ticks) {
        array.append(QCborMap{{u"unit"_s, tick.target.unit},
                              {u"kind"_s, targetKindKey(tick.target.kind)},
                              {u"code"_s, tick.target.code},
                              {u"place"_s, tick.place}});
    }
    return array;
}

std::vector<items::Tick> ticksFromCbor(const QCborArray &array)
{
    std::vector<items::Tick> ticks;
    for (const QCborValue &value : array) {
        const QCborMap map = value.toMap();
        const bool isPart = map[u"kind"_s].toString() == targetKindKey(portfolio::TargetKind::Requirement);
        ticks.push_back({{map[u"unit"_s].toString(),
                          isPart ? portfolio::TargetKind::Requirement : portfolio::TargetKind::Criterion,
                          map[u"code"_s].toString()},
                         map[u"place"_s].toString()});
    }
    return ticks;
}

} // namespace

QByteArray toCbor(const RecordForm &form)
{
    const QCborMap map{{u"form"_s, u"record"_s},
                       {u"kind"_s, portfolio::evidenceKindKey(form.kind)},
                       {u"date"_s, form.date},
                       {u"from"_s, form.from},
                       {u"to"_s, form.to},
                       {u"setting"_s, catalogue::settingKey(form.setting)},
                       {u"place"_s, form.place},
                       {u"people"_s, form.people},
                       {u"narrative"_s, form.narrative},
                       {u"ownWork"_s, form.ownWork},
                       {u"judge"_s, form.judge},
                       {u"files"_s, QCborArray::fromStringList(form.files)},
                       {u"ticks"_s, ticksToCbor(form.ticks)}};
    return map.toCborValue().toCbor();
}

std::optional<RecordForm> recordFormFromCbor(const QByteArray &cbor)
{
    const QCborMap map = QCborValue::fromCbor(cbor).toMap();
    if (map[u"form"_s].toString() != u"record"_s)
        return std::nullopt;
    RecordForm form;
    form.kind = portfolio::evidenceKindFromKey(map[u"kind"_s].toString()).value_or(form.kind);
    form.date = map[u"date"_s].toString();
    form.from = map[u"from"_s].toString();
    form.to = map[u"to"_s].toString();
    form.setting = catalogue::settingFromKey(map[u"setting"_s].toString()).value_or(form.setting);
    form.place = map[u"place"_s].toString();
    form.people = map[u"people"_s].toString();
    form.narrative = map[u"narrative"_s].toString();
    form.ownWork = map[u"ownWork"_s].toBool();
    form.judge = map[u"judge"_s].toBool();
    for (const QCborValue &file : map[u"files"_s].toArray())
        form.files.append(file.toString());
    form.ticks = ticksFromCbor(map[u"ticks"_s].toArray());
    return form;
}

Result<QTime> parseTime(const QString &typed)
{
    static const QRegularExpression clock(u"^([0-9]{1,2})(?:[:.]?([0-9]{2}))?$"_s);
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QTime();
    const auto match = clock.match(text);
    const QTime time =
        match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    if (!time.isValid()) {
        return invalid(QCoreApplication::translate(
                           "RecordForm", "“%1” is not a time. Write hour and minutes, for instance 10:15.")
                           .arg(text));
    }
    return time;
}

Result<command::Record> recordCommand(const RecordForm &form, EnrolmentId enrolment, const QString &draftName)
{
    const Result<QDate> on = text::parseDate(form.date);
    const Result<QTime> from = parseTime(form.from);
    const Result<QTime> to = parseTime(form.to);
    if (!on)
        return on.error();
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    command::Record record;
    record.enrolment = enrolment;
    record.kind = form.kind;
    record.on = *on;
    record.from = *from;
    record.to = *to;
    record.setting = form.setting;
    record.place = form.place.trimmed();
    record.people = form.people.trimmed();
    record.narrative = form.narrative;
    record.ownWork = form.ownWork;
    record.files = form.files;
    record.judge = form.judge;
    record.draftForm = draftName;
    for (const items::Tick &tick : form.ticks)
        record.ties.push_back({tick.target, tick.place});
    return record;
}

} // namespace attest::views
