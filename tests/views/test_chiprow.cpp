// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/chip.h"
#include "views/common/chiprow.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<portfolio::RuleChip> awardRules()
{
    using portfolio::RuleState;
    return {{u"MAND"_s, RuleState::Achieved, u"Mandatory units"_s, u"Both are signed off: 301 and 302."_s},
            {u"TOTAL"_s, RuleState::InHand, u"42 credits: 24 to go"_s, u"18 of 42 credits."_s},
            {u"GROUP-D"_s, RuleState::Planned, u"Development"_s, u"<b>313</b> is planned."_s}};
}

} // namespace

class TestChipRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysRulesByWordAndSign()
    {
        ChipRow row;
        row.setRules(awardRules());
        QCOMPARE(row.chips().size(), 3u);
        auto *total = row.findChild<Chip *>(u"chip-TOTAL"_s);
        QVERIFY(total);
        QCOMPARE(total->accessibleName(), u"42 credits: 24 to go, not yet met"_s);
        QCOMPARE(total->accessibleDescription(), u"18 of 42 credits."_s);
        QCOMPARE(total->sign(), items::Sign::Progress);
        QVERIFY2(!row.chips()[2]->toolTip().contains(u"<b>"_s), "people's text must not become HTML");
    }

    void keepsItsChipsWhenWordsChange()
    {
        ChipRow row;
        row.setRules(awardRules());
        const auto before = row.chips();
        auto changed = awardRules();
        changed[1].text = u"42 credits: 18 to go"_s;
        row.setRules(changed);
        QCOMPARE(row.chips(), before);
        QCOMPARE(row.chips()[1]->text(), u"42 credits: 18 to go"_s);
        changed.pop_back();
        row.setRules(changed);
        QCOMPARE(row.chips().size(), 2u);
    }

    void wraps()
    {
        ChipRow row;
        row.setRules(awardRules());
        const int one = row.heightForWidth(4000);
        QVERIFY(row.heightForWidth(180) > 2 * one);
        row.resize(180, row.heightForWidth(180));
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QVERIFY(row.chips()[1]->y() > row.chips()[0]->y());
        for (const Chip *chip : row.chips())
            QVERIFY(chip->geometry().right() < row.width());
    }

    void isOneStopOfTabAndArrowsMoveInside()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        auto *row = new ChipRow(&window);
        auto *after = new QLineEdit(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{before, row, after})
            column->addWidget(widget);
        row->setRules(awardRules());
        QWidget::setTabOrder(before, row->chips()[0]);
        QWidget::setTabOrder(row->chips()[2], after);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), row->chips()[0]);
        QTest::keyClick(row->chips()[0], Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), row->chips()[1]);
        QTest::keyClick(row->chips()[1], Qt::Key_End);
        QCOMPARE(QApplication::focusWidget(), row->chips()[2]);
        QTest::keyClick(row->chips()[2], Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
        QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), row->chips()[2]);
    }
};

QTEST_MAIN(TestChipRow)
#include "test_chiprow.moc"
