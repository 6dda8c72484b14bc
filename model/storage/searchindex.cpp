// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/searchindex.h"

#include "storage/connection.h"
#include "storage/localtable.h"
#include "storage/rowbytes.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

/// The index's row number: the first eight bytes of the thing, in the same order. It does not depend on the
/// order in which rows were written, nor change when the file is compacted, and finds a row without
/// searching.
qint64 rowNumber(const QByteArray &thing)
{
    constexpr quint64 signBit = quint64(1) << 63;
    return static_cast<qint64>(qFromBigEndian<quint64>(thing.constData()) ^ signBit);
}

qsizetype place(QLatin1StringView column) { return columns(Table::Evidence).indexOf(column); }

/// What FTS5 would not take for a word by itself finds nothing and would empty the whole answer.
bool isWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

Row SearchIndex::indexed(const Row &evidence)
{
    static const qsizetype title = place("title"_L1);
    static const qsizetype where = place("place"_L1);
    static const qsizetype people = place("people"_L1);
    static const qsizetype narrative = place("narrative"_L1);
    const QVariant &thing = evidence.at(0);
    return {
        rowNumber(thing.toByteArray()), thing, evidence.at(title), evidence.at(where), evidence.at(people),
        evidence.at(narrative)};
}

const std::array<SearchIndex::Shadow, 5> &SearchIndex::shadows()
{
    static const std::array all{
        Shadow{u"evidence_fts_data"_s, u"id"_s, 2}, Shadow{u"evidence_fts_idx"_s, u"segid, term"_s, 3},
        Shadow{u"evidence_fts_content"_s, u"id"_s, 6}, Shadow{u"evidence_fts_docsize"_s, u"id"_s, 2},
        Shadow{u"evidence_fts_config"_s, u"k"_s, 2}};
    return all;
}

QString SearchIndex::sealName() { return u"search index"_s; }

Result<QByteArray> SearchIndex::sumOfShadows()
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const Shadow &shadow : shadows()) {
        const Result<void> read = m_connection.each(
            u"SELECT * FROM "_s % shadow.table % u" ORDER BY "_s % shadow.key, {}, [&](const RowView &row) {
                QVariantList values;
                for (int column = 0; column < shadow.width; ++column)
                    values.append(row[column].toVariant());
                sum.addData(rowBytes(values));
            });
        if (!read)
            return read.error();
    }
    return sum.result();
}

Result<void> SearchIndex::seal()
{
    const Result<qint64> sealed =
        m_connection.number(u"SELECT count(*) FROM local WHERE name = ?"_s, {sealName()});
    if (!sealed || *sealed > 0)
        return sealed ? Result<void>() : sealed.error();
    return m_connection.transaction([this]() -> Result<void> {
        const Result<QByteArray> sum = sumOfShadows();
        if (!sum)
            return sum.error();
        return LocalTable(m_connection).set(sealName(), *sum);
    });
}

Result<SearchIndex::Seal> SearchIndex::checkSeal()
{
    const Result<std::vector<Row>> noted =
        m_connection.select(u"SELECT value FROM local WHERE name = ?"_s, {sealName()});
    if (!noted)
        return noted.error();
    if (noted->empty())
        return Seal::None;
    const Result<QByteArray> sum = sumOfShadows();
    if (!sum)
        return sum.error();
    return noted->front().front() == *sum ? Seal::True : Seal::Broken;
}

Result<void> SearchIndex::unseal() { return LocalTable(m_connection).remove(sealName()); }

Result<void> SearchIndex::add(const Row &evidence)
{
    if (const Result<void> unsealed = unseal(); !unsealed)
        return unsealed;
    return m_connection.run(
        u"INSERT INTO evidence_fts (rowid, thing, title, place, people, narrative) VALUES (?, ?, ?, ?, ?, ?)"_s,
        indexed(evidence));
}

Result<void> SearchIndex::remove(const QVariant &thing)
{
    if (const Result<void> unsealed = unseal(); !unsealed)
        return unsealed;
    return m_connection.run(u"DELETE FROM evidence_fts WHERE rowid = ?"_s, {rowNumber(thing.toByteArray())});
}

Result<void> SearchIndex::clear()
{
    if (const Result<void> unsealed = unseal(); !unsealed)
        return unsealed;
    return m_connection.run(u"DELETE FROM evidence_fts"_s);
}

QString searchQuery(const QString &words)
{
    QStringList terms;
    for (QString word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        word.remove(QChar(0));
        if (isWord(word))
            terms.append(u'"' % word.replace(u'"', u"\"\""_s) % u"\"*"_s);
    }
    return terms.join(u" AND "_s);
}

Result<std::vector<EvidenceId>> SearchIndex::find(const QString &words)
{
    std::vector<EvidenceId> found;
    const QString query = searchQuery(words);
    if (query.isEmpty())
        return found;
    const Result<void> read = m_connection.each(
        u"SELECT thing FROM evidence_fts WHERE evidence_fts MATCH ? ORDER BY rank, rowid"_s, {query},
        [&](const RowView &row) { found.push_back(EvidenceId::fromBytes(row.value(0).toByteArray())); });
    if (!read)
        return read.error();
    return found;
}

} // namespace attest::storage
