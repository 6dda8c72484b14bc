// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/say.h"
#include "centre/ties.h"

#include <algorithm>

namespace attest::centre {

using portfolio::Verdict;

Result<void> Action::checkMark(const command::Mark &command) const
{
    if (command.verdict)
        if (Result<void> allowed = requireAssessor(); !allowed)
            return allowed;
    if (command.verdict == Verdict::NotYet && command.reason.trimmed().isEmpty())
        return invalid(Say::tr("Say why it is not yet met, so that the learner knows what to do."));
    const bool named = std::any_of(command.items.begin(), command.items.end(),
                                   [](const command::Mark::Item &item) { return !item.ties.empty(); });
    if (!named)
        return invalid(Say::tr("Choose at least one criterion or requirement part of an item of evidence."));
    return {};
}

namespace {

/// Where the pair shows so far; empty when it is not claimed.
QString placeSoFar(const portfolio::LearnerRecords &records, EvidenceId evidence, EnrolmentId enrolment,
                   const portfolio::Target &target)
{
    for (const portfolio::Claim &claim : records.claims)
        if (claim.evidence == evidence && claim.enrolment == enrolment && claim.target == target)
            return claim.place;
    return {};
}

} // namespace

Result<void> Action::writeMark(const command::Mark &command, const command::Mark::Item &marked,
                               const File &file)
{
    Result<portfolio::Evidence> held = heldEvidence(marked.evidence);
    if (!held)
        return held.error();
    if (held->learner != file.enrolment.learner)
        return invalid(
            Say::tr("%1 belongs to another learner than enrolment %2; choose an item of this learner.")
                .arg(held->ref, file.enrolment.ref));
    Result<std::vector<command::Tie>> ties = checkTies(marked.ties, file, held->people);
    if (!ties)
        return ties.error();
    for (command::Tie &tie : *ties) {
        tie.place = tie.place.simplified();
        if (tie.place.isEmpty() && !command.places)
            tie.place = placeSoFar(file.records, marked.evidence, file.enrolment.id, tie.target);
    }
    if (Result<void> written = writeClaims(*ties, marked.evidence, file); !written)
        return written;
    if (command.verdict)
        if (Result<void> written =
                writeJudgements(*ties, marked.evidence, file, *command.verdict,
                                command.verdict == Verdict::NotYet ? command.reason.trimmed() : QString());
            !written)
            return written;
    changes.evidence.insert(marked.evidence);
    return {};
}

namespace {

/// "302 2.1" for one pair, "14 criteria" for more.
QString amountInWords(const command::Mark &command)
{
    std::vector<command::Tie> ties;
    for (const command::Mark::Item &item : command.items)
        ties.insert(ties.end(), item.ties.begin(), item.ties.end());
    return tiesInWords(ties);
}

} // namespace

/// An item of evidence that is named twice is marked as if it were named once with all its ties.
Result<void> Action::run(const command::Mark &command)
{
    if (Result<void> sound = checkMark(command); !sound)
        return sound;
    Result<File> file = this->file(command.enrolment);
    if (!file)
        return file.error();
    std::map<EvidenceId, command::Mark::Item> items;
    for (const command::Mark::Item &item : command.items) {
        command::Mark::Item &all = items[item.evidence];
        all.evidence = item.evidence;
        all.ties.insert(all.ties.end(), item.ties.begin(), item.ties.end());
    }
    for (const auto &[evidence, item] : items)
        if (Result<void> written = writeMark(command, item, *file); !written)
            return written;
    touched(*file);
    const QString amount = amountInWords(command);
    changes.label = !command.verdict                  ? Say::tr("claim %1").arg(amount)
        : *command.verdict == portfolio::Verdict::Met ? Say::tr("judge %1 met").arg(amount)
                                                      : Say::tr("judge %1 not yet").arg(amount);
    return {};
}

} // namespace attest::centre
