// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What can be done by name in the workspace: one list for shortcuts, menus and the palette.
#include "views/check/checkpage.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/learner/learnerpage.h"
#include "views/record/recordpage.h"
#include "views/signoff/signoffpage.h"
#include "views/today/todaypage.h"
#include "views/window/actions.h"
#include "views/window/pagestack.h"
#include "views/window/palette.h"
#include "views/window/panes.h"
#include "views/window/settingspage.h"
#include "views/window/shortcutspage.h"
#include "views/window/topbar.h"
#include "views/window/workspace.h"

#include <QAction>
#include <QPushButton>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// What a page, or a part of it, does by keys of its own (see addPageAction).
QList<QAction *> pageActions(const QWidget &page)
{
    QList<QAction *> named;
    const QList<QAction *> all = page.findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut && !action->shortcuts().isEmpty()
            && !action->text().isEmpty())
            named.append(action);
    }
    return named;
}

/// The buttons of a page that can be pressed now, by what they say; not again what an action says.
QList<QAction *> buttonActions(const QWidget &page, const QList<QAction *> &besides, QObject &owner)
{
    QSet<QString> names;
    for (const QAction *action : besides)
        names.insert(plainName(*action));
    QList<QAction *> named;
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isVisible() || !button->isEnabled() || button->isCheckable() || button->menu())
            continue;
        auto *action = new QAction(button->text(), &owner);
        const QString name = plainName(*action);
        if (name.isEmpty() || names.contains(name))
            continue;
        names.insert(name);
        QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
        named.append(action);
    }
    return named;
}

} // namespace

/// An action that a page offers is added here in a line: its group, id, words, keys, what it does, and when
/// it can be done.
void Workspace::makeActions()
{
    for (const PlaceInfo &place : places()) {
        if (m_pages->has(place.place))
            m_actions->add(ActionGroup::Go, QString(u"go"_s + place.id), place.name, {place.keys},
                           [this, id = place.place] { showPlace(id); });
    }
    m_actions->add(ActionGroup::Go, u"find"_s, tr("Find anything"), searchKeys(),
                   [this] { m_palette->start(); });
    m_actions->add(ActionGroup::Go, u"goBack"_s, tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
                   [this] { back(); });
    makeRecordActions();
    makeWindowActions();
}

void Workspace::makeWindowActions()
{
    m_actions->add(ActionGroup::Centre, u"chooseWho"_s, tr("Who is working…"), {}, [this] { openWho(); });
    m_actions->add(ActionGroup::Centre, u"thisCentre"_s, tr("This centre: copies and backups…"), {},
                   [this] { openKeeping(); });
    m_actions->add(ActionGroup::Centre, u"checkCentre"_s, tr("Check this centre…"), {},
                   [this] { m_pages->showPage(m_check); });
    m_actions->add(ActionGroup::Centre, u"anotherCentre"_s, tr("Open or make another centre…"), {},
                   [this] { Q_EMIT startRequested(); });
    if (m_appearance)
        m_actions->add(ActionGroup::Program, u"settings"_s, tr("Settings"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { m_pages->showPage(m_settings); });
    m_actions->add(ActionGroup::Program, u"shortcuts"_s, tr("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)},
                   [this] { showShortcuts(); });
    m_actions->add(ActionGroup::Go, u"nextPane"_s, tr("Next part of the window"), {QKeySequence(Qt::Key_F6)},
                   [this] { moveToPane(*this, 1); });
    m_actions->add(ActionGroup::Go, u"paneBefore"_s, tr("Part of the window before"),
                   {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { moveToPane(*this, -1); });
}

/// By name: what the window offers, then what the page in view does, by its keys or its buttons.
QList<QAction *> Workspace::commands()
{
    QList<QAction *> all = m_actions->all();
    const QList<QAction *> ofPage = pageActions(*m_pages->currentWidget());
    for (QAction *action : ofPage) {
        const auto *part = qobject_cast<const QWidget *>(action->parent());
        if (part && part->isVisible())
            all.append(action);
    }
    m_buttons = std::make_unique<QObject>();
    all.append(buttonActions(*m_pages->currentWidget(), all, *m_buttons));
    return all;
}

QList<QKeySequence> Workspace::searchKeys() const
{
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_K)};
    if (!m_record.isInView() && !m_qualifications.isInView()) // they search by it themselves
        keys.append(QKeySequence(Qt::CTRL | Qt::Key_F));
    return keys;
}

void Workspace::showShortcuts()
{
    std::vector<KeyLine> lines;
    const auto add = [&lines](const QString &where, const QAction &action) {
        const QString keys = QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty() && !action.text().isEmpty())
            lines.push_back({where, plainName(action), keys});
    };
    for (const ActionGroup group :
         {ActionGroup::Go, ActionGroup::Records, ActionGroup::Centre, ActionGroup::Program}) {
        for (const QAction *action : m_actions->of(group))
            add(Actions::name(group), *action);
    }
    const QList<QWidget *> pages = m_pages->pages();
    for (const QWidget *page : pages) {
        const QList<QAction *> actions = pageActions(*page);
        for (const QAction *action : actions)
            add(page->accessibleName().isEmpty() ? page->windowTitle() : page->accessibleName(), *action);
    }
    m_shortcuts->show(lines);
    m_pages->showPage(m_shortcuts);
}

void Workspace::makeRecordActions()
{
    m_actions->add(
        ActionGroup::Records, u"record"_s, tr("Record evidence"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
        [this] { record(learnerInView(), {}); }, [this] { return mayRecord(); });
    m_actions->add(
        ActionGroup::Records, u"newLearner"_s, tr("Add learner"), {QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { addLearner(); }, [this] { return !m_centre.isReadOnly(); });
    m_actions->add(
        ActionGroup::Records, u"progressReport"_s, tr("Progress report"),
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { openReport(learnerInView()); },
        [this] { return !learnerInView().isNull(); });
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
    return m_learner.isInView() || m_record.isInView() || m_signOff.isInView();
}

/// For whom evidence would be recorded: whose page it is, or whose line on Today.
EnrolmentId Workspace::learnerInView() const
{
    if (m_today.isInView())
        return m_today->chosen();
    return isAboutLearner() ? m_open : EnrolmentId();
}

bool Workspace::mayRecord() const
{
    return !learnerInView().isNull() && !m_centre.isReadOnly() && !m_record.isInView();
}

void Workspace::showMayRecord()
{
    m_actions->update();
    m_top->setRecordEnabled(mayRecord());
}

} // namespace attest::views
