// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QtEndian>

#include <concepts>

namespace attest {

/// Reads from memory what a QDataStream of version Qt_6_0 wrote: numbers, truths, strings and lists of them.
/// QDataStream asks a device for each of them, and the list of a large centre has thirty thousand. What ends
/// too early reads as zero and empty from there on, and `isOk` says so. The bytes must outlive the reader.
class StreamReader {
public:
    explicit StreamReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <std::integral Number> StreamReader &operator>>(Number &number)
    {
        const QByteArrayView bytes = take(sizeof(Number));
        number = bytes.isEmpty() ? Number() : qFromBigEndian<Number>(bytes.data());
        return *this;
    }
    StreamReader &operator>>(bool &truth);
    StreamReader &operator>>(QString &text);
    StreamReader &operator>>(QStringList &texts);
    /// Past a string, without decoding it.
    void skipString();

    bool isOk() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    /// The next so many bytes; none, and the end of reading, when there are fewer.
    QByteArrayView take(qsizetype size);
    /// The bytes of the next string.
    QByteArrayView takeString();

    QByteArrayView m_rest;
    bool m_ok = true;
};

} // namespace attest
