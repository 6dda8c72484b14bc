// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/fullcentre.h"

#include <QFile>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;

namespace {

command::Tie tie(const QString &unit, const QString &code, const QString &place = {})
{
    return {{unit, TargetKind::Criterion, code}, place};
}

} // namespace

FullCentre::FullCentre(const Wording &wording)
    : TestCentre(wording)
{
    addPeople();
    plan(
        {u"202"_s, u"203"_s, u"204"_s, u"301"_s, u"302"_s, u"303"_s, u"305"_s, u"306"_s, u"307"_s, u"308"_s});
    addEvidence();
    addUnits();
    addOthers();
    sampleSome();
}

void FullCentre::as(const QString &person)
{
    const auto id = centre().personByRef(person);
    if (!id || !centre().setWorking(*id))
        qFatal("Nobody is called %s.", qPrintable(person));
}

void FullCentre::addPeople()
{
    must(command::AddPerson{{u"P03"_s, worded(u"Sukarno"_s), {}, {portfolio::Role::Coordinator}}});
    command::LearnerDetails details;
    details.given = worded(u"Carys"_s);
    details.family = worded(u"O'Brien-Llŷr"_s);
    details.born = QDate(1992, 5, 1);
    details.knownAs = worded(u"Caz"_s);
    details.contact = worded(u"carys@bryn.example"_s);
    details.site = worded(u"Bryn Hotel"_s);
    details.group = worded(u"Spring 2013"_s);
    must(command::AmendLearner{learner(), details});
}

/// A file as a person would choose it; a name cannot hold all that a text can.
QString FullCentre::writeFile(const QString &name)
{
    QString safe = worded(name);
    safe.remove(u'/').remove(QChar(u'\0'));
    const QString path = folder.filePath(QString(safe.left(60) + u".txt"_s));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(worded(u"What the file says"_s).toUtf8()) < 0)
        qFatal("The file %s cannot be written.", qPrintable(path));
    return path;
}

EvidenceId FullCentre::record(const command::Record &record) { return *must(record).evidence.begin(); }

void FullCentre::addEvidence()
{
    command::Record seen = observation();
    seen.title = worded(u"Coach party at noon"_s);
    seen.place = worded(u"Front desk"_s);
    seen.people = worded(u"Bethan, duty manager"_s);
    seen.from = QTime(10, 15);
    seen.to = QTime(11, 5);
    seen.ownWork = true;
    seen.files = {writeFile(u"Shift log"_s), writeFile(u"Letter"_s)};
    seen.ties = {tie(u"301"_s, u"1.1"_s, worded(u"page 2"_s)), tie(u"301"_s, u"1.2"_s)};
    seen.judge = true;
    record(seen);

    command::Record told = observation();
    told.kind = portfolio::EvidenceKind::WitnessTestimony;
    told.title = worded(u"What Bethan says"_s);
    told.ties = {tie(u"301"_s, u"2.1"_s, worded(u"line 4"_s)), tie(u"308"_s, u"1.1"_s)};
    const EvidenceId testimony = record(told);
    must(command::Judge{testimony,
                        enrolment,
                        {told.ties.front().target},
                        portfolio::Verdict::NotYet,
                        worded(u"Say which guest it was"_s)});
    must(command::Attach{testimony, {writeFile(u"Rota"_s)}});

    command::Record photo = observation();
    photo.kind = portfolio::EvidenceKind::Product;
    photo.title = worded(u"Blurred photo"_s);
    must(command::Withdraw{command::Withdraw::Evidence{record(photo)}, worded(u"Nothing can be read"_s)});
}

/// 301 and 308 are begun, 302 and 303 are ready, 305 and 202 signed off, 306 no longer, 307 withdrawn; 203 is
/// transferred, 204 no longer, and a rule is exempted.
void FullCentre::addUnits()
{
    for (const QString &unit : {u"302"_s, u"303"_s, u"305"_s, u"306"_s})
        makeReady(unit);
    for (const QString &unit : {u"305"_s, u"306"_s})
        must(command::SignOff{enrolment, unit, {}, true, true, {}});
    must(command::SignOff{enrolment,
                          u"202"_s,
                          {},
                          true,
                          true,
                          portfolio::OutsideResult{portfolio::OutsideResult::Basis::Certificate,
                                                   QDate(2013, 3, 1), worded(u"Coleg y Bryn"_s)}});
    using Kind = portfolio::Recognition::Kind;
    for (const QString &unit : {u"203"_s, u"204"_s})
        must(command::Recognise{enrolment, Kind::CreditTransfer, unit, worded(u"Certificate 4711"_s),
                                QDate(2012, 11, 2), worded(u"Coleg y Bryn"_s)});
    must(command::Withdraw{command::Withdraw::Recognition{enrolment, Kind::CreditTransfer, u"204"_s},
                           worded(u"Another unit"_s)});
    must(command::Recognise{enrolment, Kind::Exemption, u"GROUP-C"_s, worded(u"Letter of 4 March"_s),
                            QDate(2013, 3, 4), worded(u"Coleg y Bryn"_s)});
    must(command::Withdraw{command::Withdraw::SignOff{enrolment, u"306"_s}, worded(u"Signed too soon"_s)});
    must(command::Withdraw{command::Withdraw::Unit{enrolment, u"307"_s}, worded(u"Another job"_s)});
}

EnrolmentId FullCentre::enrolOther(const QString &given, const QString &family, const QString &group)
{
    command::LearnerDetails details;
    details.given = given.isEmpty() ? QString() : worded(given);
    details.family = family.isEmpty() ? QString() : worded(family);
    details.born = QDate(1990, 1, 1);
    details.group = worded(group);
    command::Enrol enrol;
    enrol.learner = *must(command::AddLearner{details}).learners.begin();
    enrol.qualification = u"4430-03"_s;
    enrol.bodyNumber = worded(u"CGA123"_s);
    enrol.registered = QDate(2013, 1, 14);
    enrol.target = QDate(2013, 4, 1);
    enrol.assessor = centre().working();
    enrol.iqa = *centre().personByRef(u"P02"_s);
    enrol.reason = worded(u"The registration was delayed"_s);
    return *must(enrol).enrolments.begin();
}

void FullCentre::addOthers()
{
    enrolOther(u"Nyah"_s, {}, u"Autumn 2012"_s);
    const EnrolmentId left = enrolOther({}, u"Ó Súilleabháin"_s, u"Spring 2013"_s);
    must(command::Withdraw{command::Withdraw::Enrolment{left}, worded(u"Moved to Cork"_s)});
    enrolOther(u"Tomos"_s, u"ap Rhys"_s, u"Autumn 2012"_s);
}

void FullCentre::sampleSome()
{
    as(u"P02"_s);
    const auto list =
        *must(command::MakeSampleList{{}, worded(u"Spring sample"_s), u"4430-03"_s, {}}).sampleLists.begin();
    const auto lines = must(command::Sample{list, {{enrolment, u"305"_s}}, worded(u"New assessor"_s)});
    const portfolio::SampleLineId line = *lines.sampleLines.begin();
    const std::vector<command::Tie> all = everything(u"305"_s);
    must(command::Review{line, {all.at(0).target}, false, true, worded(u"Clear"_s)});
    must(command::Review{line,
                         {all.at(1).target, all.at(2).target},
                         false,
                         false,
                         worded(u"The evidence does not show it"_s)});
    for (const QString &what : {u"Name the guests"_s, u"Ask Bethan to sign"_s})
        must(command::AddQaAction{line, worded(what), *centre().personByRef(u"P01"_s), QDate(2013, 5, 2)});
    as(u"P01"_s);
    must(command::AnswerReview{line, {all.at(1).target}, worded(u"See line 7 of the log"_s)});
    must(command::AnswerQaAction{*centre().qaActionByRef(u"S01-A1"_s), worded(u"Done on Monday"_s)});
    as(u"P02"_s);
    must(command::SettleQaAction{*centre().qaActionByRef(u"S01-A1"_s), false, worded(u"One is missing"_s)});
    as(u"P01"_s);
}
