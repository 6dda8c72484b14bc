// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/plantab.h"

#include "items/planmodel.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/pageaction.h"
#include "views/common/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::PlanModel;

namespace {

/// What there is already for a unit, in a few words.
QString noteFor(const centre::EnrolmentFile &file, const QString &number)
{
    const portfolio::UnitStatus *status = file.status.unit(number);
    if (status && status->isAchieved())
        return portfolio::unitStateName(status->state);
    if (status && status->criteriaMet > 0)
        return PlanTab::tr("%1 of %n criteria met", nullptr, status->criteria).arg(status->criteriaMet);
    const int items = evidenceItems(file, number);
    return items == 0 ? QString() : PlanTab::tr("%n items of evidence", nullptr, items);
}

/// Groups are headings.
class GroupDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.data(PlanModel::IsGroupRole).toBool())
            option->font = fontFor(TextRole::Strong);
    }
};

} // namespace

PlanTab::PlanTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_tree(new QTreeView(this))
    , m_sentence(new Label({}, TextRole::Body, this))
    , m_discard(makeButton(tr("Discard changes"), u"discardPlanButton"_s, ButtonKind::Plain, this))
    , m_confirm(makeButton(tr("Confirm plan"), u"confirmPlanButton"_s, ButtonKind::Primary, this))
{
    setObjectName(u"planTab"_s);
    setFocusProxy(m_tree);
    build();
    connect(m_model, &PlanModel::tickedChanged, this, &PlanTab::ticked);
    addPageAction(*this, tr("Confirm the plan"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  [this] { m_confirm->click(); });
    connect(m_discard, &QPushButton::clicked, this, &PlanTab::discard);
    connect(m_confirm, &QPushButton::clicked, this, &PlanTab::confirm);
    connect(m_model, &PlanModel::modelReset, this, [this] {
        m_tree->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    });
}

void PlanTab::build()
{
    m_tree->setObjectName(u"planTree"_s);
    m_tree->setAccessibleName(tr("Units of the award by group"));
    m_tree->setModel(m_model);
    attest::views::setUpTree(*m_tree);
    m_tree->setItemDelegate(new GroupDelegate(m_tree));
    m_sentence->setObjectName(u"planSentence"_s);
    m_sentence->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::inside);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::Unit, QHeaderView::Fixed);
    header->resizeSection(PlanModel::Unit, 136);
    header->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
}

void PlanTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_file = std::make_unique<centre::EnrolmentFile>(file);
    m_mayWrite = !centre.isReadOnly();
    std::map<QString, QString> notes;
    for (const catalogue::Unit &unit : file.qualification->units)
        notes[unit.number] = noteFor(file, unit.number);
    const auto pending = m_pending.find(file.enrolment.id);
    m_model->setUnits(file.qualification, file.status,
                      pending == m_pending.end() ? plannedUnits(file) : pending->second, notes);
    showChanges();
}

void PlanTab::ticked()
{
    m_pending[m_file->enrolment.id] = m_model->ticked();
    showChanges();
}

void PlanTab::showChanges()
{
    m_changes = planChanges(*m_file, m_model->ticked());
    if (m_changes.isEmpty())
        m_pending.erase(m_file->enrolment.id);
    const QString sentence = planSentence(m_changes);
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
    m_pending.erase(m_file->enrolment.id);
    std::map<QString, QString> notes;
    for (const catalogue::Unit &unit : m_file->qualification->units)
        notes[unit.number] = noteFor(*m_file, unit.number);
    m_model->setUnits(m_file->qualification, m_file->status, plannedUnits(*m_file), notes);
    showChanges();
}

void PlanTab::confirm()
{
    Q_EMIT commandRequested(command::Plan{m_file->enrolment.id, m_changes.add, m_changes.remove});
}

} // namespace attest::views
