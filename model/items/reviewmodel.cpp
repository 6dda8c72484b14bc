// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/reviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

Sign signOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Undecided:
        return Sign::Planned;
    case ReviewState::NotAgreed:
        return Sign::Returned;
    case ReviewState::Answered:
        return Sign::Progress;
    case ReviewState::Agreed:
        return Sign::Verified;
    }
    return Sign::None;
}

QString nameOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Undecided:
        return ReviewModel::tr("Not decided yet");
    case ReviewState::NotAgreed:
        return ReviewModel::tr("Not agreed");
    case ReviewState::Answered:
        return ReviewModel::tr("Answered");
    case ReviewState::Agreed:
        return ReviewModel::tr("Agreed");
    }
    return {};
}

QString ReviewModel::keyFor(const portfolio::Target &target)
{
    return QString((target.kind == portfolio::TargetKind::Criterion ? u"c/"_s : u"r/"_s) + target.code);
}

int ReviewModel::nextUndecided(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (qMax(row, -1) + step) % count;
        const ReviewState state = rows().at(static_cast<std::size_t>(at)).state;
        if (state == ReviewState::Undecided || state == ReviewState::Answered)
            return at;
    }
    return -1;
}

const std::vector<Column<ReviewRow>> &ReviewModel::columns() const
{
    static const std::vector<Column<ReviewRow>> table{
        {[] { return tr("Code"); }, [](const ReviewRow &row) { return row.target.code; }},
        {[] { return tr("Criterion"); }, [](const ReviewRow &row) { return row.label; },
         [](const ReviewRow &row, int role) {
             if (role != Qt::AccessibleTextRole)
                 return QVariant();
             return QVariant(tr("%1 %2, %3").arg(row.target.code, row.label, nameOf(row.state)));
         }},
        {[] { return tr("Decision"); }, [](const ReviewRow &row) { return nameOf(row.state); },
         [](const ReviewRow &row, int role) {
             if (role == SignRole)
                 return QVariant(static_cast<int>(signOf(row.state)));
             if (role == SecondLineRole && row.wasOverturned && row.state == ReviewState::Agreed)
                 return QVariant(tr("after it was overturned"));
             return QVariant();
         }},
    };
    return table;
}

} // namespace attest::items
