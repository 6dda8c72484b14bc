// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/proof.h"

#include "core/text.h"
#include "rules/words.h"
#include "wizard/words.h"

namespace attest::wizard {

namespace {

QString lineFor(const catalogue::Qualification &qualification, const catalogue::Rule &rule,
                const rules::RuleResult &result)
{
    const QString name = rules::shortName(qualification, rule);
    if (!result.met)
        return words::shortOf(name, rules::shortfall(qualification, result));
    if (result.exempted)
        return words::exempted(name);
    return result.filledBy.isEmpty() ? words::met(name)
                                     : words::filledBy(name, text::joined(result.filledBy));
}

} // namespace

Proof proofOf(const catalogue::Qualification &qualification, const rules::Evaluation &evaluation)
{
    Proof proof;
    proof.verdict = evaluation.complete ? Proof::Verdict::Complete : Proof::Verdict::Incomplete;
    for (const catalogue::Rule &rule : qualification.rules) {
        const rules::RuleResult *result = evaluation.rule(rule.id);
        const bool isMinimum =
            rule.kind == catalogue::RuleKind::AtLeast || rule.kind == catalogue::RuleKind::All;
        if (isMinimum && result)
            proof.lines.push_back({result->met ? ProofLine::State::Met : ProofLine::State::Short, rule.id,
                                   lineFor(qualification, rule, *result)});
    }
    return proof;
}

Proof contradiction(const std::vector<planner::Reason> &because)
{
    Proof proof;
    proof.verdict = Proof::Verdict::Impossible;
    for (const planner::Reason &reason : because)
        proof.lines.push_back({ProofLine::State::Contradiction, reason.id, reason.statement});
    return proof;
}

} // namespace attest::wizard
