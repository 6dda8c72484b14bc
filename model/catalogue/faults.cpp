// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/checkcharacter.h"
#include "catalogue/faultlist.h"
#include "catalogue/loader.h"
#include "catalogue/underreading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

bool has(const QString &text, const QRegularExpression &form) { return form.match(text).hasMatch(); }

void lookAtNumbers(const Qualification &q, FaultList &faults)
{
    static const QRegularExpression numberForm(u"^[0-9]{4}-[0-9]{2}\\z"_s);
    static const QRegularExpression familyForm(u"^[0-9]{4}(-[0-9]{2})?\\z"_s);
    static const QRegularExpression scottish(u"^[A-Z0-9]{4} [0-9]{2}\\z"_s);
    faults.addUnless(
        has(q.number, numberForm), u"number"_s,
        FaultList::tr("“%1” must be four digits, a hyphen and two digits, such as 4430-03.").arg(q.number));
    faults.addUnless(has(q.family, familyForm) && q.number.startsWith(q.family), u"family"_s,
                     FaultList::tr("“%1” must be the first four digits of the number, or the whole number.")
                         .arg(q.family));
    faults.addUnless(q.printedNumber != q.number, u"printedNumber"_s,
                     FaultList::tr("is what is read anyway. Leave it out."));
    if (has(q.accreditation, scottish))
        return; // the Scottish form has no check character
    const QChar expected = accreditationCharacter(q.accreditation);
    faults.addUnless(!expected.isNull(), u"accreditation"_s,
                     FaultList::tr("“%1” must have the form 500/8818/X or GA4F 21.").arg(q.accreditation));
    faults.addUnless(expected.isNull() || q.accreditation.endsWith(expected), u"accreditation"_s,
                     FaultList::tr("“%1” does not fit its check character, which would be %2. Compare the "
                                   "number with the document.")
                         .arg(q.accreditation, expected));
}

void lookAtHead(const Qualification &q, FaultList &faults)
{
    lookAtNumbers(q, faults);
    faults.addUnless(!q.title.isEmpty(), u"title"_s, FaultList::tr("the title must not be empty."));
    faults.addUnless(q.printedTitle != q.title.en || q.title.isEmpty(), u"printedTitle"_s,
                     FaultList::tr("is what is read anyway. Leave it out."));
    faults.addUnless(q.level != Level(), u"level"_s, FaultList::tr("the level is missing."));
    faults.addUnless(!q.credits || *q.credits > 0, u"credits"_s,
                     FaultList::tr("must be more than 0; leave it out for an award without credit."));
    faults.addUnless(
        !q.tqt || !q.glh || *q.tqt >= *q.glh, u"tqt"_s,
        FaultList::tr("the total qualification time must not be less than the guided learning hours."));
    faults.addUnless(!q.lastRegistration.isValid() || !q.lastCertification.isValid()
                         || q.lastCertification >= q.lastRegistration,
                     u"lastCertification"_s,
                     FaultList::tr("must not lie before the last registration date."));
}

void lookAtGroups(const Qualification &q, FaultList &faults)
{
    QSet<QString> codes;
    for (size_t i = 0; i < q.groups.size(); ++i) {
        const Group &group = q.groups[i];
        const QString place = FaultList::at(u"groups"_s, i, FaultList::tr("group %1").arg(group.code));
        faults.addUnless(!group.code.isEmpty(), place, FaultList::tr("the code must not be empty."));
        faults.addUnless(FaultList::isNew(codes, group.code), place,
                         FaultList::tr("this code is used twice. Give each group its own."));
        faults.addUnless(!group.title.isEmpty(), place, FaultList::tr("the title must not be empty."));
        const bool used = std::any_of(q.units.begin(), q.units.end(),
                                      [&](const Unit &unit) { return unit.group == group.code; });
        faults.addUnless(used, place,
                         FaultList::tr("no unit is in this group. Remove the group or correct the units."));
    }
}

void lookAtReadings(const Qualification &q, FaultList &faults)
{
    for (size_t i = 0; i < q.readings.size(); ++i)
        faults.addUnless(FaultList::isShort(q.readings[i].printed), FaultList::at(u"readings"_s, i),
                         FaultList::quotesTooMuch());
}

FaultList faultsAsRead(const Qualification &q)
{
    FaultList faults;
    lookAtHead(q, faults);
    lookAtGroups(q, faults);
    lookAtRules(q, faults);
    lookAtUnits(q, faults);
    lookAtMapping(q, faults);
    lookAtReadings(q, faults);
    return faults;
}

/// What an alternative takes away must be there.
void lookAtRemovals(const Qualification &q, const Alternative &alternative, const QString &place,
                    FaultList &faults)
{
    for (const QString &id : alternative.withoutRules) {
        const bool known =
            std::any_of(q.rules.begin(), q.rules.end(), [&](const Rule &rule) { return rule.id == id; });
        faults.addUnless(known, place, FaultList::tr("takes away rule “%1”, which is not there.").arg(id));
    }
    for (const QString &number : alternative.withoutUnits)
        faults.addUnless(q.unit(number), place,
                         FaultList::tr("takes away unit “%1”, which is not there.").arg(number));
}

/// A qualification must hold together under every reading, by the same measures.
void lookAtAlternatives(const Qualification &q, FaultList &faults)
{
    QSet<QString> codes{asRead};
    for (size_t i = 0; i < q.alternatives.size(); ++i) {
        const Alternative &alternative = q.alternatives[i];
        const QString place = FaultList::at(u"alternatives"_s, i, alternative.code);
        faults.addUnless(FaultList::isNew(codes, alternative.code), place,
                         FaultList::tr("this code is used twice. Give each reading its own."));
        const auto before = faults.all().size();
        lookAtRemovals(q, alternative, place, faults);
        if (faults.all().size() > before)
            continue;
        const Qualification patched = patchedWith(q, alternative);
        faults.addUnless(patched.rules != q.rules || patched.units != q.units, place,
                         FaultList::tr("changes nothing. Say what it reads otherwise, or remove it."));
        const QStringList inside = faultsAsRead(patched).all();
        for (const QString &fault : inside)
            faults.add(place, fault);
    }
}

} // namespace

QStringList faults(const Qualification &qualification)
{
    FaultList found = faultsAsRead(qualification);
    if (found.all().isEmpty()) // else every alternative would repeat what is wrong as read
        lookAtAlternatives(qualification, found);
    return found.all();
}

} // namespace attest::catalogue
