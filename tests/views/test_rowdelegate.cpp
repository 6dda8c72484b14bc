// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "views/common/rowdelegate.h"
#include "views/common/textlines.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

QStandardItem *item(const QString &text, const std::vector<std::pair<int, QVariant>> &roles = {})
{
    auto *made = new QStandardItem(text);
    for (const auto &[role, value] : roles)
        made->setData(value, role);
    return made;
}

} // namespace

class TestRowDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsRowsCalmAndTallEnough()
    {
        QStandardItemModel model;
        model.appendRow({item(u"301"_s), item(u"Signed off"_s, {{items::SignRole, int(items::Sign::Met)}})});
        model.appendRow({item(u"302"_s), item(u"A title that is much too long for its narrow column"_s)});
        QTableView table;
        table.setModel(&model);
        setUpTable(table);
        table.setColumnWidth(1, 160);
        table.resizeRowsToContents();
        QVERIFY(table.rowHeight(0) >= 34);
        QVERIFY(table.rowHeight(0) <= 40);
        QVERIFY2(table.rowHeight(1) > table.rowHeight(0), "two lines need a taller row");
        QVERIFY(!table.tabKeyNavigation());
    }

    void leavesRoomForSignBarAndWords()
    {
        QStandardItemModel model;
        model.appendRow({item(u"9 of 17"_s)});
        model.appendRow({item(u"9 of 17"_s, {{items::SignRole, int(items::Sign::Progress)}})});
        model.appendRow({item(u"9 of 17"_s, {{items::DoneRole, 9}, {items::NeededRole, 17}})});
        const RowDelegate delegate;
        QStyleOptionViewItem option;
        option.font = fontFor(TextRole::Body);
        const auto width = [&](int row) { return delegate.sizeHint(option, model.index(row, 0)).width(); };
        QVERIFY(width(1) >= width(0) + 16);
        QVERIFY(width(2) >= width(0) + 80);
    }

    void paintsTheSignInItsColour()
    {
        QStandardItemModel model;
        model.appendRow(item(u"Returned"_s, {{items::SignRole, int(items::Sign::Returned)}}));
        QTableView table;
        table.setPalette(QPalette(Theme::lightTheme().window));
        table.setModel(&model);
        setUpTable(table);
        table.horizontalHeader()->hide();
        table.resize(200, 60);
        const QImage image = table.grab().toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < 40; ++x)
                found =
                    found || image.pixelColor(x, y) == Theme::lightTheme().state(items::Sign::Returned).ink;
        }
        QVERIFY(found);
    }

    void neverCutsALineInTwo()
    {
        QStandardItemModel model;
        model.appendRow(item(u"Gwenllian Fychan Montgomery Bartholomew Llewellyn"_s));
        QTableView table;
        table.setPalette(QPalette(Theme::lightTheme().window));
        table.setModel(&model);
        setUpTable(table);
        const int line = QFontMetrics(table.font()).height();
        QStyleOptionViewItem option;
        option.widget = &table;
        option.font = table.font();
        option.palette = table.palette();
        option.rect = QRect(0, 0, 110, 2 * line + line / 2);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        const RowDelegate delegate;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        const auto isPlain = [&](int y) {
            for (int x = 1; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, y))
                    return false;
            }
            return true;
        };
        QVERIFY(isPlain(0));
        QVERIFY(isPlain(1));
        QVERIFY2(!isPlain(image.height() / 4), "there are words");
    }

    void breaksBetweenWordsAndEndsInAnEllipsis()
    {
        const QFont font = fontFor(TextRole::Body);
        const QFontMetrics metrics(font);
        const QString text = u"Demonstrate understanding of customer service"_s;
        const int narrow = metrics.horizontalAdvance(u"Demonstrate understanding of"_s) + 2;
        QCOMPARE(wrappedLines(text, font, 4000, 2), QStringList{text});
        QCOMPARE(wrappedLines(text, font, narrow, 2),
                 (QStringList{u"Demonstrate understanding of"_s, u"customer service"_s}));
        const QStringList one = wrappedLines(text, font, narrow, 1);
        QCOMPARE(one.size(), 1);
        QVERIFY(one.first().endsWith(u'…'));
        QVERIFY(wrappedLines(u"  \n "_s, font, 100, 2).isEmpty());
        QCOMPARE(wrappedLines(u"two\nlines"_s, font, 4000, 2), QStringList{u"two lines"_s});
    }

    /// Whatever was typed: from right to left, and with letters that another font has to lend.
    void drawsWhatAPainterDraws()
    {
        const QFont font = fontFor(TextRole::Body);
        TextLines lines;
        for (const QString &text :
             {u"Carys O'Brien-Llŷr"_s, u"عمر Aالخيّام"_s, u"A עברית 3.1"_s, u"😀 Zoë"_s}) {
            const auto drawn = [&](const auto &draw) {
                QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.setLayoutDirection(QGuiApplication::layoutDirection());
                painter.setFont(font);
                draw(painter);
                return image;
            };
            const QImage expected = drawn([&](QPainter &painter) {
                painter.drawText(QPointF(10, 10 + QFontMetrics(font).ascent()), text);
            });
            for (int turn = 0; turn < 2; ++turn)
                QVERIFY2(drawn([&](QPainter &painter) {
                             lines.draw(painter, {10, 10}, text, font);
                         }) == expected,
                         qPrintable(text));
        }
    }

    void remembersNothingButTheSame()
    {
        TextLines lines;
        const QString text = u"Demonstrate understanding of customer service"_s;
        const QFont fonts[] = {fontFor(TextRole::Body), fontFor(TextRole::Small), fontFor(TextRole::Title)};
        for (int turn = 0; turn < 2; ++turn) { // made, then remembered
            for (const QFont &font : fonts) {
                QCOMPARE(lines.width(text, font), QFontMetrics(font).horizontalAdvance(text));
                for (const int width : {60, 150, 4000}) {
                    for (const int most : {1, 3})
                        QCOMPARE(lines.wrapped(text, font, width, most),
                                 wrappedLines(text, font, width, most));
                }
            }
        }
        const QString endless(200000, u'a'); // more than is ever kept
        QCOMPARE(lines.wrapped(endless, fonts[0], 100, 1).size(), 1);
        QCOMPARE(lines.width(endless, fonts[0]), QFontMetrics(fonts[0]).horizontalAdvance(endless));
    }
};

QTEST_MAIN(TestRowDelegate)
#include "test_rowdelegate.moc"
