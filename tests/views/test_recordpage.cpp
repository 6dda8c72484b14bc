// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/record/recordpage.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget> Widget *find(const QWidget &page, const QString &name)
{
    auto *widget = page.findChild<Widget *>(name);
    if (!widget)
        qFatal("There is no %s.", qPrintable(name));
    return widget;
}

void show(QWidget &page)
{
    page.resize(1090, 640);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

/// Filters to one row and ticks it with the keyboard, as people do.
void tick(RecordPage &page, const QString &words)
{
    auto *filter = find<QLineEdit>(page, u"targetsFilter"_s);
    auto *tree = find<QTreeView>(page, u"targetsTree"_s);
    filter->setText(words);
    QModelIndex row = tree->model()->index(0, 0);
    while (tree->model()->hasChildren(row))
        row = tree->model()->index(0, 0, row);
    tree->setCurrentIndex(row);
    QTest::keyClick(tree, Qt::Key_Space);
    filter->clear();
}

} // namespace

class TestRecordPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsByKeyboardAlone()
    {
        TestCentre centre;
        centre.plan({u"308"_s, u"311"_s});
        RecordPage page(centre.centre());
        page.open(centre.enrolment);
        show(page);
        auto *narrative = find<QPlainTextEdit>(page, u"narrativeEdit"_s);
        QVERIFY2(narrative->hasFocus(), "the cursor waits where the words go");
        QTest::keyClicks(narrative, u"Moved the queue to paper tickets"_s);
        tick(page, u"308 2.2"_s);
        tick(page, u"311 1.1"_s);
        const QString effect = find<QLabel>(page, u"effectLabel"_s)->text();
        QVERIFY2(effect.contains(u"2 criteria in 2 units"_s), qPrintable(effect));
        const QSignalSpy saved(&page, &RecordPage::saved);
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.count(), 1);
        const centre::EnrolmentFile file = centre.file();
        QCOMPARE(file.records.evidence.size(), std::size_t(1));
        QCOMPARE(file.records.evidence.front().narrative, u"Moved the queue to paper tickets"_s);
        QCOMPARE(file.records.evidence.front().on, QDate(2013, 4, 24));
        QCOMPARE(file.records.judgements.size(), std::size_t(2));
        QVERIFY(centre->drafts()->empty());
    }

    void onlyClaimsWhenTheSwitchIsOff()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        RecordPage page(centre.centre());
        page.open(centre.enrolment, {{u"308"_s, portfolio::TargetKind::Criterion, u"2.2"_s}});
        show(page);
        QVERIFY(find<QCheckBox>(page, u"judgeCheck"_s)->isChecked());
        find<QCheckBox>(page, u"judgeCheck"_s)->click();
        find<QPlainTextEdit>(page, u"narrativeEdit"_s)->setPlainText(u"Seen"_s);
        find<QPushButton>(page, u"saveEvidenceButton"_s)->click();
        QCOMPARE(centre.file().records.claims.size(), std::size_t(1));
        QVERIFY(centre.file().records.judgements.empty());
    }

    void keepsWhatIsTypedAndOffersItAgain()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        {
            RecordPage page(centre.centre());
            page.open(centre.enrolment);
            show(page);
            const QSignalSpy kept(&page, &RecordPage::draftKept);
            find<QPlainTextEdit>(page, u"narrativeEdit"_s)->setPlainText(u"Half a sent"_s);
            tick(page, u"308 2.2"_s);
            QTRY_VERIFY(!kept.isEmpty());
            QVERIFY(find<QLabel>(page, u"draftLabel"_s)->text().startsWith(u"Draft kept"_s));
            find<QLineEdit>(page, u"placeEdit"_s)->setText(u"Front desk"_s);
            page.hide();
        }
        centre.reopen();
        RecordPage again(centre.centre());
        again.open(centre.enrolment);
        QCOMPARE(find<QPlainTextEdit>(again, u"narrativeEdit"_s)->toPlainText(), u"Half a sent"_s);
        QCOMPARE(find<QLineEdit>(again, u"placeEdit"_s)->text(), u"Front desk"_s);
        QVERIFY(find<QLabel>(again, u"effectLabel"_s)->text().contains(u"1 criterion"_s)
                || find<QLabel>(again, u"effectLabel"_s)->text().startsWith(u"1 "_s));
        find<QPushButton>(again, u"discardDraftButton"_s)->click();
        QVERIFY(find<QPlainTextEdit>(again, u"narrativeEdit"_s)->toPlainText().isEmpty());
        QVERIFY(centre->drafts()->empty());
    }

    void refusesABadDateAndLosesNothing()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        RecordPage page(centre.centre());
        page.open(centre.enrolment);
        show(page);
        find<QPlainTextEdit>(page, u"narrativeEdit"_s)->setPlainText(u"Seen"_s);
        find<QLineEdit>(page, u"dateEdit"_s)->setText(u"31/2/13"_s);
        QVERIFY(find<QLineEdit>(page, u"dateEdit"_s)->accessibleDescription().contains(u"31/2/13"_s));
        const QSignalSpy saved(&page, &RecordPage::saved);
        find<QPushButton>(page, u"saveEvidenceButton"_s)->click();
        QVERIFY(saved.isEmpty());
        QVERIFY(centre.file().records.evidence.empty());
        QCOMPARE(find<QPlainTextEdit>(page, u"narrativeEdit"_s)->toPlainText(), u"Seen"_s);
        QVERIFY(find<QFrame>(page, u"notice"_s)->isVisible());
        find<QLineEdit>(page, u"dateEdit"_s)->setText(u"15/1/13"_s);
        QVERIFY(!find<QFrame>(page, u"notice"_s)->isVisible()); // it says what is no longer so
        QCOMPARE(find<QLineEdit>(page, u"dateEdit"_s)->accessibleDescription(), u"15 January 2013"_s);
    }
};

QTEST_MAIN(TestRecordPage)
#include "test_recordpage.moc"
