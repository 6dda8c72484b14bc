// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/filterchoice.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace attest::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers inside words as numbers, without case and diacritics; what is empty comes last.
bool comesBefore(const QString &a, const QString &b)
{
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    const QString left = text::folded(a);
    const QString right = text::folded(b);
    return left == right ? a < b : text::naturalLess(left, right);
}

QStringList inOrder(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    std::ranges::sort(list, comesBefore);
    return list;
}

template <class Value> std::vector<Value> inOrder(const QSet<Value> &values)
{
    std::vector<Value> list(values.begin(), values.end());
    std::ranges::sort(list);
    return list;
}

const portfolio::Person *find(PersonId id, const std::vector<portfolio::Person> &people)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&](const portfolio::Person &person) { return person.id == id; });
    return found == people.end() ? nullptr : &*found;
}

template <class Value> bool fits(const std::optional<Value> &wanted, const Value &has)
{
    return !wanted || *wanted == has;
}

} // namespace

FilterFacts factsOf(const portfolio::Learner &learner, const portfolio::Enrolment &enrolment)
{
    return {learner.group, learner.site, enrolment.assessor, enrolment.qualification, enrolment.state};
}

bool FilterChoice::accepts(const FilterFacts &facts) const
{
    return fits(assessor, facts.assessor) && fits(group, facts.group) && fits(site, facts.site)
        && fits(qualification, facts.qualification) && fits(state, facts.state);
}

FilterOffer offerOf(const std::vector<FilterFacts> &facts, const std::vector<portfolio::Person> &people)
{
    QSet<PersonId> assessors;
    QSet<QString> groups;
    QSet<QString> sites;
    QSet<QString> qualifications;
    QSet<portfolio::EnrolmentState> states;
    for (const FilterFacts &one : facts) {
        assessors.insert(one.assessor);
        groups.insert(one.group);
        sites.insert(one.site);
        qualifications.insert(one.qualification);
        states.insert(one.state);
    }
    FilterOffer offer{inOrder(assessors), inOrder(groups), inOrder(sites), inOrder(qualifications),
                      inOrder(states)};
    const auto name = [&](PersonId id) {
        const portfolio::Person *person = find(id, people);
        return person ? person->name() : QString();
    };
    std::ranges::stable_sort(offer.assessors, comesBefore, name);
    return offer;
}

QString assessorInWords(PersonId assessor, const std::vector<portfolio::Person> &people)
{
    if (assessor.isNull())
        return QCoreApplication::translate("FilterChoice", "No assessor");
    const portfolio::Person *person = find(assessor, people);
    return person ? person->name()
                  : QCoreApplication::translate("FilterChoice", "Somebody who is not on file here");
}

QString groupInWords(const QString &group)
{
    return group.isEmpty() ? QCoreApplication::translate("FilterChoice", "No group") : group.simplified();
}

QString siteInWords(const QString &site)
{
    return site.isEmpty() ? QCoreApplication::translate("FilterChoice", "No site") : site.simplified();
}

QString inWords(const FilterChoice &choice, const std::vector<portfolio::Person> &people)
{
    QStringList parts;
    if (choice.assessor)
        parts.append(QCoreApplication::translate("FilterChoice", "Assessor: %1")
                         .arg(assessorInWords(*choice.assessor, people)));
    if (choice.group)
        parts.append(
            QCoreApplication::translate("FilterChoice", "Group: %1").arg(groupInWords(*choice.group)));
    if (choice.site)
        parts.append(QCoreApplication::translate("FilterChoice", "Site: %1").arg(siteInWords(*choice.site)));
    if (choice.qualification)
        parts.append(
            QCoreApplication::translate("FilterChoice", "Qualification: %1").arg(*choice.qualification));
    if (choice.state)
        parts.append(QCoreApplication::translate("FilterChoice", "State: %1")
                         .arg(portfolio::enrolmentStateName(*choice.state)));
    return parts.join(u" · "_s);
}

} // namespace attest::items
