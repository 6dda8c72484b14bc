// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/historymodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

/// The journal as rows that are fetched a part at a time.
class TestHistoryModel : public QObject {
    Q_OBJECT

private:
    static HistoryRow row(int number)
    {
        HistoryRow out;
        out.key = QString::number(number);
        out.sentence = u"Judged 302 2.1 met by E%1"_s.arg(number);
        out.details = u"page 2"_s;
        return out;
    }

private Q_SLOTS:
    void fetchesUntilTheEnd()
    {
        HistoryModel model;
        int asked = 0;
        const auto fetch = [&asked] {
            ++asked;
            // The second part finds nothing that fits, which is not the end.
            return HistoryModel::Part{asked == 2
                                          ? std::vector<HistoryRow>{}
                                          : std::vector<HistoryRow>{row(2 * asked), row(2 * asked + 1)},
                                      asked == 3};
        };
        const QSignalSpy fetched(&model, &HistoryModel::fetched);
        model.start(fetch);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(asked, 3);
        QCOMPARE(fetched.count(), 3);
        QCOMPARE(model.indexOf(u"7"_s).row(), 3);
        QVERIFY(!model.indexOf(u"99"_s).isValid());
    }

    /// The tester asks for more whenever it looks.
    void staysSoundWhileItGrows()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        int asked = 0;
        model.start([&asked] {
            ++asked;
            return HistoryModel::Part{{row(2 * asked), row(2 * asked + 1)}, asked == 20};
        });
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 40);
        model.start([] { return HistoryModel::Part{{row(1)}, true}; });
        QCOMPARE(model.rowCount(), 1);
    }

    void saysEverythingInWords()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        HistoryRow taken = row(2);
        taken.standing = u"Undone"_s;
        taken.sign = Sign::Planned;
        taken.quiet = true;
        model.start([&] { return HistoryModel::Part{{row(1), taken}, true}; });
        const QModelIndex what = model.index(0, HistoryModel::What);
        QCOMPARE(what.data(Qt::AccessibleTextRole).toString(), u"Judged 302 2.1 met by E1. page 2"_s);
        QCOMPARE(what.data(SecondLineRole).toString(), u"page 2"_s);
        QCOMPARE(model.index(0, HistoryModel::State).data(Qt::AccessibleTextRole).toString(), u"in force"_s);
        const QModelIndex state = model.index(1, HistoryModel::State);
        QCOMPARE(state.data().toString(), u"Undone"_s);
        QCOMPARE(state.data(SignRole).toInt(), static_cast<int>(Sign::Planned));
        QVERIFY(state.data(QuietRole).toBool());
        QCOMPARE(model.headerData(HistoryModel::Who, Qt::Horizontal, Qt::DisplayRole).toString(), u"Who"_s);
    }

    void everyColumnHasItsWordsAndItsHeading()
    {
        HistoryRow whole = row(1);
        whole.when = u"24 April 2013"_s;
        whole.who = u"Ffion Rees"_s;
        whole.about = u"Carys"_s;
        whole.standing = u"Undone"_s;
        HistoryRow bare = row(2);
        bare.details.clear();
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.start([&] { return HistoryModel::Part{{whole, bare}, true}; });
        const QStringList words{u"24 April 2013"_s, u"Ffion Rees"_s, u"Carys"_s,
                                u"Judged 302 2.1 met by E1"_s, u"Undone"_s};
        const QStringList headings{u"When"_s, u"Who"_s, u"Learner"_s, u"What was done"_s,
                                   u"What became of it"_s};
        QCOMPARE(model.columnCount(), words.size());
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(0, column);
            QCOMPARE(cell.data().toString(), words.at(column));
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                     headings.at(column));
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                     column == HistoryModel::What ? QString(words.at(column) + u". page 2"_s)
                                                  : words.at(column));
            QCOMPARE(cell.data(SecondLineRole).toString(),
                     column == HistoryModel::What ? u"page 2"_s : QString());
            QCOMPARE(cell.data(SignRole).isValid(), column == HistoryModel::State);
            QCOMPARE(cell.data(KeyRole).toString(), u"1"_s);
            QVERIFY(!cell.data(DoneRole).isValid());
        }
        QCOMPARE(model.index(1, HistoryModel::What).data(Qt::AccessibleTextRole).toString(), bare.sentence);
        QVERIFY(!model.headerData(HistoryModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, SignRole).isValid());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QVERIFY2(!model.canFetchMore(model.index(0, 0)), "a row has no rows below it");
    }

    void withoutASourceItIsEmpty()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.start({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "test_historymodel.moc"
