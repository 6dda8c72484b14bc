// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

namespace attest::bench {

/// A centre of a size, made through the commands that people use.
struct Size {
    int learners = 1; ///< with 40 items and 400 claims each, judged met
    int heavy = 0; ///< with 500 items and 5,000 claims each, judged met, all 59 units planned
};

/// The environment of a bench: seeded, on 24 April 2013.
class World {
public:
    /// Another seed for what is added to a centre than for what made it: the same would give the same ids.
    explicit World(quint32 seed = 20130424);
    const centre::Environment &environment() const { return m_environment; }

private:
    FixedClock m_clock;
    SeededRandom m_random;
    catalogue::Catalogue m_catalogue;
    centre::Environment m_environment;
};

/// Writes the centre, over an older one of this name. Learners are L001, L002 ...; the heavy ones come last.
void makeCentre(const QString &path, World &world, Size size);

/// Makes it under this name unless it is there already: the big one takes a while.
void haveCentre(const QString &path, World &world, Size size);

/// An observation with a narrative of some 300 letters, tied to `count` criteria from the `first` on, in the
/// order of the units; judged met.
command::Record occasion(EnrolmentId enrolment, const catalogue::Qualification &qualification,
                         const QStringList &units, int first, int count, QDate on);

} // namespace attest::bench
