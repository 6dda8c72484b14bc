// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/offersmodel.h"

#include "core/text.h"
#include "views/wizard/figures.h"

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::Column;
using wizard::Offer;

namespace {

QVariant unitRoles(const Offer &offer, int role)
{
    if (role == items::SecondLineRole) {
        if (offer.toTick.isEmpty() && offer.toDrop.isEmpty())
            return OffersModel::tr("as ticked");
        if (offer.toDrop.isEmpty())
            return OffersModel::tr("ticks %1").arg(text::joined(offer.toTick));
        return offer.toTick.isEmpty() ? OffersModel::tr("drops %1").arg(text::joined(offer.toDrop))
                                      : OffersModel::tr("ticks %1, drops %2")
                                            .arg(text::joined(offer.toTick), text::joined(offer.toDrop));
    }
    if (role == Qt::AccessibleTextRole) {
        const QString units = offer.add.isEmpty() ? OffersModel::tr("Nothing to add")
                                                  : OffersModel::tr("Add %1").arg(text::joined(offer.add));
        return OffersModel::tr("%1, %2").arg(units, unitRoles(offer, items::SecondLineRole).toString());
    }
    return {};
}

QVariant evidencedRoles(const Offer &offer, int role)
{
    if (offer.criteria == 0)
        return {};
    if (role == Qt::AccessibleTextRole)
        return OffersModel::tr("%1 of %n criteria already evidenced", nullptr, offer.criteria)
            .arg(offer.served);
    return {};
}

} // namespace

const std::vector<Column<Offer>> &OffersModel::columns() const
{
    static const std::vector<Column<Offer>> table{
        {[] { return tr("Add"); },
         [](const Offer &offer) {
             return offer.add.isEmpty() ? tr("Nothing to add") : offer.add.join(u", "_s);
         },
         unitRoles},
        {[] { return tr("Credits"); }, [](const Offer &offer) { return figure(offer.credits); }, nullptr,
         figures},
        {[] { return tr("Units"); }, [](const Offer &offer) { return QString::number(offer.unitCount); },
         nullptr, figures},
        {[] { return tr("GLH"); }, [](const Offer &offer) { return figure(offer.glh); }, nullptr, figures},
        {[] { return tr("Evidenced"); },
         [](const Offer &offer) {
             return offer.criteria == 0 ? QString() : tr("%1 of %2").arg(offer.served).arg(offer.criteria);
         },
         evidencedRoles, figures},
    };
    return table;
}

} // namespace attest::views
