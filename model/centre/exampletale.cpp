// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/exampletale.h"

#include "centre/examplediploma.h"

#include <QStringList>

namespace attest::centre::example {
namespace {

/// Six units that make a complete award.
constexpr std::array<const char16_t *, 6> serviceUnits{u"301", u"302", u"303", u"308", u"311", u"313"};

/// The mandatory units, and the optional one that makes the diploma complete.
constexpr std::array<const char16_t *, 6> diplomaUnits{u"201", u"202", u"203", u"204", u"205", u"206"};
constexpr std::array<const char16_t *, 5> diplomaChoices{u"210", u"209", u"207", u"210", u"212"};

constexpr std::array<Tale, 2> tales{
    {{u"4430-03",
      u"Severnside Training",
      {{{u"Ffion", u"Rees", u""}, {u"Mei", u"Okafor", u""}, {u"Owain", u"Tŷ-Gwyn", u""}}},
      serviceUnits,
      {},
      sites,
      occasions,
      {{{{13, 13, 13, 12, 6, 10}, 4, true},
        {{13, 9, 12, 4, 0, 0}, 4, true},
        {{13, 13, 13, 11, 5, 7}, 5, true},
        {{8, 6, 9, 0, 0, 0}, 3, true},
        {{10, 0, 4, 0, 0, 0}, 6, true},
        {{0, 0, 0, 0, 0, 0}, 1, true},
        {{13, 13, 13, 13, 13, 13}, 6, true},
        {{4, 3, 0, 0, 0, 0}, 2, false},
        {{13, 13, 0, 6, 0, 0}, 4, true},
        {{12, 12, 3, 3, 3, 0}, 4, true},
        {{2, 0, 0, 0, 0, 0}, 1, true},
        {{13, 13, 13, 13, 8, 0}, 5, true}}},
      "thank you for telling us about the locker. It is mended as of today.\n\nSevern Leisure, letter ",
      6,
      19,
      false},
     {u"2794-02",
      u"Taff Vale Skills",
      {{{u"Nia", u"Prosser", u""}, {u"Idris", u"Ahmed", u""}, {u"Bethan", u"Lloyd-Ŵyn", u""}}},
      diplomaUnits,
      diplomaChoices,
      diplomaSites,
      diplomaOccasions,
      // Unit 201 is begun first and signed off last.
      {{{{12, 13, 13, 13, 13, 10, 13}, 6, true},
        {{9, 13, 9, 4, 0, 0, 0}, 4, true},
        {{12, 13, 13, 13, 11, 7, 12}, 7, true},
        {{6, 8, 6, 0, 0, 0, 6}, 3, true},
        {{8, 10, 0, 4, 0, 0, 0}, 10, true},
        {{0, 0, 0, 0, 0, 0, 0}, 1, true},
        {{13, 13, 13, 13, 13, 13, 13}, 11, true},
        {{4, 3, 0, 0, 0, 0, 0}, 2, false},
        {{8, 13, 13, 0, 6, 0, 13}, 6, true},
        {{10, 12, 12, 3, 3, 0, 0}, 5, true},
        {{2, 0, 0, 0, 0, 0, 0}, 1, true},
        {{12, 13, 13, 13, 13, 13, 13}, 9, true}}},
      "your parcel was at the wrong door, and that was our doing. It is with you tomorrow.\n\nTaff Parcels, "
      "letter ",
      12,
      22,
      true}}};

} // namespace

const Tale *taleOf(const QString &qualification)
{
    for (const Tale &tale : tales)
        if (QString::fromUtf16(tale.qualification) == qualification)
            return &tale;
    return nullptr;
}

QStringList taleNumbers()
{
    QStringList numbers;
    for (const Tale &tale : tales)
        numbers.append(QString::fromUtf16(tale.qualification));
    return numbers;
}

} // namespace attest::centre::example
