// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/streamreader.h"

namespace attest {

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
    if (bytes.isEmpty()) {
        text.clear();
        return *this;
    }
    const qsizetype letters = bytes.size() / qsizetype(sizeof(char16_t));
    text = QString(letters, Qt::Uninitialized);
    qFromBigEndian<char16_t>(bytes.data(), letters, text.data());
    return *this;
}

StreamReader &StreamReader::operator>>(QStringList &texts)
{
    texts.clear();
    quint32 count = 0;
    *this >> count;
    for (quint32 i = 0; i < count && m_ok; ++i) {
        QString text;
        *this >> text;
        texts.append(text);
    }
    return *this;
}

void StreamReader::skipString() { takeString(); }

} // namespace attest
