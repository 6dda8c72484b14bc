// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QTimeZone>

namespace attest {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

FixedClock::FixedClock(QDate date)
    : m_now(date, QTime(9, 0), Qt::UTC)
{
}

FixedClock::FixedClock(const QDateTime &moment)
    : m_now(moment)
{
}

} // namespace attest
