// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <sys/types.h>
#include <unistd.h>

namespace attest::test {

/// While this lives, a test that runs as root is an ordinary user whom permissions stop; the real number is
/// changed too, for that is what `access()` asks about. For anybody else it does nothing.
class Nobody {
public:
    Nobody()
    {
        if (m_wasRoot && (::setresgid(nobody, nobody, 0) != 0 || ::setresuid(nobody, nobody, 0) != 0))
            qFatal("root cannot become nobody");
    }
    ~Nobody()
    {
        if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            qFatal("nobody cannot become root again");
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = ::geteuid() == 0;
};

} // namespace attest::test
