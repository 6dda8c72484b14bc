// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What the Criteria tab says in words of the cells that are chosen.
#include "core/text.h"
#include "views/learner/criteriatab.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::GridPair;
using portfolio::Verdict;

/// "308 2.2 systems fail: met by E014, page 2. Judged on 24 April 2013 by Ffion Rees."
QString CriteriaTab::inWords(const GridPair &pair) const
{
    const portfolio::Evidence *item = m_file->records.evidenceById(pair.evidence);
    const catalogue::Unit *unit = m_file->qualification->unit(pair.target.unit);
    QString label;
    if (unit && pair.target.kind == portfolio::TargetKind::Criterion && unit->criterion(pair.target.code))
        label = unit->criterion(pair.target.code)->label.text();
    else if (unit && unit->part(pair.target.code))
        label = unit->part(pair.target.code)->label.text();
    const QString word = items::pairWord(pair);
    QStringList sentences{tr("%1 %2 %3 · %4 %5: %6")
                              .arg(pair.target.unit, pair.target.code, label, item ? item->ref : QString(),
                                   item ? item->title : QString(), word.isEmpty() ? tr("not ticked") : word)};
    if (!pair.place.isEmpty())
        sentences.append(tr("Place: %1").arg(pair.place));
    const auto judge = m_names.find(pair.judgedBy);
    if (pair.verdict && judge != m_names.end())
        sentences.append(tr("Judged on %1 by %2").arg(text::dateInWords(pair.judgedOn), judge->second));
    if (!pair.reason.isEmpty())
        sentences.append(tr("Reason: %1").arg(pair.reason));
    sentences += overturnInWords(pair.target);
    if (pair.closed)
        sentences.append(items::closedInWords(pair.target.unit, pair.transferred));
    return sentences.join(u" · "_s);
}

/// What the IQA did not agree with, and the assessor's answer: whatever was decided since.
QStringList CriteriaTab::overturnInWords(const portfolio::Target &target) const
{
    const portfolio::UnitStatus *unit = m_file->status.unit(target.unit);
    const portfolio::TargetStatus *stands = unit ? unit->target(target) : nullptr;
    if (!stands || !stands->overturn)
        return {};
    const portfolio::Overturn &overturn = *stands->overturn;
    const auto nameOf = [this](PersonId id) {
        const auto found = m_names.find(id);
        return found == m_names.end() ? QString() : found->second;
    };
    QStringList sentences{tr("Not agreed by %1 on %2: %3")
                              .arg(nameOf(overturn.by), text::dateInWords(overturn.on), overturn.reason)};
    if (!overturn.answer.isEmpty())
        sentences.append(
            tr("Answered by %1 on %2: %3")
                .arg(nameOf(overturn.answeredBy), text::dateInWords(overturn.answeredOn), overturn.answer));
    return sentences;
}

QString CriteriaTab::chosenInWords(const std::vector<GridPair> &pairs) const
{
    if (pairs.empty())
        return tr("Choose a cell: space ticks it, F2 writes the place, Return opens the evidence.");
    if (pairs.size() == 1)
        return inWords(pairs.front());
    const auto count = [&](auto &&which) {
        return QString::number(std::count_if(pairs.begin(), pairs.end(), which));
    };
    QString words = tr("%n cells chosen: %1 met, %2 not yet, %3 claimed, %4 not ticked", nullptr,
                       static_cast<int>(pairs.size()))
                        .arg(count([](const GridPair &pair) { return pair.verdict == Verdict::Met; }),
                             count([](const GridPair &pair) { return pair.verdict == Verdict::NotYet; }),
                             count([](const GridPair &pair) { return pair.claimed && !pair.verdict; }),
                             count([](const GridPair &pair) { return !pair.claimed && !pair.verdict; }));
    const auto closed =
        std::find_if(pairs.begin(), pairs.end(), [](const GridPair &pair) { return pair.closed; });
    if (closed != pairs.end())
        words += u" · "_s + items::closedInWords(closed->target.unit, closed->transferred);
    return words;
}

} // namespace attest::views
