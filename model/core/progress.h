// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace attest {

/// How long work says how far it has come and asks whether to go on. A value that is passed down; without a
/// listener nobody is told and nothing stops. The listener is called on the thread that does the work.
class Progress {
public:
    /// `done` of `all` steps; false: stop as soon as that is clean.
    using Listener = std::function<bool(qint64 done, qint64 all)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    bool tell(qint64 done, qint64 all) const { return !m_listener || m_listener(done, all); }

    /// The part from `begin` to `end` thousandths of this, for a piece of the work that counts its own steps.
    Progress part(qint64 begin, qint64 end) const
    {
        if (!m_listener)
            return {};
        return Progress([listener = m_listener, begin, end](qint64 done, qint64 all) {
            return listener(begin + (all > 0 ? (end - begin) * done / all : 0), 1000);
        });
    }

private:
    Listener m_listener;
};

} // namespace attest
