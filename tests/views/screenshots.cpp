// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
//
// attest-screenshots DIR: opens every screen of the example centre offscreen and writes its picture, light
// and dark, at the sizes that people have. Made for looking at, beside the pictures the design aims for.
#include "catalogue/catalogue.h"
#include "centre/example.h"
#include "views/learner/learnerpage.h"
#include "views/qualifications/qualificationspage.h"
#include "views/window/appearance.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace attest;

namespace {

/// Everything one series of pictures needs.
struct Series {
    views::MainWindow &window;
    QDir folder;
    QString ending; ///< "light-1280x800-100"

    void take(const QString &name) const
    {
        // Layouts asked for by the last step are done before the picture.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        window.grab().save(folder.filePath(QString(name + u'-' + ending + u".png"_s)));
    }
    template <class Widget> Widget *find(const QString &name) const
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qPrintable(name));
        return widget;
    }
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
};

/// A command that has to succeed, as whoever is working.
centre::ChangeSet must(const Series &series, const Command &command)
{
    const auto done = series.window.centre()->run(command);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

/// Four units on the list: the first decided whole, the second not agreed, with an action.
void fillList(const Series &series, portfolio::SampleListId list)
{
    centre::Centre &centre = *series.window.centre();
    const auto candidates = centre.sampleCandidates(list);
    command::Sample sample{list, {}, u"First units that this assessor signed off"_s};
    for (const centre::SampleCandidate &one : *candidates) {
        if (one.whyNot.isEmpty() && sample.units.size() < 4)
            sample.units.push_back({one.enrolment, one.unit});
    }
    must(series, sample);
    const auto file = centre.sampleList(list);
    for (const centre::SampleLineFile &line : file->lines) {
        const auto review = centre.reviewFile(line.line.id);
        const portfolio::Target first = review->targets.at(1).target;
        const bool isSecond = &line == &file->lines.at(1);
        command::Review decision{line.line.id, {first}, false, !isSecond, {}};
        if (isSecond)
            decision.reason = u"The narrative says what was sold, not how the complaint was heard out"_s;
        decision.rest = &line == &file->lines.front();
        must(series, decision);
        if (isSecond)
            must(series,
                 command::AddQaAction{line.line.id, u"Add what the customer said, with the time"_s,
                                      centre.people().front().id, centre.today().addDays(14)});
    }
}

/// The second unit of the list: reviewed, printed, and as its assessor finds it.
void takeReview(const Series &series, portfolio::SampleListId list)
{
    centre::Centre &centre = *series.window.centre();
    auto *lines = series.find<QTableView>(u"sampleLines"_s);
    lines->setCurrentIndex(lines->model()->index(1, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    series.take(u"review"_s);
    series.find<QPushButton>(u"disagree"_s)->click();
    series.find<QTabBar>(u"reviewTabs"_s)->setCurrentIndex(1);
    series.take(u"review-actions"_s);
    const auto line = centre.sampleList(list)->lines.at(1).line;
    series.find<QPushButton>(u"reviewLearner"_s)->click();
    if (!centre.setWorking(centre.enrolmentFile(line.enrolment)->enrolment.assessor))
        qFatal("The assessor cannot work.");
    auto *page = series.window.findChild<views::LearnerPage *>();
    series.take(u"learner-returned"_s);
    page->showTab(views::LearnerPage::Tab::Criteria);
    series.find<QPushButton>(u"gridNotMet"_s)->click();
    series.take(u"learner-overturned"_s);
    series.find<QPushButton>(u"gridNotMet"_s)->click();
    page->showTab(views::LearnerPage::Tab::Reviews);
    series.take(u"learner-reviews"_s);
}

/// Quality assurance from the empty page to a unit that has gone back to its assessor.
void takeQuality(const Series &series)
{
    centre::Centre &centre = *series.window.centre();
    series.trigger(u"goQuality"_s);
    series.take(u"quality-not-iqa"_s);
    if (!centre.setWorking(*centre.personByRef(u"P02"_s)))
        qFatal("P02 cannot work.");
    series.take(u"quality-empty"_s);
    const auto made =
        must(series, command::MakeSampleList{{}, u"Spring visit to the Gloucester site"_s, u"4430-03"_s, {}});
    const portfolio::SampleListId list = *made.sampleLists.begin();
    QTest::keyClick(series.find<QTableView>(u"sampleLists"_s), Qt::Key_Return);
    series.take(u"sample-list-candidates"_s);
    fillList(series, list);
    series.take(u"sample-list"_s);
    series.find<QPushButton>(u"iqaReport"_s)->click();
    series.take(u"iqa-report"_s);
    series.trigger(u"goBack"_s);
    takeReview(series, list);
    series.trigger(u"goQuality"_s);
    series.take(u"quality"_s);
}

/// The catalogue: an award's rules, units and readings, units with and without criteria, a search.
void takeQualifications(const Series &series)
{
    series.trigger(u"goQualifications"_s);
    auto *page = series.window.findChild<views::QualificationsPage *>();
    page->open({u"4430-03"_s, {}});
    series.take(u"qualifications"_s);
    auto *tabs = series.find<QTabBar>(u"awardTabs"_s);
    for (const auto &[tab, name] :
         {std::pair{1, u"qualifications-units"_s}, {2, u"qualifications-readings"_s}}) {
        tabs->setCurrentIndex(tab);
        series.take(name);
    }
    page->open({u"3412-02"_s, {}});
    series.take(u"qualifications-alternatives"_s);
    page->open({u"2794-02"_s, {}});
    tabs->setCurrentIndex(3);
    series.take(u"qualifications-standard"_s);
    tabs->setCurrentIndex(0);
    page->open({u"4430-03"_s, u"308"_s});
    series.take(u"qualifications-unit"_s);
    page->open({u"3412-03"_s, u"212"_s});
    series.take(u"qualifications-unit-barred"_s);
    for (const auto &[words, name] :
         {std::pair{u"complaint"_s, u"qualifications-search"_s}, {u"zzz"_s, u"qualifications-none"_s}}) {
        page->setWords(words);
        series.take(name);
    }
    page->setWords({});
}

/// The choice of units as it moves, then every award for this learner, and an enrolment on another one.
void takeWizard(const Series &series)
{
    auto *tree = series.find<QTreeView>(u"choiceTree"_s);
    const auto goTo = [tree](int group, int row) {
        tree->setCurrentIndex(tree->model()->index(row, 0, tree->model()->index(group, 0)));
    };
    goTo(3, 2);
    series.take(u"wizard-unit"_s);
    series.find<QPushButton>(u"whyNotButton"_s)->click();
    series.find<QCheckBox>(u"nearestFirstBox"_s)->click();
    series.take(u"wizard-nearest"_s);
    series.find<QCheckBox>(u"nearestFirstBox"_s)->click();
    goTo(0, 1);
    series.find<QPushButton>(u"refuseUnitButton"_s)->click();
    series.take(u"wizard-why-not"_s);
    series.find<QPushButton>(u"refuseUnitButton"_s)->click();
    series.find<QPushButton>(u"startAgainButton"_s)->click();
    series.trigger(u"goBack"_s);
    series.find<QPushButton>(u"whatIfButton"_s)->click();
    series.take(u"what-if"_s);
    auto *page = series.window.findChild<views::LearnerPage *>();
    auto *search = page->findChild<QLineEdit *>(u"findAward"_s);
    search->setText(u"level 3"_s);
    series.take(u"what-if-search"_s);
    search->setText(u"zzz"_s);
    series.take(u"what-if-none"_s);
    search->setText(u"4430-04"_s);
    series.find<QPushButton>(u"takeAwardButton"_s)->click();
    series.take(u"enrol-another"_s);
    series.trigger(u"goBack"_s);
    series.trigger(u"goBack"_s);
}

void takeAll(const Series &series)
{
    series.take(u"start"_s);
    series.window.openExample();
    series.take(u"learners"_s);
    series.trigger(u"goToday"_s);
    series.take(u"today"_s);
    series.find<QPushButton>(u"filterMine"_s)->click();
    series.take(u"today-mine"_s);
    series.find<QPushButton>(u"filterClear"_s)->click();
    series.trigger(u"goReports"_s);
    series.take(u"reports"_s);
    series.find<QPushButton>(u"asText"_s)->click();
    series.take(u"reports-text"_s);
    series.find<QPushButton>(u"asText"_s)->click();
    series.trigger(u"goLearners"_s);
    auto *search = series.find<QLineEdit>(u"searchBox"_s);
    for (const auto &[words, name] : {std::pair{u"ca 30"_s, u"find"_s},
                                      {u"queue"_s, u"find-evidence"_s},
                                      {u"zzz"_s, u"find-nothing"_s}}) {
        series.trigger(u"find"_s);
        QTest::keyClicks(search, words);
        series.take(name);
        QTest::keyClick(search, Qt::Key_Escape);
    }
    auto *table = series.find<QTableView>(u"learnersTable"_s);
    table->setFocus();
    // The learner who is furthest on without having finished shows the most.
    series.find<QPushButton>(u"showReady"_s)->click();
    table->setCurrentIndex(table->model()->index(0, 0));
    series.take(u"learners-ready"_s);
    QTest::keyClick(table, Qt::Key_Return);
    auto *page = series.window.findChild<views::LearnerPage *>();
    series.take(u"learner-units"_s);
    auto *taken = series.find<QTableView>(u"unitsTable"_s);
    taken->setCurrentIndex(taken->model()->index(taken->model()->rowCount() - 1, 0));
    series.find<QPushButton>(u"unitDetailsButton"_s)->click();
    series.find<QPushButton>(u"transferButton"_s)->click();
    series.take(u"learner-credit-transfer"_s);
    series.find<QPushButton>(u"unitDetailsButton"_s)->click();
    page->showTab(views::LearnerPage::Tab::Criteria);
    series.take(u"learner-criteria"_s);
    page->showTab(views::LearnerPage::Tab::History);
    series.take(u"learner-history"_s);
    page->showTab(views::LearnerPage::Tab::Evidence);
    series.take(u"learner-evidence"_s);
    page->showTab(views::LearnerPage::Tab::Plan);
    series.take(u"learner-plan"_s);
    series.find<QPushButton>(u"exemptionsButton"_s)->click();
    series.find<QPushButton>(u"recordExemptionButton"_s)->click();
    series.take(u"learner-exemptions"_s);
    series.find<QPushButton>(u"exemptionsButton"_s)->click();
    series.find<QPushButton>(u"chooseUnitsButton"_s)->click();
    series.take(u"wizard"_s);
    takeWizard(series);
    page->showTab(views::LearnerPage::Tab::Units);
    series.trigger(u"record"_s);
    series.take(u"record"_s);
    series.trigger(u"goBack"_s);
    auto *units = series.find<QTableView>(u"unitsTable"_s);
    for (int row = 0; row < units->model()->rowCount(); ++row) {
        if (units->model()->index(row, 4).data().toString().startsWith(u"Ready"_s))
            units->setCurrentIndex(units->model()->index(row, 0));
    }
    QTest::keyClick(units, Qt::Key_Return);
    series.take(u"sign-off"_s);
    series.trigger(u"goBack"_s);
    series.trigger(u"goBack"_s);
    series.find<QPushButton>(u"addLearner"_s)->click();
    series.take(u"add-learner"_s);
    series.find<QPushButton>(u"findAwardButton"_s)->click();
    series.take(u"add-learner-award"_s);
    series.trigger(u"goBack"_s);
    series.trigger(u"goBack"_s);
    series.trigger(u"goHistory"_s);
    series.take(u"history"_s);
    series.trigger(u"chooseWho"_s);
    series.take(u"who"_s);
    series.trigger(u"settings"_s);
    series.take(u"settings"_s);
    series.trigger(u"shortcuts"_s);
    series.take(u"shortcuts"_s);
    takeQualifications(series);
    takeQuality(series);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        QTextStream(stderr) << "Name one folder for the pictures, for instance: attest-screenshots pictures"
                            << Qt::endl;
        return 2;
    }
    const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue) {
        QTextStream(stderr) << catalogue.error().message << Qt::endl;
        return 2;
    }
    const QTemporaryDir temporary;
    const SystemClock clock;
    SystemRandom random;
    const centre::Environment environment{clock, random, *catalogue, false};
    QSettings settings(temporary.filePath(u"attest.ini"_s), QSettings::IniFormat);
    views::Appearance appearance(settings);
    using Colours = views::Look::Colours;
    const struct {
        QSize size;
        int text;
        Colours colours;
    } series[] = {{{1280, 800}, 100, Colours::Light}, {{1280, 720}, 100, Colours::Light},
                  {{1280, 800}, 100, Colours::Dark},  {{1280, 720}, 200, Colours::Light},
                  {{3840, 2160}, 100, Colours::Dark}, {{3840, 2160}, 200, Colours::Light}};
    int count = 0;
    for (const auto &[size, text, colours] : series) {
        appearance.set({{text, views::Density::Comfortable}, colours, {}});
        appearance.apply();
        const QString example = temporary.filePath(u"example-%1.attest"_s.arg(++count));
        views::MainWindow window(environment, example, &appearance);
        window.resize(size);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowExposed(&window))
            return 1;
        const QString ending = u"%1-%2x%3-%4"_s.arg(colours == Colours::Dark ? u"dark"_s : u"light"_s)
                                   .arg(size.width())
                                   .arg(size.height())
                                   .arg(text);
        takeAll({window, QDir(arguments.at(1)), ending});
    }
    return 0;
}
