// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/wizardpage.h"

#include "centre/learnerfiles.h"
#include "items/planmodel.h"
#include "views/common/beside.h"
#include "views/common/button.h"
#include "views/common/chiprow.h"
#include "views/common/creditbar.h"
#include "views/common/groupdelegate.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/readingarea.h"
#include "views/wizard/nearestfirst.h"
#include "views/wizard/offerspanel.h"
#include "views/wizard/unitcard.h"
#include "wizard/words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::PlanModel;

namespace {

/// Of what scrolls: with large text the chips need the room.
constexpr int leastHeight = 80;

} // namespace

WizardPage::WizardPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_header(new PageHeader(this))
    , m_finish(makeButton(tr("Finish it for me"), u"finishButton"_s, ButtonKind::Plain, this))
    , m_confirm(makeButton(tr("Confirm plan"), u"confirmChoiceButton"_s, ButtonKind::Primary, this))
    , m_bar(new CreditBar(this))
    , m_chips(new ChipRow(this))
    , m_notice(new Notice(this))
    , m_model(new PlanModel(this))
    , m_order(new NearestFirst(this))
    , m_both(new QHBoxLayout)
    , m_nearestFirst(new QCheckBox(tr("Nearest first"), this))
    , m_tree(new QTreeView(this))
    , m_unit(new UnitCard(this))
    , m_offers(new OffersPanel(this))
    , m_sentence(new Label({}, TextRole::Body, this))
    , m_startAgain(makeButton(tr("Start again"), u"startAgainButton"_s, ButtonKind::Plain, this))
{
    setObjectName(u"wizardPage"_s);
    setAccessibleName(tr("Choose units"));
    build();
    connectParts();
    addShortcuts();
}

WizardPage::~WizardPage() = default;

void WizardPage::build()
{
    m_bar->setObjectName(u"choiceBar"_s);
    m_chips->setObjectName(u"choiceChips"_s);
    m_header->setTitle(tr("Choose units"));
    m_header->showBack(tr("Back to the plan"));
    m_header->addAtEnd(m_finish);
    m_header->addAtEnd(m_confirm);
    m_sentence->setObjectName(u"choiceSentence"_s);
    m_sentence->setWordWrap(true);
    m_both->setSpacing(space::between);
    m_both->addWidget(makeUnits(), 6);
    m_side = makeSide();
    m_both->addWidget(m_side, 5);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::inside);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_startAgain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    column->addWidget(m_notice);
    column->addLayout(m_both, 1);
    column->addLayout(foot);
}

QWidget *WizardPage::makeUnits()
{
    m_order->setSourceModel(m_model);
    m_tree->setObjectName(u"choiceTree"_s);
    m_tree->setAccessibleName(tr("Units of the award by group"));
    m_tree->setModel(m_order);
    setUpTree(*m_tree);
    m_tree->setItemDelegate(new GroupDelegate(*m_tree));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PlanModel::Unit, QHeaderView::Fixed);
    header->resizeSection(PlanModel::Unit, 88 + fontMetrics().horizontalAdvance(u"00000"_s));
    m_tree->setColumnHidden(PlanModel::Glh, true); // the offers say it; titles need the room
    m_tree->setColumnHidden(PlanModel::Note, true); // it stands under the title
    m_tree->setMinimumHeight(leastHeight);
    header->setSectionResizeMode(PlanModel::Title, QHeaderView::Stretch);
    m_nearestFirst->setObjectName(u"nearestFirstBox"_s);
    m_nearestFirst->setToolTip(
        tr("Units that accepted evidence could already serve come first in their group"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_nearestFirst);
    column->addWidget(m_tree, 1);
    return side;
}

ReadingArea *WizardPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_unit);
    column->addWidget(m_offers);
    column->addStretch();
    auto *area = new ReadingArea(side, tr("The chosen unit, and how to finish"), this);
    area->setMinimumHeight(leastHeight);
    return area;
}

void WizardPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &WizardPage::closed);
    connect(m_model, &PlanModel::tickedChanged, this, &WizardPage::ticked);
    const auto openGroups = [this] {
        m_tree->expandAll();
        for (int row = 0; row < m_order->rowCount(); ++row)
            m_tree->setFirstColumnSpanned(row, {}, true);
    };
    connect(m_order, &QAbstractItemModel::modelReset, this, openGroups);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &WizardPage::showUnit);
    connect(m_nearestFirst, &QCheckBox::toggled, this, &WizardPage::showUnits);
    connect(m_unit, &UnitCard::keepToggled, this,
            [this](const QString &unit, bool on) { step([&] { m_context->keep(unit, on); }); });
    connect(m_unit, &UnitCard::refuseToggled, this,
            [this](const QString &unit, bool on) { step([&] { m_context->refuse(unit, on); }); });
    connect(m_unit, &UnitCard::swapRequested, this,
            [this](const QString &unit) { step([&] { m_context->swapIn(unit); }); });
    connect(m_unit, &UnitCard::whyNotRequested, this, &WizardPage::showWhyNot);
    connect(m_offers, &OffersPanel::taken, this, &WizardPage::take);
    connect(m_offers, &OffersPanel::keepsTicksChanged, this,
            [this](bool keeps) { step([&] { m_context->setKeepsTicks(keeps); }); });
    connect(m_offers, &OffersPanel::safeChanged, this,
            [this](bool safe) { step([&] { m_context->setSafe(safe); }); });
    connect(m_offers, &OffersPanel::minimiseChanged, this,
            [this](planner::Minimise minimise) { step([&] { m_context->setMinimise(minimise); }); });
    connect(m_finish, &QPushButton::clicked, this, &WizardPage::take);
    connect(m_startAgain, &QPushButton::clicked, this, [this] { step([&] { m_context->startAgain(); }); });
    connect(m_confirm, &QPushButton::clicked, this, &WizardPage::confirm);
    connect(&m_centre, &centre::Centre::changed, this, [this](const centre::ChangeSet &changes) {
        if (changes.enrolments.contains(m_enrolment))
            recordsChanged();
    });
}

/// With large text the chips need the room, until the lists stand below each other and the page scrolls.
void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBeside(*m_both, *this);
    const bool narrow = isNarrow(*this);
    for (QWidget *part : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_side)})
        part->setMinimumHeight(narrow ? 3 * rowHeight(2) : leastHeight);
}

/// The answer stands below what is offered: it is brought into view.
void WizardPage::showWhyNot(const QString &unit)
{
    m_offers->showWhyNot(unit, m_context->whyNot(unit));
    QMetaObject::invokeMethod(
        this, [this] { m_side->ensureWidgetVisible(m_offers->proof()); }, Qt::QueuedConnection);
}

void WizardPage::addShortcuts()
{
    addPageAction(*this, tr("Confirm the chosen units"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  [this] { m_confirm->click(); });
}

std::unique_ptr<wizard::Context> WizardPage::contextFor(EnrolmentId enrolment)
{
    const auto files = centre::filesOfLearner(m_centre, enrolment);
    if (!files) {
        m_notice->showProblem(files.error().message);
        return nullptr;
    }
    std::vector<wizard::Subject> subjects;
    for (const centre::EnrolmentFile &file : *files)
        subjects.push_back({file.records, file.enrolment, file.qualification, file.status});
    wizard::Subject own = std::move(subjects.front());
    subjects.erase(subjects.begin());
    return std::make_unique<wizard::Context>(std::move(own), std::move(subjects));
}

/// No focus proxy: Tab would jump from the page straight to the units, over all that stands before them.
void WizardPage::focusUnits() { m_tree->setFocus(Qt::OtherFocusReason); }

QStringList WizardPage::toPlan() const { return m_context ? m_context->toPlan() : QStringList(); }

void WizardPage::open(EnrolmentId enrolment, const QStringList &ticked)
{
    m_enrolment = enrolment;
    m_notice->clear();
    auto context = contextFor(enrolment);
    if (!context)
        return;
    m_context = std::move(context);
    for (const catalogue::Unit &unit : m_context->qualification().units)
        m_context->tick(unit.number, ticked.contains(unit.number));
    showChoice();
    if (!m_tree->currentIndex().isValid() && m_order->rowCount() > 0)
        m_tree->setCurrentIndex(m_order->index(0, 0, m_order->index(0, 0)));
}

void WizardPage::recordsChanged()
{
    auto fresh = m_context ? contextFor(m_enrolment) : nullptr;
    if (!fresh)
        return;
    fresh->continueFrom(*m_context);
    m_context = std::move(fresh);
    showChoice();
}

template <class Step> void WizardPage::step(Step &&doIt)
{
    if (!m_context)
        return;
    doIt();
    showChoice();
}

void WizardPage::showChoice()
{
    const catalogue::Qualification &award = m_context->qualification();
    const wizard::PlanChanges &changes = m_context->changes();
    m_header->setSubtitle(
        tr("%1 %2 · %3").arg(award.number, award.title.text(), m_context->subject().records.learner.name()));
    m_bar->setCredits(changes.after, award);
    m_chips->setRules(portfolio::ruleChips(award, changes.after));
    showUnits();
    showUnit();
    m_offers->show(*m_context);
    const QString sentence = wizard::planSentence(changes);
    m_sentence->setText(sentence.isEmpty() ? tr("This is the plan as it is.") : sentence);
    m_finish->setEnabled(m_offers->chosen() != nullptr);
    m_startAgain->setEnabled(!changes.isEmpty());
    m_confirm->setEnabled(!m_centre.isReadOnly() && changes.mayBeConfirmed());
}

QString WizardPage::noteFor(const QString &unit) const
{
    if (m_context->isFixed(unit)) {
        const portfolio::UnitStatus *status = m_context->subject().status.unit(unit);
        return status ? portfolio::stateInWords(*status) : tr("Achieved");
    }
    if (m_context->isRefused(unit))
        return tr("Not this one");
    const wizard::Foresight foresight = m_context->foresee(unit);
    if (!foresight.isFree())
        return foresight.sentences.constFirst();
    const QString near = wizard::words::nearness(m_context->nearness(unit));
    if (m_context->isKept(unit))
        return near.isEmpty() ? tr("Keep") : tr("Keep · %1").arg(near);
    return near;
}

void WizardPage::showUnits()
{
    if (!m_context)
        return;
    std::map<QString, QString> notes;
    std::vector<wizard::Nearness> nearest;
    for (const catalogue::Unit &unit : m_context->qualification().units) {
        notes[unit.number] = noteFor(unit.number);
        nearest.push_back(m_context->nearness(unit.number));
    }
    m_model->setUnits(m_context->subject().qualification, m_context->subject().status, m_context->ticked(),
                      notes);
    QStringList order;
    if (m_nearestFirst->isChecked()) {
        std::ranges::stable_sort(nearest, wizard::isNearer);
        for (const wizard::Nearness &near : nearest)
            order.append(near.unit);
    }
    m_order->setNearest(order);
}

QString WizardPage::currentUnit() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() && index.parent().isValid() ? index.data(items::KeyRole).toString() : QString();
}

void WizardPage::showUnit()
{
    if (m_context)
        m_unit->show(*m_context, currentUnit());
}

void WizardPage::ticked()
{
    const QStringList now = m_model->ticked();
    step([&] {
        for (const catalogue::Unit &unit : m_context->qualification().units)
            m_context->tick(unit.number, now.contains(unit.number));
    });
}

void WizardPage::take()
{
    if (const wizard::Offer *chosen = m_offers->chosen()) {
        const wizard::Offer offer = *chosen; // showing it makes the rows anew
        step([&] { m_context->take(offer); });
    }
}

void WizardPage::confirm()
{
    const wizard::PlanChanges &changes = m_context->changes();
    const auto done = m_centre.run(command::Plan{m_enrolment, changes.add, changes.remove});
    if (done)
        Q_EMIT confirmed();
    else
        m_notice->showProblem(done.error().message);
}

} // namespace attest::views
