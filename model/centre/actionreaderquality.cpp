// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/actionreaderparts.h"

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;

namespace {

std::vector<portfolio::Target> targetsOf(ActionFields &fields)
{
    std::vector<portfolio::Target> out;
    const QStringList criteria = fields.texts(u"criteria"_s);
    const QStringList requirements = fields.texts(u"requirements"_s);
    for (const QString &code : criteria)
        out.push_back({{}, TargetKind::Criterion, code});
    for (const QString &code : requirements)
        out.push_back({{}, TargetKind::Requirement, code});
    if (fields.flag(u"whole"_s)) // a unit without criteria
        out.push_back({{}, TargetKind::Criterion, {}});
    return out;
}

std::optional<bool> agreedFromKey(const QString &key)
{
    if (key == "agreed"_L1)
        return true;
    return key == "notAgreed"_L1 ? std::optional(false) : std::nullopt;
}

Result<Command> readMakeSampleList(Reader &reader)
{
    command::MakeSampleList out;
    out.ref = reader.fields.text(u"ref"_s);
    out.title = reader.fields.text(u"title"_s);
    out.qualification = reader.fields.required(u"qualification"_s);
    out.assessor = reader.person(u"assessor"_s);
    return reader.done(out);
}

Result<Command> readSample(Reader &reader)
{
    command::Sample out;
    out.list = reader.sampleList();
    const EnrolmentId enrolment = reader.enrolment();
    QStringList units = reader.fields.texts(u"units"_s);
    if (reader.fields.has(u"unit"_s))
        units.append(reader.fields.required(u"unit"_s));
    for (const QString &unit : units)
        out.units.push_back({enrolment, unit});
    out.reason = reader.fields.text(u"reason"_s);
    return reader.done(out);
}

Result<Command> readReview(Reader &reader)
{
    command::Review out;
    out.line = reader.sampleLine(reader.enrolment());
    out.targets = targetsOf(reader.fields);
    out.rest = reader.fields.flag(u"rest"_s);
    out.agreed = reader.fields.word(u"verdict"_s, &agreedFromKey);
    out.reason = reader.fields.text(u"reason"_s);
    return reader.done(out);
}

Result<Command> readAnswerReview(Reader &reader)
{
    command::AnswerReview out;
    out.line = reader.sampleLine(reader.enrolment());
    out.targets = targetsOf(reader.fields);
    out.answer = reader.fields.text(u"answer"_s);
    return reader.done(out);
}

Result<Command> readAddQaAction(Reader &reader)
{
    command::AddQaAction out;
    out.line = reader.sampleLine(reader.enrolment());
    out.what = reader.fields.text(u"what"_s);
    out.who = reader.person(u"who"_s);
    out.due = reader.fields.date(u"due"_s);
    return reader.done(out);
}

Result<Command> readAnswerQaAction(Reader &reader)
{
    return reader.done(command::AnswerQaAction{reader.qaAction(), reader.fields.text(u"answer"_s)});
}

Result<Command> readCloseQaAction(Reader &reader)
{
    return reader.done(command::SettleQaAction{reader.qaAction(), true, reader.fields.text(u"reason"_s)});
}

Result<Command> readReturnQaAction(Reader &reader)
{
    return reader.done(command::SettleQaAction{reader.qaAction(), false, reader.fields.text(u"reason"_s)});
}

Result<Command> readCloseSampleList(Reader &reader)
{
    return reader.done(command::CloseSampleList{reader.sampleList()});
}

} // namespace

const std::map<QString, ReadFunction> &qualityReaders()
{
    static const std::map<QString, ReadFunction> all{
        {u"makeSampleList"_s, readMakeSampleList},
        {u"sample"_s, readSample},
        {u"review"_s, readReview},
        {u"answerReview"_s, readAnswerReview},
        {u"addQaAction"_s, readAddQaAction},
        {u"answerQaAction"_s, readAnswerQaAction},
        {u"closeQaAction"_s, readCloseQaAction},
        {u"returnQaAction"_s, readReturnQaAction},
        {u"closeSampleList"_s, readCloseSampleList},
    };
    return all;
}

} // namespace attest::centre
