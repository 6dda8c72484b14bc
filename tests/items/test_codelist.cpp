// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/codelist.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::items;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCodeList : public QObject {
    Q_OBJECT

private:
    const CodeBook m_book{
        {u"301"_s,
         {criterion(u"301"_s, u"1.1"_s), criterion(u"301"_s, u"1.2"_s), criterion(u"301"_s, u"1.10"_s)}},
        {u"308"_s,
         {criterion(u"308"_s, u"2.1"_s), criterion(u"308"_s, u"2.2"_s), criterion(u"308"_s, u"2.3"_s),
          criterion(u"308"_s, u"Ka"_s), part(u"308"_s, u"2"_s), part(u"308"_s, u"4a"_s),
          part(u"308"_s, u"4b"_s)}}};

    /// "308 2.1" for every target, "308 9?" for every word that names none.
    static QString told(const std::optional<CodeList> &list)
    {
        if (!list)
            return u"words"_s;
        QStringList all;
        for (const portfolio::Target &target : list->targets)
            all.append(QString(target.unit % u' ' % target.code));
        for (const auto &[unit, word] : list->unread)
            all.append(QString(unit % u' ' % word % u'?'));
        return all.join(u", "_s);
    }

private Q_SLOTS:
    void readsWhatAssessorsWrite_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        QTest::newRow("one") << u"308 2.1"_s << u"308 2.1"_s;
        QTest::newRow("two units") << u"308 2.1 301 1.1"_s << u"308 2.1, 301 1.1"_s;
        QTest::newRow("a unit again") << u"308 2.1 301 1.1 308 2.2"_s << u"308 2.1, 301 1.1, 308 2.2"_s;
        QTest::newRow("punctuation") << u" 308: 2.1,2.2;301:1.1 "_s << u"308 2.1, 308 2.2, 301 1.1"_s;
        QTest::newRow("range") << u"308 2.1-2.3"_s << u"308 2.1, 308 2.2, 308 2.3"_s;
        QTest::newRow("short range, printed dash") << u"308 2.2–3"_s << u"308 2.2, 308 2.3"_s;
        QTest::newRow("range over a gap in tens") << u"301 1.2-10"_s << u"301 1.2, 301 1.10"_s;
        QTest::newRow("parts") << u"308 4A-4b ka"_s << u"308 4a, 308 4b, 308 Ka"_s;
        QTest::newRow("twice counts once") << u"308 2.1 2.1-2"_s << u"308 2.1, 308 2.2"_s;
        QTest::newRow("not a longer code") << u"301 1.1"_s << u"301 1.1"_s;
    }
    void readsWhatAssessorsWrite()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, told);
        QCOMPARE(TestCodeList::told(readCodeList(line, m_book)), told);
    }

    void namesNothingByGuess_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown code") << u"308 2.1 9.9"_s << u"308 2.1, 308 9.9?"_s;
        QTest::newRow("half a code") << u"308 2."_s << u"308 2.?"_s;
        QTest::newRow("an outcome that a part is called like") << u"308 2"_s << u"308 2?"_s;
        QTest::newRow("half a range") << u"308 2.1-"_s << u"308 2.1-?"_s;
        QTest::newRow("range backwards") << u"308 2.3-2.1"_s << u"308 2.3-2.1?"_s;
        QTest::newRow("range of two kinds") << u"308 2.1-4a"_s << u"308 2.1-4a?"_s;
        QTest::newRow("nothing") << QString() << u"words"_s;
        QTest::newRow("only units") << u"308 301"_s << u"words"_s;
        QTest::newRow("unknown unit") << u"999 1.1"_s << u"words"_s;
        QTest::newRow("code without a unit") << u"2.1"_s << u"words"_s;
        QTest::newRow("words") << u"308 queue"_s << u"words"_s;
    }
    void namesNothingByGuess()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, told);
        QCOMPARE(TestCodeList::told(readCodeList(line, m_book)), told);
    }

    void knowsWhatHalfAWordCouldBecome()
    {
        const auto list = readCodeList(u"301 1.1 308 2.1-"_s, m_book);
        QVERIFY(list);
        QVERIFY(list->couldName(criterion(u"301"_s, u"1.1"_s)));
        QVERIFY(!list->couldName(criterion(u"301"_s, u"1.10"_s)));
        QVERIFY(list->couldName(criterion(u"308"_s, u"2.1"_s)));
        QVERIFY(!list->couldName(criterion(u"308"_s, u"2.2"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCodeList)
#include "test_codelist.moc"
