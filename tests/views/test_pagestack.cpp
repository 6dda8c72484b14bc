// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/actions.h"
#include "views/window/pagestack.h"
#include "views/window/rail.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

EntryId entry(unsigned char byte) { return EntryId::fromBytes(QByteArray(EntryId::size, char(byte))); }

} // namespace

class TestPageStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoomHasItsOwnNameAndKeys()
    {
        std::set<QString> names;
        std::set<QString> keys;
        int at = 0;
        for (const PlaceInfo &place : places()) {
            QCOMPARE(static_cast<int>(place.place), at++);
            QCOMPARE(place.keys.toString(QKeySequence::PortableText), u"Ctrl+%1"_s.arg(at));
            QCOMPARE(nameOf(place.place), place.name);
            QVERIFY(QFile::exists(QString(u":/icons/"_s + place.icon + u".svg"_s)));
            names.insert(place.name);
            keys.insert(place.keys.toString());
        }
        QCOMPARE(names.size(), 6u);
        QCOMPARE(keys.size(), 6u);
    }

    void aPageIsMadeWhenItIsFirstShown()
    {
        PageStack stack;
        int made = 0;
        stack.addPlace(Place::Today, [&] {
            ++made;
            return new QWidget;
        });
        QVERIFY(stack.has(Place::Today));
        QVERIFY(!stack.has(Place::History));
        QCOMPARE(stack.showPlace(Place::History), nullptr);
        QVERIFY(!stack.place());
        QCOMPARE(made, 0);
        QWidget *page = stack.showPlace(Place::Today);
        QCOMPARE(stack.showPlace(Place::Today), page);
        QCOMPARE(made, 1);
        QCOMPARE(stack.place(), Place::Today);
        QCOMPARE(page->windowTitle(), u"Today"_s);
    }

    void aPageOutOfViewHearsOfChangesWhenItIsShown()
    {
        PageStack stack;
        std::vector<centre::ChangeSet> heard;
        stack.addPlace(Place::Today, [] { return new QWidget; },
                       {[&](const centre::ChangeSet &changes) { heard.push_back(changes); }});
        stack.addPlace(Place::Learners, [] { return new QWidget; });
        stack.showPlace(Place::Today);
        centre::ChangeSet first;
        first.entries = {entry(1)};
        first.label = u"first"_s;
        stack.refresh(first);
        QCOMPARE(heard.size(), 1u);
        stack.showPlace(Place::Learners);
        centre::ChangeSet second = first;
        second.entries = {entry(2)};
        second.label = u"second"_s;
        stack.refresh(first);
        stack.refresh(second);
        QCOMPARE(heard.size(), 1u);
        stack.showPlace(Place::Today);
        QCOMPARE(heard.size(), 2u);
        QCOMPARE(heard.back().entries.size(), 2u);
        QCOMPARE(heard.back().label, u"second"_s);
        stack.showPlace(Place::Learners);
        stack.showPlace(Place::Today);
        QCOMPARE(heard.size(), 2u); // nothing was missed
    }

    void backLeadsUpAndBackFromAside()
    {
        PageStack stack;
        const auto page = [] { return new QWidget; };
        stack.addPlace(Place::Learners, page);
        const auto below = stack.addBelow(Place::Learners, u"below"_s, page);
        const auto deeper = stack.addBelow(below, u"deeper"_s, page);
        const auto aside = stack.addAside(u"aside"_s, page);
        QWidget *root = stack.showPlace(Place::Learners);
        QVERIFY(!stack.goBack());
        stack.showPage(deeper);
        QCOMPARE(stack.place(), Place::Learners);
        stack.showPage(aside);
        QVERIFY(!stack.place());
        QVERIFY(stack.goBack());
        QVERIFY(deeper.isInView());
        QVERIFY(stack.goBack()); // the one between is made now, for nobody has asked for it before
        QVERIFY(below.isInView());
        QCOMPARE(below->objectName(), u"below"_s);
        QVERIFY(stack.goBack());
        QCOMPARE(stack.currentWidget(), root);
    }

    void aListOfThePagesHasThemAllInTheOrderInWhichTheyWereAdded()
    {
        PageStack stack;
        int made = 0;
        const auto page = [&made] {
            ++made;
            return new QWidget;
        };
        stack.addPlace(Place::Learners, page);
        const auto below = stack.addBelow(Place::Learners, u"below"_s, page);
        const auto aside = stack.addAside(u"aside"_s, page);
        stack.showPage(aside);
        QCOMPARE(made, 1);
        const QList<QWidget *> all = stack.pages();
        QCOMPARE(made, 3);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1)->objectName(), u"below"_s);
        QCOMPARE(all.at(2)->objectName(), u"aside"_s);
        QVERIFY(aside.isInView() && !below.isInView());
    }

    void aPageThatNobodyAskedForIsMadeWhenItIsBroughtBack()
    {
        PageStack before;
        before.addPlace(Place::Learners, [] { return new QWidget; });
        QVariant about = u"L001"_s;
        const auto learner = before.addBelow(Place::Learners, u"learner"_s, [] { return new QLineEdit; },
                                             {{}, [&about] { return about; }, {}});
        before.showPage(learner);
        PageStack after;
        after.addPlace(Place::Learners, [] { return new QWidget; });
        QString opened;
        PageOf<QLineEdit> again;
        again = after.addBelow(Place::Learners, u"learner"_s, [] { return new QLineEdit; },
                               {{}, {}, [&](const QVariant &at) {
                                    opened = at.toString();
                                    after.showPage(again);
                                }});
        after.bringBack(before.keep());
        QCOMPARE(opened, u"L001"_s);
        QVERIFY(again.isInView());
        QVERIFY(again->text().isEmpty());
    }

    void saysWhenThePageOrItsTitleIsAnother()
    {
        PageStack stack;
        stack.addPlace(Place::Today, [] { return new QWidget; });
        stack.addPlace(Place::Reports, [] { return new QWidget; });
        QSignalSpy turned(&stack, &PageStack::turned);
        QWidget *today = stack.showPlace(Place::Today);
        QVERIFY(turned.count() > 0);
        turned.clear();
        today->setWindowTitle(u"Another"_s);
        QCOMPARE(turned.count(), 1);
        stack.showPlace(Place::Reports);
        turned.clear();
        today->setWindowTitle(u"Unseen"_s);
        QCOMPARE(turned.count(), 0);
    }

    void theKeyboardGoesToThePagesFirstPlace()
    {
        PageStack stack;
        QLineEdit *first = nullptr;
        stack.addPlace(Place::Today, [&first] {
            auto *page = new QWidget;
            first = new QLineEdit(page);
            page->setFocusProxy(first);
            return page;
        });
        stack.show();
        stack.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stack));
        stack.showPlace(Place::Today);
        QCOMPARE(QApplication::focusWidget(), first);
    }

    void theRailShowsTheRoomsItIsGiven()
    {
        Rail rail;
        rail.addPlace(places().at(0));
        rail.addPlace(places().at(static_cast<std::size_t>(Place::Reports)));
        auto *reports = rail.findChild<QPushButton *>(u"railReports"_s);
        QVERIFY(reports);
        QVERIFY(!rail.findChild<QPushButton *>(u"railHistory"_s));
        QSignalSpy asked(&rail, &Rail::placeRequested);
        QTest::mouseClick(reports, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Place>(), Place::Reports);
        rail.setInView(Place::Reports);
        QTest::mouseClick(reports, Qt::LeftButton);
        QVERIFY(reports->isChecked());
        rail.setInView(std::nullopt);
        QVERIFY(!reports->isChecked());
    }

    void actionsAreOneList()
    {
        QWidget window;
        Actions actions(&window);
        int ran = 0;
        bool may = false;
        QAction *print = actions.add(
            ActionGroup::Records, u"print"_s, u"Print"_s, {QKeySequence(Qt::CTRL | Qt::Key_P)},
            [&] { ++ran; }, [&] { return may; });
        actions.add(ActionGroup::Go, u"away"_s, u"Away"_s, {}, [&] { ran += 10; });
        QCOMPARE(actions.find(u"print"_s), print);
        QCOMPARE(actions.find(u"nothing"_s), nullptr);
        QCOMPARE(actions.of(ActionGroup::Records), QList<QAction *>{print});
        QMenu menu;
        actions.fill(menu, ActionGroup::Records);
        QCOMPARE(menu.actions(), QList<QAction *>{print});
        actions.update();
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(ran, 0);
        may = true;
        actions.update();
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(ran, 1);
        actions.find(u"away"_s)->trigger();
        QCOMPARE(ran, 11);
    }
};

QTEST_MAIN(TestPageStack)
#include "test_pagestack.moc"
