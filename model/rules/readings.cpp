// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/readings.h"

#include "catalogue/underreading.h"

namespace attest::rules {

namespace {

Evaluation evaluateUnder(const catalogue::Qualification &reading, const QStringList &held,
                         const QStringList &exempted)
{
    std::vector<Holding> holdings;
    const QStringList units = catalogue::unitsUnder(reading, held);
    for (const QString &unit : units)
        holdings.push_back({unit});
    return evaluate(reading, holdings, exempted);
}

} // namespace

std::vector<ReadingResult> underEveryReading(const catalogue::Qualification &qualification,
                                             const QStringList &held, const QStringList &exempted)
{
    std::vector<ReadingResult> results;
    results.push_back({catalogue::asRead, evaluateUnder(qualification, held, exempted).complete});
    for (const catalogue::Alternative &alternative : qualification.alternatives) {
        const catalogue::Qualification reading = catalogue::patchedWith(qualification, alternative);
        results.push_back({alternative.code, evaluateUnder(reading, held, exempted).complete});
    }
    return results;
}

Evaluation evaluateHeld(const catalogue::Qualification &qualification, const QStringList &held,
                        const QStringList &exempted)
{
    Evaluation evaluation = evaluateUnder(qualification, held, exempted);
    for (const QString &name : held) {
        if (!qualification.unitNumber(name))
            evaluation.surplus.append(name);
    }
    return evaluation;
}

} // namespace attest::rules
