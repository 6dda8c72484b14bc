// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/trial.h"
#include "rules/evaluator.h"
#include "support/seed.h"

#include <QTest>

using namespace attest;
using namespace attest::planner;
using attest::test::Definition;
using attest::test::TrialMaker;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<rules::Holding> holdings(const QStringList &units)
{
    std::vector<rules::Holding> held;
    for (const QString &unit : units)
        held.push_back({unit});
    return held;
}

QStringList reasons(const Answer &answer)
{
    QStringList names;
    for (const Reason &reason : answer.because) {
        const bool rule = reason.kind == Reason::Kind::Rule || reason.kind == Reason::Kind::Bar;
        const QString kind = rule                    ? u"rule"_s
            : reason.kind == Reason::Kind::Exclusion ? u"exclusion"_s
                                                     : u"wish"_s;
        names.append(kind + u' ' + reason.id);
    }
    return names;
}

/// Of plans in order, those that hold none of the earlier whole.
std::vector<QStringList> different(const std::vector<QStringList> &plans, size_t count)
{
    std::vector<QStringList> kept;
    for (const QStringList &plan : plans) {
        const bool holdsEarlier = std::ranges::any_of(
            kept, [&](const QStringList &earlier) { return std::ranges::includes(plan, earlier); });
        if (!holdsEarlier && kept.size() < count)
            kept.push_back(plan);
    }
    return kept;
}

QByteArray told(int round, const QStringList &found, const QStringList &expected)
{
    return u"round %1: %2, not %3"_s.arg(round).arg(found.join(u','), expected.join(u',')).toUtf8();
}

} // namespace

/// The planner beside the definition of what it answers, on thousands of small awards.
class TestPlannerExact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition();
    void theSmallestContradiction();
    void theNextBest();
    void moreHeldNeverCostsMore();
};

void TestPlannerExact::equalsTheDefinition()
{
    TrialMaker maker(test::seed());
    int feasible = 0;
    for (int round = 0; round < 3000; ++round) {
        const catalogue::Qualification qualification = maker.qualification(10);
        const Question question = maker.question(6);
        const std::vector<QStringList> plans = Definition(qualification, question).plans();
        const auto answer = plan(qualification, question);
        QVERIFY(answer.ok());
        QVERIFY2(answer->feasible == !plans.empty(), qPrintable(u"round %1"_s.arg(round)));
        if (plans.empty())
            continue;
        ++feasible;
        QVERIFY2(answer->add == plans.front(), told(round, answer->add, plans.front()).constData());
        QVERIFY(answer->because.empty());
        QCOMPARE(answer->addUnits, static_cast<int>(answer->add.size()));
        const auto held = holdings(question.achieved + answer->add);
        QVERIFY2(rules::evaluate(qualification, held, question.exempted).complete,
                 qPrintable(u"round %1"_s.arg(round)));
    }
    QVERIFY(feasible > 500); // both answers were tried
    QVERIFY(feasible < 2500);
}

void TestPlannerExact::theSmallestContradiction()
{
    TrialMaker maker(test::seed() + 1);
    std::array<int, 12> sizes{};
    for (int round = 0; round < 4000; ++round) {
        const catalogue::Qualification qualification = maker.qualification(9);
        const Question question = maker.question(round % 2 == 0 ? 2 : 3);
        const auto answer = plan(qualification, question);
        QVERIFY(answer.ok());
        if (answer->feasible)
            continue;
        const QStringList expected = Definition(qualification, question).contradiction();
        QVERIFY2(reasons(*answer) == expected, told(round, reasons(*answer), expected).constData());
        ++sizes.at(static_cast<size_t>(expected.size()));
    }
    qInfo() << "contradictions of one to six parts:" << sizes[1] << sizes[2] << sizes[3] << sizes[4]
            << sizes[5] << sizes[6];
    QVERIFY(sizes[1] > 50 && sizes[2] > 50 && sizes[3] > 50 && sizes[4] > 10 && sizes[5] > 2);
}

void TestPlannerExact::theNextBest()
{
    TrialMaker maker(test::seed() + 2);
    int several = 0;
    for (int round = 0; round < 3000; ++round) {
        const catalogue::Qualification qualification = maker.qualification(9);
        const Question question = maker.question(8);
        const std::vector<QStringList> expected = different(Definition(qualification, question).plans(), 5);
        const auto answers = Planner(qualification).nextBest(question, 5);
        QVERIFY(answers.ok());
        QVERIFY2(answers->size() == expected.size(), qPrintable(u"round %1"_s.arg(round)));
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2((*answers)[i].add == expected[i],
                     told(round, (*answers)[i].add, expected[i]).constData());
        several += expected.size() > 1 ? 1 : 0;
    }
    QVERIFY(several > 100);
}

void TestPlannerExact::moreHeldNeverCostsMore()
{
    TrialMaker maker(test::seed() + 3);
    int tried = 0;
    for (int round = 0; round < 3000; ++round) {
        const catalogue::Qualification qualification = maker.qualification(12);
        Question question = maker.question(8);
        question.excluded.clear();
        const auto before = plan(qualification, question);
        QVERIFY(before.ok());
        if (!before->feasible || before->add.isEmpty())
            continue;
        ++tried;
        // One unit of the plan is achieved: the rest is still a plan, and the best is what is left of the
        // same.
        question.achieved.append(before->add.constFirst());
        const auto planned = plan(qualification, question);
        QVERIFY(planned.ok() && planned->feasible);
        QCOMPARE(planned->add, before->add.mid(1));
        // Any other unit is achieved: never dearer.
        question.achieved += maker.some(3);
        const auto more = plan(qualification, question);
        QVERIFY(more.ok() && more->feasible);
        QVERIFY(question.minimise != Minimise::Credits || *more->addCredits <= *planned->addCredits);
        QVERIFY(question.minimise != Minimise::Units || more->addUnits <= planned->addUnits);
        QVERIFY(question.minimise != Minimise::Glh
                || more->addGlh.value_or(0) <= planned->addGlh.value_or(0));
    }
    QVERIFY(tried > 500);
}

QTEST_GUILESS_MAIN(TestPlannerExact)
#include "test_planner_exact.moc"
