// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/learnersfilter.h"
#include "items/learnersmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

namespace {

EnrolmentId id(char number) { return EnrolmentId::fromBytes(QByteArray(EnrolmentId::size, number)); }

LearnerRow learner(char number, const QString &given, const QString &family)
{
    LearnerRow row;
    row.enrolment = id(number);
    row.given = given;
    row.family = family;
    row.ref = QString(u"L00"_s + QString::number(int(number)));
    row.qualification = u"4430-03"_s;
    row.qualificationTitle = u"Customer Service"_s;
    row.credits = {{0, 6, 12, 42}, 42, false};
    row.rules = 7;
    row.rulesMet = 1;
    row.rulesPlanned = 7;
    return row;
}

/// On an award that counts units: seven of them are needed.
LearnerRow withoutCredit(char number, int inHand, int planned)
{
    LearnerRow row = learner(number, u"A"_s, u"B"_s);
    row.credits = {{0, 0, inHand, planned}, 7, false, catalogue::Measure::Units};
    row.rules = 2;
    row.rulesMet = 0;
    row.rulesPlanned = planned == 7 ? 2 : 0;
    return row;
}

std::vector<LearnerRow> three()
{
    auto carys = learner(1, u"Carys"_s, u"O’Brien-Llŷr"_s);
    carys.site = u"Severn Leisure"_s;
    carys.readyUnits = {u"308"_s};
    auto david = learner(2, u"David"_s, u"Achebe"_s);
    david.group = u"Tuesday"_s;
    david.late = true;
    david.target = QDate(2013, 3, 31);
    auto hana = learner(3, u"Hana"_s, QString());
    hana.complete = {false, true, true, true};
    hana.rulesMet = 7;
    return {carys, david, hana};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out.append(model.index(row, LearnersModel::Learner).data().toString());
    return out;
}

} // namespace

class TestLearnersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromisesToViews()
    {
        LearnersModel model;
        LearnersFilter filter(model);
        const QAbstractItemModelTester ofModel(&model,
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ofFilter(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(three());
        filter.setWords(u"a"_s);
        model.putRows({learner(4, u"Fen"_s, u"Zhao"_s), learner(1, u"Carys"_s, u"Jones"_s)});
        filter.sort(LearnersModel::Learner, Qt::DescendingOrder);
        model.takeRow(id(2));
        model.takeRow(id(9));
        filter.setWords({});
        filter.setShown(LearnersShown::Late);
        filter.setShown(LearnersShown::All);
        QCOMPARE(filter.rowCount(), 3);
    }

    void changesOnlyTheRowsThatAreNamed()
    {
        LearnersModel model;
        model.setRows(three());
        const QPersistentModelIndex hana = model.index(2, 0);
        const QSignalSpy changed(&model, &LearnersModel::dataChanged);
        const QSignalSpy reset(&model, &LearnersModel::modelReset);
        auto david = three()[1];
        david.rulesMet = 5;
        model.putRows({david});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(1, LearnersModel::Rules).data().toString(), u"5 of 7 rules met"_s);
        QVERIFY(hana.isValid());
        QCOMPARE(hana.row(), 2);
    }

    void saysWhatIsNext_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("sign");
        QTest::newRow("ready") << 0 << u"Sign off 308"_s << int(Sign::Ready);
        QTest::newRow("begun") << 1 << u"Record evidence"_s << int(Sign::Progress);
        QTest::newRow("complete") << 2 << u"Complete"_s << int(Sign::Met);
        QTest::newRow("no units") << 3 << u"Choose units"_s << int(Sign::Planned);
        QTest::newRow("no evidence") << 4 << u"Record first evidence"_s << int(Sign::Planned);
        QTest::newRow("withdrawn") << 5 << portfolio::enrolmentStateName(portfolio::EnrolmentState::Withdrawn)
                                   << int(Sign::None);
        QTest::newRow("units, none planned") << 6 << u"Choose units"_s << int(Sign::Planned);
        QTest::newRow("units, planned") << 7 << u"Record first evidence"_s << int(Sign::Planned);
        QTest::newRow("units, begun") << 8 << u"Record evidence"_s << int(Sign::Progress);
        QTest::newRow("units, ready") << 9 << u"Sign off 201"_s << int(Sign::Ready);
    }

    void saysWhatIsNext()
    {
        auto rows = three();
        auto unplanned = learner(4, u"A"_s, u"B"_s);
        unplanned.credits.readings = {0, 0, 0, 0};
        auto fresh = learner(5, u"A"_s, u"B"_s);
        fresh.credits.readings = {0, 0, 0, 42};
        auto gone = learner(6, u"A"_s, u"B"_s);
        gone.state = portfolio::EnrolmentState::Withdrawn;
        rows.insert(rows.end(),
                    {unplanned, fresh, gone, withoutCredit(7, 0, 0), withoutCredit(8, 0, 7),
                     withoutCredit(9, 2, 7), withoutCredit(10, 2, 7)});
        rows.back().readyUnits = {u"201"_s};
        LearnersModel model;
        model.setRows(rows);
        QFETCH(int, row);
        const QModelIndex next = model.index(row, LearnersModel::Next);
        QTEST(next.data().toString(), "words");
        QTEST(next.data(SignRole).toInt(), "sign");
    }

    void aPlanOfUnitsMeetsAll()
    {
        LearnersModel model;
        model.setRows({withoutCredit(1, 0, 7), withoutCredit(2, 0, 0)});
        QCOMPARE(model.index(0, LearnersModel::Credit).data().toString(), u"0 of 7 units"_s);
        QCOMPARE(model.index(0, LearnersModel::Rules).data(SecondLineRole).toString(),
                 u"the plan meets all"_s);
        QCOMPARE(model.index(1, LearnersModel::Credit).data().toString(), u"0 of 7 units"_s);
        QCOMPARE(model.index(1, LearnersModel::Rules).data(SecondLineRole).toString(),
                 u"the plan leaves 2 short"_s);
    }

    void isReadAloudWhole()
    {
        LearnersModel model;
        model.setRows(three());
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
        QCOMPARE(model.index(0, LearnersModel::Credit).data(Qt::AccessibleTextRole).toString(),
                 u"Achieved 6, in hand 12, planned 42 of 42 credits needed"_s);
        QCOMPARE(model.index(1, LearnersModel::Target).data(Qt::AccessibleTextRole).toString(),
                 u"Late, 31 March 2013"_s);
    }

    void findsByFoldedWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const QString carys = u"Carys O’Brien-Llŷr"_s;
        const QString david = u"David Achebe"_s;
        QTest::newRow("without diacritics") << u"llyr"_s << QStringList{carys};
        QTest::newRow("with diacritics") << u"LLŶR"_s << QStringList{carys};
        QTest::newRow("site and name, any order") << u"leisure carys"_s << QStringList{carys};
        QTest::newRow("group") << u"tues"_s << QStringList{david};
        QTest::newRow("ref") << u"l002"_s << QStringList{david};
        QTest::newRow("qualification") << u"4430"_s << QStringList{carys, david, u"Hana"_s};
        QTest::newRow("every word must be found") << u"carys tuesday"_s << QStringList{};
        QTest::newRow("blanks find all") << u"   "_s << QStringList{carys, david, u"Hana"_s};
    }

    void findsByFoldedWords()
    {
        LearnersModel model;
        LearnersFilter filter(model);
        model.setRows(three());
        QFETCH(QString, words);
        filter.setWords(words);
        QTEST(names(filter), "found");
    }

    void showsByState()
    {
        LearnersModel model;
        LearnersFilter filter(model);
        model.setRows(three());
        filter.setShown(LearnersShown::Ready);
        QCOMPARE(names(filter), QStringList{u"Carys O’Brien-Llŷr"_s});
        filter.setShown(LearnersShown::Late);
        QCOMPARE(names(filter), QStringList{u"David Achebe"_s});
        filter.setShown(LearnersShown::Complete);
        QCOMPARE(names(filter), QStringList{u"Hana"_s});
        QVERIFY(!filter.indexOf(id(1)).isValid());
        QCOMPARE(filter.enrolmentAt(filter.indexOf(id(3))), id(3));
        QVERIFY(filter.enrolmentAt({}).isNull());
    }

    void sortsByFamilyNameAndByFigures()
    {
        auto rows = three();
        rows[0].credits.readings.achieved = 18;
        rows[1].credits.readings.achieved = 6;
        rows[2].credits.readings.achieved = 42;
        LearnersModel model;
        LearnersFilter filter(model);
        model.setRows(rows);
        filter.sort(LearnersModel::Learner);
        // Without a family name the given name stands in its place, as on a register.
        QCOMPARE(names(filter), (QStringList{u"David Achebe"_s, u"Hana"_s, u"Carys O’Brien-Llŷr"_s}));
        filter.sort(LearnersModel::Credit);
        QCOMPARE(names(filter), (QStringList{u"David Achebe"_s, u"Carys O’Brien-Llŷr"_s, u"Hana"_s}));
        filter.sort(LearnersModel::Target, Qt::AscendingOrder);
        QCOMPARE(names(filter).first(), u"David Achebe"_s);
    }
};

QTEST_GUILESS_MAIN(TestLearnersModel)
#include "test_learnersmodel.moc"
