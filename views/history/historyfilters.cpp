// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/history/historyfilters.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/field.h"
#include "views/common/flowlayout.h"
#include "views/common/theme.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <set>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchAfter = 250; ///< milliseconds after the last key

using Choices = std::vector<std::pair<QString, QVariant>>;

/// Fills a box and keeps what was chosen where it is still there. Hidden while there is nothing to choose.
void fill(QComboBox &box, const QString &all, const Choices &choices)
{
    const QSignalBlocker quiet(&box);
    const QVariant before = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto &[words, value] : choices)
        box.addItem(words, value);
    box.setCurrentIndex(before.isValid() ? std::max(0, box.findData(before)) : 0);
    box.setVisible(!choices.empty());
}

} // namespace

HistoryFilters::HistoryFilters(bool ofCentre, QWidget *parent)
    : QWidget(parent)
    , m_person(makeBox(u"historyPerson"_s, tr("Who")))
    , m_learner(makeBox(u"historyLearner"_s, tr("Learner")))
    , m_unit(makeBox(u"historyUnit"_s, tr("Unit")))
    , m_evidence(makeBox(u"historyEvidence"_s, tr("Evidence")))
    , m_words(new QLineEdit(this))
    , m_conflicts(makeButton({}, u"historyConflicts"_s, ButtonKind::Plain, this))
    , m_typed(new QTimer(this))
{
    setObjectName(u"historyFilters"_s);
    m_words->setObjectName(u"historyWords"_s);
    m_words->setPlaceholderText(tr("Search: judged 308 2.1"));
    m_words->setAccessibleName(tr("Search the history"));
    addClearButton(*m_words);
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_conflicts->setCheckable(true);
    m_conflicts->hide();
    m_typed->setSingleShot(true);
    m_typed->setInterval(searchAfter);
    auto *flow = new FlowLayout(this, space::inside);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_words, m_person, m_learner, m_unit, m_evidence, m_conflicts})
        flow->addWidget(control);
    m_learner->setVisible(ofCentre);
    m_unit->hide();
    m_evidence->hide();
    connect(m_words, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_typed->stop();
        Q_EMIT changed();
    });
    connect(m_typed, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_conflicts, &QPushButton::toggled, this, &HistoryFilters::changed);
    connect(m_learner, &QComboBox::activated, this,
            [this] { Q_EMIT learnerChosen(m_learner->currentData().value<LearnerId>()); });
    for (QComboBox *box : {m_person, m_unit, m_evidence})
        connect(box, &QComboBox::activated, this, &HistoryFilters::changed);
}

QComboBox *HistoryFilters::makeBox(const QString &objectName, const QString &name)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

void HistoryFilters::setPeople(const std::vector<portfolio::Person> &people)
{
    Choices choices;
    for (const portfolio::Person &person : people)
        choices.emplace_back(person.name(), QVariant::fromValue(person.id));
    fill(*m_person, tr("Everybody"), choices);
}

void HistoryFilters::setLearners(const std::vector<centre::LearnerLine> &lines)
{
    Choices choices;
    std::set<LearnerId> known;
    for (const centre::LearnerLine &line : lines)
        if (known.insert(line.learner.id).second)
            choices.emplace_back(tr("%1 (%2)").arg(line.learner.name(), line.learner.ref),
                                 QVariant::fromValue(line.learner.id));
    fill(*m_learner, tr("All learners"), choices);
}

void HistoryFilters::setThings(const centre::EnrolmentFile *file)
{
    Choices units;
    Choices items;
    if (file) {
        for (const portfolio::UnitStatus &unit : file->status.units)
            units.emplace_back(tr("Unit %1").arg(unit.unit), unit.unit);
        std::vector<portfolio::Evidence> evidence = file->records.evidence;
        std::sort(evidence.begin(), evidence.end(),
                  [](const auto &a, const auto &b) { return a.number > b.number; });
        for (const portfolio::Evidence &item : evidence)
            items.emplace_back(tr("%1 %2").arg(item.ref, item.title), QVariant::fromValue(item.id));
    }
    fill(*m_unit, tr("All units"), units);
    fill(*m_evidence, tr("All evidence"), items);
}

void HistoryFilters::setConflicts(qint64 conflicts)
{
    m_conflicts->setText(tr("In conflict %1").arg(conflicts));
    m_conflicts->setVisible(conflicts > 0 || m_conflicts->isChecked());
}

centre::ChronicleFilter HistoryFilters::filter() const
{
    centre::ChronicleFilter filter;
    filter.person = m_person->currentData().value<PersonId>();
    filter.learner = m_learner->currentData().value<LearnerId>();
    filter.evidence = m_evidence->currentData().value<EvidenceId>();
    filter.unit = m_unit->currentData().toString();
    filter.words = m_words->text();
    filter.onlyConflicts = m_conflicts->isChecked();
    return filter;
}

bool HistoryFilters::isNarrowed() const
{
    const centre::ChronicleFilter now = filter();
    return !now.person.isNull() || !now.learner.isNull() || !now.evidence.isNull() || !now.unit.isEmpty()
        || !now.words.trimmed().isEmpty() || now.onlyConflicts;
}

void HistoryFilters::clear()
{
    for (QComboBox *box : {m_person, m_learner, m_unit, m_evidence})
        box->setCurrentIndex(0);
    const QSignalBlocker quietWords(m_words);
    const QSignalBlocker quietSwitch(m_conflicts);
    m_words->clear();
    m_conflicts->setChecked(false);
    Q_EMIT learnerChosen({});
}

} // namespace attest::views
