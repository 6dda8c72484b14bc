// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/unitwords.h"

#include "core/text.h"
#include "items/awardwords.h"
#include "items/headings.h"
#include "items/readingwords.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

using catalogue::Qualification;
using catalogue::Requirement;
using catalogue::RequirementKind;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Sameness;
using catalogue::Unit;
using catalogue::UnitElsewhere;

class Words {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)

public:
    static QString summary(const Unit &unit);
    static QStringList printed(const Unit &unit);
    static QString settings(const std::vector<catalogue::Setting> &settings);
    static void addAssessment(std::vector<Passage> &facts, const Qualification &qualification,
                              const Unit &unit);
    static void addSettings(std::vector<Passage> &facts, const Unit &unit);
    static void addOrder(std::vector<Passage> &facts, const Unit &unit);
    static Section facts(const Qualification &qualification, const Unit &unit);
    static Section rules(const Qualification &qualification, const Unit &unit);
    static Passage bar(const Qualification &qualification, const Rule &rule, const Unit &unit);
    static std::vector<Section> criteria(const Unit &unit);
    static std::vector<Section> requirements(const Unit &unit);
    static Section readings(const Qualification &qualification, const Unit &unit);
    static Passage elsewhere(const std::vector<Award> &awards, const UnitElsewhere &place);
    static QString sameness(Sameness sameness);
    static Section nowhere();
};

QString Words::summary(const Unit &unit)
{
    QStringList facts{levelWords(unit.level)};
    if (unit.credit)
        facts.append(tr("%n credits", nullptr, *unit.credit));
    if (unit.glh)
        facts.append(tr("%n guided learning hours", nullptr, *unit.glh));
    if (!unit.uan.isEmpty())
        facts.append(unit.uan);
    return facts.join(u" · "_s);
}

/// What stands in the document where it is read otherwise.
QStringList Words::printed(const Unit &unit)
{
    QStringList said;
    const catalogue::PrintedUnit &printed = unit.printed;
    if (!printed.number.isEmpty())
        said.append(tr("Number printed: %1").arg(printed.number));
    if (!printed.uan.isEmpty())
        said.append(tr("UAN printed: %1").arg(printed.uan));
    if (!printed.title.isEmpty())
        said.append(tr("Title printed: %1").arg(printed.title));
    if (printed.level)
        said.append(tr("Level printed: %1").arg(levelWords(*printed.level)));
    if (printed.credit)
        said.append(tr("Credit printed: %1").arg(*printed.credit));
    if (printed.glh)
        said.append(tr("Guided learning hours printed: %1").arg(*printed.glh));
    return said;
}

QString Words::settings(const std::vector<catalogue::Setting> &settings)
{
    QStringList names;
    for (const catalogue::Setting setting : settings)
        names.append(catalogue::settingName(setting));
    return names.join(u" · "_s);
}

void Words::addAssessment(std::vector<Passage> &facts, const Qualification &qualification, const Unit &unit)
{
    const QString methods =
        assessmentWords(unit.assessment ? std::vector{*unit.assessment} : qualification.assessment);
    if (methods.isEmpty())
        return;
    Passage passage{tr("Assessed by"), methods, {}, {}};
    if (unit.test) {
        passage.notes.append(
            tr("%1 of %n questions right is a pass.", nullptr, unit.test->questions).arg(unit.test->pass));
        if (unit.test->minutes)
            passage.notes.append(tr("The test takes %n minutes.", nullptr, *unit.test->minutes));
    }
    facts.push_back(passage);
}

void Words::addSettings(std::vector<Passage> &facts, const Unit &unit)
{
    const auto &[performance, knowledge] = unit.settings;
    if (performance.empty() && knowledge.empty())
        return;
    if (performance == knowledge) {
        facts.push_back({tr("Evidence from"), settings(performance), {}, {}});
        return;
    }
    const QString anywhere = tr("Anywhere");
    facts.push_back(
        {tr("Performance shown in"), performance.empty() ? anywhere : settings(performance), {}, {}});
    facts.push_back({tr("Knowledge shown in"), knowledge.empty() ? anywhere : settings(knowledge), {}, {}});
}

void Words::addOrder(std::vector<Passage> &facts, const Unit &unit)
{
    if (!unit.before.units.isEmpty())
        facts.push_back({tr("Order"),
                         tr("It is begun before units %1.").arg(text::joined(unit.before.units)),
                         {sourceWords(unit.before.source)},
                         {}});
    if (!unit.after.units.isEmpty())
        facts.push_back({tr("Order of sign-off"),
                         tr("It is signed off after those of units %1 that the award needs.")
                             .arg(text::joined(unit.after.units)),
                         {sourceWords(unit.after.source)},
                         {}});
}

Section Words::facts(const Qualification &qualification, const Unit &unit)
{
    Section section{tr("Facts"), {}};
    if (const catalogue::Group *group = qualification.group(unit.group))
        section.passages.push_back({tr("Group"), group->title.text(), {}, {}});
    section.passages.push_back(
        {tr("UAN"), unit.uan.isEmpty() ? tr("No UAN of its own is printed.") : unit.uan, printed(unit), {}});
    addAssessment(section.passages, qualification, unit);
    addSettings(section.passages, unit);
    addOrder(section.passages, unit);
    return section;
}

/// A bar, with the title of the unit on its other side and the way there.
Passage Words::bar(const Qualification &qualification, const Rule &rule, const Unit &unit)
{
    Passage passage{{}, rules::statement(qualification, rule), {}, {}};
    for (const QString &number : rule.filter.units) {
        const Unit *other = number == unit.number ? nullptr : qualification.unit(number);
        if (!other)
            continue;
        passage.heading = tr("Barred with %1").arg(number);
        passage.notes.append(tr("%1: %2").arg(number, other->title.text()));
        passage.leadsTo = AwardPlace{qualification.number, number};
    }
    return passage;
}

Section Words::rules(const Qualification &qualification, const Unit &unit)
{
    Section section{tr("Rules that look at it"), {}};
    QStringList served;
    for (const Rule &rule : qualification.rules) {
        if ((rule.kind == RuleKind::AtLeast || rule.kind == RuleKind::All) && rule.filter.matches(unit))
            served.append(rules::shortName(qualification, rule));
    }
    Passage counts{tr("Counts towards"), served.join(u" · "_s), {}, {}};
    if (qualification.isNeeded(unit.number))
        counts.notes.append(tr("Everybody takes this unit."));
    if (!served.isEmpty())
        section.passages.push_back(counts);
    for (const Rule &rule : qualification.rules) {
        if (!rule.filter.matches(unit))
            continue;
        if (rule.kind == RuleKind::AtMost)
            section.passages.push_back({tr("Limit"), rules::statement(qualification, rule), {}, {}});
        else if (rule.kind == RuleKind::Bar)
            section.passages.push_back(bar(qualification, rule, unit));
    }
    return section;
}

std::vector<Section> Words::criteria(const Unit &unit)
{
    if (!unit.criteriaLoaded())
        return {
            {tr("Criteria"),
             {{{},
               tr("The criteria of this unit are not loaded. It can be planned and counted, and is signed "
                  "off by a recorded result from elsewhere."),
               {},
               {}}}}};
    std::vector<Section> sections;
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        Section section{outcomeHeading(outcome), {}};
        for (const catalogue::Criterion &criterion : outcome.criteria)
            section.passages.push_back({criterion.code, criterion.label.text(), {}, {}});
        if (outcome.observationDemanded)
            section.passages.push_back(
                {{}, tr("At least one of these has to be met by an observation."), {}, {}});
        sections.push_back(std::move(section));
    }
    return sections;
}

/// Demands with their parts; what only says where evidence may come from, or explains, together at the end.
std::vector<Section> Words::requirements(const Unit &unit)
{
    std::vector<Section> sections;
    Section others{tr("What else is said about evidence"), {}};
    for (const Requirement &requirement : unit.requirements) {
        if (requirement.kind != RequirementKind::Demand) {
            others.passages.push_back({requirement.code, requirement.label.text(), {}, {}});
            continue;
        }
        Section section{requirementHeading(requirement), {}};
        for (const catalogue::RequirementPart &part : requirement.parts)
            section.passages.push_back({part.code, part.label.text(), {}, {}});
        if (requirement.observationDemanded)
            section.passages.push_back({{}, tr("These have to be met by an observation."), {}, {}});
        sections.push_back(std::move(section));
    }
    if (!others.passages.empty())
        sections.push_back(std::move(others));
    return sections;
}

Section Words::readings(const Qualification &qualification, const Unit &unit)
{
    Section section{tr("Printed and read"), {}};
    for (const catalogue::Reading &reading : qualification.readings) {
        if (speaksOf(reading, unit.number))
            section.passages.push_back(readingPassage(qualification, reading));
    }
    return section;
}

QString Words::sameness(Sameness sameness)
{
    switch (sameness) {
    case Sameness::Same:
        return tr("The same unit: UAN and title agree.");
    case Sameness::UanOnly:
        return tr("Only the UAN agrees; the titles differ.");
    case Sameness::TitleOnly:
        return tr("Only the title agrees; the UANs differ.");
    case Sameness::TitleUanUnknown:
        return tr("The title agrees; of one of the two no UAN is known.");
    }
    return {};
}

/// Where only one agrees, what stands there is said too.
Passage Words::elsewhere(const std::vector<Award> &awards, const UnitElsewhere &place)
{
    Passage passage{tr("%1, unit %2").arg(place.qualification, place.unit),
                    sameness(place.sameness),
                    {},
                    AwardPlace{place.qualification, place.unit}};
    const auto award = std::find_if(awards.begin(), awards.end(), [&](const Award &candidate) {
        return candidate.number == place.qualification && candidate.qualification;
    });
    const Unit *unit = award == awards.end() ? nullptr : (*award->qualification)->unit(place.unit);
    if (!unit)
        return passage;
    if (place.sameness == Sameness::UanOnly)
        passage.notes.append(tr("Its title there: %1").arg(unit->title.text()));
    if (place.sameness == Sameness::TitleOnly)
        passage.notes.append(tr("Its UAN there: %1").arg(unit->uan));
    return passage;
}

Section Words::nowhere()
{
    return {tr("Where else it counts"),
            {{{}, tr("No other qualification here has a unit with its UAN or its title."), {}, {}}}};
}

} // namespace

QString unitSummary(const Unit &unit) { return Words::summary(unit); }

Section elsewhereSection(const std::vector<Award> &awards, const catalogue::SameUnits &same,
                         const Qualification &qualification, const Unit &unit)
{
    Section section = Words::nowhere();
    const std::vector<UnitElsewhere> places = same.elsewhere(qualification.number, unit);
    if (places.empty())
        return section;
    section.passages.clear();
    for (const UnitElsewhere &place : places)
        section.passages.push_back(Words::elsewhere(awards, place));
    return section;
}

std::vector<Section> aboutUnit(const Qualification &qualification, const Unit &unit, const Section &elsewhere)
{
    std::vector<Section> sections{Words::facts(qualification, unit), Words::rules(qualification, unit),
                                  elsewhere};
    for (std::vector<Section> more : {Words::criteria(unit), Words::requirements(unit)})
        sections.insert(sections.end(), more.begin(), more.end());
    sections.push_back(Words::readings(qualification, unit));
    std::erase_if(sections, [](const Section &section) { return section.passages.empty(); });
    return sections;
}

} // namespace attest::items
