// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/filterchoice.h"

#include <QObject>

namespace attest::views {

/// The one choice that all pages of a centre narrow by: made on one page, it holds on the others, and it is
/// still there after a visit to a learner. Owned by the window; gone when the centre is closed.
class SharedFilter final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const items::FilterChoice &choice() const { return m_choice; }
    void set(const items::FilterChoice &choice)
    {
        if (m_choice == choice)
            return;
        m_choice = choice;
        Q_EMIT changed();
    }
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    items::FilterChoice m_choice;
};

} // namespace attest::views
