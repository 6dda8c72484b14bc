// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/faultlist.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

void lookAtTarget(const Qualification &q, const MappingTarget &target, const QString &place,
                  FaultList &faults)
{
    const Unit *unit = q.unit(target.unit);
    faults.addUnless(unit, place,
                     FaultList::tr("names unit “%1”, which is not among the units.").arg(target.unit));
    faults.addUnless(!unit || unit->criterion(target.code) || unit->part(target.code), place,
                     FaultList::tr("names “%1”, which is no criterion and no requirement part of unit %2.")
                         .arg(target.code, target.unit));
    faults.addUnless(target.printed.isEmpty() == target.why.isEmpty(), place,
                     FaultList::tr("must say both what is printed and why it is read otherwise."));
    faults.addUnless(FaultList::isShort(target.printed), place, FaultList::quotesTooMuch());
}

} // namespace

void lookAtMapping(const Qualification &qualification, FaultList &faults)
{
    QSet<QString> codes;
    for (size_t i = 0; i < qualification.mapping.items.size(); ++i) {
        const MappingItem &item = qualification.mapping.items[i];
        const QString place = QString(u"mapping, "_s + FaultList::at(u"items"_s, i, item.code));
        faults.addUnless(FaultList::isNew(codes, item.code), place,
                         FaultList::tr("this code is used twice. Give each line of the standard its own."));
        faults.addUnless(!item.targets.empty(), place,
                         FaultList::tr("no criterion serves this line. Name at least one, or remove it."));
        QSet<QString> targets;
        for (size_t j = 0; j < item.targets.size(); ++j) {
            const MappingTarget &target = item.targets[j];
            const QString inner = QString(place + u", "_s + FaultList::at(u"targets"_s, j));
            faults.addUnless(FaultList::isNew(targets, QString(target.unit + u' ' + target.code)), inner,
                             FaultList::tr("stands here twice. Name it once."));
            lookAtTarget(qualification, target, inner, faults);
        }
    }
}

} // namespace attest::catalogue
