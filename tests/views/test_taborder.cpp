// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/taborder.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Its Tab key goes in reading order, as that of the program's window does.
class Window final : public QWidget {
public:
    Window()
        : column(new QVBoxLayout(this))
    {
    }
    template <class Widget> Widget *make(const QString &name)
    {
        auto *widget = new Widget(this);
        widget->setObjectName(name);
        return widget;
    }
    /// Where the keyboard has been, from what has it now, until it comes round.
    QStringList round(Qt::Key key = Qt::Key_Tab)
    {
        QStringList names;
        for (QWidget *at = focusWidget(); at && !names.contains(at->objectName()); at = focusWidget()) {
            names.append(at->objectName());
            QTest::keyClick(at, key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        }
        return names;
    }

    QVBoxLayout *column;

protected:
    bool focusNextPrevChild(bool next) override { return moveByTab(*this, next); }
};

} // namespace

class TestTabOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesAsItIsLaidOut()
    {
        Window window;
        auto *last = window.make<QLineEdit>(u"last"_s);
        auto *right = window.make<QLineEdit>(u"right"_s);
        auto *left = window.make<QLineEdit>(u"left"_s);
        auto *line = new QHBoxLayout;
        line->addWidget(left);
        line->addWidget(right);
        window.column->addLayout(line);
        window.column->addWidget(last);
        window.show();
        left->setFocus();
        QCOMPARE(window.round(), QStringList({u"left"_s, u"right"_s, u"last"_s}));
        QCOMPARE(window.round(Qt::Key_Backtab), QStringList({u"left"_s, u"last"_s, u"right"_s}));
    }

    void whatIsMadeAnewIsMetWhereItStands()
    {
        Window window;
        auto *first = window.make<QLineEdit>(u"first"_s);
        auto *part = new QWidget(&window);
        auto *inPart = new QVBoxLayout(part);
        window.column->addWidget(first);
        window.column->addWidget(part);
        window.column->addWidget(window.make<QLineEdit>(u"last"_s));
        window.show();
        first->setFocus();
        QCOMPARE(window.round(), QStringList({u"first"_s, u"last"_s}));
        auto *late = new QPushButton(part);
        late->setObjectName(u"late"_s);
        inPart->addWidget(late);
        late->show();
        QCOMPARE(window.round(), QStringList({u"first"_s, u"late"_s, u"last"_s}));
    }

    void passesByWhatTakesNothing()
    {
        Window window;
        auto *first = window.make<QLineEdit>(u"first"_s);
        window.column->addWidget(first);
        for (const QString &name : {u"hidden"_s, u"disabled"_s, u"clicked"_s, u"proxied"_s})
            window.column->addWidget(window.make<QLineEdit>(name));
        window.findChild<QLineEdit *>(u"hidden"_s)->hide();
        window.findChild<QLineEdit *>(u"disabled"_s)->setEnabled(false);
        auto *clicked = window.findChild<QLineEdit *>(u"clicked"_s);
        clicked->setFocusPolicy(Qt::ClickFocus);
        window.findChild<QLineEdit *>(u"proxied"_s)->setFocusProxy(first);
        window.column->addWidget(window.make<QLineEdit>(u"last"_s));
        window.show();
        first->setFocus();
        QCOMPARE(window.round(), QStringList({u"first"_s, u"last"_s}));
        clicked->setFocus(); // from there Tab goes on where it stands
        QTest::keyClick(clicked, Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->objectName(), u"last"_s);
        clicked->setFocus();
        QTest::keyClick(clicked, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget()->objectName(), u"first"_s);
    }

    void whatIsHiddenHandsTheKeyboardOn()
    {
        Window window;
        auto *around = new QWidget(&window);
        auto *inAround = new QVBoxLayout(around);
        auto *part = new QWidget(around);
        auto *inPart = new QVBoxLayout(part);
        auto *gone = new QLineEdit(part);
        auto *after = new QLineEdit(part);
        inPart->addWidget(gone);
        inPart->addWidget(after);
        inAround->addWidget(part);
        window.column->addWidget(window.make<QLineEdit>(u"first"_s));
        window.column->addWidget(around);
        window.column->addWidget(window.make<QLineEdit>(u"last"_s));
        window.show();
        gone->setFocus();
        gone->hide();
        QVERIFY(moveByTab(window, true));
        QCOMPARE(window.focusWidget(), after);
        part->hide();
        QVERIFY(moveByTab(window, true));
        QCOMPARE(window.focusWidget()->objectName(), u"last"_s);
    }

    void whatItComesToIsScrolledIntoView()
    {
        Window window;
        auto *first = window.make<QLineEdit>(u"first"_s);
        auto *inside = new QWidget;
        auto *inColumn = new QVBoxLayout(inside);
        inColumn->addSpacing(2000);
        auto *far = new QLineEdit(inside);
        far->setObjectName(u"far"_s);
        inColumn->addWidget(far);
        auto *area = new QScrollArea(&window);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(inside);
        window.column->addWidget(first);
        window.column->addWidget(area);
        window.resize(300, 200);
        window.show();
        first->setFocus();
        QVERIFY(far->visibleRegion().isEmpty());
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), far);
        QVERIFY(!far->visibleRegion().isEmpty());
    }

    void whereNothingTakesItItStays()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new QWidget);
        window.show();
        QVERIFY(!moveByTab(window, true));
        QVERIFY(!moveByTab(window, false));
    }
};

QTEST_MAIN(TestTabOrder)
#include "test_taborder.moc"
