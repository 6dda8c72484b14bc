// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/handbooks.h"

#include <QMap>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// Every shipped qualification of rules-of-combination.txt beside its table there, row by row and both ways.
class TestTables : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;
    QMap<QString, QStringList> m_sections; ///< lines under the heading of a qualification

    /// The lines that have cells, each cell without needless blanks.
    static std::vector<QStringList> rows(const QStringList &lines)
    {
        std::vector<QStringList> found;
        for (const QString &line : lines) {
            QStringList cells;
            for (const QString &cell : line.split(u'\t'))
                cells.append(cell.simplified());
            if (cells.size() >= 2)
                found.push_back(cells);
        }
        return found;
    }
    static bool isRowOf(const QStringList &cells, const Unit &unit)
    {
        const QString all = cells.join(u' ');
        const QRegularExpression number(u"(?<![0-9])%1(?![0-9])"_s.arg(unit.number));
        // 415 of 4430-03 is cut by a page break; its title goes on in a row of its own.
        const QString title = unit.titleAsPrinted() == cutTitle() ? cutTitle().section(u" customer"_s, 0, 0)
                                                                  : plain(unit.titleAsPrinted());
        const bool figures =
            (!unit.creditAsPrinted() || cells.contains(QString::number(*unit.creditAsPrinted())))
            && (!unit.glhAsPrinted() || cells.contains(QString::number(*unit.glhAsPrinted())));
        return all.contains(number) && all.contains(title) && figures;
    }
    static QString cutTitle()
    {
        return u"Apply technology or other resources to improve customer service (018)"_s;
    }
    static QString isoDate(const QString &printed)
    {
        return QDate::fromString(QString(printed).replace(u'.', u'/'), u"dd/MM/yyyy"_s).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void initTestCase();
    void theSectionsAreTheCatalogues();
    void headsAgree_data() { sections(); }
    void headsAgree();
    void everyUnitHasItsRow_data() { sections(); }
    void everyUnitHasItsRow();
    void everyRowHasItsUnit_data() { sections(); }
    void everyRowHasItsUnit();

private:
    void sections()
    {
        QTest::addColumn<QString>("number");
        for (auto section = m_sections.begin(); section != m_sections.end(); ++section)
            QTest::newRow(qPrintable(section.key())) << section.key();
    }
};

void TestTables::initTestCase()
{
    if (!haveHandbooks())
        QSKIP("4 skipped: ../shared absent");
    auto shipped = Catalogue::shipped();
    QVERIFY(shipped.ok());
    m_catalogue = *std::move(shipped);
    static const QRegularExpression heading(u"^#+ .*([0-9]{4}) ?-([0-9]{2})"_s);
    QString number;
    for (const QString &line : handbookLines(u"rules-of-combination.txt"_s)) {
        if (const auto match = heading.match(line); match.hasMatch())
            number = match.captured(1) + u'-' + match.captured(2);
        if (!number.isEmpty())
            m_sections[number].append(line);
    }
}

void TestTables::theSectionsAreTheCatalogues()
{
    QStringList known = m_sections.keys();
    known += {u"2794-02"_s, u"4427-01"_s}; // these have handbooks of their own
    known.sort();
    QCOMPARE(m_catalogue.numbers(), known);
}

void TestTables::headsAgree()
{
    QFETCH(QString, number);
    const auto q = m_catalogue.find(number);
    QVERIFY2(q.ok(), q.ok() ? "" : qPrintable(q.error().message));
    QMap<QString, QString> head; // by what the row is called
    for (const QStringList &cells : rows(m_sections.value(number))) {
        const QString name = cells.front().toLower();
        for (const QString &what : {u"title"_s, u"accreditation number"_s, u"last registration"_s,
                                    u"last certification"_s, u"qualification number"_s}) {
            if (cells.size() == 2 && name.contains(what) && !head.contains(what))
                head.insert(what, cells.back());
        }
    }
    QCOMPARE((*q)->titleAsPrinted(), head[u"title"_s]);
    QCOMPARE((*q)->accreditation, head[u"accreditation number"_s].remove(u' '));
    QCOMPARE((*q)->lastRegistration.toString(Qt::ISODate), isoDate(head[u"last registration"_s]));
    QCOMPARE((*q)->lastCertification.toString(Qt::ISODate), isoDate(head[u"last certification"_s]));
    QCOMPARE((*q)->printedNumber.isEmpty() ? number : (*q)->printedNumber, head[u"qualification number"_s]);
}

void TestTables::everyUnitHasItsRow()
{
    QFETCH(QString, number);
    const auto q = m_catalogue.find(number);
    QVERIFY(q.ok());
    const auto table = rows(m_sections.value(number));
    for (const Unit &unit : (*q)->units) {
        if (number == u"3411-02"_s && unit.number == u"306"_s)
            continue; // no row here: a reading says so
        const auto row = std::find_if(table.begin(), table.end(),
                                      [&](const QStringList &cells) { return isRowOf(cells, unit); });
        QVERIFY2(row != table.end(), qPrintable(unit.number + u' ' + unit.titleAsPrinted()));
        // The tables of 4430 print no UAN; the handbook of 4430-03 does.
        const QString uan = unit.uanAsPrinted();
        QVERIFY2(uan.isEmpty() || number.startsWith(u"4430"_s) || row->join(u' ').contains(uan),
                 qPrintable(unit.number + u' ' + uan));
    }
}

void TestTables::everyRowHasItsUnit()
{
    QFETCH(QString, number);
    const auto q = m_catalogue.find(number);
    QVERIFY(q.ok());
    QStringList known;
    const auto add = [&](const std::vector<Unit> &units) {
        for (const Unit &unit : units)
            known << unit.uanAsPrinted() << QString(u"4430-"_s + unit.number);
    };
    add((*q)->units);
    for (const Alternative &alternative : (*q)->alternatives)
        add(alternative.units);
    static const QRegularExpression key(u"[A-Z]/[0-9]{3}/[0-9]{4}|^4430-[0-9]{3}$"_s);
    int seen = 0;
    for (const QStringList &cells : rows(m_sections.value(number))) {
        for (const QString &cell : cells) {
            const auto match = key.match(cell);
            if (!match.hasMatch())
                continue;
            ++seen;
            QVERIFY2(known.contains(match.captured()), qPrintable(cells.join(u" | "_s)));
        }
    }
    QVERIFY(seen >= static_cast<int>((*q)->units.size()) - 1); // 306 of 3411-02 has no row
}

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
