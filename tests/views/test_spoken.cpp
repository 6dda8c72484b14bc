// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/spoken.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest::views;

class TestSpoken : public QObject {
    Q_OBJECT

private:
    static QAccessibleInterface &spoken(QWidget &widget)
    {
        return *QAccessible::queryAccessibleInterface(&widget);
    }

private Q_SLOTS:
    void aButtonThatLeadsToAPlaceIsATab()
    {
        QPushButton button;
        speakAsTab(button);
        button.setText(QStringLiteral("Learners"));
        button.setCheckable(true);
        QAccessibleInterface &tab = spoken(button);
        QCOMPARE(tab.role(), QAccessible::PageTab);
        QCOMPARE(tab.text(QAccessible::Name), QStringLiteral("Learners"));
        QVERIFY(tab.state().selectable && !tab.state().selected && !tab.state().checkable);
        button.setChecked(true);
        QVERIFY(tab.state().selected);
        button.setAccessibleName(QStringLiteral("All learners"));
        QCOMPARE(tab.text(QAccessible::Name), QStringLiteral("All learners"));
    }

    void aTabCanBePressedAndGivenTheKeyboard()
    {
        QPushButton button;
        speakAsTab(button);
        button.setText(QStringLiteral("Learners"));
        button.show();
        const QSignalSpy clicked(&button, &QPushButton::clicked);
        QAccessibleActionInterface *actions = spoken(button).actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(button.window()->focusWidget(), &button);
        QCOMPARE(clicked.count(), 0);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.count(), 1);
    }

    void whatIsPaintedIsALabel()
    {
        QWidget painted;
        speakAsLabel(painted);
        painted.setAccessibleName(QStringLiteral("Achieved 6 of 42"));
        QCOMPARE(spoken(painted).role(), QAccessible::StaticText);
        QCOMPARE(spoken(painted).text(QAccessible::Name), QStringLiteral("Achieved 6 of 42"));
    }

    void otherWidgetsAreSpokenAsBefore()
    {
        QPushButton button(QStringLiteral("Not yet met"));
        button.setCheckable(true);
        QVERIFY(spoken(button).role() != QAccessible::PageTab);
    }
};

QTEST_MAIN(TestSpoken)
#include "test_spoken.moc"
