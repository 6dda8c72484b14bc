// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/sameunits.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestSameUnits : public QObject {
    Q_OBJECT

private:
    static Unit unit(const QString &number, const QString &uan, const QString &title)
    {
        Unit made;
        made.number = number;
        made.uan = uan;
        made.title.en = title;
        return made;
    }
    static QualificationPtr award(const QString &number, const std::vector<Unit> &units)
    {
        auto made = std::make_shared<Qualification>();
        made->number = number;
        made->units = units;
        return made;
    }

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<QString>("uan");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("sameness"); // -1: another unit
        const auto row = [](const char *name, const QString &uan, const QString &title, int sameness) {
            QTest::newRow(name) << uan << title << sameness;
        };
        row("same", u"R/500/7280"_s, u"Give service (F3)"_s, int(Sameness::Same));
        row("case and blanks", u"R/500/7280"_s, u" give  Service"_s, int(Sameness::Same));
        row("without the reference", u"R/500/7280"_s, u"Give service"_s, int(Sameness::Same));
        row("another reference", u"R/500/7280"_s, u"Give service (D19)"_s, int(Sameness::Same));
        row("another title", u"R/500/7280"_s, u"Sell (F3)"_s, int(Sameness::UanOnly));
        row("brackets that say something", u"R/500/7280"_s, u"Give service (in-bound)"_s,
            int(Sameness::UanOnly));
        row("another UAN", u"L/500/7309"_s, u"Give service"_s, int(Sameness::TitleOnly));
        row("no UAN", QString(), u"Give service"_s, int(Sameness::TitleUanUnknown));
        row("neither", u"L/500/7309"_s, u"Sell"_s, -1);
        row("nothing known", QString(), u"Sell"_s, -1);
    }
    void compares()
    {
        QFETCH(QString, uan);
        QFETCH(QString, title);
        QFETCH(int, sameness);
        const SameUnits same({award(u"1000-01"_s, {unit(u"301"_s, u"R/500/7280"_s, u"Give service (F3)"_s)}),
                              award(u"2000-01"_s, {unit(u"201"_s, uan, title)})});
        const auto forth = same.elsewhere(u"2000-01"_s, unit(u"201"_s, uan, title));
        const auto back =
            same.elsewhere(u"1000-01"_s, unit(u"301"_s, u"R/500/7280"_s, u"Give service (F3)"_s));
        if (sameness < 0) {
            QVERIFY(forth.empty() && back.empty());
            return;
        }
        QCOMPARE(forth, (std::vector{UnitElsewhere{u"1000-01"_s, u"301"_s, Sameness(sameness)}}));
        QCOMPARE(back, (std::vector{UnitElsewhere{u"2000-01"_s, u"201"_s, Sameness(sameness)}}));
    }

    void noUanIsNoAgreement()
    {
        const SameUnits same({award(u"1000-01"_s, {unit(u"301"_s, {}, u"A"_s), unit(u"302"_s, {}, u"B"_s)})});
        QVERIFY(same.elsewhere(u"2000-01"_s, unit(u"201"_s, {}, u"C"_s)).empty());
        QVERIFY(SameUnits().elsewhere(u"2000-01"_s, unit(u"201"_s, {}, u"C"_s)).empty());
    }

    void theShippedOnes_data()
    {
        QTest::addColumn<QString>("qualification");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("elsewhere");
        QTest::addColumn<QString>("unitThere");
        QTest::addColumn<int>("sameness"); // -1: not there
        const auto row = [](const char *name, const char *one, const char *unit, const char *other,
                            const char *there, int sameness) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(unit)
                                << QString::fromLatin1(other) << QString::fromLatin1(there) << sameness;
        };
        row("one family", "4430-02", "308", "4430-03", "308", int(Sameness::Same));
        row("two families, two numbers", "4430-03", "308", "3412-04", "313", int(Sameness::Same));
        row("two numbers of one UAN", "4421-22", "501", "4421-12", "201", int(Sameness::Same));
        row("level 1 and 2 of one title", "3412-03", "112", "3412-04", "221", int(Sameness::TitleOnly));
        row("one table prints no UAN", "4430-01", "102", "3412-01", "107", int(Sameness::TitleUanUnknown));
        row("copied UAN", "3412-03", "203", "3412-04", "204", -1);
        row("two units of one number", "4430-03", "301", "3412-04", "301", -1);
    }
    void theShippedOnes()
    {
        QFETCH(QString, qualification);
        QFETCH(QString, unit);
        QFETCH(QString, elsewhere);
        QFETCH(QString, unitThere);
        QFETCH(int, sameness);
        const auto shipped = Catalogue::shipped();
        QVERIFY(shipped.ok());
        const auto all = shipped->qualifications();
        QVERIFY(all.ok());
        const SameUnits same(*all);
        const auto one = shipped->find(qualification);
        QVERIFY(one.ok() && (*one)->unit(unit));
        int found = -1;
        for (const UnitElsewhere &place : same.elsewhere(qualification, *(*one)->unit(unit))) {
            if (place.qualification == elsewhere && place.unit == unitThere)
                found = int(place.sameness);
        }
        QCOMPARE(found, sameness);
    }
};

QTEST_GUILESS_MAIN(TestSameUnits)
#include "test_sameunits.moc"
