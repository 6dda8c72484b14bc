// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"

#include "bench/largeedition.h"
#include "bench/measure.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace attest::bench {
namespace {

constexpr int claimsOfItem = 10;

/// Tells the learners of one centre.
class Maker {
public:
    Maker(centre::Centre &centre, const catalogue::Qualification &qualification)
        : m_centre(centre)
        , m_qualification(qualification)
    {
    }

    Result<void> learner(int number, bool heavy)
    {
        command::LearnerDetails details;
        details.given = u"Given %1"_s.arg(number);
        details.family = u"Family %1"_s.arg(number * 7919 % 1000);
        details.site = u"Site %1"_s.arg(number % 12);
        details.group = u"Group %1"_s.arg(number % 30);
        if (Result<ChangeSet> added = m_centre.run(command::AddLearner{details}); !added)
            return added.error();
        const QString ref = u"L%1"_s.arg(number, 3, 10, QLatin1Char('0'));
        Result<LearnerId> learner = m_centre.learnerByRef(ref);
        if (!learner)
            return learner.error();
        command::Enrol enrol;
        enrol.learner = *learner;
        enrol.qualification = m_qualification.number;
        enrol.registered = m_centre.today().addMonths(-6);
        enrol.target = m_centre.today().addDays(number % 90 - 10);
        enrol.assessor = m_centre.working();
        if (Result<ChangeSet> enrolled = m_centre.run(enrol); !enrolled)
            return enrolled.error();
        Result<EnrolmentId> enrolment = m_centre.enrolmentByRef(ref);
        return enrolment ? evidence(*enrolment, heavy ? 59 : 14, heavy ? 500 : 40) : enrolment.error();
    }

private:
    using ChangeSet = centre::ChangeSet;

    Result<void> evidence(EnrolmentId enrolment, int unitCount, int items)
    {
        QStringList units;
        for (int at = 0; at < unitCount; ++at)
            units.append(m_qualification.units.at(static_cast<std::size_t>(at)).number);
        if (Result<ChangeSet> planned = m_centre.run(command::Plan{enrolment, units, {}}); !planned)
            return planned.error();
        for (int item = 0; item < items; ++item) {
            const QDate on = m_centre.today().addDays(-(items - item) % 120);
            const command::Record record =
                occasion(enrolment, m_qualification, units, item * claimsOfItem, claimsOfItem, on);
            if (Result<ChangeSet> recorded = m_centre.run(record); !recorded)
                return recorded.error();
        }
        return {};
    }

    centre::Centre &m_centre;
    const catalogue::Qualification &m_qualification;
};

} // namespace

World::World(quint32 seed)
    : m_clock(QDate(2013, 4, 24))
    , m_random(seed)
    , m_catalogue(largeCatalogue())
    , m_environment{m_clock, m_random, m_catalogue, true}
{
}

command::Record occasion(EnrolmentId enrolment, const catalogue::Qualification &qualification,
                         const QStringList &units, int first, int count, QDate on)
{
    std::vector<portfolio::Target> targets;
    for (const QString &number : units)
        for (const catalogue::Outcome &outcome : qualification.unit(number)->outcomes)
            for (const catalogue::Criterion &criterion : outcome.criteria)
                targets.push_back({number, portfolio::TargetKind::Criterion, criterion.code});
    command::Record record;
    record.enrolment = enrolment;
    record.on = on;
    record.title = u"Seen at the desk, %1"_s.arg(first);
    record.place = u"Front desk"_s;
    record.people = u"Two visitors"_s;
    record.narrative =
        u"Welcomed a coach party that came early, found the booking under another name, told the "
        "driver where to wait and offered tea. One visitor had lost a ticket; the learner looked "
        "for it calmly, wrote a new one and noted the change for colleagues. %1"_s.arg(first);
    record.judge = true;
    for (int at = first; at < first + count; ++at)
        record.ties.push_back({targets.at(static_cast<std::size_t>(at) % targets.size()), {}});
    return record;
}

void makeCentre(const QString &path, World &world, Size size)
{
    QFile::remove(path);
    command::NewCentre first;
    first.name = u"Bench"_s;
    first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
    const std::unique_ptr<centre::Centre> centre =
        must(centre::Centre::create(path, world.environment(), first));
    const catalogue::QualificationPtr qualification =
        must(world.environment().catalogue.qualifications()).front();
    Maker maker(*centre, *qualification);
    must(centre->together([&]() -> Result<void> {
        for (int number = 1; number <= size.learners + size.heavy; ++number)
            if (Result<void> told = maker.learner(number, number > size.learners); !told)
                return told;
        return {};
    }));
}

void haveCentre(const QString &path, World &world, Size size)
{
    if (QFile::exists(path))
        return;
    const double seconds = wall([&] { makeCentre(path, world, size); });
    say(u"made %1: %2 learners and %3 heavy ones in %4 s"_s.arg(path)
            .arg(size.learners)
            .arg(size.heavy)
            .arg(seconds, 0, 'f', 1));
}

} // namespace attest::bench
