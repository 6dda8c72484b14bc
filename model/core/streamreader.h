// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QtEndian>

#include <concepts>

namespace attest {

/// Strings that come again and again, each decoded once and shared: the list of a large centre names its few
/// units fifteen thousand times.
class KnownStrings {
public:
    /// The string that these bytes of a stream are.
    QString of(QByteArrayView bytes);

private:
    QHash<QByteArray, QString> m_known;
};

/// Reads from memory what a QDataStream of version Qt_6_0 wrote: numbers, truths, strings and lists of them.
/// QDataStream asks a device for each of them, and the list of a large centre has thirty thousand. What ends
/// too early reads as zero and empty from there on, and `isOk` says so. The bytes must outlive the reader,
/// and so must `known`, which may be null.
class StreamReader {
public:
    explicit StreamReader(QByteArrayView bytes, KnownStrings *known = nullptr)
        : m_rest(bytes)
        , m_known(known)
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

    bool isOk() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    /// The next so many bytes; none, and the end of reading, when there are fewer.
    QByteArrayView take(qsizetype size);
    /// The bytes of the next string.
    QByteArrayView takeString();

    QByteArrayView m_rest;
    KnownStrings *m_known = nullptr;
    bool m_ok = true;
};

} // namespace attest
