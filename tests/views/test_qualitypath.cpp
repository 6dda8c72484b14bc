// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/quality/qualitygrid.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;
using portfolio::UnitState;

/// The first step of quality assurance in the real window, by keyboard alone: a list, two units on it, one
/// criterion overturned, an action, the assessor's answers, the IQA's second decision, the list closed.
class TestQualityPath : public QObject {
    Q_OBJECT

private:
    template <class Widget> Widget *find(const QString &name)
    {
        auto *widget = m_window->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qPrintable(name));
        return widget;
    }
    bool inView(const QString &page) { return find<QWidget>(page)->isVisible(); }

    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(m_window->focusWidget(), text); }

    /// Presses Tab until the keyboard is there.
    void tabTo(const QString &name)
    {
        for (int step = 0; step < 120; ++step) {
            const QWidget *focus = m_window->focusWidget();
            if (focus && focus->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QString(u"Tab does not reach "_s + name)));
    }
    void pressButton(const QString &name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }
    void work(const QString &ref)
    {
        find<QAction>(u"chooseWho"_s)->trigger();
        auto *person = find<QRadioButton>(QString(u"person-"_s + ref));
        pressButton(person->objectName());
        QVERIFY(person->isChecked());
    }
    void openTab(const QString &bar, int tab)
    {
        tabTo(bar);
        auto *tabs = find<QTabBar>(bar);
        for (int step = 0; step < 8 && tabs->currentIndex() < tab; ++step)
            press(Qt::Key_Right);
        QCOMPARE(tabs->currentIndex(), tab);
    }
    centre::EnrolmentFile file()
    {
        auto read = m_window->centre()->enrolmentFile(*m_window->centre()->enrolmentByRef(u"L001"_s));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    UnitState stateOf(const QString &unit) { return file().status.unit(unit)->state; }
    QString creditWords() { return find<QWidget>(u"creditBar"_s)->accessibleName(); }

private Q_SLOTS:
    void fromAListToVerified()
    {
        TestCentre test;
        test.plan({u"301"_s, u"308"_s});
        for (const QString &unit : {u"301"_s, u"308"_s}) {
            test.makeReady(unit);
            test.must(command::SignOff{test.enrolment, unit, {}, true, true, std::nullopt});
        }
        const QString path = test.path();
        test.close();
        m_window =
            std::make_unique<MainWindow>(test.environment(), test.folder.filePath(u"example.attest"_s));
        m_window->openCentre(path);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        openLearner();
        QVERIFY2(creditWords().contains(u"no IQA yet"_s), qPrintable(creditWords()));

        makeList();
        review();
        answer();
        decideAnew();
        closeList();
        QVERIFY(m_window->centre()->verify()->ok());
        m_window.reset();
    }

private:
    void openLearner()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        tabTo(u"learnersTable"_s);
        press(Qt::Key_Return);
        QVERIFY(inView(u"learnerPage"_s));
    }

    void makeList()
    {
        work(u"P02"_s);
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(inView(u"qualityPage"_s));
        pressButton(u"newList"_s);
        type(u"April visit"_s);
        press(Qt::Key_Return);
        QVERIFY(inView(u"sampleListPage"_s));
        // An empty list begins with the units that may be put on it.
        QCOMPARE(m_window->focusWidget()->objectName(), u"candidatesTable"_s);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        tabTo(u"candidatesReason"_s);
        type(u"First units of a new assessor"_s);
        press(Qt::Key_Return);
        QCOMPARE(find<QTableView>(u"sampleLines"_s)->model()->rowCount(), 2);
    }

    void review()
    {
        tabTo(u"sampleLines"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Return);
        QVERIFY(inView(u"reviewPage"_s));
        tabTo(u"agreeRemark"_s);
        type(u"Each page dated"_s);
        pressButton(u"agreeRest"_s);
        const auto &centre = *m_window->centre();
        const auto lists = centre.sampleLists();
        const auto decided =
            centre.reviewFile(centre.sampleList(lists->front().list.id)->lines.front().line.id);
        QCOMPARE(decided->targets.back().decisions.back().reason, u"Each page dated"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(inView(u"sampleListPage"_s));
        tabTo(u"sampleLines"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(inView(u"reviewPage"_s));
        pressButton(u"disagree"_s);
        type(u"The narrative does not show it"_s);
        press(Qt::Key_Return);
        QCOMPARE(stateOf(u"308"_s), UnitState::Returned);
        pressButton(u"agreeRest"_s);
        openTab(u"reviewTabs"_s, 1);
        pressButton(u"addAction"_s);
        type(u"Add what the customer said"_s);
        press(Qt::Key_Return);
        QVERIFY(find<QTabBar>(u"reviewTabs"_s)->tabText(1).contains(u"1"_s));
    }

    void answer()
    {
        work(u"P01"_s);
        openLearner();
        QCOMPARE(stateOf(u"308"_s), UnitState::Returned);
        auto *bar = find<QTabBar>(u"tabBar"_s);
        int tab = 0;
        while (tab < bar->count() && !bar->tabText(tab).startsWith(u"Reviews"_s))
            ++tab;
        QVERIFY2(bar->tabText(tab).contains(u"1 open"_s), qPrintable(bar->tabText(tab)));
        press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        pressButton(u"answer-308"_s);
        type(u"It is in the second paragraph"_s);
        press(Qt::Key_Return);
        QCOMPARE(stateOf(u"308"_s), UnitState::SignedOff);
        pressButton(u"answerActionS01-A1"_s);
        type(u"Added to the feedback sheet"_s);
        press(Qt::Key_Return);
    }

    void decideAnew()
    {
        work(u"P02"_s);
        press(Qt::Key_3, Qt::ControlModifier);
        tabTo(u"qualityGrid"_s);
        auto *grid = find<QualityGrid>(u"qualityGrid"_s);
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < 9 && !grid->currentIndex().data().toString().startsWith(u"Answered"_s);
             ++step)
            press(Qt::Key_Right);
        press(Qt::Key_Return);
        QVERIFY(inView(u"reviewPage"_s));
        const QModelIndex at = find<QTableView>(u"reviewTable"_s)->currentIndex();
        QCOMPARE(at.siblingAtColumn(2).data().toString(), u"Answered"_s); // the one to decide is chosen
        pressButton(u"agree"_s);
        openTab(u"reviewTabs"_s, 1);
        pressButton(u"closeActionS01-A1"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(inView(u"sampleListPage"_s));
    }

    void closeList()
    {
        QCOMPARE(stateOf(u"308"_s), UnitState::SignedOff);
        pressButton(u"closeList"_s);
        QVERIFY2(stateOf(u"301"_s) == UnitState::SignedOff, "asked once more first");
        QCOMPARE(m_window->focusWidget()->objectName(), u"closeListNo"_s);
        press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget()->objectName(), u"closeListYes"_s);
        press(Qt::Key_Space);
        QCOMPARE(stateOf(u"301"_s), UnitState::Verified);
        QCOMPARE(stateOf(u"308"_s), UnitState::Verified);
        openLearner();
        // Both units of the list, six credits each.
        QVERIFY2(creditWords().contains(u"Verified 12,"_s) && !creditWords().contains(u"no IQA yet"_s),
                 qPrintable(creditWords()));
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestQualityPath)
#include "test_qualitypath.moc"
