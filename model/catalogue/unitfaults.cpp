// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/checkcharacter.h"
#include "catalogue/faultlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

void lookAtOutcomes(const Unit &unit, const QString &unitPlace, FaultList &faults)
{
    QSet<QString> outcomes;
    QSet<QString> criteria;
    for (size_t i = 0; i < unit.outcomes.size(); ++i) {
        const Outcome &outcome = unit.outcomes[i];
        const QString place = unitPlace + u", " + FaultList::at(u"outcomes"_s, i);
        faults.addUnless(FaultList::isNew(outcomes, outcome.code), place,
                         FaultList::tr("the code %1 is used twice in this unit.").arg(outcome.code));
        faults.addUnless(!outcome.code.isEmpty() && !outcome.label.isEmpty(), place,
                         FaultList::tr("the code and the label must not be empty."));
        faults.addUnless(!outcome.criteria.empty(), place,
                         FaultList::tr("there is no criterion. Add the outcome's criteria."));
        for (size_t j = 0; j < outcome.criteria.size(); ++j) {
            const Criterion &criterion = outcome.criteria[j];
            const QString inner = place + u", " + FaultList::at(u"criteria"_s, j);
            faults.addUnless(!criterion.code.isEmpty() && !criterion.label.isEmpty(), inner,
                             FaultList::tr("the code and the label must not be empty."));
            faults.addUnless(FaultList::isNew(criteria, criterion.code), inner,
                             FaultList::tr("the code %1 is used twice in this unit.").arg(criterion.code));
        }
    }
}

void lookAtParts(const Requirement &requirement, const QString &place, QSet<QString> &codes,
                 FaultList &faults)
{
    const auto parts = static_cast<int>(requirement.parts.size());
    if (requirement.kind != RequirementKind::Demand) {
        faults.addUnless(parts == 0 && requirement.needed == 0, place,
                         FaultList::tr("only a demand has parts and says how many are needed."));
        return;
    }
    faults.addUnless(parts > 0, place, FaultList::tr("a demand must have at least one part."));
    faults.addUnless(
        requirement.needed > 0 && requirement.needed <= parts, place,
        FaultList::tr("needs %1 of %2 parts. The number needed must lie between 1 and the number of parts.")
            .arg(requirement.needed)
            .arg(parts));
    for (size_t i = 0; i < requirement.parts.size(); ++i) {
        const RequirementPart &part = requirement.parts[i];
        const QString inner = place + u", " + FaultList::at(u"parts"_s, i);
        faults.addUnless(!part.code.isEmpty() && !part.label.isEmpty(), inner,
                         FaultList::tr("the code and the label must not be empty."));
        faults.addUnless(FaultList::isNew(codes, part.code), inner,
                         FaultList::tr("the code %1 is used twice in this unit.").arg(part.code));
    }
}

void lookAtRequirements(const Unit &unit, const QString &unitPlace, FaultList &faults)
{
    QSet<QString> items;
    QSet<QString> parts;
    for (size_t i = 0; i < unit.requirements.size(); ++i) {
        const Requirement &requirement = unit.requirements[i];
        const QString place = unitPlace + u", " + FaultList::at(u"requirements"_s, i);
        faults.addUnless(FaultList::isNew(items, requirement.code), place,
                         FaultList::tr("the code %1 is used twice in this unit.").arg(requirement.code));
        faults.addUnless(!requirement.code.isEmpty() && !requirement.label.isEmpty(), place,
                         FaultList::tr("the code and the label must not be empty."));
        lookAtParts(requirement, place, parts, faults);
    }
    faults.addUnless(unit.requirements.empty() || unit.criteriaLoaded(), unitPlace,
                     FaultList::tr("has requirements but no outcomes. Add the outcomes or leave both out."));
}

/// What is printed is kept only where it differs.
void lookAtPrints(const Unit &unit, const QString &place, FaultList &faults)
{
    const PrintedUnit &printed = unit.printed;
    const bool same = printed.number == unit.number || (!printed.uan.isEmpty() && printed.uan == unit.uan)
        || printed.title == unit.title.en || printed.level == unit.level
        || (printed.credit && printed.credit == unit.credit) || (printed.glh && printed.glh == unit.glh);
    faults.addUnless(!same, place,
                     FaultList::tr("gives as printed what is read anyway. Leave the printed value out."));
}

void lookAtUan(const Unit &unit, const QString &place, FaultList &faults)
{
    if (unit.uan.isEmpty())
        return;
    const QChar expected = uanLetter(unit.uan);
    faults.addUnless(!expected.isNull(), place,
                     FaultList::tr("the uan “%1” must have the form A/123/4567.").arg(unit.uan));
    faults.addUnless(
        expected.isNull() || unit.uan.startsWith(expected), place,
        FaultList::tr("the uan “%1” does not fit its check letter, which would be %2. Compare the "
                      "number with the document; if it stands there so, move it to printedUan.")
            .arg(unit.uan, expected));
}

void lookAtAssessment(const Qualification &q, const Unit &unit, const QString &place, FaultList &faults)
{
    const bool known = !unit.assessment || q.assessment.empty()
        || std::find(q.assessment.begin(), q.assessment.end(), *unit.assessment) != q.assessment.end();
    faults.addUnless(known, place,
                     FaultList::tr("is assessed in a way that the assessment of the whole does not list."));
    if (!unit.test)
        return;
    faults.addUnless(unit.assessment == AssessmentMethod::Test, place,
                     FaultList::tr("has the terms of a test, but is not assessed by one."));
    faults.addUnless(unit.test->pass > 0 && unit.test->pass <= unit.test->questions, place,
                     FaultList::tr("%1 right answers of %2 questions cannot be asked for.")
                         .arg(unit.test->pass)
                         .arg(unit.test->questions));
}

void lookAtOrder(const Qualification &q, const Unit &unit, const UnitOrder &order, const QString &place,
                 FaultList &faults)
{
    faults.addUnless(order.units.isEmpty() == order.source.isEmpty(), place,
                     FaultList::tr("must name both the units and the source."));
    for (const QString &number : order.units)
        faults.addUnless(q.unit(number) && number != unit.number, place,
                         FaultList::tr("names unit “%1”, which is no other unit of the table.").arg(number));
}

} // namespace

void lookAtUnits(const Qualification &qualification, FaultList &faults)
{
    faults.addUnless(!qualification.units.empty(), u"units"_s,
                     FaultList::tr("there is no unit. Add the units of the table."));
    QSet<QString> numbers;
    QSet<QString> uans;
    for (size_t i = 0; i < qualification.units.size(); ++i) {
        const Unit &unit = qualification.units[i];
        const QString place = FaultList::at(u"units"_s, i, FaultList::tr("unit %1").arg(unit.number));
        faults.addUnless(!unit.number.isEmpty(), place, FaultList::tr("the number must not be empty."));
        faults.addUnless(FaultList::isNew(numbers, unit.number.toUpper()), place,
                         FaultList::tr("this number is used twice. List each unit once."));
        faults.addUnless(!unit.title.isEmpty(), place, FaultList::tr("the title must not be empty."));
        lookAtUan(unit, place, faults);
        faults.addUnless(
            unit.uan.isEmpty() || FaultList::isNew(uans, unit.uan), place,
            FaultList::tr("the uan “%1” is used twice. Find out which unit it was copied to, and "
                          "move it to that unit's printedUan.")
                .arg(unit.uan));
        faults.addUnless(unit.level != Level(), place, FaultList::tr("the level is missing."));
        faults.addUnless(!qualification.credits || unit.credit.value_or(0) > 0, place,
                         FaultList::tr("the credit is missing, but the qualification counts credits."));
        faults.addUnless(qualification.group(unit.group), place,
                         FaultList::tr("is in group “%1”, which is not among the groups.").arg(unit.group));
        lookAtPrints(unit, place, faults);
        lookAtAssessment(qualification, unit, place, faults);
        lookAtOrder(qualification, unit, unit.before, QString(place + u", before"_s), faults);
        lookAtOrder(qualification, unit, unit.after, QString(place + u", after"_s), faults);
        lookAtOutcomes(unit, place, faults);
        lookAtRequirements(unit, place, faults);
    }
}

} // namespace attest::catalogue
