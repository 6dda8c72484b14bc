// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What can be done by name in the workspace: one list for shortcuts, menus and the palette.
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/learner/learnerpage.h"
#include "views/record/recordpage.h"
#include "views/signoff/signoffpage.h"
#include "views/today/todaypage.h"
#include "views/window/actions.h"
#include "views/window/pagestack.h"
#include "views/window/settingspage.h"
#include "views/window/topbar.h"
#include "views/window/workspace.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

/// An action that a page offers is added here in a line: its group, id, words, keys, what it does, and when
/// it can be done.
void Workspace::makeActions()
{
    for (const PlaceInfo &place : places()) {
        if (m_pages->has(place.place))
            m_actions->add(ActionGroup::Go, QString(u"go"_s + place.id), place.name, {place.keys},
                           [this, id = place.place] { showPlace(id); });
    }
    m_actions->add(ActionGroup::Go, u"find"_s, tr("Find a learner"), {QKeySequence(Qt::CTRL | Qt::Key_F)},
                   [this] { m_top->search(); });
    m_actions->add(ActionGroup::Go, u"goBack"_s, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
                   [this] { back(); });
    makeRecordActions();
    m_actions->add(ActionGroup::Centre, u"chooseWho"_s, tr("Who is working…"), {}, [this] { openWho(); });
    m_actions->add(ActionGroup::Centre, u"thisCentre"_s, tr("This centre: copies and backups…"), {},
                   [this] { openKeeping(); });
    m_actions->add(ActionGroup::Centre, u"anotherCentre"_s, tr("Open or make another centre…"), {},
                   [this] { Q_EMIT startRequested(); });
    if (m_settings)
        m_actions->add(ActionGroup::Program, u"settings"_s, tr("Settings"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { m_pages->showPage(m_settings); });
}

void Workspace::makeRecordActions()
{
    m_actions->add(
        ActionGroup::Records, u"record"_s, tr("Record evidence"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
        [this] { record(learnerInView(), {}); }, [this] { return mayRecord(); });
    m_undo = m_actions->add(
        ActionGroup::Records, u"undo"_s, tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)},
        [this] { run(command::Undo{}); },
        [this] { return !m_centre.isReadOnly() && !m_centre.undoText().isEmpty(); });
    m_redo = m_actions->add(
        ActionGroup::Records, u"redo"_s, tr("Redo"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { run(command::Redo{}); },
        [this] { return !m_centre.isReadOnly() && !m_centre.redoText().isEmpty(); });
    const QColor ink = Theme::of(this).text2;
    m_undo->setIcon(Icons::icon(u"undo"_s, ink));
    m_redo->setIcon(Icons::icon(u"redo"_s, ink));
}

bool Workspace::isAboutLearner() const
{
    const QWidget *page = m_pages->currentWidget();
    return page == m_learner || page == m_record || page == m_signOff;
}

/// For whom evidence would be recorded: whose page it is, or whose line on Today.
EnrolmentId Workspace::learnerInView() const
{
    if (m_today && m_pages->currentWidget() == m_today)
        return m_today->chosen();
    return isAboutLearner() ? m_open : EnrolmentId();
}

bool Workspace::mayRecord() const
{
    return !learnerInView().isNull() && !m_centre.isReadOnly() && m_pages->currentWidget() != m_record;
}

void Workspace::showMayRecord()
{
    m_actions->update();
    m_top->setRecordEnabled(mayRecord());
}

} // namespace attest::views
