// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/tour.h"

#include "support/stops.h"
#include "support/tourqualifications.h"
#include "support/tourwhatif.h"
#include "views/learner/learnerpage.h"
#include "views/learners/learnerspage.h"
#include "views/window/pagestack.h"
#include "views/window/qualityroom.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

using Tab = LearnerPage::Tab;

/// From any page to the list of learners with nothing narrowed.
void toLearners(Desk &desk)
{
    desk.trigger("goLearners");
    auto *page = desk.window.findChild<LearnersPage *>();
    page->setWords({});
    page->findChild<QPushButton *>(u"filterClear"_s)->click();
}

bool toLearner(Desk &desk, const QString &ref)
{
    const auto enrolment = desk.window.centre()->enrolmentByRef(ref);
    if (!enrolment)
        return false;
    const auto *page = desk.window.findChild<LearnerPage *>();
    if (page && page->isVisible() && page->enrolment() == *enrolment)
        return true;
    toLearners(desk);
    desk.window.findChild<LearnersPage *>()->choose(*enrolment);
    QTest::keyClick(desk.find<QTableView>("learnersTable"), Qt::Key_Return);
    return true;
}

void toTab(Desk &desk, Tab tab, const QString &ref = u"L001"_s)
{
    if (toLearner(desk, ref))
        desk.window.findChild<LearnerPage *>()->showTab(tab);
}

void addStart(std::vector<Stop> &stops)
{
    const auto start = [](Desk &desk) { desk.trigger("anotherCentre"); };
    stops.push_back(at(u"first page"_s, start));
    also(stops, u"first page, nothing written"_s, start, "makeCentre");
    stops.push_back(at(u"first page, written"_s, [start](Desk &desk) {
        start(desk);
        desk.find<QLineEdit>("centreName")->setText(desk.centre.worded(u"Severnside"_s));
    }));
    stops.push_back(at(u"first page, left"_s, [](Desk &desk) { press(desk, "startBack"); }));
}

void addRooms(std::vector<Stop> &stops)
{
    for (const char *room : {"goToday", "goLearners", "goQuality", "goReports", "goHistory"})
        stops.push_back(at(QString::fromLatin1(room), [room](Desk &desk) { desk.trigger(room); }));
    stops.push_back(at(u"today, mine"_s, [](Desk &desk) {
        desk.trigger("goToday");
        desk.find<QWidget>("todayPage")->findChild<QPushButton *>(u"filterMine"_s)->click();
    }));
    stops.push_back(at(u"learners, none found"_s, [](Desk &desk) {
        toLearners(desk);
        desk.window.findChild<LearnersPage *>()->setWords(u"zzz"_s);
    }));
    also(stops, u"learners, ready"_s, toLearners, "showReady");
    stops.push_back({u"learners, sorting"_s, [](Desk &desk) -> QWidget * {
                         toLearners(desk);
                         QMenu *menu = desk.find<QPushButton>("sortLearners")->menu();
                         menu->popup({});
                         return menu;
                     }});
    also(stops, u"add learner"_s, toLearners, "addLearner");
    stops.push_back(at(u"add learner, nothing written"_s, [](Desk &desk) {
        toLearners(desk);
        press(desk, "addLearner");
        press(desk, "addLearnerSave");
    }));
}

void addLearner(std::vector<Stop> &stops)
{
    const std::pair<Tab, QString> tabs[] = {{Tab::Units, u"units"_s},       {Tab::Criteria, u"criteria"_s},
                                            {Tab::Evidence, u"evidence"_s}, {Tab::Plan, u"plan"_s},
                                            {Tab::Reviews, u"reviews"_s},   {Tab::History, u"history"_s}};
    for (const QString &ref : {u"L001"_s, u"L002"_s, u"L003"_s, u"L004"_s}) {
        for (const auto &[tab, name] : tabs)
            stops.push_back(
                at(QString(ref + u' ' + name), [tab = tab, ref](Desk &desk) { toTab(desk, tab, ref); }));
    }
    const auto units = [](Desk &desk) {
        toTab(desk, Tab::Units);
        auto *details = desk.find<QPushButton>("unitDetailsButton");
        if (!details->isChecked())
            details->click();
    };
    for (int row = 0; row < 10; ++row)
        stops.push_back(rows(u"unit in detail"_s, "unitsTable", units, row));
    const auto onUnit = [units](int row, const char *button) {
        return [units, row, button](Desk &desk) {
            units(desk);
            auto *table = desk.find<QAbstractItemView>("unitsTable");
            table->setCurrentIndex(table->model()->index(row, 0));
            press(desk, button);
        };
    };
    stops.push_back(at(u"withdrawing a credit transfer"_s, onUnit(3, "withdrawTransferButton")));
    stops.push_back(at(u"transferring credit"_s, onUnit(4, "transferButton")));
    stops.push_back(
        at(u"transferring credit, nothing written"_s, [](Desk &desk) { press(desk, "transferDoIt"); }));
    const auto evidence = [](Desk &desk) { toTab(desk, Tab::Evidence); };
    for (int row = 0; row < 7; ++row)
        stops.push_back(rows(u"evidence"_s, "evidenceTable", evidence, row));
    const auto history = [](Desk &desk) { toTab(desk, Tab::History); };
    for (int row = 0; row < 30; row += 3)
        stops.push_back(rows(u"entry"_s, "historyTable", history, row));
    also(stops, u"withdrawing evidence"_s, evidence, "withdrawEvidenceButton");
    stops.push_back(
        at(u"withdrawing evidence, no reason"_s, [](Desk &desk) { press(desk, "evidenceReasonDoIt"); }));
    stops.push_back(at(u"plan, changed"_s, [](Desk &desk) {
        toTab(desk, Tab::Plan);
        auto *tree = desk.find<QTreeView>("planTree");
        tree->setFocus();
        for (int down = 0; down < 4; ++down)
            QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
    }));
    const auto plan = [](Desk &desk) { toTab(desk, Tab::Plan); };
    also(stops, u"plan, as it was"_s, plan, "discardPlanButton");
    stops.push_back(at(u"exemptions"_s, [plan](Desk &desk) {
        plan(desk);
        if (auto *open = desk.find<QPushButton>("exemptionsButton"); !open->isChecked())
            open->click();
    }));
    stops.push_back(at(u"exempting"_s, [](Desk &desk) { press(desk, "recordExemptionButton"); }));
    stops.push_back(at(u"exempting, nothing written"_s, [](Desk &desk) { press(desk, "exemptionDoIt"); }));
    also(stops, u"choosing units"_s, plan, "chooseUnitsButton");
    stops.push_back(at(u"choosing units, finished"_s, [](Desk &desk) { press(desk, "finishButton"); }));
    addWhatIf(stops, [](Desk &desk, const QString &ref) { toTab(desk, Tab::Plan, ref); });
}

/// The grid: cells of each state, many cells at once, and what is asked.
void addGrid(std::vector<Stop> &stops)
{
    const auto cell = [](int row, int column) {
        return [row, column](Desk &desk) {
            toTab(desk, Tab::Criteria);
            auto *grid = desk.find<QAbstractItemView>("criteriaGrid");
            grid->setCurrentIndex(grid->model()->index(row, column));
        };
    };
    for (int row = 0; row < 6; ++row)
        stops.push_back(at(u"grid, row %1"_s.arg(row), cell(row, row % 2)));
    stops.push_back(at(u"grid, many cells"_s, [](Desk &desk) {
        toTab(desk, Tab::Criteria);
        desk.find<QAbstractItemView>("criteriaGrid")->selectAll();
    }));
    also(stops, u"grid, not yet"_s, cell(2, 0), "gridNotYet");
    also(stops, u"grid, place"_s, cell(2, 0), "gridPlace");
}

void addForms(std::vector<Stop> &stops)
{
    const auto record = [](Desk &desk) {
        toLearner(desk, u"L001"_s);
        desk.trigger("record");
    };
    stops.push_back(at(u"record"_s, record));
    also(stops, u"record, nothing written"_s, record, "saveEvidenceButton");
    stops.push_back(at(u"record, written"_s, [record](Desk &desk) {
        record(desk);
        desk.find<QPlainTextEdit>("narrativeEdit")->setPlainText(desk.centre.worded(u"Half a sentence"_s));
        auto *tree = desk.find<QTreeView>("targetsTree");
        tree->setFocus();
        for (int down = 0; down < 4; ++down)
            QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Space);
    }));
    stops.push_back({u"record, more kinds"_s, [record](Desk &desk) -> QWidget * {
                         record(desk);
                         QMenu *menu = desk.find<QPushButton>("moreKinds")->menu();
                         if (!menu)
                             return nullptr;
                         menu->popup({});
                         return menu;
                     }});
    stops.push_back(at(u"today, a draft kept"_s, [](Desk &desk) { desk.trigger("goToday"); }));
    stops.push_back(at(u"record, the draft"_s, record));
    also(stops, u"record, discarded"_s, record, "discardDraftButton");
    for (const QString &unit : {u"301"_s, u"302"_s, u"202"_s, u"210"_s})
        stops.push_back(at(QString(u"sign off "_s + unit), [unit](Desk &desk) {
            if (toLearner(desk, u"L001"_s))
                Q_EMIT desk.window.findChild<LearnerPage *>()->signOffRequested(
                    desk.window.findChild<LearnerPage *>()->enrolment(), unit);
        }));
}

/// Between the pages of a report and its words.
void turnPaper(Desk &desk, const char *page)
{
    desk.find<QWidget>(page)->findChild<QPushButton *>(u"asText"_s)->click();
}

void searchIn(QWidget &page, const char *line, const QString &words)
{
    auto *edit = page.findChild<QLineEdit *>(QString::fromLatin1(line));
    edit->setText(words);
    QTest::keyClick(edit, Qt::Key_Return);
}

void addReports(std::vector<Stop> &stops)
{
    stops.push_back(at(u"report of a learner"_s, [](Desk &desk) {
        toLearner(desk, u"L001"_s);
        press(desk, "reportButton");
    }));
    stops.push_back(at(u"report as text"_s, [](Desk &desk) { turnPaper(desk, "reportsPage"); }));
    stops.push_back(at(u"report as pages"_s, [](Desk &desk) { turnPaper(desk, "reportsPage"); }));
    stops.push_back(at(u"report printed"_s, [](Desk &desk) { press(desk, "reportsPage", "printReport"); }));
    stops.push_back(at(u"report saved"_s, [](Desk &desk) {
        desk.report = desk.folder.filePath(u"report.pdf"_s);
        press(desk, "reportsPage", "saveReport");
    }));
    const std::tuple<const char *, const char *, QString> lists[] = {
        {"goReports", "findInReports", u"reports"_s}, {"goHistory", "historyWords", u"history"_s}};
    for (const auto &[action, line, name] : lists) {
        for (const QString &words : {u"zzz"_s, QString()})
            stops.push_back(at(QString(name + u", searched for: "_s + words),
                               [action = action, line = line, words](Desk &desk) {
                                   desk.trigger(action);
                                   searchIn(*desk.window.findChild<PageStack *>()->currentWidget(), line,
                                            words);
                               }));
    }
}

void work(Desk &desk, const QString &ref)
{
    centre::Centre &centre = *desk.window.centre();
    if (const auto person = centre.personByRef(ref); person && centre.working() != *person)
        centre.setWorking(*person).ok();
}

/// The IQA's pages, as the IQA sees them; the assessor's side is on the learner's page.
void addQuality(std::vector<Stop> &stops)
{
    const auto room = [](Desk &desk) {
        work(desk, u"P02"_s);
        desk.trigger("goQuality");
    };
    const auto list = [](Desk &desk) {
        work(desk, u"P02"_s);
        const auto found = desk.window.centre()->sampleListByRef(u"S01"_s);
        if (found)
            desk.window.findChild<QualityRoom *>()->openList(*found);
    };
    const auto review = [](Desk &desk) {
        work(desk, u"P02"_s);
        const centre::Centre &centre = *desk.window.centre();
        const auto found = centre.sampleListByRef(u"S01"_s);
        const auto line = found ? centre.sampleLineByRef(*found, *centre.enrolmentByRef(u"L001"_s), u"305"_s)
                                : Result<portfolio::SampleLineId>(found.error());
        if (line)
            desk.window.findChild<QualityRoom *>()->openReview(*line);
    };
    stops.push_back(at(u"quality, as IQA"_s, room));
    also(stops, u"quality, new list"_s, room, "newList");
    stops.push_back(at(u"sample list"_s, list));
    also(stops, u"sample list, more units"_s, list, "addUnits");
    also(stops, u"sample list, taking off"_s, list, "takeOff");
    also(stops, u"sample list, closing"_s, list, "closeList");
    also(stops, u"report on a sample list"_s, list, "iqaReport");
    stops.push_back(
        at(u"report on a sample list, as text"_s, [](Desk &desk) { turnPaper(desk, "iqaReportPage"); }));
    stops.push_back(at(u"report on a sample list, printed"_s,
                       [](Desk &desk) { press(desk, "iqaReportPage", "printReport"); }));
    stops.push_back(at(u"review"_s, review));
    for (int row = 0; row < 3; ++row)
        stops.push_back(rows(u"review"_s, "reviewTable", review, row));
    also(stops, u"review, not agreed"_s, review, "disagree");
    stops.push_back(at(u"review, actions"_s, [review](Desk &desk) {
        review(desk);
        desk.find<QTabBar>("reviewTabs")->setCurrentIndex(1);
    }));
    stops.push_back(at(u"review, a new action"_s, [](Desk &desk) { press(desk, "addAction"); }));
    stops.push_back(at(u"reviews, answered"_s, [](Desk &desk) {
        work(desk, u"P01"_s);
        toTab(desk, Tab::Reviews);
    }));
}

void addAside(std::vector<Stop> &stops)
{
    for (const char *page : {"chooseWho", "thisCentre", "checkCentre", "settings", "shortcuts"})
        stops.push_back(at(QString::fromLatin1(page), [page](Desk &desk) { desk.trigger(page); }));
    const auto open = [](const char *page) { return [page](Desk &desk) { desk.trigger(page); }; };
    also(stops, u"who, nobody written"_s, open("chooseWho"), "addPerson");
    also(stops, u"this centre, backed up"_s, open("thisCentre"), "backUpNow");
    stops.push_back({u"menu of who is working"_s, [](Desk &desk) -> QWidget * {
                         auto *menu = desk.find<QMenu>("whoMenu");
                         menu->popup({});
                         return menu;
                     }});
}

/// Last: what it records changes the other screens.
void addUndo(std::vector<Stop> &stops)
{
    stops.push_back(at(u"something to undo"_s, [](Desk &desk) {
        desk.trigger("goLearners");
        desk.window.centre()
            ->run(command::AddPerson{{{}, desk.centre.worded(u"Bethan"_s), {}, {portfolio::Role::Assessor}}})
            .ok();
    }));
    stops.push_back(at(u"something to redo"_s, [](Desk &desk) { desk.trigger("undo"); }));
}

void addPalette(std::vector<Stop> &stops)
{
    const auto find = [](const QString &words) {
        return [words](Desk &desk) {
            desk.trigger("goLearners");
            desk.trigger("find");
            QTest::keyClicks(desk.find<QLineEdit>("searchBox"), words);
        };
    };
    stops.push_back(at(u"palette"_s, find({})));
    for (const QString &words : {u"l001"_s, u"30"_s, u"e001"_s, u"settings"_s, u"zzz"_s})
        stops.push_back(at(QString(u"palette: "_s + words), find(words)));
    stops.push_back(at(u"palette, closed"_s, [](Desk &desk) {
        QTest::keyClick(desk.find<QLineEdit>("searchBox"), Qt::Key_Escape);
    }));
}

} // namespace

std::vector<Stop> stops()
{
    std::vector<Stop> all;
    addStart(all);
    addRooms(all);
    addLearner(all);
    addGrid(all);
    addForms(all);
    addReports(all);
    addQuality(all);
    addQualifications(all);
    addAside(all);
    addPalette(all);
    addUndo(all);
    return all;
}

void tour(Desk &desk, const std::function<void(const QString &name, QWidget &screen)> &visit)
{
    for (const Stop &stop : stops()) {
        QWidget *screen = stop.go(desk);
        if (!screen)
            continue;
        // Layouts asked for by the last step are done before anybody looks.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        visit(stop.name, *screen);
        if (screen != &desk.window)
            screen->hide();
    }
}
