// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "planner/rivals.h"
#include "planner/trialquestions.h"
#include "support/seed.h"

#include <QTest>

using namespace attest;
using namespace attest::planner;
using namespace Qt::Literals::StringLiterals;

/// The planner beside GLPK and CBC, on thousands of random questions about every qualification of the
/// catalogue.
class TestPlannerRivals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    static std::vector<std::vector<double>> aims(const catalogue::Qualification &qualification,
                                                 const Figures &figures, const Question &question);
    static std::vector<qint64> found(const Answer &answer, const catalogue::Qualification &qualification,
                                     Minimise order);

    std::vector<catalogue::QualificationPtr> m_all;
};

void TestPlannerRivals::initTestCase()
{
    const auto shipped = catalogue::Catalogue::shipped();
    QVERIFY2(shipped.ok(), shipped ? "" : qPrintable(shipped.error().message));
    auto all = shipped->qualifications();
    QVERIFY2(all.ok(), all ? "" : qPrintable(all.error().message));
    m_all = *std::move(all);
}

/// Credits, units and hours by item, in the order asked for; nothing for what is achieved.
std::vector<std::vector<double>> TestPlannerRivals::aims(const catalogue::Qualification &qualification,
                                                         const Figures &figures, const Question &question)
{
    std::vector<double> credits;
    std::vector<double> units;
    std::vector<double> hours;
    for (size_t item = 0; item < qualification.units.size(); ++item) {
        const catalogue::Unit &unit = qualification.units[figures.unit(item)];
        const bool free = question.achieved.contains(unit.number);
        credits.push_back(free ? 0 : unit.credit.value_or(0));
        units.push_back(free ? 0 : 1);
        hours.push_back(free ? 0 : unit.glh.value_or(0));
    }
    switch (question.minimise) {
    case Minimise::Credits:
        return {credits, units, hours};
    case Minimise::Units:
        return {units, credits, hours};
    case Minimise::Glh:
        return {hours, credits, units};
    }
    return {};
}

std::vector<qint64> TestPlannerRivals::found(const Answer &answer,
                                             const catalogue::Qualification &qualification, Minimise order)
{
    qint64 credits = 0;
    qint64 hours = 0;
    for (const QString &number : answer.add) {
        credits += qualification.unit(number)->credit.value_or(0);
        hours += qualification.unit(number)->glh.value_or(0);
    }
    const qint64 units = answer.add.size();
    switch (order) {
    case Minimise::Credits:
        return {credits, units, hours};
    case Minimise::Units:
        return {units, credits, hours};
    case Minimise::Glh:
        return {hours, credits, units};
    }
    return {};
}

void TestPlannerRivals::agrees_data()
{
    QTest::addColumn<int>("at");
    for (size_t at = 0; at < m_all.size(); ++at)
        QTest::newRow(qPrintable(m_all[at]->number)) << static_cast<int>(at);
}

void TestPlannerRivals::agrees()
{
    QFETCH(int, at);
    const catalogue::Qualification &qualification = *m_all[static_cast<size_t>(at)];
    const Planner planner(qualification);
    const Figures figures(qualification);
    SeededRandom random(test::seed() + static_cast<quint32>(at));
    const int rounds = std::max(1000 / static_cast<int>(m_all.size()), 60);
    for (int round = 0; round < rounds; ++round) {
        const Question question = test::randomQuestion(qualification, random);
        const auto answer = planner.plan(question);
        QVERIFY(answer.ok());
        const test::Program program(figures.terms(), test::taskOf(figures, question));
        const auto aimed = aims(qualification, figures, question);
        // CBC takes many times as long: every tenth question is put to it too.
        for (const auto solve : {test::solveWithGlpk, test::solveWithCbc}) {
            if (solve == test::solveWithCbc && round % 10 != 0)
                continue;
            const auto least = test::leastInTurn(program, aimed, solve);
            const QByteArray where = u"round %1"_s.arg(round).toUtf8();
            QVERIFY2(answer->feasible == least.has_value(), where.constData());
            if (least)
                QVERIFY2(found(*answer, qualification, question.minimise) == *least, where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestPlannerRivals)
#include "test_planner_rivals.moc"
