// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/workspace.h"

#include "views/check/checkpage.h"
#include "views/common/notice.h"
#include "views/common/plainwords.h"
#include "views/common/sharedfilter.h"
#include "views/common/theme.h"
#include "views/enrol/addlearnerpage.h"
#include "views/keeping/banners.h"
#include "views/keeping/centrepage.h"
#include "views/learner/learnerpage.h"
#include "views/learners/learnerspage.h"
#include "views/record/recordpage.h"
#include "views/signoff/signoffpage.h"
#include "views/window/actions.h"
#include "views/window/pagestack.h"
#include "views/window/palette.h"
#include "views/window/qualityroom.h"
#include "views/window/rail.h"
#include "views/window/roles.h"
#include "views/window/settingspage.h"
#include "views/window/shortcutspage.h"
#include "views/window/statusline.h"
#include "views/window/topbar.h"
#include "views/window/whopage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

Workspace::Workspace(centre::Centre &centre, const Clock &clock, const PathChoosers &choosers,
                     Appearance *appearance, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_clock(clock)
    , m_choosers(choosers)
    , m_appearance(appearance)
    , m_choice(new SharedFilter(this))
    , m_actions(new Actions(this))
    , m_rail(new Rail(this))
    , m_top(new TopBar(this))
    , m_banners(new Banners(centre, this))
    , m_notice(new Notice(this))
    , m_pages(new PageStack(this))
{
    setObjectName(u"workspace"_s);
    addPlaces();
    addLearnerPages();
    m_quality = new QualityRoom(centre, *m_choice, choosers, *m_pages, this);
    addPagesAside();
    makeActions();
    build();
    connectBars();
    m_pages->showPlace(Place::Learners, false);
    connect(m_quality, &QualityRoom::learnerRequested, this, &Workspace::openUnit);
    connect(&m_centre, &centre::Centre::changed, this, &Workspace::refresh);
    connect(&m_centre, &centre::Centre::workingChanged, this, &Workspace::showWho);
    connect(&m_centre, &centre::Centre::workingChanged, this, &Workspace::showUndo);
    showWho();
    showUndo();
    m_status->showLearners(m_learners->learners());
    m_fingerprintLater.setSingleShot(true);
    m_fingerprintLater.setInterval(1000); // it reads every entry's id: after the page is there
    connect(&m_fingerprintLater, &QTimer::timeout, this,
            [this] { m_status->showFingerprint(m_centre.fingerprint()); });
    m_fingerprintLater.start();
    showLearners();
}

Workspace::~Workspace() = default;

void Workspace::build()
{
    m_status = new StatusLine(m_undo, m_redo, this);
    for (const PlaceInfo &place : places()) {
        if (m_pages->has(place.place))
            m_rail->addPlace(place);
    }
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(space::page, 0, space::page, 0);
    notices->setSpacing(0);
    m_notice->setContentsMargins(0, 12, 0, 0);
    notices->addWidget(m_banners);
    notices->addWidget(m_notice);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(notices);
    // With large text a page may need more room than a small screen has: it scrolls, the window stays on it.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pages"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_pages);
    column->addWidget(scroll, 1);
    column->addWidget(m_status);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addLayout(column, 1);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"whoMenu"_s);
    m_actions->fill(*menu, ActionGroup::Centre);
    menu->addSeparator();
    m_actions->fill(*menu, ActionGroup::Program);
    m_rail->setWhoMenu(menu);
    m_top->showExampleDate(m_centre.exampleDate());
    m_palette = new Palette(m_centre, *m_top->searchBox(),
                            {[this] { return m_open; }, [this] { return commands(); }}, this);
}

void Workspace::connectBars()
{
    connect(m_rail, &Rail::placeRequested, this, &Workspace::showPlace);
    connect(m_pages, &PageStack::turned, this, &Workspace::turned);
    connect(m_top, &TopBar::recordRequested, this, [this] { record(learnerInView(), {}); });
    connect(m_palette, &Palette::chosen, this, &Workspace::openFind);
    connect(m_banners, &Banners::centrePageRequested, this, &Workspace::openKeeping);
}

/// A learner stays open on the pages about one, and while one looks aside.
void Workspace::turned()
{
    m_notice->clear();
    if (!isAboutLearner() && m_pages->place())
        m_open = {};
    m_rail->setInView(m_pages->place());
    // A page that searches for itself keeps its own keys for that.
    m_actions->find(u"find"_s)->setShortcuts(searchKeys());
    m_actions->update();
    showMayRecord();
    Q_EMIT titleChanged();
}

QList<KeptPage> Workspace::keep() const { return m_pages->keep(); }

void Workspace::bringBack(const QList<KeptPage> &pages) { m_pages->bringBack(pages); }

const items::FilterChoice &Workspace::choice() const { return m_choice->choice(); }

void Workspace::setChoice(const items::FilterChoice &choice) { m_choice->set(choice); }

QString Workspace::title() const { return m_pages->currentWidget()->windowTitle(); }

void Workspace::run(const Command &command)
{
    m_notice->clear();
    if (const auto done = m_centre.run(command); !done)
        m_notice->showProblem(done.error().message);
}

void Workspace::refresh(const centre::ChangeSet &changes)
{
    m_status->showSaved(m_clock.now().time());
    m_fingerprintLater.start();
    m_pages->refresh(changes);
    showUndo();
}

void Workspace::showUndo()
{
    const auto say = [](QAction *action, const QString &text, const QString &without) {
        action->setText(text.isEmpty() ? without : withAmpersands(text));
        action->setToolTip(
            items::tip(text.isEmpty() ? without : text)); // else the text is the tip, markup and all
    };
    say(m_undo, m_centre.undoText(), tr("Undo"));
    say(m_redo, m_centre.redoText(), tr("Redo"));
    m_actions->update();
}

void Workspace::showWho()
{
    const portfolio::Person *person = m_centre.person(m_centre.working());
    m_rail->showWho(person ? person->name() : QString(), person ? rolesInWords(*person) : QString(),
                    m_centre.name());
}

void Workspace::tell(const Result<QString> &done)
{
    if (done)
        m_notice->say(items::Sign::Met, *done);
    else
        m_notice->showProblem(done.error().message);
}

} // namespace attest::views
