// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/examplestory.h"

#include "centre/say.h"

#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::Role;
using portfolio::Target;
using portfolio::TargetKind;

namespace {

QString words(const char16_t *text) { return QString::fromUtf16(text); }

/// Every criterion and every part that has to be covered, in document order.
std::vector<Target> targetsOf(const catalogue::Unit &unit)
{
    std::vector<Target> out;
    for (const catalogue::Outcome &outcome : unit.outcomes)
        for (const catalogue::Criterion &criterion : outcome.criteria)
            out.push_back({unit.number, TargetKind::Criterion, criterion.code});
    for (const catalogue::Requirement &requirement : unit.requirements)
        for (int part = 0; part < requirement.needed; ++part)
            out.push_back({unit.number, TargetKind::Requirement,
                           requirement.parts[static_cast<std::size_t>(part)].code});
    return out;
}

/// Is it a criterion of an outcome of which something has to be observed, or a part that has to be?
bool isObserved(const catalogue::Unit &unit, const Target &target)
{
    if (target.kind == TargetKind::Requirement) {
        const catalogue::Requirement *demand = unit.requirementOf(target.code);
        return demand && demand->observationDemanded;
    }
    const catalogue::Outcome *outcome = unit.outcomeOf(target.code);
    return outcome && outcome->observationDemanded;
}

bool isKnowledgeOnly(const catalogue::Unit &unit)
{
    return std::ranges::all_of(unit.outcomes, [](const catalogue::Outcome &outcome) {
        return outcome.kind == catalogue::OutcomeKind::Knowledge;
    });
}

} // namespace

ExampleStory::ExampleStory(const QString &path, const example::Tale &tale,
                           const catalogue::Qualification &qualification, const Environment &environment,
                           FixedClock &clock, SeededRandom &random)
    : m_path(path)
    , m_tale(tale)
    , m_qualification(qualification)
    , m_environment(environment)
    , m_clock(clock)
    , m_random(random)
{
}

/// Actions of one day follow each other by a few minutes; the same story gives the same times.
Result<ChangeSet> ExampleStory::run(QDate on, const Command &command)
{
    m_minute = (m_minute + 7) % 420;
    m_clock.set(QDateTime(on, QTime(9, 0).addSecs(60 * m_minute), Qt::UTC));
    Result<ChangeSet> done = m_centre->run(command);
    if (done)
        m_entries += static_cast<qint64>(done->entries.size());
    return done;
}

Result<void> ExampleStory::open(QDate today)
{
    command::NewCentre first;
    first.name = words(m_tale.centre);
    first.exampleDate = today;
    const example::Name &founder = m_tale.staff[0];
    first.founder = {
        u"P01"_s, words(founder.given), words(founder.family), {Role::Assessor, Role::Coordinator}};
    Result<std::unique_ptr<Centre>> made = Centre::create(m_path, m_environment, first);
    if (!made)
        return made.error();
    m_centre = *std::move(made);
    m_assessor = m_centre->working();
    Result<std::vector<EntryId>> ids = m_centre->entryIds();
    if (!ids)
        return ids.error();
    m_entries = static_cast<qint64>(ids->size());
    return people();
}

Result<void> ExampleStory::people()
{
    const QDate day = m_clock.today();
    const auto add = [&](const QString &ref, const example::Name &name, Role role) {
        return run(day, command::AddPerson{{ref, words(name.given), words(name.family), {role}}});
    };
    if (Result<ChangeSet> added = add(u"P02"_s, m_tale.staff[1], Role::Iqa); !added)
        return added.error();
    if (Result<ChangeSet> added = add(u"P03"_s, m_tale.staff[2], Role::Assessor); !added)
        return added.error();
    Result<PersonId> iqa = m_centre->personByRef(u"P02"_s);
    Result<PersonId> second = m_centre->personByRef(u"P03"_s);
    if (!iqa || !second)
        return iqa ? second.error() : iqa.error();
    m_iqa = *iqa;
    m_secondAssessor = *second;
    return {};
}

Result<void> ExampleStory::tell(int learners, QDate today)
{
    if (Result<void> opened = open(today); !opened)
        return opened;
    return m_centre->together([&]() -> Result<void> {
        for (int index = 0; index < learners; ++index)
            if (Result<void> told = learner(index, today); !told)
                return told;
        return {};
    });
}

Result<EnrolmentId> ExampleStory::enrol(int index, QDate registered, QDate today)
{
    const example::Name &name = example::names[static_cast<std::size_t>(index) % example::names.size()];
    const example::Site &site = m_tale.sites[static_cast<std::size_t>(index) % m_tale.sites.size()];
    command::LearnerDetails details;
    details.given = words(name.given);
    details.family = words(name.family);
    if (index
        >= static_cast<int>(example::names.size())) // a large example: the same names, told apart by a number
        details.family = QString(details.family + u' ' + QString::number(index + 1)).trimmed();
    details.knownAs = words(name.knownAs);
    details.born = QDate(today.year() - m_tale.years, 1, 1).addDays(m_random.below(2000) - 1000);
    details.site = words(site.name);
    details.group = words(site.group);
    if (Result<ChangeSet> added = run(registered, command::AddLearner{details}); !added)
        return added.error();
    const QString ref = u"L%1"_s.arg(index + 1, 3, 10, QLatin1Char('0'));
    Result<LearnerId> learner = m_centre->learnerByRef(ref);
    if (!learner)
        return learner.error();

    command::Enrol command;
    command.learner = *learner;
    command.qualification = m_qualification.number;
    command.registered = registered;
    command.target = index % 6 == 4 ? today.addDays(-20) : today.addMonths(2 + index % 5);
    command.assessor = index % 3 == 2 ? m_secondAssessor : m_assessor;
    command.iqa = m_iqa;
    if (Result<ChangeSet> enrolled = run(registered, command); !enrolled)
        return enrolled.error();
    return m_centre->enrolmentByRef(ref);
}

QStringList ExampleStory::plan(int index) const
{
    QStringList units;
    for (const char16_t *unit : m_tale.units)
        units.append(words(unit));
    if (!m_tale.choices.empty())
        units.append(words(m_tale.choices[static_cast<std::size_t>(index) % m_tale.choices.size()]));
    return units;
}

Result<void> ExampleStory::learner(int index, QDate today)
{
    const example::Stage &stage = m_tale.stages[static_cast<std::size_t>(index) % m_tale.stages.size()];
    const QDate registered = today.addMonths(-stage.monthsAgo).addDays(-index % 9);
    if (Result<void> set = m_centre->setWorking(m_assessor); !set)
        return set;
    Result<EnrolmentId> enrolment = enrol(index, registered, today);
    if (!enrolment)
        return enrolment.error();
    if (index % 12 == 5) // enrolled this month, nothing chosen yet
        return {};

    const QStringList units = plan(index);
    if (Result<ChangeSet> planned = run(registered.addDays(1), command::Plan{*enrolment, units, {}});
        !planned)
        return planned.error();
    Result<EnrolmentFile> file = m_centre->enrolmentFile(*enrolment);
    if (!file)
        return file.error();
    if (Result<void> set = m_centre->setWorking(file->enrolment.assessor); !set)
        return set;
    if (Result<void> worked = work(*enrolment, units, stage, registered, today); !worked)
        return worked;
    return ending(index, *enrolment, today);
}

/// Unit by unit. What is done is signed off; a unit that has to wait for the others at the end.
Result<void> ExampleStory::work(EnrolmentId enrolment, const QStringList &plan, const example::Stage &stage,
                                QDate registered, QDate today)
{
    QStringList waiting;
    QDate last;
    for (qsizetype at = 0; at < plan.size(); ++at) {
        const QDate from = registered.addDays(7 + static_cast<int>(at) * 9);
        const catalogue::Unit &its = *m_qualification.unit(plan.at(at));
        const int twelfths = stage.done[static_cast<std::size_t>(at)];
        const Result<QDate> done = its.test ? test(enrolment, its, twelfths, std::min(from, today))
                                            : unit(enrolment, its, twelfths, stage.judged, from, today);
        if (!done)
            return done.error();
        const QDate on = std::min(done->addDays(3), today);
        last = last.isValid() ? std::max(last, on) : on;
        if (twelfths <= 12)
            continue;
        if (!its.after.units.isEmpty())
            waiting.append(its.number);
        else if (Result<void> signedOff = signOff(enrolment, its.number, on); !signedOff)
            return signedOff;
    }
    for (const QString &number : std::as_const(waiting))
        if (Result<void> signedOff = signOff(enrolment, number, last); !signedOff)
            return signedOff;
    return {};
}

/// Three occasions a unit: evidence for a third of what is done each. The day of the last one.
Result<QDate> ExampleStory::unit(EnrolmentId enrolment, const catalogue::Unit &unit, int twelfths, bool judge,
                                 QDate from, QDate today)
{
    std::vector<Target> targets = targetsOf(unit);
    for (std::size_t at = targets.size(); at > 1; --at) // people do not work down the list
        std::swap(targets[at - 1], targets[static_cast<std::size_t>(m_random.below(static_cast<int>(at)))]);
    // What has to be observed is seen to first.
    std::ranges::stable_partition(targets, [&](const Target &target) { return isObserved(unit, target); });
    const std::size_t count = targets.size() * static_cast<std::size_t>(std::min(twelfths, 12)) / 12;
    QDate on = std::min(from, today);
    for (std::size_t part = 0; part < 3; ++part) {
        const auto begin = targets.begin() + static_cast<std::ptrdiff_t>(count * part / 3);
        const auto end = targets.begin() + static_cast<std::ptrdiff_t>(count * (part + 1) / 3);
        if (begin == end)
            continue;
        on = std::min(from.addDays(static_cast<int>(part) * 11), today);
        command::Record record = occasion(enrolment, chooseOccasion(unit, {begin, end}), on);
        record.judge = judge;
        for (auto target = begin; target != end; ++target)
            record.ties.push_back({*target, {}});
        if (Result<ChangeSet> recorded = run(on, record); !recorded)
            return recorded.error();
    }
    return on;
}

/// The sitting of a test: from twelve twelfths on it was passed. The day of it.
Result<QDate> ExampleStory::test(EnrolmentId enrolment, const catalogue::Unit &unit, int twelfths, QDate on)
{
    if (twelfths == 0)
        return on;
    const bool passed = twelfths >= 12;
    const int right = passed ? unit.test->pass + m_random.below(unit.test->questions - unit.test->pass + 1)
                             : unit.test->pass - 1 - m_random.below(3);
    const QString score = u"%1 of %2 questions right; %3 are enough."_s.arg(right)
                              .arg(unit.test->questions)
                              .arg(unit.test->pass);
    command::Record record;
    record.enrolment = enrolment;
    record.kind = portfolio::EvidenceKind::TestResult;
    record.title = u"Test for unit %1"_s.arg(unit.number);
    record.on = on;
    record.place = u"Training room"_s;
    record.narrative = u"Taken on screen under supervision: "_s + score;
    record.ownWork = true;
    record.judge = passed;
    std::vector<Target> targets = targetsOf(unit);
    for (const Target &target : targets)
        record.ties.push_back({target, {}});
    Result<ChangeSet> recorded = run(on, record);
    if (!recorded)
        return recorded.error();
    if (!passed) {
        const command::Judge judge{*recorded->evidence.begin(), enrolment, targets,
                                   portfolio::Verdict::NotYet, score + u" A second sitting is agreed."_s};
        if (Result<ChangeSet> judged = run(on, judge); !judged)
            return judged.error();
    }
    return on;
}

/// Any occasion, but an observation for what has to be observed, and none where there is only knowledge to
/// show.
int ExampleStory::chooseOccasion(const catalogue::Unit &unit, const std::vector<Target> &targets)
{
    const bool observed =
        std::ranges::any_of(targets, [&](const Target &target) { return isObserved(unit, target); });
    const bool known = isKnowledgeOnly(unit);
    std::vector<int> fitting;
    for (std::size_t at = 0; at < m_tale.occasions.size(); ++at) {
        const bool seen = m_tale.occasions[at].kind == portfolio::EvidenceKind::Observation;
        if (observed ? seen : !(known && seen))
            fitting.push_back(static_cast<int>(at));
    }
    return fitting[static_cast<std::size_t>(m_random.below(static_cast<int>(fitting.size())))];
}

/// A few learners end on something that wants a person's attention.
Result<void> ExampleStory::ending(int index, EnrolmentId enrolment, QDate today)
{
    Result<EnrolmentFile> file = m_centre->enrolmentFile(enrolment);
    if (!file)
        return file.error();
    const portfolio::LearnerRecords &records = file->records;
    if (index % 12 == 3 && !records.judgements.empty()) {
        const portfolio::Judgement &last = records.judgements.back();
        command::Judge judge{last.evidence,
                             enrolment,
                             {last.target},
                             portfolio::Verdict::NotYet,
                             u"The date is missing; bring the signed copy."_s};
        Result<ChangeSet> judged = run(today.addDays(-2), judge);
        return judged ? Result<void>() : Result<void>(judged.error());
    }
    if (index % 12 == 4 && !records.evidence.empty()) {
        command::Withdraw withdraw{command::Withdraw::Evidence{records.evidence.back().id},
                                   u"Recorded for the wrong learner."_s};
        Result<ChangeSet> withdrawn = run(today.addDays(-40), withdraw);
        return withdrawn ? Result<void>() : Result<void>(withdrawn.error());
    }
    return {};
}

Result<void> ExampleStory::signOff(EnrolmentId enrolment, const QString &unit, QDate on)
{
    command::SignOff command{enrolment, unit, on, true, true, {}};
    Result<ChangeSet> signedOff = run(on, command);
    return signedOff ? Result<void>() : Result<void>(signedOff.error());
}

command::Record ExampleStory::occasion(EnrolmentId enrolment, int number, QDate on)
{
    const example::Occasion &seen = m_tale.occasions[static_cast<std::size_t>(number)];
    command::Record record;
    record.enrolment = enrolment;
    record.kind = seen.kind;
    record.title = words(seen.title);
    record.on = on;
    if (seen.kind == portfolio::EvidenceKind::Observation) {
        record.from = QTime(10, 15);
        record.to = QTime(11, 5);
    }
    record.place = words(seen.place);
    record.people = words(seen.people);
    record.narrative = words(seen.narrative);
    record.ownWork = true;
    if (seen.kind == portfolio::EvidenceKind::Product)
        record.files = attachment(number);
    return record;
}

/// A small file to attach, the same each time, so that the example has one of its own.
QStringList ExampleStory::attachment(int number)
{
    const QString path = m_folder.filePath(u"letters-to-customers.txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("Dear customer,\n\n");
    file.write(m_tale.attachment);
    file.write(QByteArray::number(number));
    file.write("\n");
    return {path};
}

} // namespace attest::centre
