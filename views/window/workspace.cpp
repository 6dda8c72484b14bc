// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/workspace.h"

#include "views/common/icons.h"
#include "views/common/notice.h"
#include "views/common/theme.h"
#include "views/enrol/addlearnerpage.h"
#include "views/learner/learnerpage.h"
#include "views/learners/learnerspage.h"
#include "views/record/recordpage.h"
#include "views/signoff/signoffpage.h"
#include "views/window/progressreport.h"
#include "views/window/rail.h"
#include "views/window/roles.h"
#include "views/window/statusline.h"
#include "views/window/topbar.h"
#include "views/window/whopage.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

Workspace::Workspace(centre::Centre &centre, const Clock &clock, const PathChoosers &choosers,
                     QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_clock(clock)
    , m_choosers(choosers)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_rail(new Rail(this))
    , m_top(new TopBar(this))
    , m_banner(new Notice(this))
    , m_notice(new Notice(this))
    , m_pages(new QStackedWidget(this))
    , m_learners(new LearnersPage(centre, this))
    , m_learner(new LearnerPage(centre, this))
    , m_record(new RecordPage(centre, this))
    , m_signOff(new SignOffPage(centre, this))
    , m_add(new AddLearnerPage(centre, this))
    , m_who(new WhoPage(centre, this))
{
    setObjectName(u"workspace"_s);
    makeActions();
    build();
    connectBars();
    connectPages();
    connectLearnerPages();
    connect(&m_centre, &centre::Centre::changed, this, &Workspace::refresh);
    connect(&m_centre, &centre::Centre::workingChanged, this, &Workspace::showWho);
    connect(&m_centre, &centre::Centre::workingChanged, this, &Workspace::showUndo);
    showWho();
    showUndo();
    showNotices();
    m_status->showLearners(m_learners->learners());
    m_status->showFingerprint(m_centre.fingerprint());
    showLearners();
}

Workspace::~Workspace() = default;

void Workspace::build()
{
    m_status = new StatusLine(m_undo, m_redo, this);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_learners, m_learner, m_record, m_signOff, m_add, m_who})
        m_pages->addWidget(page);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::page, 0, space::page, 0);
    notices->setSpacing(0);
    m_banner->setContentsMargins(0, 12, 0, 0);
    m_notice->setContentsMargins(0, 12, 0, 0);
    notices->addWidget(m_banner);
    notices->addWidget(m_notice);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(notices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addLayout(column, 1);
    m_rail->setWhoMenu(makeWhoMenu());
    m_top->showExampleDate(m_centre.exampleDate());
}

void Workspace::makeActions()
{
    const auto add = [this](QAction *action, const QString &name, const QList<QKeySequence> &keys) {
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    };
    const QColor ink = Theme::of(this).text2;
    m_undo->setIcon(Icons::icon(u"undo"_s, ink));
    m_redo->setIcon(Icons::icon(u"redo"_s, ink));
    add(m_undo, u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    add(m_redo, u"redo"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, [this] { run(command::Undo{}); });
    connect(m_redo, &QAction::triggered, this, [this] { run(command::Redo{}); });

    auto *find = new QAction(tr("Find a learner"), this);
    add(find, u"find"_s, {QKeySequence(Qt::CTRL | Qt::Key_F)});
    connect(find, &QAction::triggered, m_top, &TopBar::search);
    auto *recordNow = new QAction(tr("Record evidence"), this);
    add(recordNow, u"record"_s, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    connect(recordNow, &QAction::triggered, this, [this] { record(m_open, {}); });
    auto *goBack = new QAction(tr("Back"), this);
    add(goBack, u"goBack"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)});
    connect(goBack, &QAction::triggered, this, &Workspace::back);
}

QMenu *Workspace::makeWhoMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"whoMenu"_s);
    menu->addAction(tr("Who is working…"), this, &Workspace::openWho)->setObjectName(u"chooseWho"_s);
    menu->addSeparator();
    menu->addAction(tr("Open or make another centre…"), this, &Workspace::startRequested)
        ->setObjectName(u"anotherCentre"_s);
    return menu;
}

void Workspace::connectBars()
{
    connect(m_rail, &Rail::learnersRequested, this, &Workspace::showLearners);
    connect(m_top, &TopBar::recordRequested, this, [this] { record(m_open, {}); });
    connect(m_top, &TopBar::wordsChanged, this, [this](const QString &words) {
        m_learners->setWords(words);
        if (!words.isEmpty() && m_pages->currentWidget() != m_learners) {
            m_open = {};
            turnTo(m_learners, false); // the person goes on typing
        }
    });
    connect(m_top, &TopBar::searchEntered, m_learners, &LearnersPage::openOnlyOne);
    connect(m_top, &TopBar::searchLeft, m_learners, &LearnersPage::enterList);
    connect(m_learners, &LearnersPage::wordsCleared, m_top, &TopBar::clearSearch);
    connect(m_learners, &LearnersPage::countChanged, m_status, &StatusLine::showLearners);
    connect(m_notice, &Notice::activated, this, [this] { m_choosers.showDocument(m_report); });
}

void Workspace::connectPages()
{
    connect(m_learners, &LearnersPage::openRequested, this, &Workspace::openLearner);
    connect(m_learners, &LearnersPage::addRequested, this, [this] {
        turnTo(m_add);
        m_add->open();
    });
    connect(m_add, &AddLearnerPage::done, this, [this](EnrolmentId enrolment) {
        openLearner(enrolment);
        m_learner->showTab(LearnerPage::Tab::Plan);
    });
    connect(m_add, &AddLearnerPage::closed, this, &Workspace::showLearners);
    connect(m_who, &WhoPage::closed, this, &Workspace::back);
}

void Workspace::connectLearnerPages()
{
    connect(m_learner, &LearnerPage::recordRequested, this, &Workspace::record);
    connect(m_learner, &LearnerPage::signOffRequested, this,
            [this](EnrolmentId enrolment, const QString &unit) {
                m_open = enrolment;
                turnTo(m_signOff);
                m_signOff->open(enrolment, unit);
            });
    connect(m_learner, &LearnerPage::reportRequested, this, &Workspace::saveReport);
    connect(m_learner, &LearnerPage::backRequested, this, &Workspace::showLearners);
    connect(m_record, &RecordPage::saved, this, &Workspace::openLearner);
    connect(m_record, &RecordPage::closed, this, &Workspace::openLearner);
    connect(m_record, &RecordPage::draftKept, m_status, &StatusLine::showDraftKept);
    connect(m_signOff, &SignOffPage::done, this, &Workspace::openLearner);
    connect(m_signOff, &SignOffPage::closed, this, &Workspace::openLearner);
    connect(m_signOff, &SignOffPage::mendRequested, this, &Workspace::mend);
}

void Workspace::turnTo(QWidget *page, bool takeFocus)
{
    m_notice->clear();
    m_pages->setCurrentWidget(page);
    const bool inLearners = page != m_who;
    m_rail->setLearnersInView(inLearners);
    m_top->setRecordEnabled(!m_open.isNull() && page != m_record && inLearners && !m_centre.isReadOnly());
    if (takeFocus)
        page->setFocus(Qt::OtherFocusReason);
}

void Workspace::showLearners()
{
    const EnrolmentId left = m_open;
    m_open = {};
    turnTo(m_learners);
    if (!left.isNull())
        m_learners->choose(left);
}

void Workspace::openLearner(EnrolmentId enrolment)
{
    m_open = enrolment;
    m_top->clearSearch();
    turnTo(m_learner, false);
    m_learner->open(enrolment); // it knows which of its lists takes the focus
}

void Workspace::back()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_record || page == m_signOff)
        openLearner(m_open);
    else if (page == m_who && m_beforeWho)
        turnTo(m_beforeWho);
    else if (page != m_learners)
        showLearners();
}

void Workspace::record(EnrolmentId enrolment, const QList<portfolio::Target> &targets)
{
    if (enrolment.isNull() || m_centre.isReadOnly() || m_pages->currentWidget() == m_record)
        return;
    m_open = enrolment;
    turnTo(m_record);
    m_record->open(enrolment, targets);
}

void Workspace::mend(EnrolmentId enrolment, const portfolio::Target &target)
{
    if (target.code.isEmpty())
        openLearner(enrolment);
    else
        record(enrolment, {target});
}

void Workspace::openWho()
{
    if (m_pages->currentWidget() != m_who)
        m_beforeWho = m_pages->currentWidget();
    turnTo(m_who);
    m_who->open();
}

void Workspace::run(const Command &command)
{
    m_notice->clear();
    if (const auto done = m_centre.run(command); !done)
        m_notice->showProblem(done.error().message);
}

void Workspace::refresh(const centre::ChangeSet &)
{
    m_status->showSaved(m_clock.now().time());
    m_status->showFingerprint(m_centre.fingerprint());
    showUndo();
}

void Workspace::showUndo()
{
    const auto say = [this](QAction *action, const QString &text, const QString &without) {
        action->setText(text.isEmpty() ? without : text);
        action->setEnabled(!text.isEmpty() && !m_centre.isReadOnly());
    };
    say(m_undo, m_centre.undoText(), tr("Undo"));
    say(m_redo, m_centre.redoText(), tr("Redo"));
}

void Workspace::showWho()
{
    const portfolio::Person *person = m_centre.person(m_centre.working());
    m_rail->showWho(person ? person->name() : QString(), person ? rolesInWords(*person) : QString(),
                    m_centre.name());
}

void Workspace::showNotices()
{
    if (!m_centre.isReadOnly())
        return;
    m_banner->setDismissible(false);
    m_banner->say(
        items::Sign::Progress,
        tr("This centre can only be read here. Copy its file and its folder of evidence to a place that you "
           "may write to, then open the copy."));
}

void Workspace::saveReport(EnrolmentId enrolment)
{
    const auto file = m_centre.enrolmentFile(enrolment);
    if (!file) {
        m_notice->showProblem(file.error().message);
        return;
    }
    const QDir documents(documentsFolder());
    const QString name = progressReportName(file->records.learner, m_centre.today());
    QString path = m_choosers.report(documents.filePath(name));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    const auto pages = writeProgressReport(m_centre, enrolment, path);
    if (!pages) {
        m_notice->showProblem(pages.error().message);
        return;
    }
    m_report = path;
    m_notice->say(
        items::Sign::Met,
        tr("Progress report saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)),
        tr("Open it"));
}

} // namespace attest::views
