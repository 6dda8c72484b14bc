// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/served.h"

#include <QCoreApplication>

#include <set>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;
using portfolio::Target;
using portfolio::TargetKind;

namespace {

std::set<Target> targetsOf(const portfolio::Evidence &item, const ProgressInput &input)
{
    std::set<Target> targets;
    const auto collect = [&](const auto &pairs) {
        for (const auto &pair : pairs) {
            if (pair.evidence == item.id && pair.enrolment == input.enrolment.id)
                targets.insert(pair.target);
        }
    };
    collect(input.records.claims);
    collect(input.records.judgements);
    return targets;
}

/// Three or more neighbours become "1.1 to 1.4".
void addRun(QStringList &said, const QStringList &run)
{
    if (run.size() < 3)
        said += run;
    else
        said += QCoreApplication::translate("Report", "%1 to %2").arg(run.constFirst(), run.constLast());
}

/// The codes of one outcome or requirement that `targets` holds.
template <class Items>
void addCodes(QStringList &said, const Items &items, const QString &unit, TargetKind kind,
              const std::set<Target> &targets)
{
    QStringList run;
    for (const auto &item : items) {
        if (targets.count({unit, kind, item.code})) {
            run += item.code;
            continue;
        }
        addRun(said, run);
        run.clear();
    }
    addRun(said, run);
}

QString servedIn(const catalogue::Unit &unit, const std::set<Target> &targets)
{
    QStringList criteria;
    for (const catalogue::Outcome &outcome : unit.outcomes)
        addCodes(criteria, outcome.criteria, unit.number, TargetKind::Criterion, targets);
    QStringList parts;
    for (const catalogue::Requirement &requirement : unit.requirements)
        addCodes(parts, requirement.parts, unit.number, TargetKind::Requirement, targets);
    const QString codes = criteria.join(u", "_s);
    const QString covered = parts.join(u", "_s);
    if (covered.isEmpty())
        return codes.isEmpty() ? QString() : QString(unit.number + u": "_s + codes);
    return codes.isEmpty()
        ? QCoreApplication::translate("Report", "%1: requirements %2").arg(unit.number, covered)
        : QCoreApplication::translate("Report", "%1: %2; requirements %3").arg(unit.number, codes, covered);
}

} // namespace

QString servedBy(const portfolio::Evidence &item, const ProgressInput &input)
{
    const std::set<Target> targets = targetsOf(item, input);
    QStringList said;
    for (const catalogue::Unit &unit : input.qualification->units) {
        if (const QString served = servedIn(unit, targets); !served.isEmpty())
            said += served;
    }
    return said.isEmpty() ? QCoreApplication::translate("Report", "nothing yet") : said.join(u" · "_s);
}

} // namespace attest::report
