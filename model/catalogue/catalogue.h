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

/// Every qualification the program ships with. Constructed once in `app` and passed by reference; copies
/// share what they have read; safe to use from any thread. A shipped file is read and checked when it is
/// first asked for, so that starting costs nothing for the qualifications that nobody uses.
class Catalogue {
public:
    /// The files compiled into the program (resources/catalogue/*.json). Fails when there are none.
    static Result<Catalogue> shipped();
    /// From qualifications that are at hand (tests, benches).
    explicit Catalogue(const std::vector<QualificationPtr> &qualifications = {});

    /// The number of every qualification, ascending.
    const QStringList &numbers() const { return m_numbers; }
    /// By number, any case, blanks ignored ("4430-03"). Refused with a sentence that names what was asked
    /// for, or with the loader's when the file is unsound.
    Result<QualificationPtr> find(const QString &number) const;
    /// Every one of them, by number: reads what has not been read yet. Fails when one is unsound.
    Result<std::vector<QualificationPtr>> qualifications() const;

private:
    class Slot;

    void add(std::shared_ptr<const Slot> slot, const QString &number);

    QStringList m_numbers;
    std::vector<std::shared_ptr<const Slot>> m_slots; ///< in the order of m_numbers
};

} // namespace attest::catalogue
