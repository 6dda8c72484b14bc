// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/rotation.h"

#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace attest;
using centre::DatedBackup;
using centre::superfluous;

/// 7 daily, 4 weekly, 12 monthly, over years of working days.
class TestRotation : public QObject {
    Q_OBJECT

private:
    static void rotate(std::vector<DatedBackup> &backups)
    {
        for (const DatedBackup &old : superfluous(backups))
            std::erase(backups, old);
    }
    static bool hasOneIn(const std::vector<DatedBackup> &backups, QDate from, QDate to)
    {
        return std::any_of(backups.begin(), backups.end(),
                           [&](const DatedBackup &backup) { return backup.day >= from && backup.day <= to; });
    }

private Q_SLOTS:
    void nothingIsDroppedOfAFew()
    {
        QVERIFY(superfluous({}).empty());
        std::vector<DatedBackup> week;
        for (int day = 1; day <= 7; ++day)
            week.push_back({QDate(2013, 4, day)});
        QVERIFY(superfluous(week).empty());
    }

    void theEighthDayDropsTheFirstWhenItsWeekAndMonthHaveALaterOne()
    {
        std::vector<DatedBackup> days;
        for (int day = 1; day <= 9; ++day) // from a Monday to the Tuesday of the next week
            days.push_back({QDate(2013, 4, day)});
        const std::vector<DatedBackup> expected{{QDate(2013, 4, 1)}, {QDate(2013, 4, 2)}};
        QVERIFY(superfluous(days) == expected);
    }

    /// Every day for five years, looked at on every day.
    void yearsOfDailyBackupsKeepWhatWasPromised()
    {
        std::vector<DatedBackup> backups;
        const QDate first(2013, 1, 1);
        for (QDate day = first; day < first.addYears(5); day = day.addDays(1)) {
            backups.push_back({day});
            rotate(backups);
            QVERIFY(backups.size() <= 7 + 4 + 12);
            for (int back = 0; back < 7 && day.addDays(-back) >= first; ++back)
                QVERIFY2(hasOneIn(backups, day.addDays(-back), day.addDays(-back)),
                         qPrintable(day.toString()));
            const QDate monday = day.addDays(1 - day.dayOfWeek());
            for (int back = 1; back <= 4 && monday.addDays(-7 * back) >= first; ++back)
                QVERIFY2(hasOneIn(backups, monday.addDays(-7 * back), monday.addDays(-7 * back + 6)),
                         qPrintable(day.toString()));
            const QDate month(day.year(), day.month(), 1);
            for (int back = 1; back <= 12 && month.addMonths(-back) >= first; ++back)
                QVERIFY2(hasOneIn(backups, month.addMonths(-back), month.addMonths(1 - back).addDays(-1)),
                         qPrintable(day.toString()));
            QVERIFY(superfluous(backups).empty());
        }
        QCOMPARE(backups.size(), std::size_t(23));
    }

    /// Work on some days only, more than once on some, and in no order.
    void gapsAndDoublesLoseNoRecentDay()
    {
        const quint32 seed = test::seed();
        std::mt19937 dice(seed);
        std::vector<DatedBackup> backups;
        QDate day(2013, 1, 1);
        for (int made = 0; made < 800; ++made) {
            day = day.addDays(static_cast<int>(dice() % 4));
            const auto onThatDay = std::count_if(backups.begin(), backups.end(),
                                                 [&](const DatedBackup &each) { return each.day == day; });
            backups.push_back({day, static_cast<int>(onThatDay) + 1});
            const std::set<DatedBackup> before(backups.begin(), backups.end());
            std::shuffle(backups.begin(), backups.end(), dice);
            rotate(backups);
            std::set<QDate> recent;
            for (auto each = before.rbegin(); each != before.rend() && recent.size() <= 7; ++each)
                if (recent.insert(each->day).second ? recent.size() <= 7 : true)
                    QVERIFY(std::find(backups.begin(), backups.end(), *each) != backups.end());
            std::set<QDate> days;
            for (const DatedBackup &each : backups)
                days.insert(each.day);
            QVERIFY(days.size() <= 23);
        }
    }

    void theClocksMistakeDropsNothingOfToday()
    {
        std::vector<DatedBackup> backups{{QDate(2031, 1, 1)}}; // made while the clock was wrong
        for (int day = 1; day <= 28; ++day) {
            backups.push_back({QDate(2013, 2, day)});
            rotate(backups);
            QVERIFY(std::find(backups.begin(), backups.end(), DatedBackup{QDate(2013, 2, day)})
                    != backups.end());
        }
    }
};

QTEST_GUILESS_MAIN(TestRotation)
#include "test_rotation.moc"
