// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/plantab.h"

#include "items/planmodel.h"
#include "views/common/actionline.h"
#include "views/common/button.h"
#include "views/common/groupdelegate.h"
#include "views/common/label.h"
#include "views/common/pageaction.h"
#include "views/common/stretchcolumn.h"
#include "views/learner/exemptionspanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::PlanModel;

namespace {

/// What there is already for a unit, in a few words.
QString noteFor(const wizard::Subject &subject, const QString &number)
{
    const portfolio::UnitStatus *status = subject.status.unit(number);
    if (status && status->isAchieved())
        return portfolio::stateInWords(*status);
    if (status && status->criteriaMet > 0)
        return PlanTab::tr("%1 of %n criteria met", nullptr, status->criteria).arg(status->criteriaMet);
    const int items = wizard::evidenceItems(subject, number);
    return items == 0 ? QString() : PlanTab::tr("%n items of evidence", nullptr, items);
}

} // namespace

PlanTab::PlanTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_tree(new QTreeView(this))
    , m_sentence(new Label({}, TextRole::Body, this))
    , m_exempt(makeButton(tr("Exemptions…"), u"exemptionsButton"_s, ButtonKind::Plain, this))
    , m_whatIf(makeButton(tr("What if…"), u"whatIfButton"_s, ButtonKind::Plain, this))
    , m_choose(makeButton(tr("Choose units…"), u"chooseUnitsButton"_s, ButtonKind::Plain, this))
    , m_discard(makeButton(tr("Discard changes"), u"discardPlanButton"_s, ButtonKind::Plain, this))
    , m_confirm(makeButton(tr("Confirm plan"), u"confirmPlanButton"_s, ButtonKind::Primary, this))
    , m_exemptions(new ExemptionsPanel(this))
{
    setObjectName(u"planTab"_s);
    m_choose->setToolTip(tr("Bars before the tick, choices that finish the award, and the nearest units"));
    m_whatIf->setToolTip(tr("What every award would still ask of this learner"));
    setFocusProxy(m_tree);
    build();
    connect(m_model, &PlanModel::tickedChanged, this, &PlanTab::tickChanged);
    addPageAction(*this, tr("Confirm the plan"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  [this] { m_confirm->click(); });
    connectExemptions();
    connect(m_whatIf, &QPushButton::clicked, this, &PlanTab::whatIfRequested);
    connect(m_choose, &QPushButton::clicked, this, &PlanTab::chooseRequested);
    connect(m_discard, &QPushButton::clicked, this, &PlanTab::discard);
    connect(m_confirm, &QPushButton::clicked, this, &PlanTab::confirm);
    connect(m_model, &PlanModel::modelReset, this, [this] {
        m_tree->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
}

void PlanTab::connectExemptions()
{
    m_exempt->setCheckable(true);
    m_exempt->setToolTip(tr("Rules that the learner is exempted from"));
    connect(m_exempt, &QPushButton::toggled, this, [this](bool open) {
        m_exemptions->setVisible(open);
        if (open)
            m_exemptions->setFocus(Qt::OtherFocusReason);
    });
    addPageAction(*this, tr("Exemptions from rules"), {QKeySequence(u"Ctrl+Shift+E"_s)},
                  [this] { m_exempt->click(); });
    connect(m_exemptions, &ExemptionsPanel::commandRequested, this, &PlanTab::commandRequested);
}

void PlanTab::build()
{
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Units of the award by group"));
    m_tree->setModel(m_model);
    attest::views::setUpTree(*m_tree);
    m_tree->setItemDelegate(new GroupDelegate(*m_tree));
    m_sentence->setObjectName(u"planSentence"_s);
    m_sentence->setWordWrap(true);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    for (QPushButton *button : {m_exempt, m_whatIf, m_choose, m_discard, m_confirm})
        row->addWidget(button);
    auto *foot = new ActionLine(m_sentence, this);
    foot->setActions(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_tree, 1);
    column->addWidget(foot);
    column->addWidget(m_exemptions);
    m_exemptions->hide();
    QHeaderView *header = m_tree->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::Unit, QHeaderView::Fixed);
    header->resizeSection(PlanModel::Unit, 88 + fontMetrics().horizontalAdvance(u"00000"_s));
    new StretchColumn(*header, PlanModel::Title, 20);
}

void PlanTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_subject = std::make_unique<wizard::Subject>(
        wizard::Subject{file.records, file.enrolment, file.qualification, file.status});
    m_mayWrite = !centre.isReadOnly();
    m_exemptions->show(file, centre);
    const auto pending = m_pending.find(file.enrolment.id);
    showUnits(pending == m_pending.end() ? wizard::plannedUnits(*m_subject) : pending->second);
}

void PlanTab::showUnits(const QStringList &ticked)
{
    std::map<QString, QString> notes;
    for (const catalogue::Unit &unit : m_subject->qualification->units)
        notes[unit.number] = noteFor(*m_subject, unit.number);
    m_model->setUnits(m_subject->qualification, m_subject->status, ticked, notes);
    showChanges();
}

QStringList PlanTab::ticked() const { return m_model->ticked(); }

void PlanTab::tick(const QStringList &units)
{
    m_pending[m_subject->enrolment.id] = units;
    showUnits(units);
}

void PlanTab::tickChanged()
{
    m_pending[m_subject->enrolment.id] = m_model->ticked();
    showChanges();
}

void PlanTab::showChanges()
{
    m_changes = wizard::planChanges(*m_subject, m_model->ticked());
    if (m_changes.isEmpty())
        m_pending.erase(m_subject->enrolment.id);
    const QString sentence = wizard::planSentence(m_changes);
    m_sentence->setText(m_changes.isEmpty() && sentence.isEmpty()
                            ? tr("Tick the units to plan. The bar and the rules above move as you tick.")
                            : sentence);
    if (m_changes.isEmpty() && (m_discard->hasFocus() || m_confirm->hasFocus()))
        m_tree->setFocus(); // a button that is disabled hands its focus to whatever comes next
    m_discard->setEnabled(!m_changes.isEmpty());
    m_confirm->setEnabled(m_mayWrite && m_changes.mayBeConfirmed());
    Q_EMIT previewChanged();
}

void PlanTab::discard()
{
    m_pending.erase(m_subject->enrolment.id);
    showUnits(wizard::plannedUnits(*m_subject));
}

void PlanTab::confirm()
{
    Q_EMIT commandRequested(command::Plan{m_subject->enrolment.id, m_changes.add, m_changes.remove});
}

} // namespace attest::views
