// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/streamreader.h"

#include <algorithm>
#include <utility>

namespace attest {

namespace {

QString decoded(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const qsizetype letters = bytes.size() / qsizetype(sizeof(char16_t));
    QString text(letters, Qt::Uninitialized);
    qFromBigEndian<char16_t>(bytes.data(), letters, text.data());
    return text;
}

} // namespace

QString KnownStrings::of(QByteArrayView bytes)
{
    const auto known = m_known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return known != m_known.cend() ? *known : *m_known.insert(bytes.toByteArray(), decoded(bytes));
}

QByteArrayView StreamReader::take(qsizetype size)
{
    if (size > m_rest.size()) {
        m_ok = false;
        m_rest = {};
        return {};
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

QByteArrayView StreamReader::takeString()
{
    constexpr quint32 null = 0xffffffff;
    quint32 size = 0;
    *this >> size;
    return size == null ? QByteArrayView() : take(size);
}

StreamReader &StreamReader::operator>>(bool &truth)
{
    qint8 byte = 0;
    *this >> byte;
    truth = byte != 0;
    return *this;
}

StreamReader &StreamReader::operator>>(QString &text)
{
    const QByteArrayView bytes = takeString();
    text = m_known ? m_known->of(bytes) : decoded(bytes);
    return *this;
}

StreamReader &StreamReader::operator>>(QStringList &texts)
{
    texts.clear();
    quint32 count = 0;
    *this >> count;
    // No more than there can be, whatever the count says: each has a length of its own.
    texts.reserve(std::min(qsizetype(count), m_rest.size() / qsizetype(sizeof(quint32))));
    for (quint32 i = 0; i < count && m_ok; ++i) {
        QString text;
        *this >> text;
        texts.append(std::move(text));
    }
    return *this;
}

} // namespace attest
