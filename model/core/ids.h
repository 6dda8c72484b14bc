// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace attest {

/// A fixed number of bytes that names one thing. The tag keeps a learner's id from being passed as a
/// person's. A default-constructed id is null (all zero) and names nothing.
template <class Tag, std::size_t Size> class Id {
public:
    static constexpr qsizetype size = Size;

    Id() = default;

    /// Null when `bytes` has another length.
    static Id fromBytes(QByteArrayView bytes)
    {
        Id id;
        if (bytes.size() == size)
            std::copy(bytes.begin(), bytes.end(), id.m_bytes.begin());
        return id;
    }
    static Id fromHex(const QString &hex) { return fromBytes(QByteArray::fromHex(hex.toLatin1())); }

    /// The same bytes under another tag: a learner as the thing that entries are about.
    template <class Other> Id<Other, Size> as() const
    {
        return Id<Other, Size>::fromBytes(QByteArrayView(m_bytes.data(), size));
    }

    bool isNull() const
    {
        return std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return c == 0; });
    }
    QByteArray bytes() const { return QByteArray(m_bytes.data(), size); }
    QString hex() const { return QString::fromLatin1(bytes().toHex()); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return bytesOrder(a.m_bytes, b.m_bytes);
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), Size, seed); }

private:
    static std::strong_ordering bytesOrder(const std::array<char, Size> &a, const std::array<char, Size> &b)
    {
        for (std::size_t i = 0; i < Size; ++i) {
            const auto x = static_cast<unsigned char>(a[i]);
            const auto y = static_cast<unsigned char>(b[i]);
            if (x != y)
                return x <=> y;
        }
        return std::strong_ordering::equal;
    }

    std::array<char, Size> m_bytes{};
};

using ThingId = Id<struct ThingTag, 16>; ///< anything that entries are about
using PersonId = Id<struct PersonTag, 16>;
using LearnerId = Id<struct LearnerTag, 16>;
using EnrolmentId = Id<struct EnrolmentTag, 16>;
using EvidenceId = Id<struct EvidenceTag, 16>;
using DeviceId = Id<struct DeviceTag, 16>; ///< one copy of a centre's file
using EntryId = Id<struct EntryTag, 32>; ///< SHA-256 of an entry's header bytes
using EditionId = Id<struct EditionTag, 32>; ///< SHA-256 of a qualification's JSON
using FileHash = Id<struct FileTag, 32>; ///< SHA-256 of an evidence file

} // namespace attest
