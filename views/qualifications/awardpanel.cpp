// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/qualifications/awardpanel.h"

#include "items/awardwords.h"
#include "items/readingwords.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/theme.h"
#include "views/qualifications/awardunitstree.h"
#include "views/qualifications/passageview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

AwardPanel::AwardPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_tabBar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_rules(new PassageView(u"awardRules"_s, tr("Rules and facts")))
    , m_units(new AwardUnitsTree)
    , m_readings(new PassageView(u"awardReadings"_s, tr("Readings")))
    , m_standard(new PassageView(u"awardStandard"_s, tr("Apprenticeship standard")))
{
    setObjectName(u"awardPanel"_s);
    build();
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
        fillTab();
    });
    connect(m_units, &AwardUnitsTree::unitOpened, this, &AwardPanel::unitOpened);
}

void AwardPanel::build()
{
    m_tabBar->setObjectName(u"awardTabs"_s);
    m_tabBar->setAccessibleName(tr("Parts of the qualification"));
    m_tabBar->setExpanding(false);
    m_tabBar->setDrawBase(false);
    const auto framed = [this](PassageView *view) {
        auto *card = new Panel(this);
        card->column()->setContentsMargins(1, 1, 4, 1);
        card->column()->addWidget(view);
        card->setFocusProxy(view);
        return card;
    };
    addTab(framed(m_rules));
    addTab(m_units);
    addTab(framed(m_readings));
    addTab(framed(m_standard));
    setFocusProxy(m_stack->currentWidget());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_tabBar);
    column->addWidget(m_stack, 1);
}

void AwardPanel::addTab(QWidget *tab)
{
    m_tabBar->addTab({});
    m_stack->addWidget(tab);
}

void AwardPanel::setQualification(const catalogue::QualificationPtr &qualification)
{
    if (qualification == m_qualification)
        return;
    m_qualification = qualification;
    m_header->setTitle(qualification->title.text());
    m_header->setSubtitle(tr("%1 · %2").arg(qualification->number, items::awardSummary(*qualification)));
    m_filled.clear();
    showCounts(*qualification);
    fillTab();
}

/// A tab is filled when it is first looked at, so that one goes through the list as fast as through any
/// other.
void AwardPanel::fillTab()
{
    const auto tab = static_cast<Tab>(m_tabBar->currentIndex());
    if (!m_qualification || !m_filled.insert(tab).second)
        return;
    switch (tab) {
    case Tab::Rules:
        m_rules->setSections(items::aboutAward(*m_qualification));
        break;
    case Tab::Units:
        m_units->setQualification(m_qualification);
        break;
    case Tab::Readings:
        fillReadings();
        break;
    case Tab::Standard:
        fillStandard();
        break;
    }
}

void AwardPanel::fillReadings()
{
    std::vector<items::Section> readings = items::awardReadings(*m_qualification);
    if (readings.empty())
        readings.push_back({{}, {{{}, tr("Everything is read as it is printed."), {}, {}}}});
    m_readings->setSections(readings);
}

void AwardPanel::fillStandard()
{
    std::vector<items::Section> standard = items::awardMapping(*m_qualification);
    if (!standard.empty())
        standard.insert(standard.begin(),
                        {m_qualification->mapping.standard,
                         {{{}, tr("What serves each line of the apprenticeship standard."), {}, {}}}});
    m_standard->setSections(standard);
}

void AwardPanel::showCounts(const catalogue::Qualification &qualification)
{
    const auto text = [this](Tab tab, const QString &words) {
        m_tabBar->setTabText(static_cast<int>(tab), words);
    };
    text(Tab::Rules, tr("Rules"));
    text(Tab::Units, tr("Units %1").arg(qualification.units.size()));
    const auto readings = qualification.readings.size() + qualification.alternatives.size();
    text(Tab::Readings, readings == 0 ? tr("Readings") : tr("Readings %1").arg(readings));
    text(Tab::Standard, tr("Standard"));
    m_tabBar->setTabVisible(static_cast<int>(Tab::Standard), !qualification.mapping.items.empty());
}

void AwardPanel::showTab(Tab tab)
{
    if (m_tabBar->isTabVisible(static_cast<int>(tab)))
        m_tabBar->setCurrentIndex(static_cast<int>(tab));
}

void AwardPanel::chooseUnit(const QString &unit)
{
    showTab(Tab::Units);
    m_units->choose(unit);
    m_units->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::views
