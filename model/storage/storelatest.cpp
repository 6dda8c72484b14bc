// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The newest evidence of all learners: read through an index, never by going through every learner.
#include "storage/storeprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {

namespace {

/// The condition on whose evidence is asked for, and the one value it is bound to: however many learners
/// there are, they go in as one list.
struct Among {
    QString condition;
    QVariantList values;
};

Among amongOf(const std::optional<std::vector<LearnerId>> &learners)
{
    if (!learners)
        return {};
    QJsonArray list;
    for (const LearnerId &learner : *learners)
        list.append(learner.hex().toUpper());
    return {u" AND hex(scope) IN (SELECT value FROM json_each(?))"_s,
            {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))}};
}

} // namespace

Result<std::vector<Row>> Store::latestEvidence(const QString &state, int count,
                                               const std::optional<std::vector<LearnerId>> &among)
{
    const Among whose = amongOf(among);
    const QString sql = u"SELECT "_s % columns(Table::Evidence).join(u',')
        % u" FROM evidence WHERE state = ?"_s
        % whose.condition
        // Within a day in the order in which they came into this file.
        % u" ORDER BY recorded_on DESC, (SELECT min(entry.rowid) FROM entry "
          "WHERE entry.thing = evidence.thing) DESC LIMIT ?"_s;
    return d->connection->select(sql, QVariantList{state} + whose.values + QVariantList{count});
}

Result<qint64> Store::evidenceCount(const QString &state, const std::optional<std::vector<LearnerId>> &among)
{
    const Among whose = amongOf(among);
    return d->connection->number(u"SELECT count(*) FROM evidence WHERE state = ?"_s % whose.condition,
                                 QVariantList{state} + whose.values);
}

} // namespace attest::storage
