// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/streamreader.h"

#include <QDataStream>
#include <QTest>

#include <limits>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class... Values> QByteArray written(const Values &...values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    (out << ... << values);
    return bytes;
}

} // namespace

class TestStreamReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAStreamWrote()
    {
        const QStringList texts{u"301"_s, QString(), u"Llŷr 🙂"_s};
        const QByteArray bytes =
            written(-7, true, false, std::numeric_limits<qint64>::min(), u"Ŵyn"_s, QString(), texts, u"z"_s);
        StreamReader in(bytes);
        int number = 0;
        bool yes = false;
        bool no = true;
        qint64 large = 0;
        QString text, empty, last;
        QStringList list;
        in >> number >> yes >> no >> large >> text >> empty >> list;
        QVERIFY(in.isOk());
        QVERIFY(!in.atEnd());
        in >> last;
        QVERIFY(in.atEnd());
        QVERIFY(in.isOk());
        QCOMPARE(number, -7);
        QVERIFY(yes);
        QVERIFY(!no);
        QCOMPARE(large, std::numeric_limits<qint64>::min());
        QCOMPARE(text, u"Ŵyn"_s);
        QVERIFY(empty.isEmpty());
        QCOMPARE(list, texts);
        QCOMPARE(last, u"z"_s);
    }

    void skipsStrings()
    {
        const QByteArray bytes = written(u"a title that nobody asks for"_s, QString(), 4);
        StreamReader in(bytes);
        int number = 0;
        in.skipString();
        in.skipString();
        in >> number;
        QVERIFY(in.isOk());
        QCOMPARE(number, 4);
    }

    /// Cut anywhere, it says so and never reads beyond.
    void endsWhereTheBytesEnd()
    {
        const QByteArray whole = written(1, u"letters"_s, QStringList{u"301"_s, u"302"_s}, true);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray cut = whole.first(size);
            StreamReader in(cut);
            int number = 9;
            QString text;
            QStringList list;
            bool truth = true;
            in >> number >> text >> list >> truth;
            QVERIFY2(!in.isOk(), qPrintable(QString::number(size)));
            QVERIFY(in.atEnd());
            QVERIFY(!truth);
        }
    }

    void believesNoLengthThatIsNotThere()
    {
        for (const quint32 size : {quint32(5), quint32(0x7fffffff), quint32(0xfffffffe)}) {
            const QByteArray bytes = written(size, quint8('a'));
            StreamReader string(bytes);
            QString text;
            string >> text;
            QVERIFY(!string.isOk());
            QVERIFY(text.isEmpty());
            StreamReader strings(bytes);
            QStringList list;
            strings >> list;
            QVERIFY(!strings.isOk());
            QVERIFY(list.size() <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestStreamReader)
#include "test_streamreader.moc"
