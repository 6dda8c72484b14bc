// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/text.h"
#include "support/desk.h"
#include "views/common/notice.h"
#include "views/learner/learnerpage.h"
#include "views/window/formstate.h"
#include "views/window/place.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk that speaks the languages of the tests.
struct LookDesk : Desk {
    LookDesk()
        : Desk(std::make_unique<TestCentre>(), QStringLiteral(ATTEST_TEST_LANGUAGES))
    {
    }
};

Look look(int percent, Density density = Density::Comfortable, Look::Colours colours = Look::Colours::System,
          const QString &language = {})
{
    return {{percent, density}, colours, language};
}

} // namespace

class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"attest.ini"_s), QSettings::IniFormat);
        const Look chosen = look(150, Density::Compact, Look::Colours::Dark, u"cy"_s);
        {
            Appearance appearance(settings);
            QCOMPARE(appearance.look(), Look{});
            QSignalSpy changed(&appearance, &Appearance::changed);
            appearance.set(Look{});
            QCOMPARE(changed.count(), 0);
            appearance.set(chosen);
            QCOMPARE(changed.count(), 1);
            QVERIFY(appearance.problem().isEmpty());
        }
        QSettings again(folder.filePath(u"attest.ini"_s), QSettings::IniFormat);
        Appearance appearance(again);
        QCOMPARE(appearance.look(), chosen);
        appearance.applyOnce();
        QVERIFY(Theme::of(QApplication::palette()).dark);
    }

    void whatMakesNoSenseIsTheDefault()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"attest.ini"_s), QSettings::IniFormat);
        settings.setValue(u"look/textPercent"_s, u"huge"_s);
        settings.setValue(u"look/density"_s, 7);
        settings.setValue(u"look/colours"_s, u"purple"_s);
        settings.setValue(u"look/language"_s, u"tlh"_s);
        const Appearance appearance(settings, QStringLiteral(ATTEST_TEST_LANGUAGES));
        QCOMPARE(appearance.look().measure, Measure{});
        QCOMPARE(appearance.look().colours, Look::Colours::System);
        QCOMPARE(appearance.language(), u"en"_s);
    }

    void saysWhenItCannotBeKept()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where a folder should be
        QSettings settings(folder.filePath(u"blocker/attest.ini"_s), QSettings::IniFormat);
        Appearance appearance(settings);
        appearance.set(look(125));
        QVERIFY(appearance.problem().contains(u"attest.ini"_s));
        QCOMPARE(appearance.look().measure.textPercent, 125);
    }

    void sizesFollow()
    {
        LookDesk desk;
        QCOMPARE(fontFor(TextRole::Body).pointSizeF(), 10.5);
        const int comfortable = rowHeight();
        QVERIFY(rowHeight(2) > comfortable);
        desk.appearance.set(look(200));
        desk.appearance.apply();
        QCOMPARE(fontFor(TextRole::Body).pointSizeF(), 21.0);
        QCOMPARE(QApplication::font().pointSizeF(), 21.0);
        QVERIFY(rowHeight() > comfortable);
        desk.appearance.set(look(100, Density::Compact));
        desk.appearance.apply();
        QVERIFY(rowHeight() < comfortable);
        QVERIFY(rowHeight() >= 24); // still large enough to hit
    }

    void theLargestTextFitsASmallScreen()
    {
        LookDesk desk;
        desk.appearance.set(look(200));
        desk.appearance.apply();
        desk.open();
        desk.window.resize(1280, 720);
        for (const PlaceInfo &place : places()) {
            QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
            QTest::keySequence(&desk.window, place.keys);
            QVERIFY2(desk.window.minimumSizeHint().width() <= 1280, qPrintable(nameOf(place.place)));
            QVERIFY2(desk.window.minimumSizeHint().height() <= 720, qPrintable(nameOf(place.place)));
        }
        desk.openLearner();
        QCOMPARE(desk.window.size(), QSize(1280, 720));
        auto *pages = desk.find<QScrollArea>("pages");
        const QWidget *page = desk.find<QWidget>("learnerPage");
        QTRY_VERIFY(page->width() >= page->minimumSizeHint().width());
        QVERIFY2(page->width() <= pages->viewport()->width() || pages->horizontalScrollBar()->isVisible(),
                 "what does not fit can be scrolled to");
    }

    void theLargestTextCutsNoButton()
    {
        LookDesk desk;
        desk.appearance.set(look(200));
        desk.appearance.apply();
        desk.open();
        desk.window.resize(1280, 720);
        const auto cutOff = [&desk](const QString &where) {
            QStringList cut;
            const auto buttons = desk.window.findChildren<QPushButton *>();
            for (const QPushButton *button : buttons) {
                if (button->isVisible() && button->width() < button->sizeHint().width())
                    cut.append(QString(where + u": "_s + button->objectName()));
            }
            return cut.join(u'\n');
        };
        for (const PlaceInfo &place : places()) {
            QTest::keySequence(&desk.window, place.keys);
            QTRY_COMPARE(cutOff(nameOf(place.place)), QString());
        }
        desk.openLearner();
        QTRY_COMPARE(cutOff(u"learner"_s), QString());
    }

    void followsTheSystemUnlessTold()
    {
        LookDesk desk;
        desk.open();
        QVERIFY(!Theme::of(QApplication::palette()).dark);
        desk.turnSystem(true);
        QVERIFY(Theme::of(desk.find<QWidget>("learnersPage")).dark);
        desk.turnSystem(false);
        desk.appearance.set(look(100, Density::Comfortable, Look::Colours::Light));
        QSignalSpy changed(&desk.appearance, &Appearance::changed);
        desk.dark = true;
        desk.appearance.systemChanged();
        QCOMPARE(changed.count(), 0);
    }

    void speaksTheLanguageChosen()
    {
        LookDesk desk;
        desk.open();
        QCOMPARE(desk.appearance.languages(), (QStringList{u"cy"_s, u"en"_s}));
        desk.trigger("settings");
        auto *language = desk.find<QComboBox>("language");
        QCOMPARE(language->itemText(0), u"Cymraeg"_s);
        language->setCurrentIndex(0);
        QTRY_COMPARE(desk.find<QWidget>("settingsPage")->windowTitle(), u"Gosodiadau"_s);
        QVERIFY(desk.inView("settingsPage"));
        QCOMPARE(desk.find<QPushButton>("railLearners")->text(), u"Dysgwyr"_s);
        QVERIFY(desk.window.windowTitle().startsWith(u"Gosodiadau"_s));
        QCOMPARE(text::dateInWords(QDate(2013, 4, 24)), u"24 Ebrill 2013"_s);
        desk.find<QComboBox>("language")->setCurrentIndex(1);
        QTRY_COMPARE(desk.find<QWidget>("settingsPage")->windowTitle(), u"Settings"_s);
        QCOMPARE(text::dateInWords(QDate(2013, 4, 24)), u"24 April 2013"_s);
    }

    void settingsHoldAtOnceAndLeadBack()
    {
        LookDesk desk;
        desk.open();
        desk.openLearner();
        desk.find<QTabBar>("tabBar")->setCurrentIndex(1);
        QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(desk.inView("settingsPage"));
        auto *size = desk.find<QComboBox>("textSize");
        size->setCurrentIndex(size->findData(150));
        QTRY_COMPARE(QApplication::font().pointSizeF(), 15.75);
        QCOMPARE(desk.settings.value(u"look/textPercent"_s).toInt(), 150);
        QVERIFY(desk.inView("settingsPage"));
        QCOMPARE(desk.find<QComboBox>("textSize")->currentData().toInt(), 150);
        QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.inView("learnerPage"));
        QCOMPARE(desk.find<QTabBar>("tabBar")->currentIndex(), 1);
        QVERIFY(!desk.window.findChild<LearnerPage *>()->enrolment().isNull());
        QVERIFY(desk.find<QPushButton>("recordEvidence")->isEnabled());
    }

    void noWordIsLostWhenTheEveningComes()
    {
        LookDesk desk;
        desk.open();
        desk.find<QPushButton>("addLearner")->click();
        QVERIFY(desk.inView("addLearnerPage"));
        QVariantMap before;
        const auto edits = desk.find<QWidget>("addLearnerPage")->findChildren<QLineEdit *>();
        QVERIFY(edits.size() > 4);
        int number = 0;
        for (QLineEdit *edit : edits) {
            if (!edit->isReadOnly() && !edit->objectName().startsWith(u"qt_"_s))
                QTest::keyClicks(edit, QString(u"1"_s + QString::number(++number)));
        }
        const QVariantMap form = keepForm(*desk.find<QWidget>("addLearnerPage"));
        desk.turnSystem(true);
        QVERIFY(desk.inView("addLearnerPage"));
        QCOMPARE(keepForm(*desk.find<QWidget>("addLearnerPage")), form);
    }

    void anOpenFormAndItsTicksStay()
    {
        LookDesk desk;
        desk.centre.plan({u"301"_s, u"302"_s});
        desk.open();
        desk.openLearner();
        desk.trigger("record");
        QTest::keyClicks(desk.find<QPlainTextEdit>("narrativeEdit"), u"Two coaches at once"_s);
        auto *tree = desk.find<QTreeView>("targetsTree");
        tree->setFocus();
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
        const QString effect = desk.find<QLabel>("effectLabel")->text();
        QVERIFY2(effect.contains(u"1 unit"_s) || effect.contains(u"criteri"_s), qPrintable(effect));
        desk.turnSystem(true);
        QVERIFY(desk.inView("recordPage"));
        QCOMPARE(desk.find<QPlainTextEdit>("narrativeEdit")->toPlainText(), u"Two coaches at once"_s);
        QCOMPARE(desk.find<QLabel>("effectLabel")->text(), effect);
        QCOMPARE(QApplication::focusWidget(), desk.find<QTreeView>("targetsTree"));
    }

    void whatCanBeUndoneStays()
    {
        LookDesk desk;
        desk.centre.plan({u"301"_s});
        desk.open();
        command::LearnerDetails details;
        details.given = u"David"_s;
        details.born = QDate(1990, 1, 1);
        QVERIFY(desk.window.centre()->run(command::AddLearner{details}).ok());
        const QString undo = desk.find<QAction>("undo")->text();
        desk.turnSystem(true);
        QCOMPARE(desk.find<QAction>("undo")->text(), undo);
        QVERIFY(desk.find<QAction>("undo")->isEnabled());
    }

    void theFirstPageKeepsItsWordsToo()
    {
        LookDesk desk;
        desk.show();
        QTest::keyClicks(desk.find<QLineEdit>("centreName"), u"Severnside"_s);
        desk.turnSystem(true);
        QVERIFY(desk.inView("startPage"));
        QCOMPARE(desk.find<QLineEdit>("centreName")->text(), u"Severnside"_s);
        QVERIFY(Theme::of(desk.find<QWidget>("startPage")).dark);
    }
};

QTEST_MAIN(TestAppearance)
#include "test_appearance.moc"
