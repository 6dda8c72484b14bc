// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/examplestory.h"

#include "centre/examplewords.h"
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

} // namespace

/// Six units that make a complete award, and how much of each is done, in twelfths; 13: done and signed off.
struct ExampleStory::Stage {
    std::array<int, 6> done;
    int monthsAgo; ///< registered
    int targetMonths; ///< from registration
    bool judged; ///< false: claimed, waiting for the assessor
};

namespace {
constexpr std::array<const char16_t *, 6> plannedUnits{u"301", u"302", u"303", u"308", u"311", u"313"};
}

ExampleStory::ExampleStory(const QString &path, const catalogue::Qualification &qualification,
                           const Environment &environment, FixedClock &clock, SeededRandom &random)
    : m_path(path)
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
    first.name = u"Severnside Training"_s;
    first.exampleDate = today;
    first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {Role::Assessor, Role::Coordinator}};
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
    const auto add = [&](const QString &ref, const QString &given, const QString &family, Role role) {
        return run(day, command::AddPerson{{ref, given, family, {role}}});
    };
    if (Result<ChangeSet> added = add(u"P02"_s, u"Mei"_s, u"Okafor"_s, Role::Iqa); !added)
        return added.error();
    if (Result<ChangeSet> added = add(u"P03"_s, u"Owain"_s, u"Tŷ-Gwyn"_s, Role::Assessor); !added)
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
    const example::Site &site = example::sites[static_cast<std::size_t>(index) % example::sites.size()];
    command::LearnerDetails details;
    details.given = words(name.given);
    details.family = words(name.family);
    if (index
        >= static_cast<int>(example::names.size())) // a large example: the same names, told apart by a number
        details.family = QString(details.family + u' ' + QString::number(index + 1)).trimmed();
    details.knownAs = words(name.knownAs);
    details.born = QDate(1994, 1, 1).addDays(m_random.below(2000) - 1000);
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

Result<void> ExampleStory::learner(int index, QDate today)
{
    // From just enrolled to complete: every stage that a centre has at any time.
    static constexpr std::array<Stage, 12> stages{{{{13, 13, 13, 12, 6, 10}, 4, 6, true},
                                                   {{13, 9, 12, 4, 0, 0}, 4, 6, true},
                                                   {{13, 13, 13, 11, 5, 7}, 5, 8, true},
                                                   {{8, 6, 9, 0, 0, 0}, 3, 7, true},
                                                   {{10, 0, 4, 0, 0, 0}, 6, 5, true},
                                                   {{0, 0, 0, 0, 0, 0}, 1, 9, true},
                                                   {{13, 13, 13, 13, 13, 13}, 6, 7, true},
                                                   {{4, 3, 0, 0, 0, 0}, 2, 8, false},
                                                   {{13, 13, 0, 6, 0, 0}, 4, 7, true},
                                                   {{12, 12, 3, 3, 3, 0}, 4, 7, true},
                                                   {{2, 0, 0, 0, 0, 0}, 1, 9, true},
                                                   {{13, 13, 13, 13, 8, 0}, 5, 7, true}}};
    const Stage &stage = stages[static_cast<std::size_t>(index) % stages.size()];
    const QDate registered = today.addMonths(-stage.monthsAgo).addDays(-index % 9);
    if (Result<void> set = m_centre->setWorking(m_assessor); !set)
        return set;
    Result<EnrolmentId> enrolment = enrol(index, registered, today);
    if (!enrolment)
        return enrolment.error();
    if (index % 12 == 5) // enrolled this month, nothing chosen yet
        return {};

    command::Plan plan{*enrolment, {}, {}};
    for (const char16_t *unit : plannedUnits)
        plan.add.append(words(unit));
    if (Result<ChangeSet> planned = run(registered.addDays(1), plan); !planned)
        return planned.error();
    Result<EnrolmentFile> file = m_centre->enrolmentFile(*enrolment);
    if (!file)
        return file.error();
    if (Result<void> set = m_centre->setWorking(file->enrolment.assessor); !set)
        return set;
    for (std::size_t at = 0; at < plannedUnits.size(); ++at) {
        const QDate from = registered.addDays(7 + static_cast<int>(at) * 9);
        const QString number = words(plannedUnits[at]);
        if (Result<void> done = unit(*enrolment, number, stage.done[at], stage.judged, from, today); !done)
            return done;
    }
    return ending(index, *enrolment, today);
}

/// Three occasions a unit: evidence for a third of what is done each.
Result<void> ExampleStory::unit(EnrolmentId enrolment, const QString &number, int twelfths, bool judge,
                                QDate from, QDate today)
{
    std::vector<Target> targets = targetsOf(*m_qualification.unit(number));
    for (std::size_t at = targets.size(); at > 1; --at) // people do not work down the list
        std::swap(targets[at - 1], targets[static_cast<std::size_t>(m_random.below(static_cast<int>(at)))]);
    const std::size_t count = targets.size() * static_cast<std::size_t>(std::min(twelfths, 12)) / 12;
    QDate on = std::min(from, today);
    for (std::size_t part = 0; part < 3; ++part) {
        const std::size_t begin = count * part / 3;
        const std::size_t end = count * (part + 1) / 3;
        if (begin == end)
            continue;
        on = std::min(from.addDays(static_cast<int>(part) * 11), today);
        command::Record record =
            occasion(enrolment, m_random.below(static_cast<int>(example::occasions.size())), on);
        record.judge = judge;
        for (std::size_t at = begin; at < end; ++at)
            record.ties.push_back({targets[at], {}});
        if (Result<ChangeSet> recorded = run(on, record); !recorded)
            return recorded.error();
    }
    return twelfths > 12 ? signOff(enrolment, number, std::min(on.addDays(3), today)) : Result<void>();
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
    const example::Occasion &seen = example::occasions[static_cast<std::size_t>(number)];
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
    file.write("Dear customer,\n\nthank you for telling us about the locker. It is mended as of today.\n\n"
               "Severn Leisure, letter ");
    file.write(QByteArray::number(number));
    file.write("\n");
    return {path};
}

} // namespace attest::centre
