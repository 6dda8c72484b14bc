// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace attest {

/// Where the program takes the time from. Injected everywhere: nothing in the model asks the system itself.
/// Owned by the program (or the test); used on one thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// The moment, with its offset from UTC.
    virtual QDateTime now() const = 0;
    /// The local date people would write down.
    QDate today() const { return now().date(); }
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// Always the same moment (`--today`), until a test or the example centre moves it.
class FixedClock final : public Clock {
public:
    /// Nine in the morning of `date`, UTC.
    explicit FixedClock(QDate date);
    explicit FixedClock(const QDateTime &moment);
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &moment) { m_now = moment; }

private:
    QDateTime m_now;
};

} // namespace attest
