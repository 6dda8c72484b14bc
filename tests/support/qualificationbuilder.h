// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

#include <optional>
#include <utility>

namespace attest::test {

/// Filters, said shortly.
inline catalogue::UnitFilter atLevel(int level) { return {{catalogue::Level(level)}, {}, {}}; }
inline catalogue::UnitFilter inGroups(QStringList groups) { return {{}, std::move(groups), {}}; }
inline catalogue::UnitFilter ofUnits(QStringList units) { return {{}, {}, std::move(units)}; }
inline catalogue::UnitFilter atLevelInGroups(int level, QStringList groups)
{
    return {{catalogue::Level(level)}, std::move(groups), {}};
}

/// Makes small qualifications for tests, one line a part:
/// `QualificationBuilder().group("A", "Delivery").unit("101", 1, 4, "A").total(4).build()`.
class QualificationBuilder {
public:
    explicit QualificationBuilder(const QString &number = QStringLiteral("9999-01"))
    {
        m_qualification.number = number;
        m_qualification.title = {QStringLiteral("Award for tests"), {}};
        m_qualification.level = catalogue::Level(3);
    }

    QualificationBuilder &group(const QString &code, const QString &title, bool mandatory = false)
    {
        m_qualification.groups.push_back({code, {title, {}}, mandatory});
        return *this;
    }
    QualificationBuilder &unit(const QString &number, int level, std::optional<int> credit,
                               const QString &group = {})
    {
        return unit(number, catalogue::Level(level), credit, group);
    }
    QualificationBuilder &unit(const QString &number, catalogue::Level level, std::optional<int> credit,
                               const QString &group = {})
    {
        catalogue::Unit made;
        made.number = number;
        made.title = {QStringLiteral("Unit %1").arg(number), {}};
        made.level = level;
        made.credit = credit;
        made.group = group;
        m_qualification.units.push_back(std::move(made));
        return *this;
    }
    QualificationBuilder &rule(const QString &id, catalogue::RuleKind kind, catalogue::Measure measure,
                               int amount, catalogue::UnitFilter filter)
    {
        m_qualification.rules.push_back({id, kind, measure, amount, std::move(filter), {}});
        return *this;
    }
    QualificationBuilder &total(int credits) { return credits_(QStringLiteral("TOTAL"), credits, {}); }
    QualificationBuilder &leastCredits(const QString &id, int amount, catalogue::UnitFilter filter)
    {
        return credits_(id, amount, std::move(filter));
    }
    QualificationBuilder &leastUnits(const QString &id, int amount, catalogue::UnitFilter filter)
    {
        return rule(id, catalogue::RuleKind::AtLeast, catalogue::Measure::Units, amount, std::move(filter));
    }
    QualificationBuilder &mostCredits(const QString &id, int amount, catalogue::UnitFilter filter)
    {
        return rule(id, catalogue::RuleKind::AtMost, catalogue::Measure::Credits, amount, std::move(filter));
    }
    QualificationBuilder &mostUnits(const QString &id, int amount, catalogue::UnitFilter filter)
    {
        return rule(id, catalogue::RuleKind::AtMost, catalogue::Measure::Units, amount, std::move(filter));
    }
    QualificationBuilder &all(const QString &id, catalogue::UnitFilter filter)
    {
        return rule(id, catalogue::RuleKind::All, catalogue::Measure::Units, 0, std::move(filter));
    }
    QualificationBuilder &bar(const QString &one, const QString &other)
    {
        return rule(QStringLiteral("BAR-%1-%2").arg(one, other), catalogue::RuleKind::Bar,
                    catalogue::Measure::Units, 0, ofUnits({one, other}));
    }

    catalogue::Qualification build() const { return m_qualification; }

private:
    QualificationBuilder &credits_(const QString &id, int amount, catalogue::UnitFilter filter)
    {
        return rule(id, catalogue::RuleKind::AtLeast, catalogue::Measure::Credits, amount, std::move(filter));
    }

    catalogue::Qualification m_qualification;
};

} // namespace attest::test
