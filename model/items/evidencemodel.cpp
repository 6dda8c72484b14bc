// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/evidencemodel.h"

#include "core/text.h"
#include "items/sign.h"

#include <algorithm>
#include <map>

namespace attest::items {

using namespace Qt::Literals::StringLiterals;
using portfolio::EvidenceState;
using portfolio::TargetKind;
using portfolio::Verdict;

namespace {

bool isBefore(const portfolio::Target &a, const portfolio::Target &b)
{
    if (a.unit != b.unit)
        return text::naturalLess(a.unit, b.unit);
    if (a.kind != b.kind)
        return a.kind == TargetKind::Criterion;
    return text::naturalLess(a.code, b.code);
}

bool hasNotYet(const std::vector<TieLine> &ties)
{
    return std::any_of(ties.begin(), ties.end(), [](const TieLine &tie) {
        return tie.judgement && tie.judgement->verdict == Verdict::NotYet;
    });
}

/// The shape that goes with the word: the same few that units have.
Sign shapeOf(const EvidenceLine &row)
{
    if (row.evidence.state != EvidenceState::Held)
        return Sign::None;
    if (hasNotYet(row.ties))
        return Sign::Returned;
    if (toJudge(row.ties) > 0)
        return Sign::Progress;
    return row.ties.empty() ? Sign::Planned : Sign::Met;
}

QString stateWords(const EvidenceLine &row)
{
    if (row.evidence.state == EvidenceState::Withdrawn)
        return EvidenceModel::tr("Withdrawn");
    if (row.evidence.state == EvidenceState::Undone)
        return EvidenceModel::tr("Taken back");
    if (hasNotYet(row.ties))
        return EvidenceModel::tr("Not yet met");
    if (const int open = toJudge(row.ties); open > 0)
        return EvidenceModel::tr("%n to judge", nullptr, open);
    return row.ties.empty() ? EvidenceModel::tr("Tied to nothing") : EvidenceModel::tr("Judged met");
}

QVariant dateRoles(const EvidenceLine &row, int role)
{
    const QString kind = portfolio::evidenceKindName(row.evidence.kind);
    if (role == Qt::AccessibleTextRole)
        return EvidenceModel::tr("%1, %2").arg(text::dateInWords(row.evidence.on), kind);
    return role == SecondLineRole ? QVariant(kind) : QVariant();
}

std::vector<TieLine> tiesOf(const portfolio::LearnerRecords &records, EnrolmentId enrolment,
                            EvidenceId evidence)
{
    std::vector<TieLine> ties;
    for (const portfolio::Claim &claim : records.claims) {
        if (claim.enrolment == enrolment && claim.evidence == evidence)
            ties.push_back({claim.target, claim.place, std::nullopt});
    }
    for (const portfolio::Judgement &judgement : records.judgements) {
        if (judgement.enrolment != enrolment || judgement.evidence != evidence)
            continue;
        const auto claimed = std::find_if(ties.begin(), ties.end(),
                                          [&](const TieLine &tie) { return tie.target == judgement.target; });
        if (claimed != ties.end())
            claimed->judgement = judgement;
        else
            ties.push_back({judgement.target, {}, judgement});
    }
    std::sort(ties.begin(), ties.end(),
              [](const TieLine &a, const TieLine &b) { return isBefore(a.target, b.target); });
    return ties;
}

} // namespace

QString serves(const std::vector<TieLine> &ties)
{
    QStringList units;
    for (std::size_t i = 0; i < ties.size();) {
        const QString unit = ties[i].target.unit;
        QStringList codes;
        for (; i < ties.size() && ties[i].target.unit == unit; ++i)
            codes.append(ties[i].target.code);
        units.append(QString(unit + u' ' + codes.join(u", "_s)));
    }
    return units.join(u"; "_s);
}

int toJudge(const std::vector<TieLine> &ties)
{
    return static_cast<int>(
        std::count_if(ties.begin(), ties.end(), [](const TieLine &tie) { return !tie.judgement; }));
}

std::vector<EvidenceLine> evidenceLines(const portfolio::LearnerRecords &records, EnrolmentId enrolment)
{
    std::vector<EvidenceLine> lines;
    lines.reserve(records.evidence.size());
    for (const portfolio::Evidence &evidence : records.evidence) {
        const auto files = std::count_if(records.files.begin(), records.files.end(),
                                         [&](const auto &file) { return file.evidence == evidence.id; });
        lines.push_back({evidence, tiesOf(records, enrolment, evidence.id), static_cast<int>(files)});
    }
    std::sort(lines.begin(), lines.end(), [](const EvidenceLine &a, const EvidenceLine &b) {
        return std::pair(a.evidence.number, a.evidence.ref) < std::pair(b.evidence.number, b.evidence.ref);
    });
    return lines;
}

const std::vector<Column<EvidenceLine>> &EvidenceModel::columns() const
{
    static const std::vector<Column<EvidenceLine>> table{
        {[] { return tr("No."); }, [](const EvidenceLine &row) { return row.evidence.ref; }},
        {[] { return tr("Date and kind"); },
         [](const EvidenceLine &row) { return text::dateInWords(row.evidence.on); }, dateRoles},
        {[] { return tr("Title"); }, [](const EvidenceLine &row) { return row.evidence.title; }},
        {[] { return tr("Serves"); }, [](const EvidenceLine &row) { return serves(row.ties); }},
        {[] { return tr("Files"); },
         [](const EvidenceLine &row) { return row.files == 0 ? QString() : QString::number(row.files); },
         [](const EvidenceLine &row, int role) {
             return role == Qt::AccessibleTextRole ? QVariant(tr("%n files", nullptr, row.files))
                                                   : QVariant();
         },
         Qt::AlignRight | Qt::AlignVCenter},
        {[] { return tr("State"); }, stateWords,
         [](const EvidenceLine &row, int role) {
             return role == SignRole ? QVariant(static_cast<int>(shapeOf(row))) : QVariant();
         }},
    };
    return table;
}

QVariant EvidenceModel::ofRow(const EvidenceLine &row, int role) const
{
    return role == QuietRole ? QVariant(row.evidence.state != EvidenceState::Held) : QVariant();
}

} // namespace attest::items
