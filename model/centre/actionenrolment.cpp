// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "rules/evaluator.h"

#include <QCborArray>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using storage::Row;
using storage::Table;

namespace {

int ageOn(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return born.addYears(years) > day ? years - 1 : years;
}

QCborMap fieldsOf(const command::Enrol &command, const QString &ref,
                  const catalogue::Qualification &qualification)
{
    QCborMap fields;
    fields.insert("ref"_L1, ref);
    fields.insert("qualification"_L1, qualification.number);
    fields.insert("edition"_L1, qualification.edition.bytes());
    fields.insert("bodyNumber"_L1, command.bodyNumber.trimmed());
    fields.insert("registered"_L1, command.registered.toString(Qt::ISODate));
    fields.insert("target"_L1, command.target.toString(Qt::ISODate));
    fields.insert("assessor"_L1, command.assessor.bytes());
    if (!command.iqa.isNull())
        fields.insert("iqa"_L1, command.iqa.bytes());
    fields.insert("reason"_L1, command.reason.trimmed());
    return fields;
}

} // namespace

Result<void> Action::checkPeopleOf(const command::Enrol &command) const
{
    const portfolio::Person *assessor = person(command.assessor);
    if (!assessor || !assessor->has(portfolio::Role::Assessor))
        return invalid(Say::tr("Choose an assessor for the learner: a person of the centre with that role."));
    if (command.iqa.isNull())
        return {};
    const portfolio::Person *iqa = person(command.iqa);
    if (!iqa || !iqa->has(portfolio::Role::Iqa))
        return invalid(Say::tr("Choose an IQA for the learner: a person of the centre with that role."));
    if (command.iqa == command.assessor)
        return invalid(Say::tr("Nobody verifies own decisions: choose an IQA who is not the assessor."));
    return {};
}

Result<void> Action::checkEnrolment(const command::Enrol &command, const portfolio::Learner &learner,
                                    const catalogue::Qualification &qualification) const
{
    if (!command.registered.isValid())
        return invalid(Say::tr("Give the date of registration."));
    if (command.registered > m_context.today)
        return invalid(Say::tr("The registration date %1 is in the future; correct it.")
                           .arg(text::dateInWords(command.registered)));
    if (command.target.isValid() && command.target < command.registered)
        return invalid(Say::tr("The target date lies before the registration; correct one of them."));
    const bool excused = !command.reason.trimmed().isEmpty();
    const QDate last = qualification.lastRegistration;
    if (last.isValid() && command.registered > last && !excused)
        return invalid(Say::tr("Registration for %1 closed on %2; give a reason to enrol after that date.")
                           .arg(qualification.number, text::dateInWords(last)));
    if (qualification.minimumAge && learner.born.isValid() && !excused
        && ageOn(learner.born, command.registered) < *qualification.minimumAge)
        return invalid(
            Say::tr("%1 is not for learners under %2; give a reason to enrol %3 all the same.")
                .arg(qualification.number, QString::number(*qualification.minimumAge), learner.calledBy()));
    return checkPeopleOf(command);
}

/// The first enrolment copies the qualification into the centre: the records stay readable when the program's
/// own catalogue moves on.
Result<void> Action::keepEdition(const catalogue::Qualification &qualification)
{
    Result<std::vector<Row>> editions = m_context.store.rows(Table::Edition);
    if (!editions)
        return editions.error();
    const bool known = std::any_of(editions->begin(), editions->end(), [&](const Row &row) {
        return editionFrom(row).hash == qualification.edition;
    });
    if (known)
        return {};
    QCborMap fields;
    fields.insert("hash"_L1, qualification.edition.bytes());
    fields.insert("qualification"_L1, qualification.number);
    fields.insert("json"_L1, qualification.json);
    QCborMap body;
    body.insert("fields"_L1, fields);
    const ThingId thing = ThingId::fromBytes(qualification.edition.bytes().left(ThingId::size));
    Result<EntryId> entry = writer.write({kind::edition, thing, {}, {}, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::run(const command::Enrol &command)
{
    Result<std::vector<Row>> learners =
        m_context.store.rowsOfThing(Table::Learner, command.learner.as<ThingTag>());
    if (!learners)
        return learners.error();
    if (learners->empty())
        return Error{ErrorCode::NotFound, Say::tr("This learner is not on file here.")};
    const portfolio::Learner learner = learnerFrom(learners->front());
    Result<catalogue::QualificationPtr> qualification =
        m_context.environment.catalogue.find(command.qualification);
    if (!qualification)
        return qualification.error();
    if (Result<void> sound = checkEnrolment(command, learner, **qualification); !sound)
        return sound;

    Result<std::vector<Row>> held = m_context.store.rowsOfScope(Table::Enrolment, command.learner);
    if (!held)
        return held.error();
    for (const Row &row : *held) {
        const portfolio::Enrolment other = enrolmentFrom(row);
        if (other.qualification == (*qualification)->number
            && other.state != portfolio::EnrolmentState::Withdrawn)
            return invalid(Say::tr("%1 is enrolled on %2 already (%3).")
                               .arg(learner.name(), other.qualification, other.ref));
    }
    QString wanted = command.ref;
    if (wanted.trimmed().isEmpty())
        wanted =
            held->empty() ? learner.ref : QString(learner.ref + u'-' + QString::number(held->size() + 1));
    Result<QString> ref = freeRef(Table::Enrolment, wanted, {});
    if (!ref)
        return ref.error();

    if (Result<void> kept = keepEdition(**qualification); !kept)
        return kept;
    QCborMap body;
    body.insert("fields"_L1, fieldsOf(command, *ref, **qualification));
    const auto id = m_context.environment.random.newId<EnrolmentId>();
    Result<EntryId> entry = writer.write({kind::enrolment, id.as<ThingTag>(), command.learner, {}, {}}, body);
    if (!entry)
        return entry.error();
    changes.learners.insert(command.learner);
    changes.enrolments.insert(id);
    changes.label = Say::tr("enrol %1 on %2").arg(learner.name(), (*qualification)->number);
    return {};
}

namespace {

const portfolio::PlannedUnit *rowFor(const portfolio::LearnerRecords &records, EnrolmentId enrolment,
                                     const QString &unit)
{
    for (const portfolio::PlannedUnit &row : records.plannedUnits)
        if (row.enrolment == enrolment && row.unit == unit)
            return &row;
    return nullptr;
}

bool isSignedOff(const portfolio::LearnerRecords &records, EnrolmentId enrolment, const QString &unit)
{
    return std::any_of(records.signOffs.begin(), records.signOffs.end(), [&](const portfolio::SignOff &row) {
        return row.enrolment == enrolment && row.unit == unit && row.inForce;
    });
}

bool isAchieved(const portfolio::LearnerRecords &records, EnrolmentId enrolment, const QString &unit)
{
    return isSignedOff(records, enrolment, unit) || records.transfer(enrolment, unit);
}

/// Which of `units` are to change to `planned`, and the statements that this replaces.
struct PlanChange {
    QStringList units;
    std::vector<EntryId> supersedes;
};

PlanChange changeTo(bool planned, const QStringList &units, const portfolio::LearnerRecords &records,
                    EnrolmentId enrolment)
{
    PlanChange change;
    for (const QString &unit : units) {
        const portfolio::PlannedUnit *row = rowFor(records, enrolment, unit);
        if (planned == (row && row->planned))
            continue;
        change.units.append(unit);
        if (row)
            change.supersedes.push_back(row->entry);
    }
    return change;
}

Result<QStringList> known(const QStringList &typed, const catalogue::Qualification &qualification)
{
    QStringList out;
    for (const QString &one : typed) {
        Result<QString> number = qualification.unitNumber(one);
        if (!number)
            return number.error();
        if (!out.contains(*number))
            out.append(*number);
    }
    return out;
}

/// In a plan a barred pair of which neither unit is achieved must be resolved before it is confirmed.
Result<void> checkBars(const portfolio::LearnerRecords &records, const portfolio::Enrolment &enrolment,
                       const catalogue::Qualification &qualification, const QStringList &add,
                       const QStringList &remove)
{
    std::vector<rules::Holding> held;
    for (const portfolio::PlannedUnit &row : records.plannedUnits)
        if (row.enrolment == enrolment.id && row.planned && !remove.contains(row.unit))
            held.push_back({row.unit});
    for (const QString &unit : add)
        held.push_back({unit});
    for (const auto &[one, other] : rules::evaluate(qualification, held).conflicts)
        if (!isAchieved(records, enrolment.id, one) && !isAchieved(records, enrolment.id, other))
            return invalid(
                Say::tr("Units %1 and %2 cannot both count; plan only one of them.").arg(one, other));
    return {};
}

} // namespace

Result<void> Action::run(const command::Plan &command)
{
    Result<File> file = this->file(command.enrolment);
    if (!file)
        return file.error();
    Result<QStringList> add = known(command.add, *file->qualification);
    if (!add)
        return add.error();
    Result<QStringList> remove = known(command.remove, *file->qualification);
    if (!remove)
        return remove.error();
    for (const QString &unit : *remove) {
        if (add->contains(unit))
            return invalid(Say::tr("Unit %1 is named both to plan and to drop; name it once.").arg(unit));
        if (isSignedOff(file->records, command.enrolment, unit))
            return invalid(Say::tr("Unit %1 is signed off and stays; withdraw the sign-off first to drop it.")
                               .arg(unit));
        if (file->records.transfer(command.enrolment, unit))
            return invalid(Say::tr("The credit of unit %1 was transferred, so it stays; withdraw the credit "
                                   "transfer first to drop it.")
                               .arg(unit));
    }
    if (Result<void> sound = checkBars(file->records, file->enrolment, *file->qualification, *add, *remove);
        !sound)
        return sound;

    for (const bool planned : {true, false}) {
        const PlanChange change =
            changeTo(planned, planned ? *add : *remove, file->records, command.enrolment);
        if (change.units.isEmpty())
            continue;
        QCborMap body;
        body.insert("planned"_L1, planned);
        body.insert("units"_L1, QCborArray::fromStringList(change.units));
        Result<EntryId> entry = writer.write(
            {kind::plan, command.enrolment.as<ThingTag>(), file->enrolment.learner, change.supersedes, {}},
            body);
        if (!entry)
            return entry.error();
    }
    if (!writer.written().empty())
        touched(*file);
    changes.label = Say::tr("plan of %1").arg(file->enrolment.ref);
    return {};
}

} // namespace attest::centre
