// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

class TestNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilSomethingIsSaid()
    {
        Notice notice;
        QVERIFY(notice.isHidden());
        notice.showProblem(u"The file is open on another computer."_s);
        QVERIFY(!notice.isHidden());
        QCOMPARE(notice.accessibleName(), u"The file is open on another computer."_s);
        notice.clear();
        QVERIFY(notice.isHidden());
        QVERIFY(notice.sentence().isEmpty());
    }

    void showsWordsAsTheyAre()
    {
        Notice notice;
        notice.showProblem(u"<img src='file:x'> cannot be opened."_s);
        QCOMPARE(notice.findChild<QLabel *>(u"noticeSentence"_s)->textFormat(), Qt::PlainText);
        QCOMPARE(notice.sentence(), u"<img src='file:x'> cannot be opened."_s);
    }

    void offersAnAction()
    {
        Notice notice;
        const QSignalSpy activated(&notice, &Notice::activated);
        notice.say(items::Sign::Met, u"Saved."_s, u"Open it"_s);
        auto *action = notice.findChild<QPushButton *>(u"noticeAction"_s);
        QVERIFY(!action->isHidden());
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(activated.count(), 1);
        notice.say(items::Sign::Met, u"Saved."_s);
        QVERIFY(action->isHidden());
    }

    void canBePutAwayUnlessItMustStay()
    {
        Notice notice;
        notice.say(items::Sign::Progress, u"Read only."_s);
        auto *dismiss = notice.findChild<QPushButton *>(u"noticeDismiss"_s);
        QVERIFY(!dismiss->accessibleName().isEmpty());
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(notice.isHidden());
        notice.setDismissible(false);
        notice.say(items::Sign::Progress, u"Read only."_s);
        QVERIFY(dismiss->isHidden());
    }
};

QTEST_MAIN(TestNotice)
#include "test_notice.moc"
