// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/sameunits.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

QString comparable(const Unit &unit)
{
    static const QRegularExpression reference(u"\\s*\\([A-Z][0-9]{1,2}\\)$"_s);
    return unit.title.en.simplified().remove(reference).toCaseFolded();
}

Sameness compared(const QString &oneUan, const QString &otherUan, bool titlesAgree)
{
    const bool bothKnown = !oneUan.isEmpty() && !otherUan.isEmpty();
    if (!titlesAgree)
        return Sameness::UanOnly;
    if (!bothKnown)
        return Sameness::TitleUanUnknown;
    return oneUan == otherUan ? Sameness::Same : Sameness::TitleOnly;
}

} // namespace

SameUnits::SameUnits(const std::vector<QualificationPtr> &qualifications)
{
    for (const QualificationPtr &qualification : qualifications) {
        for (const Unit &unit : qualification->units) {
            const QString title = comparable(unit);
            if (!unit.uan.isEmpty())
                m_byUan[unit.uan].push_back(m_places.size());
            m_byTitle[title].push_back(m_places.size());
            m_places.push_back({qualification->number, unit.number, unit.uan, title});
        }
    }
}

std::vector<UnitElsewhere> SameUnits::elsewhere(const QString &qualification, const Unit &unit) const
{
    const QString title = comparable(unit);
    std::set<size_t> candidates;
    const auto add = [&](const std::vector<size_t> &places) {
        candidates.insert(places.begin(), places.end());
    };
    if (!unit.uan.isEmpty())
        add(m_byUan.value(unit.uan));
    add(m_byTitle.value(title));

    std::vector<UnitElsewhere> found;
    for (const size_t index : candidates) {
        const Place &place = m_places[index];
        if (place.qualification != qualification)
            found.push_back(
                {place.qualification, place.unit, compared(unit.uan, place.uan, place.title == title)});
    }
    std::sort(found.begin(), found.end(), [](const UnitElsewhere &a, const UnitElsewhere &b) {
        return std::tie(a.qualification, a.unit) < std::tie(b.qualification, b.unit);
    });
    return found;
}

} // namespace attest::catalogue
