// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/handbooks.h"

#include <QHash>
#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// 4430-03 beside the handbook it was read from, where that is at hand: codes and numbers must be the
/// handbook's. (That the wording is not, test_ownwords looks at for all.)
class TestWording : public QObject {
    Q_OBJECT

private:
    QStringList m_handbook; ///< lines
    QStringList m_rules; ///< lines
    QualificationPtr m_q;

    static QStringList words(const QString &text)
    {
        static const QRegularExpression word(u"[\\p{L}\\p{N}']+"_s);
        QStringList found;
        for (auto match = word.globalMatch(text.toLower().replace(u'’', u'\'')); match.hasNext();)
            found.append(match.next().captured());
        return found;
    }
    /// Lines of the handbook by the unit they stand under.
    QHash<QString, QStringList> linesByUnit() const;

private Q_SLOTS:
    void initTestCase();
    void criteriaCodesAreTheHandbooks();
    void unitNumbersAreTheHandbooks();
    void requirementItemsAreTheHandbooks();
    void theTableIsTheDocuments();
};

QHash<QString, QStringList> TestWording::linesByUnit() const
{
    static const QRegularExpression heading(u"^\\s*Unit (3[0-9]{2}) "_s);
    QHash<QString, QStringList> found;
    QString unit;
    for (const QString &line : m_handbook) {
        if (const auto match = heading.match(line); match.hasMatch())
            unit = match.captured(1);
        else if (line.contains(u"Appendix 1 Sources"_s))
            unit.clear();
        if (!unit.isEmpty())
            found[unit].append(line);
    }
    return found;
}

void TestWording::initTestCase()
{
    if (!haveHandbooks())
        QSKIP("4 skipped: ../shared absent");
    m_handbook = handbookLines(u"nvq-4430-03.txt"_s);
    m_rules = handbookLines(u"rules-of-combination.txt"_s);
    QVERIFY(m_handbook.size() > 1000 && m_rules.size() > 1000);
    auto shipped = Catalogue::shipped();
    QVERIFY(shipped.ok());
    auto found = shipped->find(u"4430-03"_s);
    QVERIFY(found.ok());
    m_q = *found;
}

void TestWording::criteriaCodesAreTheHandbooks()
{
    static const QRegularExpression code(u"^\\s*([0-9]\\.[0-9]+)\\s+\\S"_s);
    const auto byUnit = linesByUnit();
    QCOMPARE(byUnit.size(), 18);
    for (auto unit = byUnit.begin(); unit != byUnit.end(); ++unit) {
        QStringList printed;
        for (const QString &line : unit.value()) {
            if (const auto match = code.match(line); match.hasMatch())
                printed.append(match.captured(1));
        }
        QStringList ours;
        for (const Outcome &outcome : m_q->unit(unit.key())->outcomes) {
            for (const Criterion &criterion : outcome.criteria)
                ours.append(criterion.code);
        }
        QCOMPARE(ours, printed);
    }
}

void TestWording::unitNumbersAreTheHandbooks()
{
    static const QRegularExpression uan(u"NDAQ number: +([A-Z]/[0-9]{3}/[0-9]{4})"_s);
    static const QRegularExpression credit(u"Credit value: +([0-9]+)"_s);
    static const QRegularExpression level(u"Level: +([0-9])"_s);
    static const QRegularExpression hours(u"([0-9]+) hours should be allocated"_s);
    const auto byUnit = linesByUnit();
    for (auto unit = byUnit.begin(); unit != byUnit.end(); ++unit) {
        const QString text = unit->join(u'\n');
        const Unit *ours = m_q->unit(unit.key());
        QCOMPARE(ours->uan, uan.match(text).captured(1));
        QCOMPARE(ours->credit.value(), credit.match(text).captured(1).toInt());
        QCOMPARE(ours->level.text(), level.match(text).captured(1));
        QCOMPARE(ours->glh.value(), hours.match(text).captured(1).toInt());
    }
}

void TestWording::requirementItemsAreTheHandbooks()
{
    static const QRegularExpression item(u"^ ?([0-9]) [A-Z]"_s);
    const auto byUnit = linesByUnit();
    for (auto unit = byUnit.begin(); unit != byUnit.end(); ++unit) {
        const qsizetype from = unit->indexOf(QRegularExpression(u"^ ?Evidence requirements *$"_s));
        QVERIFY(from > 0);
        QStringList printed;
        for (const QString &line : unit->mid(from)) {
            if (const auto match = item.match(line); match.hasMatch())
                printed.append(match.captured(1));
        }
        QStringList ours;
        for (const Requirement &requirement : m_q->unit(unit.key())->requirements)
            ours.append(requirement.code);
        QCOMPARE(ours, printed);
    }
}

void TestWording::theTableIsTheDocuments()
{
    static const QRegularExpression row(u"^4430-([0-9]{3})\t(.*)\t([0-9])\t([0-9]+)\t([0-9]+)$"_s);
    const qsizetype from = m_rules.indexOf(u"## 4430-03"_s);
    const qsizetype to = m_rules.indexOf(u"## 4430-04"_s);
    QVERIFY(from > 0 && to > from);
    size_t index = 0;
    for (const QString &line : m_rules.mid(from, to - from)) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        QVERIFY(index < m_q->units.size());
        const Unit &unit = m_q->units[index++];
        QCOMPARE(unit.number, match.captured(1));
        QVERIFY2(unit.titleAsPrinted().startsWith(match.captured(2)), qPrintable(unit.titleAsPrinted()));
        QCOMPARE(unit.level.text(), match.captured(3));
        QCOMPARE(unit.credit.value(), match.captured(4).toInt());
        QCOMPARE(unit.glh.value(), match.captured(5).toInt());
        // The handbook breaks long titles over lines and prints the letters that the other document lost.
        const QString wanted = words(unit.title.en).join(u' ');
        QVERIFY2(words(m_handbook.mid(0, 330).join(u' ')).join(u' ').contains(wanted.section(u' ', 0, -2)),
                 qPrintable(wanted));
    }
    QCOMPARE(index, m_q->units.size());
}

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
