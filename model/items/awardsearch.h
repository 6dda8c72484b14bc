// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/award.h"

#include <optional>

namespace attest::items {

/// A qualification or unit that is found, as its row shows it.
struct AwardRow {
    AwardPlace place;
    QString name; ///< the number
    QString title;
    QString second; ///< the small words below the title
    QString criterion; ///< a unit: the code of the first criterion that the words fit; else empty
    bool isRead = true; ///< false: the title says that it could not be
};

/// Finds qualifications, units and criteria by what a person types. Every word must fit: the beginning of a
/// number or UAN (with or without strokes), or any part of a title or a criterion's label; case and
/// diacritics do not matter. A qualification's number narrows its units and finds none by itself. A plain
/// value.
class AwardSearch {
public:
    explicit AwardSearch(const std::vector<Award> &awards = {});

    /// The qualifications that fit, then the units, as the catalogue orders them. Of a unit that is found by
    /// its criteria the row names the first and says how many there are. Nothing typed: every qualification.
    std::vector<AwardRow> find(const QString &typed) const;

private:
    struct Criterion {
        QString code;
        QString label;
        QString folded;
    };
    struct Entry {
        AwardRow row;
        QStringList codes; ///< found by their beginning
        QString words; ///< found anywhere
        QString above; ///< a unit: the qualification's number, folded
        std::vector<Criterion> criteria;
    };

    void addUnits(const catalogue::Qualification &qualification);
    static bool fits(const Entry &entry, const QString &word);
    static std::optional<AwardRow> found(const Entry &entry, const QStringList &words);
    static std::optional<AwardRow> foundByCriteria(const Entry &entry, const QStringList &words);

    std::vector<Entry> m_awards;
    std::vector<Entry> m_units;
};

} // namespace attest::items
