// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/glance.h"

namespace attest::journal {

namespace {

/// Walks over the items of a deterministic CBOR array: integers, byte strings, texts, arrays and null are all
/// that a header holds. Once something does not fit, every further answer is empty.
class Walk {
public:
    explicit Walk(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isGood() const { return m_good; }

    /// The number of items of an array.
    quint64 array() { return head(4); }

    qint64 integer()
    {
        const bool negative = major() == 1;
        const quint64 value = head(negative ? 1 : 0);
        return negative ? -1 - static_cast<qint64>(value) : static_cast<qint64>(value);
    }

    /// A byte string; empty for null.
    QByteArrayView bytesOrNull()
    {
        if (m_at < m_bytes.size() && static_cast<quint8>(m_bytes[m_at]) == null) {
            ++m_at;
            return {};
        }
        return take(head(2));
    }

    void skipText() { take(head(3)); }

private:
    static constexpr quint8 null = 0xf6;

    int major() const { return m_at < m_bytes.size() ? static_cast<quint8>(m_bytes[m_at]) >> 5 : -1; }

    /// The argument of the next item, which must be of this major type.
    quint64 head(int expected)
    {
        if (!m_good || major() != expected) {
            m_good = false;
            return 0;
        }
        const int shortForm = static_cast<quint8>(m_bytes[m_at++]) & 0x1f;
        if (shortForm < 24)
            return static_cast<quint64>(shortForm);
        if (shortForm > 27) {
            m_good = false;
            return 0;
        }
        quint64 value = 0;
        for (const char byte : take(quint64(1) << (shortForm - 24)))
            value = value << 8 | static_cast<quint8>(byte);
        return value;
    }

    QByteArrayView take(quint64 length)
    {
        if (!m_good || length > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_good = false;
            return {};
        }
        const QByteArrayView out = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
        m_at += static_cast<qsizetype>(length);
        return out;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

std::optional<Glance> glance(QByteArrayView header)
{
    Walk walk(header);
    if (walk.array() != 14 || walk.integer() != 1)
        return std::nullopt;
    Glance out;
    walk.skipText(); // kind
    walk.bytesOrNull(); // thing
    walk.bytesOrNull(); // scope
    out.author = PersonId::fromBytes(walk.bytesOrNull());
    out.device = DeviceId::fromBytes(walk.bytesOrNull());
    out.number = static_cast<quint64>(walk.integer());
    walk.bytesOrNull(); // prev
    for (quint64 left = walk.array(); walk.isGood() && left > 0; --left)
        walk.bytesOrNull();
    out.time = walk.integer();
    return walk.isGood() ? std::optional(out) : std::nullopt;
}

} // namespace attest::journal
