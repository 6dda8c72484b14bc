// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "core/result.h"

#include <memory>
#include <vector>

namespace attest::catalogue {

/// A qualification is shared, never copied, never changed.
using QualificationPtr = std::shared_ptr<const Qualification>;

/// Every qualification the program ships with. Immutable after loading; constructed once in `app` and passed
/// by reference; safe to read from any thread.
class Catalogue {
public:
    /// The files compiled into the program (resources/catalogue/*.json). Fails when one is unsound.
    static Result<Catalogue> shipped();
    /// From qualifications that are at hand (tests, benches).
    explicit Catalogue(std::vector<QualificationPtr> qualifications = {});

    const std::vector<QualificationPtr> &qualifications() const { return m_qualifications; }
    /// By number, any case, blanks ignored ("4430-03"). Refused with a sentence that names what was asked
    /// for.
    Result<QualificationPtr> find(const QString &number) const;

private:
    std::vector<QualificationPtr> m_qualifications; ///< by number
};

} // namespace attest::catalogue
