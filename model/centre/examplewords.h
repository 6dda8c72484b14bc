// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/evidencekind.h"

#include <QString>

#include <array>

/// The example centres' people and what they saw. Invented; example data, so not for translation.
namespace attest::centre::example {

struct Name {
    const char16_t *given;
    const char16_t *family;
    const char16_t *knownAs;
};

inline constexpr std::array<Name, 12> names{{{u"Carys", u"O'Brien-Llŷr", u""},
                                             {u"David", u"Achebe", u"Dave"},
                                             {u"Hana", u"Price", u""},
                                             {u"Jaswinder", u"Singh", u"Jas"},
                                             {u"Karol", u"Morgan", u""},
                                             {u"Fen", u"Zhao", u""},
                                             {u"Siân", u"Ŵyn-Hughes", u""},
                                             {u"Suharto", u"", u""},
                                             {u"Aoife", u"Ní Dhomhnaill", u""},
                                             {u"Tomos", u"Griffiths", u"Tom"},
                                             {u"Gwenllian", u"ap Rhys Fychan-Montgomery", u"Gwen"},
                                             {u"Mei", u"Lambert", u""}}};

struct Site {
    const char16_t *name;
    const char16_t *group;
};

/// For the service award of 2013.
inline constexpr std::array<Site, 4> sites{{{u"Severn Leisure, Gloucester", u"January 2013"},
                                            {u"City Library", u"January 2013"},
                                            {u"Harbour Foods, Newport", u"October 2012"},
                                            {u"Council contact point", u"October 2012"}}};

struct Occasion {
    portfolio::EvidenceKind kind;
    const char16_t *title;
    const char16_t *place;
    const char16_t *people;
    const char16_t *narrative;
};

inline constexpr std::array<Occasion, 8> occasions{
    {{portfolio::EvidenceKind::Observation, u"Busy morning at the desk", u"Front desk",
      u"G. Pugh, duty manager",
      u"The booking system went down as two coach parties arrived. The queue was moved to paper tickets, "
      u"each group was "
      u"told how long it would take, and a colleague was asked to open the side desk. A party leader who "
      u"raised his "
      u"voice was listened to and thanked for his patience."},
     {portfolio::EvidenceKind::ProfessionalDiscussion, u"Discussion of rules and promises", u"Meeting room 2",
      u"",
      u"We talked through the service promise, who may change it, and what data protection means at the "
      u"desk. Examples "
      u"came from the last month and were checked against the desk diary."},
     {portfolio::EvidenceKind::Product, u"Letters and e-mail to customers", u"Office", u"",
      u"Four letters and six messages, names covered. The replies to a late refund and to a lost membership "
      u"card show the "
      u"house style and how the tone was softened after the first draft."},
     {portfolio::EvidenceKind::WitnessTestimony, u"Statement by the duty manager", u"Front desk",
      u"G. Pugh, duty manager, line manager",
      u"Seen over three weeks: the rota was changed twice at short notice and the desk was never left alone. "
      u"Regulars "
      u"were told before they had to ask."},
     {portfolio::EvidenceKind::Questioning, u"Questions after the visit", u"Staff room", u"",
      u"Asked what would happen if the manager could not be reached, and why a risk might be left alone. "
      u"Both answers were "
      u"full; the second used the pool party bookings as the case."},
     {portfolio::EvidenceKind::Observation, u"Team meeting on the risk list", u"Meeting room 1",
      u"Six colleagues, one supplier",
      u"The list was read through, two risks were joined and one was closed. The supplier's van times were "
      u"agreed in the "
      u"room and written up before the end."},
     {portfolio::EvidenceKind::ReflectiveAccount, u"What I would do differently", u"", u"",
      u"I wrote down what I had promised and what I could keep. Next time I will ask for the second till "
      u"before the queue "
      u"reaches the door."},
     {portfolio::EvidenceKind::Observation, u"Quiet afternoon, one long complaint", u"Front desk", u"",
      u"One customer came back for the third time about a broken locker. The record of the earlier visits "
      u"was found in "
      u"a minute, the manager was told, and the customer left with a date and a name."}}};

} // namespace attest::centre::example
