// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace attest {

/// Where new ids and salts come from. Injected, so that the example centre and the tests are repeatable.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(qsizetype count) = 0;
    /// A new id that nothing else has.
    template <class IdType> IdType newId() { return IdType::fromBytes(bytes(IdType::size)); }
};

/// The operating system's random numbers: what real centres use.
class SystemRandom final : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override;
};

/// The same bytes for the same seed: for the example centre and tests only.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint32 seed)
        : m_generator(seed)
    {
    }
    QByteArray bytes(qsizetype count) override;
    /// A whole number in [0, below).
    int below(int below) { return static_cast<int>(m_generator.bounded(below)); }

private:
    QRandomGenerator m_generator;
};

} // namespace attest
