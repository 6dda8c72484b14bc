// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/notices.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

class Notices {
    Q_DECLARE_TR_FUNCTIONS(CatalogueNotices)

public:
    static QStringList gaps(const Qualification &qualification);
    static QStringList neverCounted(const Qualification &qualification);
};

constexpr int hundred = 100; // the first of three digits is a level or a kind: each hundred counts anew

QString threeDigits(int number) { return u"%1"_s.arg(number, 3, 10, QLatin1Char('0')); }

/// "104" or "104–109".
QString range(int from, int to)
{
    return from == to ? threeDigits(from) : QString(threeDigits(from) + u'–' + threeDigits(to));
}

QStringList missingBetween(const std::set<int> &numbers)
{
    QStringList missing;
    int last = *numbers.begin();
    for (const int number : numbers) {
        if (number > last + 1)
            missing.append(range(last + 1, number - 1));
        last = number;
    }
    return missing;
}

QStringList Notices::gaps(const Qualification &qualification)
{
    std::map<int, std::set<int>> byHundred;
    for (const Unit &unit : qualification.units) {
        bool isNumber = false;
        const int number = unit.number.toInt(&isNumber);
        if (isNumber)
            byHundred[number / hundred].insert(number);
    }
    QStringList missing;
    for (const auto &[first, numbers] : byHundred)
        missing += missingBetween(numbers);
    if (missing.isEmpty())
        return {};
    return {tr("The numbering of the units leaves out %1.").arg(text::joined(missing))};
}

QStringList Notices::neverCounted(const Qualification &qualification)
{
    QStringList found;
    for (const Rule &rule : qualification.rules) {
        if (rule.kind != RuleKind::Bar)
            continue;
        for (const QString &number : rule.filter.units) {
            const QString &partner =
                rule.filter.units.front() == number ? rule.filter.units.back() : rule.filter.units.front();
            if (qualification.isNeeded(partner))
                found.append(tr("Unit %1 can never count: it is barred with unit %2, which everybody needs.")
                                 .arg(number, partner));
        }
    }
    return found;
}

} // namespace

QStringList notices(const Qualification &qualification)
{
    return Notices::gaps(qualification) + Notices::neverCounted(qualification);
}

} // namespace attest::catalogue
