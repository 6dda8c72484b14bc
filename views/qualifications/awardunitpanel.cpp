// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/qualifications/awardunitpanel.h"

#include "items/unitwords.h"
#include "views/common/button.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/qualifications/passageview.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr const char *leadsTo = "unit"; // which unit a button leads to

}

AwardUnitPanel::AwardUnitPanel(const std::vector<items::Award> &awards, const catalogue::SameUnits &same,
                               QWidget *parent)
    : QWidget(parent)
    , m_awards(awards)
    , m_same(same)
    , m_header(new PageHeader(this))
    , m_view(new PassageView(u"awardUnitWords"_s, tr("The unit")))
    , m_before(makeButton(tr("Unit before"), u"unitBefore"_s))
    , m_next(makeButton(tr("Next unit"), u"unitNext"_s))
{
    setObjectName(u"awardUnitPanel"_s);
    setFocusProxy(m_view);
    build();
    const auto toAward = [this] { Q_EMIT followed({m_qualification, {}}); };
    connect(m_header, &PageHeader::backRequested, this, toAward);
    connect(m_view, &PassageView::followed, this, &AwardUnitPanel::followed);
    for (QPushButton *button : {m_before, m_next}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            Q_EMIT followed({m_qualification, button->property(leadsTo).toString()});
        });
    }
    addPageAction(*this, tr("Back to the qualification"), {QKeySequence(Qt::Key_Escape)}, toAward);
    addPageAction(*this, tr("Next unit"), {QKeySequence(u"Ctrl+PgDown"_s)}, [this] { m_next->click(); });
    addPageAction(*this, tr("Unit before"), {QKeySequence(u"Ctrl+PgUp"_s)}, [this] { m_before->click(); });
}

void AwardUnitPanel::build()
{
    auto *card = new Panel(this);
    card->column()->setContentsMargins(1, 1, 4, 1);
    card->column()->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(card, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_before);
    line->addWidget(m_next);
    line->addStretch(1);
    column->addLayout(line);
}

void AwardUnitPanel::setUnit(const catalogue::Qualification &qualification, const catalogue::Unit &unit,
                             const QString &criterion)
{
    m_qualification = qualification.number;
    m_header->setTitle(tr("%1 %2").arg(unit.number, unit.title.text()));
    m_header->setSubtitle(tr("%1 · %2").arg(qualification.number, items::unitSummary(unit)));
    m_header->showBack(tr("Back to %1").arg(qualification.number));
    m_view->setSections(
        items::aboutUnit(qualification, unit, items::elsewhereSection(m_awards, m_same, qualification, unit)),
        criterion);
    const auto at = &unit - qualification.units.data();
    const auto last = static_cast<std::ptrdiff_t>(qualification.units.size()) - 1;
    leadTo(m_before, at > 0 ? &unit - 1 : nullptr);
    leadTo(m_next, at < last ? &unit + 1 : nullptr);
}

/// Disabled at either end of the table.
void AwardUnitPanel::leadTo(QPushButton *button, const catalogue::Unit *unit)
{
    button->setEnabled(unit != nullptr);
    button->setProperty(leadsTo, unit ? unit->number : QString());
}

} // namespace attest::views
