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

    /// Known or not, a string is what was written, and no two are taken for each other.
    void sharesWhatComesAgain()
    {
        const QStringList texts{u"301"_s, u"Ŵyn"_s, QString(), u"301"_s, u"3"_s, u"01"_s, u"301"_s};
        const QByteArray bytes = written(texts, u"Ŵyn"_s);
        KnownStrings known;
        QString kept;
        for (int turn = 0; turn < 2; ++turn) {
            const QByteArray once(bytes.constData(), bytes.size()); // gone before the next turn
            StreamReader in(once, &known);
            QStringList list;
            QString last;
            in >> list >> last;
            QVERIFY(in.isOk() && in.atEnd());
            QCOMPARE(list, texts);
            QCOMPARE(last, u"Ŵyn"_s);
            QVERIFY(list.first().constData() == list.last().constData()); // one string, shared
            if (turn > 0)
                QVERIFY(list.first().constData() == kept.constData());
            kept = list.first();
        }
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
