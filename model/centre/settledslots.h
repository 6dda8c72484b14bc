// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/settle.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <map>

namespace attest::centre {

/// Reads the settled slots of one thing. Missing fields read as empty: older entries lack newer fields.
class SettledSlots {
public:
    explicit SettledSlots(std::map<QString, Settled> settled)
        : m_settled(std::move(settled))
    {
    }

    bool has(const QString &slot) const { return m_settled.contains(slot); }
    const Settled *at(const QString &slot) const;
    QCborValue field(const char *name) const;
    QString text(const char *name) const { return field(name).toString(); }
    QDate date(const char *name) const { return QDate::fromString(text(name), Qt::ISODate); }
    QTime time(const char *name) const { return QTime::fromString(text(name), QStringLiteral("HH:mm")); }
    template <class IdType> IdType id(const char *name) const
    {
        return IdType::fromBytes(field(name).toByteArray());
    }

    /// Calls `visit(rest of the slot's name, settled)` for every slot that begins with `prefix`.
    template <class Visit> void each(const QString &prefix, Visit visit) const
    {
        for (auto it = m_settled.lower_bound(prefix); it != m_settled.end() && it->first.startsWith(prefix);
             ++it)
            visit(it->first.mid(prefix.size()), it->second);
    }

private:
    std::map<QString, Settled> m_settled;
};

} // namespace attest::centre
