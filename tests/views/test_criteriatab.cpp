// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/gridmodel.h"
#include "support/testcentre.h"
#include "views/common/notice.h"
#include "views/learner/criteriagrid.h"
#include "views/learner/learnerpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;
using portfolio::Verdict;

namespace {

/// A learner's page on the Criteria tab, two items of evidence, unit 308 planned.
struct Screen {
    TestCentre centre;
    std::unique_ptr<LearnerPage> page;
    CriteriaGrid *grid = nullptr;

    Screen()
    {
        centre.plan({u"308"_s});
        centre.must(centre.observation());
        centre.must(centre.observation());
        open();
    }
    void open()
    {
        page = std::make_unique<LearnerPage>(centre.centre());
        page->resize(1050, 640);
        page->open(centre.enrolment);
        page->showTab(LearnerPage::Tab::Criteria);
        page->show();
        grid = page->findChild<CriteriaGrid *>();
        grid->setFocus();
    }
    items::GridModel &model() const { return static_cast<items::GridModel &>(*grid->model()); }
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *widget = page->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qPrintable(name));
        return widget;
    }
    EvidenceId item(int number)
    {
        return *centre->evidenceByRef(centre.learner(), u"E%1"_s.arg(number, 3, 10, QLatin1Char('0')));
    }
    void choose(const QString &code, int number)
    {
        grid->setCurrentIndex(model().indexOf({u"308"_s, TargetKind::Criterion, code}, item(number)));
    }
    std::optional<items::GridPair> pair(const QString &code, int number)
    {
        return model().pair(model().indexOf({u"308"_s, TargetKind::Criterion, code}, item(number)));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(grid, key, with);
    }
};

} // namespace

/// The grid by keyboard alone: what is chosen, ticked, written and refused.
class TestCriteriaTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceClaimsAndJudges()
    {
        Screen screen;
        screen.choose(u"2.1"_s, 1);
        screen.key(Qt::Key_Space);
        QCOMPARE(screen.pair(u"2.1"_s, 1)->verdict, std::optional(Verdict::Met));
        QVERIFY(screen.pair(u"2.1"_s, 1)->claimed);
        QCOMPARE(screen.centre->undoText(), u"Undo: judge 308 2.1 met"_s);
        QVERIFY(
            screen.find<QLabel>(u"gridWords"_s)->text().contains(u"Judged on 24 April 2013 by Ffion Rees"_s));
        screen.key(Qt::Key_Space); // there is nothing more to tick
        QCOMPARE(screen.centre->undoText(), u"Undo: judge 308 2.1 met"_s);
        screen.find<QCheckBox>(u"gridJudge"_s)->setChecked(false);
        screen.choose(u"2.2"_s, 1);
        screen.key(Qt::Key_Space);
        QVERIFY(screen.pair(u"2.2"_s, 1)->claimed);
        QVERIFY(!screen.pair(u"2.2"_s, 1)->verdict);
    }

    void manyCellsAreOneActionAndOneUndo()
    {
        Screen screen;
        screen.choose(u"2.1"_s, 2); // the newest is the first column
        screen.key(Qt::Key_Right, Qt::ShiftModifier);
        screen.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(screen.find<QPushButton>(u"gridTick"_s)->text(), u"Tick 4 cells"_s);
        screen.key(Qt::Key_Space);
        QCOMPARE(screen.centre.file().records.judgements.size(), std::size_t(4));
        QCOMPARE(screen.centre->undoText(), u"Undo: judge 4 criteria met"_s);
        QCOMPARE(screen.grid->selectionModel()->selectedIndexes().size(), 4);
        screen.centre.must(command::Undo{});
        QVERIFY(screen.centre.file().records.claims.empty());
        QVERIFY(!screen.pair(u"2.1"_s, 1)->claimed);
    }

    void aHeadingTicksAllThatIsUnderIt()
    {
        Screen screen;
        const catalogue::Unit *unit = screen.centre.file().qualification->unit(u"308"_s);
        screen.grid->setCurrentIndex(screen.model().index(1, 0)); // the first outcome, the newest item
        screen.key(Qt::Key_Space);
        QCOMPARE(screen.centre.file().records.claims.size(), unit->outcomes.front().criteria.size());
    }

    void placesAreWrittenForTheSelection()
    {
        Screen screen;
        screen.choose(u"2.1"_s, 1);
        screen.key(Qt::Key_Down, Qt::ShiftModifier);
        screen.key(Qt::Key_Space);
        screen.choose(u"2.2"_s, 1);
        screen.choose(u"2.1"_s, 1);
        screen.key(Qt::Key_Down, Qt::ShiftModifier);
        screen.key(Qt::Key_F2);
        auto *editor = screen.grid->findChild<QLineEdit *>(u"placeEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"page 2"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(screen.pair(u"2.1"_s, 1)->place, u"page 2"_s);
        QCOMPARE(screen.pair(u"2.2"_s, 1)->place, u"page 2"_s);
        QVERIFY2(screen.pair(u"2.1"_s, 1)->verdict, "a place judges nothing and takes nothing back");
        screen.centre.must(command::Undo{});
        QCOMPARE(screen.pair(u"2.2"_s, 1)->place, QString());
    }

    void notYetNeedsAReason()
    {
        Screen screen;
        screen.choose(u"2.1"_s, 1);
        screen.key(Qt::Key_N);
        auto *reason = screen.find<QLineEdit>(u"gridReasonReason"_s);
        QVERIFY(reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!screen.pair(u"2.1"_s, 1)->verdict);
        QTest::keyClicks(reason, u"Not signed"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(screen.pair(u"2.1"_s, 1)->verdict, std::optional(Verdict::NotYet));
        QCOMPARE(screen.pair(u"2.1"_s, 1)->reason, u"Not signed"_s);
        QVERIFY(!reason->isVisible());
        screen.key(Qt::Key_Space); // met after all
        QCOMPARE(screen.pair(u"2.1"_s, 1)->verdict, std::optional(Verdict::Met));
    }

    void aSignedOffUnitSaysWhyItIsClosed()
    {
        Screen screen;
        screen.centre.makeReady(u"308"_s);
        screen.centre.must(command::SignOff{screen.centre.enrolment, u"308"_s, {}, true, true, {}});
        screen.choose(u"2.1"_s, 1);
        QVERIFY(!screen.find<QPushButton>(u"gridTick"_s)->isEnabled());
        QVERIFY(screen.find<QLabel>(u"gridWords"_s)->text().contains(u"signed off"_s));
        const qsizetype before = static_cast<qsizetype>(screen.centre->entryIds()->size());
        screen.key(Qt::Key_Space);
        QCOMPARE(static_cast<qsizetype>(screen.centre->entryIds()->size()), before);
        const auto notices = screen.page->findChildren<Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const Notice *notice) {
            return notice->isVisible() && notice->sentence().contains(u"308"_s);
        }));
    }

    void whoIsNotAnAssessorOnlyClaims()
    {
        Screen screen;
        QVERIFY(screen.centre->setWorking(*screen.centre->personByRef(u"P02"_s)));
        QVERIFY(!screen.find<QCheckBox>(u"gridJudge"_s)->isVisible());
        QVERIFY(!screen.find<QPushButton>(u"gridNotYet"_s)->isVisible());
        screen.choose(u"2.1"_s, 1);
        screen.key(Qt::Key_Space);
        QVERIFY(screen.pair(u"2.1"_s, 1)->claimed);
        QVERIFY(!screen.pair(u"2.1"_s, 1)->verdict);
    }

    void keepsItsPlaceWhenTheDataChange()
    {
        Screen screen;
        screen.choose(u"2.2"_s, 1);
        screen.centre.must(screen.centre.observation());
        QCOMPARE(screen.model().columnCount(), 3);
        const auto current = screen.model().pair(screen.grid->currentIndex());
        QVERIFY(current);
        QCOMPARE(current->target.code, u"2.2"_s);
        QCOMPARE(current->evidence, screen.item(1));
    }

    void returnLeadsToTheEvidence()
    {
        Screen screen;
        screen.choose(u"2.2"_s, 1);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.find<QTabBar>(u"tabBar"_s)->currentIndex(),
                 static_cast<int>(LearnerPage::Tab::Evidence));
    }

    void tabLeavesTheGridAndEverythingHasAName()
    {
        Screen screen;
        QVERIFY(QTest::qWaitForWindowExposed(screen.page.get()));
        screen.page->activateWindow();
        screen.grid->setFocus();
        screen.key(Qt::Key_Tab);
        QVERIFY(!screen.grid->hasFocus());
        for (const QString &name : {u"gridUnit"_s, u"gridOrder"_s})
            QVERIFY(!screen.find<QComboBox>(name)->accessibleName().isEmpty());
        QVERIFY(!screen.grid->accessibleName().isEmpty());
    }

    void saysWhatIsMissingWhenThereIsNothingToShow()
    {
        TestCentre centre;
        LearnerPage page(centre.centre());
        page.open(centre.enrolment);
        page.showTab(LearnerPage::Tab::Criteria);
        page.show();
        QVERIFY(!page.findChild<CriteriaGrid *>()->isVisible());
        centre.plan({u"308"_s});
        QVERIFY(!page.findChild<CriteriaGrid *>()->isVisible());
        centre.must(centre.observation());
        QVERIFY(page.findChild<CriteriaGrid *>()->isVisible());
    }
};

QTEST_MAIN(TestCriteriaTab)
#include "test_criteriatab.moc"
