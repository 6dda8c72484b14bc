// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/handbooks.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// Every shipped qualification beside all documents: what is ours must be in our own words, what is quoted
/// must stand where it says.
class TestOwnWords : public QObject {
    Q_OBJECT

private:
    static constexpr qsizetype tooLong = 5; ///< this many words in a row are a quotation

    Catalogue m_catalogue;
    QHash<QString, QStringList> m_lines; ///< by document
    QSet<QString> m_runs; ///< every run of words of every document

    static QStringList words(const QString &text)
    {
        static const QRegularExpression word(u"[\\p{L}\\p{N}']+"_s);
        QStringList found;
        for (auto match = word.globalMatch(plain(text).toLower()); match.hasNext();)
            found.append(match.next().captured());
        return found;
    }
    using Text = std::pair<QString, QString>; ///< place, words
    static void addLabels(const Unit &unit, QList<Text> &texts);
    /// Everything that is our own wording. What a misprinted title is read as is a title.
    static QList<Text> ownTexts(const Qualification &qualification);
    void quotes(const QString &place, const QString &printed);

private Q_SLOTS:
    void initTestCase();
    void nothingIsCopied_data() { qualifications(); }
    void nothingIsCopied();
    void criteriaLabelsAreShort_data() { qualifications(); }
    void criteriaLabelsAreShort();
    void readingsQuoteTheirLine_data() { qualifications(); }
    void readingsQuoteTheirLine();
    void sourcesLeadSomewhere_data() { qualifications(); }
    void sourcesLeadSomewhere();

private:
    void qualifications()
    {
        QTest::addColumn<QString>("number");
        for (const QString &number : m_catalogue.numbers())
            QTest::newRow(qPrintable(number)) << number;
    }
    /// The line and the one behind it; empty for a place that is none.
    QString around(const QString &place) const
    {
        const qsizetype line = place.section(u':', 1).toInt();
        const QStringList lines = m_lines.value(place.section(u':', 0, 0));
        return line > 0 && line <= lines.size() ? lines.mid(line - 1, 2).join(u' ').simplified() : QString();
    }
};

void TestOwnWords::initTestCase()
{
    if (!haveHandbooks())
        QSKIP("4 skipped: ../shared absent");
    const QDir folder(QStringLiteral(ATTEST_SHARED "/handbooks"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files);
    for (const QString &name : names) {
        m_lines.insert(name, handbookLines(name));
        const QStringList printed = words(m_lines.value(name).join(u' '));
        for (qsizetype i = 0; i + tooLong <= printed.size(); ++i)
            m_runs.insert(printed.mid(i, tooLong).join(u' '));
    }
    QVERIFY(m_lines.size() >= 5 && m_runs.size() > 50'000);
    auto shipped = Catalogue::shipped();
    QVERIFY(shipped.ok());
    m_catalogue = *std::move(shipped);
}

void TestOwnWords::addLabels(const Unit &unit, QList<Text> &texts)
{
    for (const Outcome &outcome : unit.outcomes) {
        texts.append({unit.number + u" outcome " + outcome.code, outcome.label.en});
        for (const Criterion &criterion : outcome.criteria)
            texts.append({unit.number + u' ' + criterion.code, criterion.label.en});
    }
    for (const Requirement &requirement : unit.requirements) {
        texts.append({unit.number + u" item " + requirement.code, requirement.label.en});
        for (const RequirementPart &part : requirement.parts)
            texts.append({unit.number + u" part " + part.code, part.label.en});
    }
}

QList<TestOwnWords::Text> TestOwnWords::ownTexts(const Qualification &qualification)
{
    QList<Text> texts;
    for (const Unit &unit : qualification.units)
        addLabels(unit, texts);
    for (const MappingItem &item : qualification.mapping.items) {
        texts.append({item.code, item.label.en});
        for (const MappingTarget &target : item.targets)
            texts.append({item.code + u" why", target.why});
    }
    for (const Alternative &alternative : qualification.alternatives)
        texts.append({alternative.code, alternative.why});
    for (const Reading &reading : qualification.readings)
        texts.append({reading.where, reading.why});
    return texts;
}

void TestOwnWords::nothingIsCopied()
{
    QFETCH(QString, number);
    const auto qualification = m_catalogue.find(number);
    QVERIFY2(qualification.ok(), qualification.ok() ? "" : qPrintable(qualification.error().message));
    const QList<Text> texts = ownTexts(**qualification);
    QVERIFY(!texts.isEmpty());
    for (const auto &[place, text] : texts) {
        const QStringList ours = words(text);
        for (qsizetype i = 0; i + tooLong <= ours.size(); ++i)
            QVERIFY2(!m_runs.contains(ours.mid(i, tooLong).join(u' ')), qPrintable(place + u": " + text));
    }
}

void TestOwnWords::criteriaLabelsAreShort()
{
    QFETCH(QString, number);
    const auto qualification = m_catalogue.find(number);
    QVERIFY(qualification.ok());
    for (const Unit &unit : (*qualification)->units) {
        for (const Outcome &outcome : unit.outcomes) {
            for (const Criterion &criterion : outcome.criteria) {
                const auto count = criterion.label.en.split(u' ').size();
                QVERIFY2(count >= 3 && count <= 8, qPrintable(unit.number + u' ' + criterion.code));
            }
        }
    }
}

void TestOwnWords::quotes(const QString &place, const QString &printed)
{
    QVERIFY2(around(place).contains(plain(printed).simplified(), Qt::CaseInsensitive),
             qPrintable(place + u": " + printed + u" / " + around(place)));
}

void TestOwnWords::readingsQuoteTheirLine()
{
    QFETCH(QString, number);
    const auto qualification = m_catalogue.find(number);
    QVERIFY(qualification.ok());
    for (const Reading &reading : (*qualification)->readings)
        quotes(reading.where, reading.printed);
}

void TestOwnWords::sourcesLeadSomewhere()
{
    QFETCH(QString, number);
    const auto qualification = m_catalogue.find(number);
    QVERIFY(qualification.ok());
    QStringList sources;
    for (const Rule &rule : (*qualification)->rules)
        sources.append(rule.source);
    for (const Alternative &alternative : (*qualification)->alternatives)
        sources.append(alternative.source);
    for (const Unit &unit : (*qualification)->units)
        sources << unit.before.source << unit.after.source;
    sources.append((*qualification)->mapping.source);
    sources.removeAll(QString());
    for (const QString &source : sources)
        QVERIFY2(!around(source).isEmpty(), qPrintable(source));
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "test_ownwords.moc"
