// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/tourqualifications.h"

#include "support/stops.h"
#include "views/qualifications/qualificationspage.h"

#include <QTabBar>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// From any page to the place, with nothing searched for.
std::function<void(Desk &)> to(const items::AwardPlace &place)
{
    return [place](Desk &desk) {
        desk.trigger("goQualifications");
        auto *page = desk.window.findChild<QualificationsPage *>();
        page->setWords({});
        page->open(place);
    };
}

std::function<void(Desk &)> toTab(const QString &qualification, int tab)
{
    return [qualification, tab](Desk &desk) {
        to({qualification, {}})(desk);
        if (auto *tabs = desk.find<QTabBar>("awardTabs"); tabs->isTabVisible(tab)) // not every award has all
            tabs->setCurrentIndex(tab);
    };
}

} // namespace

void addQualifications(std::vector<Stop> &stops)
{
    stops.push_back(at(u"qualifications"_s, [](Desk &desk) { desk.trigger("goQualifications"); }));
    for (const QString &number : {u"4430-03"_s, u"2794-02"_s, u"3412-05"_s, u"4425-02"_s}) {
        for (int tab = 0; tab < 4; ++tab)
            stops.push_back(at(u"qualification %1, tab %2"_s.arg(number).arg(tab + 1), toTab(number, tab)));
    }
    const items::AwardPlace units[] = {{u"4430-03"_s, u"308"_s},
                                       {u"3412-03"_s, u"212"_s},
                                       {u"2794-02"_s, u"201"_s},
                                       {u"2794-02"_s, u"210"_s},
                                       {u"3412-02"_s, u"113"_s}};
    for (const items::AwardPlace &place : units)
        stops.push_back(at(u"unit %1 of %2"_s.arg(place.unit, place.qualification), to(place)));
    for (const QString &words : {u"complaint"_s, u"3412-03 30"_s, u"zzz"_s}) {
        stops.push_back(at(QString(u"qualifications, searched for: "_s + words), [words](Desk &desk) {
            to({u"4430-03"_s, {}})(desk);
            desk.window.findChild<QualificationsPage *>()->setWords(words);
        }));
    }
    stops.push_back(at(u"qualifications, nothing searched for"_s, to({u"4430-03"_s, {}})));
}
