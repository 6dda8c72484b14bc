// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/common/chip.h"
#include "views/learner/learnerpage.h"
#include "views/window/findmodel.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const FindGroup *group(const Finds &finds, const QString &heading)
{
    for (const FindGroup &group : finds.groups) {
        if (group.heading == heading)
            return &group;
    }
    return nullptr;
}

EnrolmentId addLearner(TestCentre &test, const QString &given, const QString &family)
{
    command::LearnerDetails details;
    details.given = given;
    details.family = family;
    details.born = QDate(1990, 1, 1);
    command::Enrol enrol;
    enrol.learner = *test.must(command::AddLearner{details}).learners.begin();
    enrol.qualification = u"4430-03"_s;
    enrol.registered = QDate(2013, 1, 14);
    enrol.assessor = test->working();
    return *test.must(enrol).enrolments.begin();
}

/// The window over a centre with two learners, plans and an item of evidence.
struct Opened {
    Opened()
        : window(centre.environment(), centre.folder.filePath(u"example.attest"_s))
    {
        centre.plan({u"301"_s, u"302"_s});
        command::Record record = centre.observation();
        record.title = u"The ferry at Llŷn"_s;
        centre.must(record);
        addLearner(centre, u"David"_s, u"Amadi"_s);
        const QString path = centre.path();
        centre.close();
        window.openCentre(path);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not come to the front.");
    }
    template <class Widget> Widget *find(const char *name)
    {
        auto *widget = window.findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    bool inView(const char *page) { return find<QWidget>(page)->isVisible(); }
    QString current() { return find<QListView>("findsList")->currentIndex().data().toString(); }

    TestCentre centre;
    MainWindow window;
};

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEverythingByWords()
    {
        TestCentre test;
        test.plan({u"301"_s, u"302"_s});
        command::Record record = test.observation();
        record.title = u"The ferry at Llŷn"_s;
        const EvidenceId item = *test.must(record).evidence.begin();
        Finder finder(test.centre());

        auto finds = finder.find(u"LLYR"_s, {}, {});
        QVERIFY(finds);
        QCOMPARE(group(*finds, u"Learners"_s)->finds.front().enrolment, test.enrolment);
        QVERIFY(group(*finds, u"Evidence"_s)); // the narrative names Llŷr

        finds = finder.find(u"llyn ferry"_s, {}, {});
        QVERIFY(!group(*finds, u"Learners"_s));
        const Find evidence = group(*finds, u"Evidence"_s)->finds.front();
        QCOMPARE(evidence.evidence, item);
        QCOMPARE(evidence.enrolment, test.enrolment);
        QVERIFY2(evidence.text.startsWith(u"E001 "_s), qPrintable(evidence.text));

        finds = finder.find(u"302"_s, {}, {});
        const Find unit = group(*finds, u"Units"_s)->finds.front();
        QCOMPARE(unit.unit, u"302"_s);
        QCOMPARE(unit.second, u"Carys O'Brien-Llŷr"_s);
        finds = finder.find(u"carys 301"_s, {}, {});
        QCOMPARE(group(*finds, u"Units"_s)->finds.size(), 1u);
        QCOMPARE(group(*finds, u"Units"_s)->finds.front().unit, u"301"_s);
        QVERIFY(!group(*finder.find(u"310"_s, {}, {}), u"Units"_s)); // not in anybody's plan
    }

    void findsAnItemByItsReference()
    {
        TestCentre test;
        const EvidenceId item = *test.must(test.observation()).evidence.begin();
        Finder finder(test.centre());
        QCOMPARE(group(*finder.find(u"e001"_s, test.enrolment, {}), u"Evidence"_s)->finds.front().evidence,
                 item);
        QCOMPARE(group(*finder.find(u"E001 carys"_s, {}, {}), u"Evidence"_s)->finds.front().evidence, item);
        QVERIFY(!group(*finder.find(u"e001"_s, {}, {}), u"Evidence"_s)); // whose?
        QVERIFY(!group(*finder.find(u"e999"_s, test.enrolment, {}), u"Evidence"_s));
    }

    void theLearnerInViewComesFirst()
    {
        TestCentre test;
        test.plan({u"301"_s});
        const EnrolmentId other = addLearner(test, u"David"_s, u"Amadi"_s);
        test.must(command::Plan{other, {u"301"_s}, {}});
        Finder finder(test.centre());
        for (const EnrolmentId open : {test.enrolment, other}) {
            const auto finds = finder.find(u"301"_s, open, {});
            QCOMPARE(group(*finds, u"Units"_s)->finds.size(), 2u);
            QCOMPARE(group(*finds, u"Units"_s)->finds.front().enrolment, open);
        }
    }

    void saysHowManyAreLeftOut()
    {
        TestCentre test;
        for (int number = 0; number < Finder::mostShown + 3; ++number) {
            const EnrolmentId enrolment = addLearner(test, u"Sam"_s, u"Number%1"_s.arg(number));
            test.must(command::Plan{enrolment, {u"301"_s}, {}});
        }
        Finder finder(test.centre());
        const auto finds = finder.find(u"sam"_s, {}, {});
        const FindGroup *learners = group(*finds, u"Learners"_s);
        QCOMPARE(learners->finds.size(), std::size_t(Finder::mostShown + 1));
        QCOMPARE(learners->finds.back().kind, Find::Kind::Learners);
        QVERIFY(learners->finds.back().text.contains(u"11"_s));
        const auto units = finder.find(u"sam 301"_s, {}, {});
        QCOMPARE(group(*units, u"Units"_s)->finds.size(), std::size_t(Finder::mostShown));
        QVERIFY(group(*units, u"Units"_s)->more.startsWith(u"3 "_s));
    }

    void seesWhatChanged()
    {
        TestCentre test;
        Finder finder(test.centre());
        QVERIFY(!group(*finder.find(u"amadi"_s, {}, {}), u"Learners"_s));
        addLearner(test, u"David"_s, u"Amadi"_s);
        QVERIFY(group(*finder.find(u"amadi"_s, {}, {}), u"Learners"_s));
    }

    void saysWhyNothingWasFound()
    {
        TestCentre test;
        Finder finder(test.centre());
        QAction print(u"&Print it…"_s);
        print.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
        QCOMPARE(group(*finder.find({}, {}, {&print}), u"Commands"_s)->finds.front().text, u"Print it"_s);
        QCOMPARE(group(*finder.find(u"PRINT"_s, {}, {&print}), u"Commands"_s)->finds.front().second,
                 u"Ctrl+P"_s);
        print.setEnabled(false);
        QVERIFY(finder.find(u"print"_s, {}, {&print})->nothing.contains(u"Print it"_s));
        QVERIFY(finder.find(u"<b>zzz %1 \" *"_s, {}, {})->nothing.contains(u"<b>zzz %1 \" *"_s));
        QVERIFY(finder.find(u"§"_s, {}, {})->nothing.contains(u"two letters"_s));
    }

    void theListHasHeadingsThatCannotBeChosen()
    {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.nextFrom(-1, 1), -1);
        model.setFinds({{{u"Learners"_s, {{Find::Kind::Learner, u"Carys"_s, u"L001"_s}}, u"2 more"_s},
                         {u"Commands"_s, {{Find::Kind::Command, u"Undo"_s, {}}}, {}}},
                        {}});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.nextFrom(-1, 1), 1);
        QCOMPARE(model.nextFrom(1, 1), 4);
        QCOMPARE(model.nextFrom(4, 1), -1);
        QCOMPARE(model.nextFrom(4, -1), 1);
        QVERIFY(!model.find(model.index(0)));
        QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsEnabled));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Learners: Carys, L001"_s);
        model.setFinds({});
        QCOMPARE(model.rowCount(), 0);
    }

    void opensALearnerByKeyboardAlone()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(opened.inView("palette"));
        opened.type(u"llyr"_s);
        QCOMPARE(opened.current(), u"Carys O'Brien-Llŷr"_s);
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("learnerPage"));
        QVERIFY(!opened.inView("palette"));
        QVERIFY(opened.find<QLineEdit>("searchBox")->text().isEmpty());
        QVERIFY(opened.find<QWidget>("learnerPage")->isAncestorOf(QApplication::focusWidget()));
    }

    void opensEvidenceWhereItLives()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_F, Qt::ControlModifier);
        opened.type(u"ferry"_s);
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("evidenceTab"));
        const auto *table = opened.find<QTableView>("evidenceTable");
        QVERIFY(table->hasFocus());
        QVERIFY(table->currentIndex().siblingAtColumn(0).data().toString().contains(u"E001"_s));
    }

    void opensAUnitWhereItLives()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"302"_s);
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("unitsTab"));
        const auto *table = opened.find<QTableView>("unitsTable");
        QVERIFY(table->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"302"_s));
    }

    void doesACommandByName()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"who is"_s);
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("whoPage"));
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"record evidence"_s);
        QVERIFY(!opened.find<QLabel>("findsNothing")->text().isEmpty()); // no learner is open
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("whoPage"));
    }

    void showsTheReportOfTheLearnerInView()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(opened.inView("learnersPage")); // nobody is in view
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"llyr"_s);
        opened.press(Qt::Key_Return);
        QTest::keyClick(&opened.window, Qt::Key_P, Qt::ControlModifier);
        QVERIFY(opened.inView("reportsPage"));
    }

    void pressesAButtonOfThePageInView()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"sorted by"_s); // a button that opens a menu is none
        QVERIFY(!opened.find<QLabel>("findsNothing")->text().isEmpty());
        opened.press(Qt::Key_Escape);
        QTest::keyClick(&opened.window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(opened.inView("addLearnerPage"));
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"find an award"_s);
        QCOMPARE(opened.current(), u"Find an award"_s);
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("awardsPage"));
    }

    void escapeLeadsBackToWhereOneWas()
    {
        Opened opened;
        auto *table = opened.find<QTableView>("learnersTable");
        table->setFocus();
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"zzz"_s);
        QVERIFY(opened.find<QLabel>("findsNothing")->text().contains(u"zzz"_s));
        opened.press(Qt::Key_Escape);
        QVERIFY(!opened.inView("palette"));
        QVERIFY(table->hasFocus());
        QVERIFY(opened.find<QLineEdit>("searchBox")->text().isEmpty());
    }

    void showsAllThatFitInTheList()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_K, Qt::ControlModifier);
        opened.type(u"a 4430"_s);
        while (!opened.current().startsWith(u"Show all 2"_s)) {
            const QString before = opened.current();
            opened.press(Qt::Key_Down);
            QVERIFY2(opened.current() != before, qPrintable(before));
        }
        opened.press(Qt::Key_Return);
        QVERIFY(opened.inView("learnersPage"));
        QCOMPARE(opened.find<QTableView>("learnersTable")->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
