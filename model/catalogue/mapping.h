// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text.h"

#include <QString>

#include <vector>

namespace attest::catalogue {

/// What an apprenticeship standard lists.
enum class MappingKind { Knowledge, Skill, Behaviour };

/// A criterion or requirement part of a unit that serves one line of the standard.
struct MappingTarget {
    QString unit;
    QString code; ///< of a criterion or a requirement part
    QString printed; ///< what the document refers to, where that is wrong; else empty
    QString why; ///< why it is read as it is; with `printed` only
    friend bool operator==(const MappingTarget &, const MappingTarget &) = default;
};

/// One line of the standard. The label is a topic of ours.
struct MappingItem {
    QString code; ///< "K1", "S3", "B2"
    MappingKind kind = MappingKind::Knowledge;
    Label label;
    std::vector<MappingTarget> targets;
    friend bool operator==(const MappingItem &, const MappingItem &) = default;
};

/// How a qualification serves an apprenticeship standard. A plain value.
struct Mapping {
    QString standard; ///< the standard's name; empty: there is no mapping
    QString source; ///< document and line
    std::vector<MappingItem> items;
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

} // namespace attest::catalogue
