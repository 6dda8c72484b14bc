// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/effect.h"

#include "core/text.h"
#include "portfolio/counted.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

/// The item that is still being written: held by the learner, numbered after all others.
Evidence imagined(const Intent &intent, const LearnerRecords &records, LearnerId learner)
{
    Evidence item;
    item.id = EvidenceId::fromBytes(QByteArray(EvidenceId::size, '\xff')); // no random id is all ones
    item.learner = learner;
    for (const Evidence &other : records.evidence)
        item.number = std::max(item.number, other.number);
    ++item.number;
    item.ref = say(QT_TRANSLATE_NOOP("Portfolio", "This evidence"));
    item.kind = intent.kind;
    item.setting = intent.setting;
    return item;
}

LearnerRecords withItem(const Intent &intent, const LearnerRecords &records, LearnerId learner)
{
    LearnerRecords after = records;
    const Evidence item = imagined(intent, records, learner);
    after.evidence.push_back(item);
    for (const Target &target : intent.targets) {
        Claim claim;
        claim.evidence = item.id;
        claim.enrolment = intent.enrolment;
        claim.target = target;
        after.claims.push_back(claim);
        if (!intent.judge)
            continue;
        Judgement judgement;
        judgement.evidence = item.id;
        judgement.enrolment = intent.enrolment;
        judgement.target = target;
        after.judgements.push_back(judgement);
    }
    return after;
}

bool accepts(const catalogue::Unit &unit, const Intent &intent, const Target &target)
{
    auto kind = catalogue::OutcomeKind::Performance;
    if (target.kind == TargetKind::Criterion) {
        if (const catalogue::Outcome *outcome = unit.outcomeOf(target.code))
            kind = outcome->kind;
    }
    return unit.settings.allows(intent.setting, kind);
}

void countTargets(Effect &effect, const Intent &intent, const catalogue::Qualification &qualification)
{
    QSet<QString> touched;
    QSet<QString> refused;
    for (const Target &target : std::set<Target>(intent.targets.begin(), intent.targets.end())) {
        ++(target.kind == TargetKind::Criterion ? effect.criteria : effect.requirementParts);
        touched.insert(target.unit);
        const catalogue::Unit *unit = qualification.unit(target.unit);
        if (unit && !accepts(*unit, intent, target))
            refused.insert(target.unit);
    }
    for (const catalogue::Unit &unit : qualification.units) {
        if (touched.contains(unit.number))
            effect.units.append(unit.number);
        if (refused.contains(unit.number))
            effect.notAccepted.append(unit.number);
    }
}

/// Units that the award wants begun before a touched one, and that are neither begun nor touched.
QStringList unitsPassedOver(const QStringList &touched, const catalogue::Qualification &qualification,
                            const EnrolmentStatus &before)
{
    QStringList passed;
    for (const catalogue::Unit &unit : qualification.units) {
        const UnitStatus *status = before.unit(unit.number);
        const bool begun = touched.contains(unit.number) || (status && status->begun);
        if (!begun && std::ranges::any_of(touched, [&unit](const QString &each) {
                return unit.before.units.contains(each);
            }))
            passed.append(unit.number);
    }
    return passed;
}

bool isReady(const EnrolmentStatus &status, const QString &number)
{
    const UnitStatus *unit = status.unit(number);
    return unit && unit->state == UnitState::Ready;
}

/// "14 criteria and 2 requirement parts"
QString ticked(int criteria, int parts)
{
    if (criteria > 0 && parts > 0)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1 and %2"))
            .arg(criteriaInWords(criteria), partsInWords(parts));
    return criteria > 0 ? criteriaInWords(criteria) : partsInWords(parts);
}

/// "308 ready to sign off (6 credits)"
QString madeReady(const Effect &effect)
{
    const QString units = text::joined(effect.becomeReady);
    return effect.creditsReady > 0 ? say(QT_TRANSLATE_NOOP("Portfolio", "%1 ready to sign off (%2)"))
                                         .arg(units, creditsInWords(effect.creditsReady))
                                   : say(QT_TRANSLATE_NOOP("Portfolio", "%1 ready to sign off")).arg(units);
}

/// "6 criteria in 311 and 1 requirement part in 313": what the touched units would still lack.
QString stillLeft(const Effect &effect)
{
    QStringList left;
    for (const QString &number : effect.units) {
        const UnitStatus *unit = effect.after.unit(number);
        if (!unit || unit->state != UnitState::InProgress)
            continue;
        const int criteria = unit->criteria - unit->criteriaMet;
        const int parts = unit->requirements - unit->requirementsMet;
        if (criteria > 0 || parts > 0)
            left.append(say(QT_TRANSLATE_NOOP("Portfolio", "%1 in %2")).arg(ticked(criteria, parts), number));
    }
    return text::joined(left);
}

/// What stands in the way of touched units that have every tick and are not ready: an observation, for one.
QStringList otherwiseInTheWay(const Effect &effect)
{
    QStringList sentences;
    for (const QString &number : effect.units) {
        const UnitStatus *unit = effect.after.unit(number);
        if (!unit || unit->state != UnitState::InProgress || unit->criteria == 0
            || unit->criteriaMet < unit->criteria || unit->requirementsMet < unit->requirements)
            continue;
        for (const Blocker &blocker : unit->blockers)
            sentences.append(say(QT_TRANSLATE_NOOP("Portfolio", "%1: %2")).arg(number, blocker.sentence));
    }
    return sentences;
}

/// Does any touched unit have more met than before?
bool moves(const Effect &effect, const EnrolmentStatus &before)
{
    return std::any_of(effect.units.begin(), effect.units.end(), [&](const QString &number) {
        const UnitStatus *was = before.unit(number);
        const UnitStatus *is = effect.after.unit(number);
        return was && is
            && (is->criteriaMet > was->criteriaMet || is->requirementsMet > was->requirementsMet
                || (is->state == UnitState::Ready && was->state != UnitState::Ready));
    });
}

/// What the ticks would come to, once they are known to be judged.
QString outcomeSentence(const Effect &effect, const EnrolmentStatus &before)
{
    if (!moves(effect, before))
        return effect.notAccepted.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Portfolio", "This adds nothing to what is met already."))
            : QString();
    const QString left = stillLeft(effect);
    if (effect.becomeReady.isEmpty())
        return left.isEmpty() ? QString()
                              : say(QT_TRANSLATE_NOOP("Portfolio", "Left after this: %1.")).arg(left);
    return left.isEmpty() ? say(QT_TRANSLATE_NOOP("Portfolio", "With this: %1.")).arg(madeReady(effect))
                          : say(QT_TRANSLATE_NOOP("Portfolio", "With this: %1. Left after it: %2."))
                                .arg(madeReady(effect), left);
}

QString settingSentence(const QStringList &units)
{
    return counted(
               QT_TRANSLATE_N_NOOP("Portfolio",
                                   "%1 does not accept this setting for some of what is ticked."),
               QT_TRANSLATE_N_NOOP("Portfolio", "%1 do not accept this setting for some of what is ticked."),
               static_cast<int>(units.size()))
        .arg(text::joined(units));
}

} // namespace

Effect effectOf(const Intent &intent, const LearnerRecords &records,
                const catalogue::Qualification &qualification, const EnrolmentStatus &before)
{
    Effect effect;
    effect.claimOnly = !intent.judge;
    countTargets(effect, intent, qualification);
    effect.outOfOrder = unitsPassedOver(effect.units, qualification, before);
    const Enrolment *enrolment = records.enrolment(intent.enrolment);
    if (!enrolment || intent.targets.empty()) {
        effect.after = before;
        return effect;
    }
    effect.after = statusOf(*enrolment, withItem(intent, records, enrolment->learner), qualification);
    for (const QString &number : effect.units) {
        if (!isReady(effect.after, number) || isReady(before, number))
            continue;
        effect.becomeReady.append(number);
        effect.creditsReady += qualification.unit(number)->credit.value_or(0);
    }
    return effect;
}

QString effectSentence(const Effect &effect, const EnrolmentStatus &before)
{
    if (effect.criteria + effect.requirementParts == 0)
        return say(QT_TRANSLATE_NOOP("Portfolio", "Nothing is ticked yet."));
    QStringList sentences{say(QT_TRANSLATE_NOOP("Portfolio", "%1 in %2."))
                              .arg(ticked(effect.criteria, effect.requirementParts),
                                   unitsInWords(static_cast<int>(effect.units.size())))};
    sentences.append(effect.claimOnly
                         ? say(QT_TRANSLATE_NOOP("Portfolio", "Claimed only: a judgement is still to come."))
                         : outcomeSentence(effect, before));
    if (!effect.claimOnly)
        sentences.append(otherwiseInTheWay(effect));
    if (!effect.notAccepted.isEmpty())
        sentences.append(settingSentence(effect.notAccepted));
    if (!effect.outOfOrder.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("Portfolio", "%1 should be begun first: nothing is recorded for it yet."))
                .arg(text::joined(effect.outOfOrder)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace attest::portfolio
