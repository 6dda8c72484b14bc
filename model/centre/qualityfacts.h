// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fact.h"
#include "portfolio/target.h"

#include <vector>

/// Which entries of quality assurance speak, and where. Asked by the fold, which leaves the others out, and
/// by `verify`, which reports them.
namespace attest::centre {

/// Lists and lines carry their maker in their id, with 16 random bytes that their entry holds: nobody else
/// can write an entry that defines them anew.
ThingId thingMadeBy(PersonId author, const QByteArray &seed);

/// An entry of one of the kinds of quality assurance.
bool isQuality(const journal::Header &header);
bool isQuality(const Fact &fact);

/// A sound entry that makes a list or a line.
bool definesQuality(const Fact &fact);

/// Why this entry says nothing on the thing that `defining` made, as a sentence; empty: it may speak. Who
/// may review which unit is asked later, of the whole records (portfolio/independence.h).
QString whyIgnored(const Fact &fact, const Fact *defining);

/// The targets that a line, a review or an answer names, each once, in order; the unit is left empty.
std::vector<portfolio::Target> targetsIn(const Fact &fact);

QString reviewSlot(const portfolio::Target &target);

} // namespace attest::centre
