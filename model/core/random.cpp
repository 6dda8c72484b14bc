// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/random.h"

namespace attest {

namespace {

QByteArray drawBytes(QRandomGenerator &generator, qsizetype count)
{
    QByteArray out;
    out.reserve(count);
    while (out.size() < count) {
        const quint32 word = generator.generate();
        for (int shift = 0; shift < 32 && out.size() < count; shift += 8)
            out.append(static_cast<char>((word >> shift) & 0xff));
    }
    return out;
}

} // namespace

QByteArray SystemRandom::bytes(qsizetype count) { return drawBytes(*QRandomGenerator::system(), count); }

QByteArray SeededRandom::bytes(qsizetype count) { return drawBytes(m_generator, count); }

} // namespace attest
