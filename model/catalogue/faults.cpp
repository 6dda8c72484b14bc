// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

/// Walks a qualification in document order and collects what does not hold together.
class FaultFinder {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFaults)

public:
    explicit FaultFinder(const Qualification &qualification)
        : m_q(qualification)
    {
    }
    QStringList run()
    {
        lookAtHead();
        lookAtGroups();
        lookAtRules();
        lookAtUnits();
        lookAtReadings();
        return m_faults;
    }

private:
    void lookAtHead();
    void lookAtGroups();
    void lookAtRules();
    void lookAtRule(const Rule &rule, const QString &place);
    void lookAtFilter(const UnitFilter &filter, const QString &place);
    void lookAtUnits();
    void lookAtOutcomes(const Unit &unit, const QString &place);
    void lookAtRequirements(const Unit &unit, const QString &place);
    void lookAtParts(const Requirement &requirement, const QString &place, QSet<QString> &codes);
    void lookAtReadings();
    int reachable(const Rule &rule) const;

    void add(const QString &place, const QString &sentence)
    {
        m_faults.append(QString(place + u": " + sentence));
    }
    void addUnless(bool sound, const QString &place, const QString &sentence)
    {
        if (!sound)
            add(place, sentence);
    }
    /// "units[3]", with what it is called where that helps to find it.
    static QString at(const QString &list, size_t index, const QString &name = {})
    {
        const QString place = list + u'[' + QString::number(index) + u']';
        return name.isEmpty() ? place : QString(place + u" (" + name + u')');
    }

    const Qualification &m_q;
    QStringList m_faults;
};

/// True the first time.
bool isNew(QSet<QString> &seen, const QString &code)
{
    const auto before = seen.size();
    seen.insert(code);
    return seen.size() > before;
}

bool has(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern)).match(text).hasMatch();
}

void FaultFinder::lookAtHead()
{
    const QString place = u"number"_s;
    addUnless(has(m_q.number, u"^[0-9]{4}-[0-9]{2}$"), place,
              tr("“%1” must be four digits, a hyphen and two digits, such as 4430-03.").arg(m_q.number));
    addUnless(!m_q.title.isEmpty(), u"title"_s, tr("the title must not be empty."));
    addUnless(m_q.level != Level(), u"level"_s, tr("the level is missing."));
    addUnless(has(m_q.accreditation, u"^[0-9]{3}/[0-9]{4}/[0-9X]$"), u"accreditation"_s,
              tr("“%1” must have the form 500/8818/X.").arg(m_q.accreditation));
    addUnless(!m_q.credits || *m_q.credits > 0, u"credits"_s,
              tr("must be more than 0; leave it out for an award without credit."));
    addUnless(!m_q.tqt || !m_q.glh || *m_q.tqt >= *m_q.glh, u"tqt"_s,
              tr("the total qualification time must not be less than the guided learning hours."));
    addUnless(!m_q.lastRegistration.isValid() || !m_q.lastCertification.isValid()
                  || m_q.lastCertification >= m_q.lastRegistration,
              u"lastCertification"_s, tr("must not lie before the last registration date."));
}

void FaultFinder::lookAtGroups()
{
    QSet<QString> codes;
    for (size_t i = 0; i < m_q.groups.size(); ++i) {
        const Group &group = m_q.groups[i];
        const QString place = at(u"groups"_s, i, tr("group %1").arg(group.code));
        addUnless(!group.code.isEmpty(), place, tr("the code must not be empty."));
        addUnless(isNew(codes, group.code), place, tr("this code is used twice. Give each group its own."));
        addUnless(!group.title.isEmpty(), place, tr("the title must not be empty."));
        const bool used = std::any_of(m_q.units.begin(), m_q.units.end(),
                                      [&](const Unit &u) { return u.group == group.code; });
        addUnless(used, place, tr("no unit is in this group. Remove the group or correct the units."));
    }
}

void FaultFinder::lookAtRules()
{
    QSet<QString> ids;
    size_t rules = 0;
    size_t bars = 0;
    for (const Rule &rule : m_q.rules) {
        const bool isBar = rule.kind == RuleKind::Bar;
        const QString place = isBar ? at(u"bars"_s, bars++, rule.id) : at(u"rules"_s, rules++, rule.id);
        addUnless(!rule.id.isEmpty(), place, tr("the id must not be empty."));
        addUnless(isNew(ids, rule.id), place,
                  tr("this id is used twice. Give each rule its own, name each pair once."));
        addUnless(!rule.source.isEmpty(), place,
                  isBar
                      ? tr("the bars have no barSource: say in which document and line they stand.")
                      : tr("the source must not be empty: say in which document and line the rule stands."));
        lookAtRule(rule, place);
    }
    addUnless(rules > 0, u"rules"_s,
              tr("there is no rule. Add at least one, or every selection would be complete."));
}

void FaultFinder::lookAtRule(const Rule &rule, const QString &place)
{
    lookAtFilter(rule.filter, place);
    switch (rule.kind) {
    case RuleKind::Bar:
        addUnless(rule.filter.units.size() == 2 && rule.filter.units.front() != rule.filter.units.back(),
                  place, tr("a bar must name two different units."));
        return;
    case RuleKind::All:
        addUnless(reachable(rule) > 0, place,
                  tr("no unit fits the filter of this rule. Correct the filter."));
        return;
    case RuleKind::AtMost:
        break;
    case RuleKind::AtLeast:
        addUnless(rule.amount > 0, place, tr("the amount must be more than 0."));
        addUnless(rule.amount <= reachable(rule), place,
                  tr("asks for %1, but all units that fit its filter together give %2.")
                      .arg(rule.amount)
                      .arg(reachable(rule)));
        break;
    }
    addUnless(rule.measure == Measure::Units || m_q.credits.has_value(), place,
              tr("counts credits, but the qualification has none. Count units instead."));
}

int FaultFinder::reachable(const Rule &rule) const
{
    int sum = 0;
    for (const Unit &unit : m_q.units) {
        if (rule.filter.matches(unit))
            sum +=
                rule.measure == Measure::Credits && rule.kind != RuleKind::All ? unit.credit.value_or(0) : 1;
    }
    return sum;
}

void FaultFinder::lookAtFilter(const UnitFilter &filter, const QString &place)
{
    for (const QString &code : filter.groups)
        addUnless(m_q.group(code), place, tr("names group “%1”, which is not among the groups.").arg(code));
    for (const QString &number : filter.units)
        addUnless(m_q.unit(number), place, tr("names unit “%1”, which is not among the units.").arg(number));
    for (const Level &level : filter.levels) {
        const bool used =
            std::any_of(m_q.units.begin(), m_q.units.end(), [&](const Unit &u) { return u.level == level; });
        addUnless(used, place, tr("names level %1, at which there is no unit.").arg(level.text()));
    }
}

void FaultFinder::lookAtUnits()
{
    addUnless(!m_q.units.empty(), u"units"_s, tr("there is no unit. Add the units of the table."));
    QSet<QString> numbers;
    for (size_t i = 0; i < m_q.units.size(); ++i) {
        const Unit &unit = m_q.units[i];
        const QString place = at(u"units"_s, i, tr("unit %1").arg(unit.number));
        addUnless(!unit.number.isEmpty(), place, tr("the number must not be empty."));
        addUnless(isNew(numbers, unit.number), place, tr("this number is used twice. List each unit once."));
        addUnless(!unit.title.isEmpty(), place, tr("the title must not be empty."));
        addUnless(unit.uan.isEmpty() || has(unit.uan, u"^[A-Z]/[0-9]{3}/[0-9]{4}$"), place,
                  tr("the uan “%1” must have the form A/123/4567.").arg(unit.uan));
        addUnless(unit.level != Level(), place, tr("the level is missing."));
        addUnless(!m_q.credits || unit.credit.value_or(0) > 0, place,
                  tr("the credit is missing, but the qualification counts credits."));
        addUnless(m_q.group(unit.group), place,
                  tr("is in group “%1”, which is not among the groups.").arg(unit.group));
        lookAtOutcomes(unit, place);
        lookAtRequirements(unit, place);
    }
}

void FaultFinder::lookAtOutcomes(const Unit &unit, const QString &unitPlace)
{
    QSet<QString> outcomes;
    QSet<QString> criteria;
    for (size_t i = 0; i < unit.outcomes.size(); ++i) {
        const Outcome &outcome = unit.outcomes[i];
        const QString place = unitPlace + u", " + at(u"outcomes"_s, i);
        addUnless(isNew(outcomes, outcome.code), place,
                  tr("the code %1 is used twice in this unit.").arg(outcome.code));
        addUnless(!outcome.code.isEmpty() && !outcome.label.isEmpty(), place,
                  tr("the code and the label must not be empty."));
        addUnless(!outcome.criteria.empty(), place, tr("there is no criterion. Add the outcome's criteria."));
        for (size_t j = 0; j < outcome.criteria.size(); ++j) {
            const Criterion &criterion = outcome.criteria[j];
            const QString inner = place + u", " + at(u"criteria"_s, j);
            addUnless(!criterion.code.isEmpty() && !criterion.label.isEmpty(), inner,
                      tr("the code and the label must not be empty."));
            addUnless(isNew(criteria, criterion.code), inner,
                      tr("the code %1 is used twice in this unit.").arg(criterion.code));
        }
    }
}

void FaultFinder::lookAtRequirements(const Unit &unit, const QString &unitPlace)
{
    QSet<QString> items;
    QSet<QString> parts;
    for (size_t i = 0; i < unit.requirements.size(); ++i) {
        const Requirement &requirement = unit.requirements[i];
        const QString place = unitPlace + u", " + at(u"requirements"_s, i);
        addUnless(isNew(items, requirement.code), place,
                  tr("the code %1 is used twice in this unit.").arg(requirement.code));
        addUnless(!requirement.code.isEmpty() && !requirement.label.isEmpty(), place,
                  tr("the code and the label must not be empty."));
        lookAtParts(requirement, place, parts);
    }
    addUnless(unit.requirements.empty() || unit.criteriaLoaded(), unitPlace,
              tr("has requirements but no outcomes. Add the outcomes or leave both out."));
}

void FaultFinder::lookAtParts(const Requirement &requirement, const QString &place, QSet<QString> &codes)
{
    const auto parts = static_cast<int>(requirement.parts.size());
    if (requirement.kind != RequirementKind::Demand) {
        addUnless(parts == 0 && requirement.needed == 0, place,
                  tr("only a demand has parts and says how many are needed."));
        return;
    }
    addUnless(parts > 0, place, tr("a demand must have at least one part."));
    addUnless(requirement.needed > 0 && requirement.needed <= parts, place,
              tr("needs %1 of %2 parts. The number needed must lie between 1 and the number of parts.")
                  .arg(requirement.needed)
                  .arg(parts));
    for (size_t i = 0; i < requirement.parts.size(); ++i) {
        const RequirementPart &part = requirement.parts[i];
        const QString inner = place + u", " + at(u"parts"_s, i);
        addUnless(!part.code.isEmpty() && !part.label.isEmpty(), inner,
                  tr("the code and the label must not be empty."));
        addUnless(isNew(codes, part.code), inner,
                  tr("the code %1 is used twice in this unit.").arg(part.code));
    }
}

void FaultFinder::lookAtReadings()
{
    constexpr int longestQuotation = 8; // words: enough to find the place, too few to stand for the text
    for (size_t i = 0; i < m_q.readings.size(); ++i) {
        const Reading &reading = m_q.readings[i];
        const auto words = reading.printed.simplified().split(u' ').size();
        addUnless(words <= longestQuotation, at(u"readings"_s, i),
                  tr("quotes more than %1 printed words. Shorten the quotation.").arg(longestQuotation));
    }
}

} // namespace

QStringList faults(const Qualification &qualification) { return FaultFinder(qualification).run(); }

} // namespace attest::catalogue
