// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/shapes.h"
#include "views/common/icons.h"
#include "views/common/stateicon.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

const std::array signs{items::Sign::None, items::Sign::Planned,  items::Sign::Progress, items::Sign::Ready,
                       items::Sign::Met,  items::Sign::Verified, items::Sign::Returned};

/// But for what is rounded where one picture is laid on another.
bool alike(const QImage &a, const QImage &b)
{
    const auto near = [](int x, int y) { return std::abs(x - y) <= 4; };
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y), q = b.pixelColor(x, y);
            if (!near(p.red(), q.red()) || !near(p.green(), q.green()) || !near(p.blue(), q.blue()))
                return false;
        }
    }
    return a.size() == b.size();
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Theme *theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            const QByteArray name = theme->dark ? "dark " : "light ";
            const std::pair<const char *, QColor> grounds[] = {{"window", theme->window},
                                                               {"panel", theme->panel},
                                                               {"selection", theme->selection},
                                                               {"hover", theme->hover}};
            const std::pair<const char *, QColor> texts[] = {
                {"text", theme->text}, {"text 2", theme->text2}, {"accent", theme->accent}};
            const auto row = [&](const QByteArray &what, const QColor &text, const QColor &ground) {
                const QByteArray whole = name + what;
                QTest::newRow(whole.constData()) << text << ground;
            };
            for (const auto &[ground, colour] : grounds) {
                for (const auto &[text, ink] : texts)
                    row(QByteArray(text) + " on " + ground, ink, colour);
                for (const items::Sign sign : signs)
                    row("state " + QByteArray::number(int(sign)) + " on " + ground, theme->state(sign).ink,
                        colour);
            }
            for (const items::Sign sign : signs) {
                const QByteArray number = QByteArray::number(int(sign));
                row("state " + number + " on its soft", theme->state(sign).ink, theme->state(sign).soft);
                row("text on soft " + number, theme->text, theme->state(sign).soft);
            }
            row("text on accent", theme->onAccent, theme->accent);
            row("rail", theme->railText, theme->rail);
            row("rail, chosen", theme->railText, theme->railSelected);
            row("rail, second", theme->railText2, theme->rail);
            row("rail, second, hovered", theme->railText2, theme->railSelected);
        }
    }

    void textIsReadable()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5,
                 qPrintable(u"%1 on %2 is %3 to 1"_s.arg(text.name(), ground.name()).arg(ratio)));
    }

    void edgesCanBeSeen()
    {
        for (const Theme *theme : {&Theme::lightTheme(), &Theme::darkTheme()}) {
            QVERIFY(contrast(theme->edge, theme->panel) >= 3);
            QVERIFY(contrast(theme->edge, theme->window) >= 3);
            QVERIFY(contrast(theme->accent, theme->selection) >= 3);
        }
    }

    void followsThePalette()
    {
        QPalette palette(QColor(0x20, 0x20, 0x20));
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::of(palette).dark);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!Theme::of(palette).dark);
    }

    void appliesWhole()
    {
        for (const Theme *theme : {&Theme::darkTheme(), &Theme::lightTheme()}) {
            Theme::apply(*qApp, *theme);
            QCOMPARE(&Theme::of(QApplication::palette()), theme);
            QVERIFY(!qApp->styleSheet().isEmpty());
            QVERIFY2(!qApp->styleSheet().contains(u'@'), "a colour's name was left in the style sheet");
            QCOMPARE(QApplication::palette().color(QPalette::Window), theme->window);
        }
    }

    /// One slip in the sheet, and Qt uses none of it.
    void styleSheetIsUnderstood()
    {
        QTest::failOnWarning(QRegularExpression(u"stylesheet"_s));
        Theme::apply(*qApp, Theme::lightTheme());
        QPushButton button;
        button.setProperty("kind", u"primary"_s);
        button.ensurePolished();
        QCOMPARE(button.palette().color(QPalette::ButtonText), Theme::lightTheme().onAccent);
    }

    void placeholdersAreReadable()
    {
        Theme::apply(*qApp, Theme::lightTheme());
        QLineEdit edit;
        edit.ensurePolished();
        QCOMPARE(edit.palette().color(QPalette::PlaceholderText), Theme::lightTheme().text2);
    }

    void figuresAllHaveOneWidth()
    {
        QCOMPARE(QFontInfo(fontFor(TextRole::Body)).family(), u"Noto Sans"_s);
        for (const TextRole role : {TextRole::Body, TextRole::Small, TextRole::Strong}) {
            const QFontMetricsF metrics(fontFor(role));
            for (char16_t figure = u'1'; figure <= u'9'; ++figure)
                QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(u'0'));
        }
    }

    void hasWelshLetters()
    {
        const QFontMetrics metrics(fontFor(TextRole::Body));
        for (const char16_t letter : u"âêîôûŵŷÂÊÎÔÛŴŶ") {
            if (letter != 0)
                QVERIFY2(metrics.inFont(QChar(letter)), qPrintable(QString(QChar(letter))));
        }
    }

    void drawsEveryIcon()
    {
        QStringList names;
        for (QDirIterator it(u":/icons"_s); it.hasNext();)
            names.append(QFileInfo(it.next()).completeBaseName());
        QVERIFY(names.size() >= 15);
        for (const QString &name : names) {
            const QImage image = Icons::icon(name, Qt::red).pixmap(QSize(20, 20), 2.0).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            bool drawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn = drawn || qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(drawn, qPrintable(name));
        }
        const QIcon icon = Icons::icon(u"add"_s, Qt::red); // what is kept is of that size and state alone
        const QImage small = icon.pixmap(QSize(16, 16), 1.0).toImage();
        QCOMPARE(icon.pixmap(QSize(32, 32), 1.0).toImage().size(), QSize(32, 32));
        QVERIFY(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage() != small);
        QCOMPARE(icon.pixmap(QSize(16, 16), 1.0).toImage(), small);
        QVERIFY(Icons::icon(u"no such icon"_s, Qt::red).isNull());
        QVERIFY(!Icons::application().isNull());
    }

    /// Kept or drawn afresh, in any colours and sizes.
    void drawsSignsAlways()
    {
        for (const Theme *theme : {&Theme::darkTheme(), &Theme::lightTheme()}) {
            for (const int size : {12, 16, 32}) {
                for (const items::Sign sign : signs) {
                    const auto drawn = [&](const auto &paint) {
                        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
                        image.fill(theme->panel);
                        QPainter painter(&image);
                        paint(painter, QRectF(0, 0, size, size));
                        painter.end();
                        return image;
                    };
                    const QImage afresh = drawn([&](QPainter &painter, const QRectF &box) {
                        report::paintShape(painter, shapeOf(sign), box, theme->state(sign).ink, theme->panel);
                    });
                    for (int turn = 0; turn < 2; ++turn)
                        QVERIFY(alike(afresh, drawn([&](QPainter &painter, const QRectF &box) {
                                          paintSign(painter, sign, box, *theme, theme->panel);
                                      })));
                }
            }
        }
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
