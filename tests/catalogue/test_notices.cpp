// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/notices.h"

#include "catalogue/catalogue.h"
#include "catalogue/loader.h"
#include "catalogue/sample.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestNotices : public QObject {
    Q_OBJECT

private:
    static Qualification numbered(const QStringList &numbers)
    {
        Qualification qualification;
        for (const QString &number : numbers) {
            Unit unit;
            unit.number = number;
            qualification.units.push_back(unit);
        }
        return qualification;
    }

private Q_SLOTS:
    void gaps_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("missing");
        QTest::newRow("none") << QStringList{u"301"_s, u"302"_s} << QString();
        QTest::newRow("no units") << QStringList() << QString();
        QTest::newRow("one unit") << QStringList{u"312"_s} << QString();
        QTest::newRow("one missing") << QStringList{u"301"_s, u"303"_s} << u"out 302."_s;
        QTest::newRow("a run missing") << QStringList{u"105"_s, u"101"_s} << u"out 102–104."_s;
        QTest::newRow("leading noughts") << QStringList{u"008"_s, u"010"_s} << u"out 009."_s;
        QTest::newRow("each hundred anew") << QStringList{u"199"_s, u"205"_s, u"207"_s} << u"out 206."_s;
        QTest::newRow("two gaps") << QStringList{u"101"_s, u"103"_s, u"105"_s} << u"out 102 and 104."_s;
        QTest::newRow("no number at all") << QStringList{u"A"_s, u"C"_s} << QString();
    }
    void gaps()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QString, missing);
        const QStringList found = notices(numbered(numbers));
        QCOMPARE(found.size(), missing.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QVERIFY2(found.front().endsWith(missing), qPrintable(found.front()));
    }

    void aUnitBarredWithANeededOneNeverCounts()
    {
        QVERIFY(notices(*load(soundJson(), u"f.json"_s)).isEmpty()); // 202 and 203: neither is needed
        const auto q = load(soundJsonWith(u"bars/0"_s, jsonValue("[\"201\", \"203\"]")), u"f.json"_s);
        QVERIFY2(q.ok(), q.ok() ? "" : qPrintable(q.error().message));
        QCOMPARE(
            notices(*q),
            QStringList{u"Unit 203 can never count: it is barred with unit 201, which everybody needs."_s});
    }

    void theDocumentsHaveSuchOddities_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("no unit 116") << u"3412-02"_s << QStringList{u"leaves out 111, 116"_s};
        QTest::newRow("102 beside 002") << u"4411-30"_s << QStringList{u"Unit 102 can never"_s};
        QTest::newRow("002 and 005 beside 102 and 105")
            << u"4411-11"_s << QStringList{u"Unit 002 can never"_s, u"Unit 005 can never"_s};
        QTest::newRow("102 and 109 beside 002 and 009")
            << u"4411-33"_s << QStringList{u"Unit 102 can never"_s, u"Unit 109 can never"_s};
    }
    void theDocumentsHaveSuchOddities()
    {
        QFETCH(QString, number);
        QFETCH(QStringList, said);
        const auto shipped = Catalogue::shipped();
        QVERIFY(shipped.ok());
        const auto q = shipped->find(number);
        QVERIFY(q.ok());
        const QString all = notices(**q).join(u' ');
        for (const QString &each : said)
            QVERIFY2(all.contains(each), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "test_notices.moc"
