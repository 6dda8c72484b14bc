// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/place.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

QList<PlaceInfo> places()
{
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    return {
        {Place::Today, u"Today"_s, QCoreApplication::translate("Place", "Today"), u"today"_s,
         keys(Qt::Key_1)},
        {Place::Learners, u"Learners"_s, QCoreApplication::translate("Place", "Learners"), u"learners"_s,
         keys(Qt::Key_2)},
        {Place::Quality, u"Quality"_s, QCoreApplication::translate("Place", "Quality assurance"),
         u"quality"_s, keys(Qt::Key_3)},
        {Place::Qualifications, u"Qualifications"_s, QCoreApplication::translate("Place", "Qualifications"),
         u"qualification"_s, keys(Qt::Key_4)},
        {Place::Reports, u"Reports"_s, QCoreApplication::translate("Place", "Reports"), u"report"_s,
         keys(Qt::Key_5)},
        {Place::History, u"History"_s, QCoreApplication::translate("Place", "History"), u"history"_s,
         keys(Qt::Key_6)},
    };
}

QString nameOf(Place place) { return places().at(static_cast<int>(place)).name; }

} // namespace attest::views
