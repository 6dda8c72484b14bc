// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/actionreader.h"

#include "centre/actionreaderparts.h"
#include "centre/say.h"

#include <QJsonArray>

#include <map>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;

/// A tie names a unit and criteria or requirement parts of it: one by "criterion" or "requirement", many by
/// "criteria" or "requirements".
std::vector<command::Tie> Reader::tiesIn(ActionFields &from, const QString &name)
{
    std::vector<command::Tie> out;
    for (const QJsonObject &object : from.objects(name)) {
        ActionFields tie(object);
        const QString unit = tie.required(u"unit"_s);
        const QString place = tie.text(u"place"_s);
        QStringList criteria = tie.texts(u"criteria"_s);
        QStringList requirements = tie.texts(u"requirements"_s);
        if (tie.has(u"criterion"_s))
            criteria.append(tie.required(u"criterion"_s));
        if (tie.has(u"requirement"_s))
            requirements.append(tie.required(u"requirement"_s));
        for (const QString &code : criteria)
            out.push_back({{unit, TargetKind::Criterion, code}, place});
        for (const QString &code : requirements)
            out.push_back({{unit, TargetKind::Requirement, code}, place});
        if (Result<void> sound = tie.finish(); !sound)
            note(sound.error());
        else if (criteria.isEmpty() && requirements.isEmpty())
            note(invalid(Say::tr("A tie to unit %1 names no criterion and no requirement.").arg(unit)));
    }
    return out;
}

std::vector<command::Mark::Item> Reader::items(EnrolmentId of)
{
    std::vector<command::Mark::Item> out;
    for (const QJsonObject &object : fields.objects(u"items"_s)) {
        ActionFields item(object);
        const EvidenceId evidence = evidenceIn(of, item);
        out.push_back({evidence, tiesIn(item, u"ties"_s)});
        if (Result<void> sound = item.finish(); !sound)
            note(sound.error());
    }
    return out;
}

namespace {

command::PersonDetails personDetails(ActionFields &fields)
{
    return {fields.text(u"ref"_s), fields.text(u"given"_s), fields.text(u"family"_s),
            fields.roles(u"roles"_s)};
}

command::LearnerDetails learnerDetails(ActionFields &fields)
{
    return {fields.text(u"ref"_s),     fields.text(u"given"_s), fields.text(u"family"_s),
            fields.text(u"knownAs"_s), fields.date(u"born"_s),  fields.text(u"uln"_s),
            fields.text(u"contact"_s), fields.text(u"site"_s),  fields.text(u"group"_s)};
}

Result<Command> readAddPerson(Reader &reader)
{
    return reader.done(command::AddPerson{personDetails(reader.fields)});
}

Result<Command> readAddLearner(Reader &reader)
{
    return reader.done(command::AddLearner{learnerDetails(reader.fields)});
}

Result<Command> readAmendLearner(Reader &reader)
{
    const LearnerId learner = reader.learner();
    return reader.done(command::AmendLearner{learner, learnerDetails(reader.fields)});
}

Result<Command> readEnrol(Reader &reader)
{
    command::Enrol out;
    out.learner = reader.learner();
    out.qualification = reader.fields.required(u"qualification"_s);
    out.ref = reader.fields.text(u"ref"_s);
    out.bodyNumber = reader.fields.text(u"bodyNumber"_s);
    out.registered = reader.fields.date(u"registered"_s);
    out.target = reader.fields.date(u"target"_s);
    out.assessor = reader.person(u"assessor"_s);
    out.iqa = reader.person(u"iqa"_s);
    out.reason = reader.fields.text(u"reason"_s);
    return reader.done(out);
}

Result<Command> readPlan(Reader &reader)
{
    const EnrolmentId enrolment = reader.enrolment();
    return reader.done(
        command::Plan{enrolment, reader.fields.texts(u"add"_s), reader.fields.texts(u"remove"_s)});
}

Result<Command> readRecord(Reader &reader)
{
    ActionFields &fields = reader.fields;
    command::Record out;
    out.enrolment = reader.enrolment();
    out.kind = fields.word(u"kind"_s, &portfolio::evidenceKindFromKey);
    out.title = fields.text(u"title"_s);
    out.on = fields.date(u"on"_s);
    out.from = fields.time(u"from"_s);
    out.to = fields.time(u"to"_s);
    out.setting = fields.word(u"setting"_s, &catalogue::settingFromKey);
    out.place = fields.text(u"place"_s);
    out.people = fields.text(u"people"_s);
    out.narrative = fields.text(u"narrative"_s);
    out.ownWork = fields.flag(u"ownWork"_s);
    out.files = fields.texts(u"files"_s);
    out.ties = reader.ties(u"ties"_s);
    out.judge = fields.flag(u"judge"_s);
    return reader.done(out);
}

Result<Command> readAttach(Reader &reader)
{
    const EvidenceId evidence = reader.evidence(reader.enrolment());
    return reader.done(command::Attach{evidence, reader.fields.texts(u"files"_s)});
}

Result<Command> readClaim(Reader &reader)
{
    const EnrolmentId enrolment = reader.enrolment();
    const EvidenceId evidence = reader.evidence(enrolment);
    return reader.done(command::Claim{evidence, enrolment, reader.ties(u"ties"_s)});
}

std::optional<portfolio::Verdict> verdictFromKey(const QString &key)
{
    if (key == "met"_L1)
        return portfolio::Verdict::Met;
    if (key == "notYet"_L1)
        return portfolio::Verdict::NotYet;
    return std::nullopt;
}

Result<Command> readJudge(Reader &reader)
{
    command::Judge out;
    out.enrolment = reader.enrolment();
    out.evidence = reader.evidence(out.enrolment);
    for (const command::Tie &tie : reader.ties(u"ties"_s))
        out.targets.push_back(tie.target);
    out.verdict = reader.fields.word(u"verdict"_s, &verdictFromKey);
    out.reason = reader.fields.text(u"reason"_s);
    return reader.done(out);
}

Result<Command> readCover(Reader &reader)
{
    const EnrolmentId enrolment = reader.enrolment();
    const EvidenceId evidence = reader.evidence(enrolment);
    return reader.done(command::Cover{evidence, enrolment, reader.ties(u"ties"_s)});
}

Result<Command> readMark(Reader &reader)
{
    command::Mark out;
    out.enrolment = reader.enrolment();
    out.items = reader.items(out.enrolment);
    out.places = reader.fields.flag(u"places"_s);
    if (reader.fields.has(u"verdict"_s))
        out.verdict = reader.fields.word(u"verdict"_s, &verdictFromKey);
    out.reason = reader.fields.text(u"reason"_s);
    return reader.done(out);
}

Result<Command> readSignOff(Reader &reader)
{
    ActionFields &fields = reader.fields;
    command::SignOff out;
    out.enrolment = reader.enrolment();
    out.unit = fields.required(u"unit"_s);
    out.on = fields.date(u"on"_s);
    out.learnerDeclares = fields.flag(u"learnerDeclares"_s);
    out.assessorDeclares = fields.flag(u"assessorDeclares"_s);
    if (fields.has(u"outside"_s)) {
        ActionFields outside(fields.object(u"outside"_s));
        out.outside = portfolio::OutsideResult{outside.word(u"basis"_s, &portfolio::outsideBasisFromKey),
                                               outside.date(u"on"_s), outside.text(u"by"_s)};
        fields.finishPart(outside);
    }
    return reader.done(out);
}

Result<Command> readRecognise(Reader &reader, portfolio::Recognition::Kind kind, const QString &subject)
{
    ActionFields &fields = reader.fields;
    command::Recognise out;
    out.kind = kind;
    out.enrolment = reader.enrolment();
    out.subject = fields.required(subject);
    out.basis = fields.text(u"basis"_s);
    out.on = fields.date(u"on"_s);
    out.agreedBy = fields.text(u"agreedBy"_s);
    return reader.done(out);
}

Result<Command> readTransferCredit(Reader &reader)
{
    return readRecognise(reader, portfolio::Recognition::Kind::CreditTransfer, u"unit"_s);
}

Result<Command> readExempt(Reader &reader)
{
    return readRecognise(reader, portfolio::Recognition::Kind::Exemption, u"rule"_s);
}

Result<Command> readWithdraw(Reader &reader)
{
    ActionFields &fields = reader.fields;
    const QString what = fields.required(u"what"_s);
    command::Withdraw out;
    out.reason = fields.text(u"reason"_s);
    const EnrolmentId enrolment = reader.enrolment();
    if (what == "evidence"_L1)
        out.what = command::Withdraw::Evidence{reader.evidence(enrolment)};
    else if (what == "unit"_L1)
        out.what = command::Withdraw::Unit{enrolment, fields.required(u"unit"_s)};
    else if (what == "signOff"_L1)
        out.what = command::Withdraw::SignOff{enrolment, fields.required(u"unit"_s)};
    else if (const auto recognised = portfolio::recognitionFromKey(what))
        out.what = command::Withdraw::Recognition{
            enrolment, *recognised,
            fields.required(*recognised == portfolio::Recognition::Kind::CreditTransfer ? u"unit"_s
                                                                                        : u"rule"_s)};
    else if (what == "enrolment"_L1)
        out.what = command::Withdraw::Enrolment{enrolment};
    else if (what == "sample"_L1)
        out.what = command::Withdraw::Sample{reader.sampleLine(enrolment)};
    else
        return invalid(
            Say::tr("“what” must be evidence, unit, signOff, creditTransfer, exemption, enrolment or sample, "
                    "not “%1”.")
                .arg(what));
    return reader.done(out);
}

const std::map<QString, ReadFunction> &readers()
{
    static const std::map<QString, ReadFunction> all = [] {
        std::map<QString, ReadFunction> readers{
            {u"addPerson"_s, readAddPerson},
            {u"addLearner"_s, readAddLearner},
            {u"amendLearner"_s, readAmendLearner},
            {u"enrol"_s, readEnrol},
            {u"plan"_s, readPlan},
            {u"record"_s, readRecord},
            {u"attach"_s, readAttach},
            {u"claim"_s, readClaim},
            {u"judge"_s, readJudge},
            {u"cover"_s, readCover},
            {u"mark"_s, readMark},
            {u"signOff"_s, readSignOff},
            {u"transferCredit"_s, readTransferCredit},
            {u"exempt"_s, readExempt},
            {u"withdraw"_s, readWithdraw},
            {u"undo"_s, [](Reader &reader) { return reader.done(command::Undo{}); }},
            {u"redo"_s, [](Reader &reader) { return reader.done(command::Redo{}); }},
        };
        readers.insert(qualityReaders().begin(), qualityReaders().end());
        return readers;
    }();
    return all;
}

} // namespace

Result<command::NewCentre> readNewCentre(const QJsonObject &object)
{
    ActionFields fields(object);
    const QString action = fields.required(u"action"_s);
    if (action != "newCentre"_L1)
        return Error{
            ErrorCode::NotFound,
            Say::tr(
                "There is no file of this name yet; begin with the action newCentre or correct the name.")};
    command::NewCentre out;
    out.name = fields.text(u"name"_s);
    out.exampleDate = fields.date(u"exampleDate"_s);
    ActionFields person(fields.object(u"person"_s));
    out.founder = personDetails(person);
    fields.finishPart(person);
    if (Result<void> sound = fields.finish(); !sound)
        return sound.error();
    return out;
}

Result<ReadAction> readAction(const QJsonObject &object, const Centre &centre)
{
    QJsonObject rest = object;
    ReadAction out;
    if (rest.contains(u"as"_s)) {
        const QJsonValue who = rest.take(u"as"_s);
        if (!who.isString())
            return invalid(Say::tr("“as” must be a person's reference in quotation marks."));
        const Result<PersonId> as = centre.personByRef(who.toString());
        if (!as)
            return as.error();
        out.as = *as;
    }
    const QString action = rest.value(u"action"_s).toString();
    if (action == "newCentre"_L1) {
        Result<command::NewCentre> read = readNewCentre(rest);
        if (!read)
            return read.error();
        out.command = *read;
        return out;
    }
    const auto found = readers().find(action);
    if (found == readers().end()) {
        QStringList names{u"newCentre"_s};
        for (const auto &[name, function] : readers())
            names.append(name);
        return invalid(Say::tr("“%1” is not an action; there are %2.").arg(action, text::joined(names)));
    }
    Reader reader(rest, centre);
    Result<Command> command = found->second(reader);
    if (!command)
        return command.error();
    out.command = *command;
    return out;
}

} // namespace attest::centre
