// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardsmodel.h"
#include "items/awardunitsmodel.h"
#include "items/sign.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attest;
using namespace attest::items;
using catalogue::Qualification;
using catalogue::QualificationPtr;
using test::QualificationBuilder;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 9999-01 with criteria in 308 and 311, a bar, a UAN and no Welsh; 9999-02 that cannot be read; 9999-03 with
/// a unit of the same number.
std::vector<Award> someAwards()
{
    Qualification first = test::targetQualification();
    first.credits = 16;
    first.units[0].uan = u"K/601/1622"_s;
    first.units[0].title = {u"Résumé of delivery"_s, {}};
    first.rules.push_back({u"BAR"_s,
                           catalogue::RuleKind::Bar,
                           catalogue::Measure::Units,
                           0,
                           test::ofUnits({u"308"_s, u"220"_s}),
                           {}});
    Qualification third =
        QualificationBuilder(u"9999-03"_s).unit(u"308"_s, catalogue::Level(-1), std::nullopt).build();
    third.title = {u"Another award"_s, u"Dyfarniad arall"_s};
    return {{u"9999-01"_s, std::make_shared<const Qualification>(first)},
            {u"9999-02"_s, Error{ErrorCode::Invalid, u"9999-02.json, units[0]: no title."_s}},
            {u"9999-03"_s, std::make_shared<const Qualification>(third)}};
}

QString keys(const std::vector<AwardRow> &rows)
{
    QStringList all;
    for (const AwardRow &row : rows)
        all.append(AwardsModel::awardKey(row.place));
    return all.join(u' ');
}

} // namespace

class TestAwardsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing typed") << u""_s << u"9999-01 9999-02 9999-03"_s;
        QTest::newRow("blanks only") << u"  "_s << u"9999-01 9999-02 9999-03"_s;
        QTest::newRow("a number whole") << u"9999-03"_s << u"9999-03"_s;
        QTest::newRow("a number's beginning") << u"9999"_s << u"9999-01 9999-02 9999-03"_s;
        QTest::newRow("a title") << u"for tests"_s << u"9999-01"_s;
        QTest::newRow("a Welsh title") << u"dyfarniad"_s << u"9999-03"_s;
        QTest::newRow("a unit's number") << u"308"_s << u"9999-01/308 9999-03/308"_s;
        QTest::newRow("a unit of one award") << u"9999-03 308"_s << u"9999-03/308"_s;
        QTest::newRow("not the end of a number") << u"99-01"_s << u""_s;
        QTest::newRow("a UAN") << u"K/601/1622"_s << u"9999-01/308"_s;
        QTest::newRow("a UAN without strokes, in small letters") << u"k6011622"_s << u"9999-01/308"_s;
        QTest::newRow("a title without its accents") << u"resume"_s << u"9999-01/308"_s;
        QTest::newRow("a criterion") << u"queues"_s << u"9999-01/308 9999-01/311"_s;
        QTest::newRow("a criterion of one unit") << u"311 cafe"_s << u"9999-01/311"_s;
        QTest::newRow("words of two criteria") << u"queues busy"_s << u""_s;
        QTest::newRow("nothing") << u"zzz"_s << u""_s;
        QTest::newRow("signs") << u"*[("_s << u""_s;
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        const AwardSearch search(someAwards());
        QCOMPARE(keys(search.find(typed)), found);
    }

    void namesTheFirstCriterionThatFits()
    {
        const AwardSearch search(someAwards());
        const std::vector<AwardRow> one = search.find(u"308 cafe"_s);
        QCOMPARE(one.size(), std::size_t(1));
        QCOMPARE(one.front().criterion, u"2.2"_s);
        QVERIFY(one.front().second.contains(u"2.2 queues at the café"_s));
        const std::vector<AwardRow> more = search.find(u"311 s"_s);
        QCOMPARE(more.front().criterion, u"2.1"_s);
        QVERIFY2(more.front().second.contains(u"1 more"_s), qPrintable(more.front().second));
        // Found by the unit's own words, no criterion is named.
        QVERIFY(search.find(u"308"_s).front().criterion.isEmpty());
    }

    void showsRowsAndWhatCannotBeRead()
    {
        const AwardSearch search(someAwards());
        AwardsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(search.find({}));
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex title = model.indexOf(u"9999-01"_s, AwardsModel::Title);
        QCOMPARE(title.data().toString(), u"Award for tests"_s);
        QVERIFY(title.data(SecondLineRole).toString().contains(u"Level 3"_s));
        QVERIFY(title.data(SecondLineRole).toString().contains(u"16"_s));
        QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"16"_s));
        QVERIFY(!title.data(SignRole).isValid());
        const QModelIndex broken = model.indexOf(u"9999-02"_s, AwardsModel::Title);
        QVERIFY(broken.data().toString().contains(u"cannot be read"_s));
        QCOMPARE(broken.data(SignRole).toInt(), static_cast<int>(Sign::Returned));

        const QPersistentModelIndex third(model.indexOf(u"9999-03"_s));
        model.setRows(search.find(u"9999-03"_s));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(third.isValid()); // it keeps its row, and so the selection
        model.setRows(search.find(u"308"_s));
        QCOMPARE(model.index(0, AwardsModel::Number).data(Qt::AccessibleTextRole).toString(), u"Unit 308"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void putsUnitsIntoTheirGroups()
    {
        AwardUnitsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setQualification(*someAwards().front().qualification);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data().toString(), u"Delivery"_s);
        QVERIFY(group.data(AwardUnitsModel::IsGroupRole).toBool());
        QVERIFY(group.data(SecondLineRole).toString().contains(u"from Delivery"_s));
        QCOMPARE(model.rowCount(group), 3);

        const QModelIndex unit = model.indexOf(u"308"_s);
        QCOMPARE(unit.parent(), group);
        QCOMPARE(unit.data(KeyRole).toString(), u"308"_s);
        QCOMPARE(unit.siblingAtColumn(AwardUnitsModel::Uan).data().toString(), u"K/601/1622"_s);
        QCOMPARE(unit.siblingAtColumn(AwardUnitsModel::Credit).data().toString(), u"6"_s);
        const QModelIndex title = unit.siblingAtColumn(AwardUnitsModel::Title);
        QVERIFY(title.data(SecondLineRole).toString().contains(u"308 and 220"_s));
        // A cell without words is heard all the same.
        const QModelIndex glh = unit.siblingAtColumn(AwardUnitsModel::Glh);
        QVERIFY(glh.data().toString().isEmpty());
        QVERIFY(!glh.data(Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!model.indexOf(u"999"_s).isValid());
        QVERIFY(!model.indexOf({}).isValid());
    }

    void showsUnitsWithoutAGroup()
    {
        AwardUnitsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setQualification(*someAwards().back().qualification);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, 0).data().toString().isEmpty());
        QVERIFY(model.index(0, 0).data(SecondLineRole).toString().isEmpty());
        const QModelIndex unit = model.indexOf(u"308"_s);
        QCOMPARE(unit.siblingAtColumn(AwardUnitsModel::Level).data().toString(), u"E3"_s);
        QVERIFY(unit.siblingAtColumn(AwardUnitsModel::Credit).data().toString().isEmpty());
        model.setQualification({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsEveryShippedUnitOnce()
    {
        const auto catalogue = catalogue::Catalogue::shipped();
        QVERIFY(catalogue);
        const std::vector<Award> awards = awardsOf(*catalogue);
        QCOMPARE(awards.size(), static_cast<std::size_t>(catalogue->numbers().size()));
        QCOMPARE(readable(awards).size(), awards.size());
        AwardUnitsModel model;
        for (const QualificationPtr &qualification : readable(awards)) {
            model.setQualification(qualification);
            int units = 0;
            for (int group = 0; group < model.rowCount(); ++group)
                units += model.rowCount(model.index(group, 0));
            QCOMPARE(units, static_cast<int>(qualification->units.size()));
        }
        // The biggest search there is: every unit, by a word that all of them have.
        QVERIFY(!AwardSearch(awards).find(u"customer"_s).empty());
    }

    void leavesOutWhatCannotBeRead()
    {
        const std::vector<Award> awards = someAwards();
        QCOMPARE(readable(awards).size(), std::size_t(2));
        QVERIFY(readable({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestAwardsModel)
#include "test_awardsmodel.moc"
