// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "views/common/chip.h"
#include "views/common/notice.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstPage()
    {
        Desk opened;
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window));
        QVERIFY(opened.inView("startPage"));
        opened.window.openCentre(opened.centre.folder.filePath(u"nowhere.attest"_s));
        QVERIFY(opened.inView("startPage"));
        const auto *notice = opened.find<QWidget>("startPage")->findChild<Notice *>();
        QVERIFY(!notice->sentence().isEmpty());
        QVERIFY(notice->isVisible());
    }

    void makesACentreByKeyboard()
    {
        Desk opened;
        opened.show();
        QTest::keyClicks(opened.find<QLineEdit>("centreName"), u"Severnside"_s);
        QTest::keyClicks(opened.find<QLineEdit>("founderGiven"), u"Ffion"_s);
        auto *path = opened.find<QLineEdit>("centrePath");
        path->clear();
        QTest::keyClicks(path, opened.centre.folder.filePath(u"made.attest"_s));
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(opened.window.centre());
        QCOMPARE(opened.window.centre()->name(), u"Severnside"_s);
        QVERIFY(QFile::exists(opened.centre.folder.filePath(u"made.attest"_s)));
        QVERIFY(opened.inView("learnersPage"));
        QVERIFY(opened.window.windowTitle().contains(u"Severnside"_s));
    }

    void findsALearnerFromAnywhere()
    {
        Desk opened;
        opened.open();
        auto *search = opened.find<QLineEdit>("searchBox");
        QTest::keyClick(&opened.window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"zzz"_s);
        QVERIFY(!opened.text("findsNothing").isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::keyClick(&opened.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"llyr"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(opened.inView("learnerPage"));
        QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(opened.inView("learnersPage"));
    }

    void recordsOnlyForALearner()
    {
        Desk opened;
        opened.open();
        auto *record = opened.find<QPushButton>("recordEvidence");
        QVERIFY(!record->isEnabled());
        QTest::keyClick(&opened.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(opened.inView("learnersPage"));
        opened.openLearner();
        QVERIFY(record->isEnabled());
        QTest::keyClick(&opened.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(opened.inView("recordPage"));
        QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(opened.inView("learnerPage"));
    }

    void todayLeadsToTheNextStep()
    {
        Desk opened;
        opened.centre.plan({u"301"_s});
        opened.centre.makeReady(u"301"_s);
        opened.open();
        QTest::keyClick(&opened.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(opened.inView("todayPage"));
        QVERIFY(opened.find<QPushButton>("recordEvidence")->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(opened.inView("signOffPage"));
        QTest::keyClick(&opened.window, Qt::Key_1, Qt::ControlModifier);
        auto *evidence = opened.find<QTableView>("todayEvidenceTable");
        evidence->setFocus();
        QTest::keyClick(evidence, Qt::Key_Return);
        QVERIFY(opened.inView("learnerPage"));
        QVERIFY(opened.inView("evidenceTab"));
        QTest::keyClick(&opened.window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&opened.window, Qt::Key_E, Qt::ControlModifier); // one key
        QVERIFY(opened.inView("recordPage"));
    }

    void namesWhatCanBeUndone()
    {
        Desk opened;
        opened.open();
        auto *undo = opened.find<QAction>("undo");
        auto *redo = opened.find<QAction>("redo");
        QVERIFY(!undo->isEnabled());
        QVERIFY(!opened.find<QToolButton>("undoButton")->isVisible());
        command::LearnerDetails details;
        details.given = u"David"_s;
        details.born = QDate(1990, 1, 1);
        QVERIFY(opened.window.centre()->run(command::AddLearner{details}).ok());
        QVERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), opened.window.centre()->undoText());
        QVERIFY(opened.text("statusSafe").startsWith(u"Saved "_s));
        const auto fingerprint = [&] {
            return QString(u"Fingerprint "_s + opened.window.centre()->fingerprint());
        };
        const QString before = fingerprint();
        QTRY_COMPARE(opened.text("statusFingerprint"), before);
        opened.find<QTableView>("learnersTable")->setFocus();
        QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(redo->isEnabled());
        QTRY_COMPARE(opened.text("statusFingerprint"), fingerprint());
        QVERIFY(fingerprint() != before);
        QTest::keyClick(&opened.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(undo->isEnabled());
        QVERIFY(!redo->isEnabled());
        // At the foot Enter presses the button that has the focus.
        QTest::keyClick(opened.find<QToolButton>("undoButton"), Qt::Key_Return);
        QVERIFY(redo->isEnabled());
        QTest::keyClick(opened.find<QToolButton>("redoButton"), Qt::Key_Enter);
        QVERIFY(!redo->isEnabled());
    }

    void changesWhoIsWorking()
    {
        Desk opened;
        opened.open();
        opened.find<QAction>("chooseWho")->trigger();
        QVERIFY(opened.inView("whoPage"));
        auto *mei = opened.find<QRadioButton>("person-P02");
        QTest::mouseClick(mei, Qt::LeftButton, Qt::NoModifier, QPoint(8, mei->height() / 2)); // on its mark
        const centre::Centre *centre = opened.window.centre();
        QCOMPARE(centre->person(centre->working())->given, u"Mei"_s);
        QVERIFY(opened.find<QPushButton>("whoIsWorking")->accessibleName().startsWith(u"Mei Okafor"_s));
        QTest::keyClicks(opened.find<QLineEdit>("personGiven"), u"Owain"_s);
        QTest::keyClick(opened.find<QPushButton>("addPerson"), Qt::Key_Space);
        QCOMPARE(centre->people().size(), 3u);
        QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(opened.inView("learnersPage"));
    }

    void previewsAndSavesTheProgressReport()
    {
        Desk opened;
        opened.open();
        opened.openLearner();
        QTest::mouseClick(opened.find<QPushButton>("reportButton"), Qt::LeftButton);
        QVERIFY(opened.inView("reportsPage"));
        auto *save = opened.find<QWidget>("reportsPage")->findChild<QPushButton *>(u"saveReport"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(opened.suggested.contains(u"L001 Carys O'Brien-Llŷr 2013-04-24.pdf"_s),
                 qPrintable(opened.suggested));
        opened.report = opened.centre.folder.filePath(u"report"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QFile pdf(QString(opened.report + u".pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArrayLiteral("%PDF-"));
        for (auto *action : opened.window.findChildren<QPushButton *>(u"noticeAction"_s)) {
            if (action->isVisible())
                QTest::mouseClick(action, Qt::LeftButton);
        }
        QCOMPARE(opened.shown, pdf.fileName());
        QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(opened.inView("learnerPage"));
        QTest::keyClick(&opened.window, Qt::Key_5, Qt::ControlModifier); // from the rail: no way back
        QVERIFY(!opened.find<QWidget>("reportsPage")->findChild<QPushButton *>(u"back"_s)->isVisible());
    }

    void saysThatItIsTheExample()
    {
        Desk opened;
        opened.window.openExample();
        QVERIFY(opened.window.centre());
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window));
        const auto *chip = opened.find<Chip>("exampleChip");
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u"2013"_s));
        QCOMPARE(opened.find<QTableView>("learnersTable")->model()->rowCount(), 12);
    }

    void everythingHasAName()
    {
        Desk opened;
        opened.open();
        for (const auto *button : opened.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(QString(QLatin1String(button->metaObject()->className()) + u' '
                                            + button->objectName())));
        }
        for (const auto *label : opened.window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                     qPrintable(label->text()));
    }

    void fitsSmallScreens()
    {
        Desk opened;
        opened.open();
        QVERIFY2(opened.window.minimumSizeHint().width() <= 1280, "too wide for 1280x720");
        QVERIFY2(opened.window.minimumSizeHint().height() <= 720, "too tall for 1280x720");
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
