// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "core/random.h"
#include "rules/supply.h"
#include "rules/words.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::rules;

namespace {

std::vector<Holding> holdings(const QStringList &units)
{
    std::vector<Holding> held;
    for (const QString &unit : units)
        held.push_back({unit, Source::Assessed});
    return held;
}

QStringList shuffledUnits(const Qualification &qualification, SeededRandom &random)
{
    QStringList units;
    for (const Unit &unit : qualification.units)
        units.append(unit.number);
    for (qsizetype at = units.size(); at > 1; --at)
        units.swapItemsAt(at - 1, random.below(static_cast<int>(at)));
    return units;
}

bool areBarred(const Qualification &qualification, const QString &one, const QString &other)
{
    return std::ranges::any_of(qualification.rules, [&](const Rule &rule) {
        return rule.kind == RuleKind::Bar && rule.filter.units.contains(one)
            && rule.filter.units.contains(other);
    });
}

/// Why this unit should not be offered for that rule; empty when it may be.
QString whyNotOffered(const Qualification &qualification, const QString &number, const Rule &rule,
                      const QStringList &held)
{
    const Unit *unit = qualification.unit(number);
    if (!unit || !rule.filter.matches(*unit))
        return QStringLiteral("does not belong to the rule");
    if (held.contains(number))
        return QStringLiteral("is held");
    for (const QString &each : held) {
        if (areBarred(qualification, number, each))
            return QStringLiteral("is barred with ") + each;
    }
    return {};
}

} // namespace

/// What is proved of sets of units, over every shipped qualification.
class TestProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto catalogue = Catalogue::shipped();
        QVERIFY(catalogue);
        const auto all = catalogue->qualifications();
        QVERIFY(all);
        m_qualifications = *all;
        QCOMPARE(m_qualifications.size(), size_t(44));
    }

    void holdingMoreNeverUndoesAnAward_data() { rows(); }
    void holdingMoreNeverUndoesAnAward()
    {
        QFETCH(int, at);
        const Qualification &qualification = *m_qualifications[static_cast<size_t>(at)];
        SeededRandom random(test::seed() + static_cast<quint32>(at));
        for (int order = 0; order < 12; ++order) {
            const QStringList units = shuffledUnits(qualification, random);
            bool complete = false;
            for (qsizetype count = 0; count <= units.size(); ++count) {
                const Evaluation found = evaluate(qualification, holdings(units.first(count)));
                QVERIFY2(found.complete || !complete, qPrintable(units.first(count).join(u',')));
                complete = found.complete;
            }
            QVERIFY(complete); // holding everything completes every award, so every order passes the border
        }
    }

    /// Whatever is offered as closing a gap closes it; what is offered is not held, not barred, of the rule.
    void whatIsOfferedHelps_data() { rows(); }
    void whatIsOfferedHelps()
    {
        QFETCH(int, at);
        const Qualification &qualification = *m_qualifications[static_cast<size_t>(at)];
        SeededRandom random(test::seed() + 1000 + static_cast<quint32>(at));
        int offered = 0;
        for (int order = 0; order < 12; ++order) {
            const QStringList units = shuffledUnits(qualification, random);
            const QStringList held = units.first(random.below(static_cast<int>(units.size())));
            const Evaluation found = evaluate(qualification, holdings(held));
            for (size_t r = 0; r < found.rules.size(); ++r) {
                const RuleResult &result = found.rules[r];
                QCOMPARE(missing(qualification, found, result).isEmpty(), result.met);
                if (!result.met)
                    checkSupply(qualification, qualification.rules[r], found, result, held, offered);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(offered > 0);
    }

private:
    void rows()
    {
        QTest::addColumn<int>("at");
        for (size_t at = 0; at < m_qualifications.size(); ++at)
            QTest::newRow(qPrintable(m_qualifications[at]->number)) << static_cast<int>(at);
    }

    static void checkSupply(const Qualification &qualification, const Rule &rule, const Evaluation &found,
                            const RuleResult &unmet, const QStringList &held, int &offered)
    {
        const Supply supply = supplyFor(qualification, found, unmet);
        const QStringList optional = supply.alone + supply.together + supply.first;
        for (const QString &unit : supply.needed + optional) {
            const QString why = whyNotOffered(qualification, unit, rule, held);
            QVERIFY2(why.isEmpty(), qPrintable(unit + u' ' + why));
            QCOMPARE(qualification.isMandatory(*qualification.unit(unit)) || qualification.isNeeded(unit),
                     supply.needed.contains(unit));
        }
        QCOMPARE(supply.gap, unmet.need - unmet.have);
        const auto closes = [&](const QStringList &more) {
            return evaluate(qualification, holdings(held + supply.needed + more)).rule(rule.id)->met;
        };
        for (const QString &unit : supply.alone)
            QVERIFY2(closes({unit}), qPrintable(unit));
        if (!supply.together.isEmpty())
            QVERIFY2(closes(supply.together), qPrintable(supply.together.join(u',')));
        offered += static_cast<int>(optional.size() + supply.needed.size());
    }

    std::vector<QualificationPtr> m_qualifications;
};

QTEST_GUILESS_MAIN(TestProof)
#include "test_proof.moc"
