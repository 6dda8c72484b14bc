// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/filterbar.h"

#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/sharedfilter.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::FilterChoice;

namespace {

/// Fills a box: what means everything, then each value in words, the chosen one in view. Hidden while there
/// is nothing to tell apart.
template <class Values, class Value, class InWords>
void fill(QComboBox &box, const QString &all, Values values, const std::optional<Value> &chosen,
          InWords inWords)
{
    // What was chosen stays to be seen when the last learner of that kind has gone.
    if (chosen && std::find(values.begin(), values.end(), *chosen) == values.end())
        values.push_back(*chosen);
    box.clear();
    box.addItem(all);
    for (const Value &value : std::as_const(values))
        box.addItem(inWords(value), QVariant::fromValue(value));
    box.setCurrentIndex(chosen ? box.findData(QVariant::fromValue(*chosen)) : 0);
    box.setVisible(values.size() > 1 || chosen);
}

/// What a box says: nothing for its first row.
template <class Value> std::optional<Value> chosenIn(const QComboBox &box)
{
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(box.currentData().value<Value>());
}

} // namespace

FilterBar::FilterBar(SharedFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_controls(new QWidget(this))
    , m_mine(makeButton(tr("My learners"), u"filterMine"_s, ButtonKind::Plain, m_controls))
    , m_assessor(makeBox(u"filterAssessor"_s, tr("Assessor")))
    , m_group(makeBox(u"filterGroup"_s, tr("Group")))
    , m_site(makeBox(u"filterSite"_s, tr("Site")))
    , m_qualification(makeBox(u"filterQualification"_s, tr("Qualification")))
    , m_state(makeBox(u"filterState"_s, tr("State of the enrolment")))
    , m_said(new QWidget(this))
    , m_words(new Label({}, TextRole::Body, m_said))
{
    setObjectName(u"filterBar"_s);
    m_mine->setCheckable(true);
    m_mine->setToolTip(tr("Only the learners whose assessor is working now"));
    auto *flow = new FlowLayout(m_controls, space::inside);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_mine, m_assessor, m_group, m_site, m_qualification, m_state})
        flow->addWidget(control);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setWordWrap(true);
    auto *clear = makeButton(tr("Show all learners"), u"filterClear"_s, ButtonKind::Link, m_said);
    auto *line = new QHBoxLayout(m_said);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addWidget(m_words, 0);
    line->addWidget(clear);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_controls);
    column->addWidget(m_said);
    connect(m_mine, &QPushButton::clicked, this, &FilterBar::toggleMine);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter.clear();
        focusNextChild(); // the button is gone
    });
    connect(&m_filter, &SharedFilter::changed, this, &FilterBar::refill);
    refill();
}

QComboBox *FilterBar::makeBox(const QString &objectName, const QString &name)
{
    auto *box = new ChoiceBox(m_controls);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    connect(box, &QComboBox::activated, this, [this] {
        m_filter.set({chosenIn<PersonId>(*m_assessor), chosenIn<QString>(*m_group),
                      chosenIn<QString>(*m_site), chosenIn<QString>(*m_qualification),
                      chosenIn<portfolio::EnrolmentState>(*m_state)});
    });
    return box;
}

void FilterBar::setLearners(const std::vector<items::FilterFacts> &learners,
                            const std::vector<portfolio::Person> &people, PersonId working)
{
    m_offer = items::offerOf(learners, people);
    m_people = people;
    m_working = working;
    refill();
}

void FilterBar::refill()
{
    const FilterChoice &choice = m_filter.choice();
    fill(*m_assessor, tr("All assessors"), m_offer.assessors, choice.assessor,
         [this](PersonId person) { return items::assessorInWords(person, m_people); });
    fill(*m_group, tr("All groups"), m_offer.groups, choice.group, items::groupInWords);
    fill(*m_site, tr("All sites"), m_offer.sites, choice.site, items::siteInWords);
    fill(*m_qualification, tr("All qualifications"), m_offer.qualifications, choice.qualification,
         [](const QString &number) { return number; });
    fill(*m_state, tr("Every state"), m_offer.states, choice.state, portfolio::enrolmentStateName);
    const auto &assessors = m_offer.assessors;
    const bool assesses = std::find(assessors.begin(), assessors.end(), m_working) != assessors.end();
    m_mine->setVisible(!m_working.isNull() && assesses && assessors.size() > 1);
    m_mine->setChecked(choice.assessor && *choice.assessor == m_working);
    m_words->setText(tr("Shown: %1").arg(items::inWords(choice, m_people)));
    m_said->setVisible(choice.narrows());
}

void FilterBar::toggleMine()
{
    FilterChoice choice = m_filter.choice();
    const bool mine = choice.assessor && *choice.assessor == m_working;
    choice.assessor = mine ? std::nullopt : std::optional(m_working);
    m_filter.set(choice);
}

} // namespace attest::views
