// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/tourwhatif.h"

#include "support/stops.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

void addWhatIf(std::vector<Stop> &stops, const std::function<void(Desk &, const QString &)> &toPlan)
{
    const auto whatIf = [toPlan](const QString &ref) {
        return [toPlan, ref](Desk &desk) {
            toPlan(desk, ref);
            press(desk, "whatIfButton");
        };
    };
    for (const QString &ref : {u"L001"_s, u"L002"_s})
        stops.push_back(at(QString(u"what if, "_s + ref), whatIf(ref)));
    for (int row = 0; row < 30; row += 7)
        stops.push_back(rows(u"what if"_s, "awardsTable", whatIf(u"L001"_s), row));
    for (const QString &words : {u"zzz"_s, u"complaint"_s, QString()})
        stops.push_back(at(QString(u"what if, looked for: "_s + words),
                           [words](Desk &desk) { desk.find<QLineEdit>("findAward")->setText(words); }));
    stops.push_back(at(u"enrolling on another award"_s, [](Desk &desk) {
        auto *table = desk.find<QAbstractItemView>("awardsTable");
        table->setCurrentIndex(table->model()->index(3, 0));
        press(desk, "takeAwardButton");
    }));
    stops.push_back(at(u"looking for the award"_s, [](Desk &desk) { press(desk, "findAwardButton"); }));
    stops.push_back(at(u"back to the enrolment"_s, [](Desk &desk) { desk.trigger("goBack"); }));
    stops.push_back(at(u"back to what if"_s, [](Desk &desk) { desk.trigger("goBack"); }));
    stops.push_back(at(u"back to the plan"_s, [](Desk &desk) { desk.trigger("goBack"); }));
}
