// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/iqa.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::report;
using assurance::Conclusion;
using assurance::ListReport;

namespace {

ListReport::Line sampledLine()
{
    ListReport::Line line;
    line.learner = u"Carys O'Brien-Llŷr"_s;
    line.enrolment = u"L001"_s;
    line.unit = u"308"_s;
    line.unitTitle = u"Keep going"_s;
    line.assessor = u"Ffion Rees"_s;
    line.signedOn = QDate(2013, 4, 2);
    line.sampledOn = QDate(2013, 4, 20);
    line.reason = u"New assessor"_s;
    line.conclusion = Conclusion::Agreed;
    line.targets = {{{u"308"_s, portfolio::TargetKind::Criterion, u"2.1"_s},
                     u"busy periods"_s,
                     {u"E003 (page 2)"_s},
                     {{false, u"Not dated %1"_s, u"Mei Okafor"_s, QDate(2013, 4, 20), u"Dated"_s,
                       u"Ffion Rees"_s, QDate(2013, 4, 21)},
                      {true, {}, u"Mei Okafor"_s, QDate(2013, 4, 22), {}, {}, {}}}},
                    {{u"308"_s, portfolio::TargetKind::Criterion, u"2.2"_s}, u"queues"_s, {}, {}}};
    line.actions = {{u"S01-A1"_s,
                     u"Date the notes"_s,
                     u"Ffion Rees"_s,
                     QDate(2013, 5, 8),
                     true,
                     {{portfolio::ActionStep::Kind::Answer, u"Done"_s, u"Ffion Rees"_s, QDate(2013, 4, 23)},
                      {portfolio::ActionStep::Kind::Close, {}, u"Mei Okafor"_s, QDate(2013, 4, 24)}}}};
    return line;
}

IqaInput input()
{
    IqaInput in;
    in.centre = u"Severnside Training"_s;
    in.fingerprint = u"9f3a-17c2-04be-88d1"_s;
    in.date = QDate(2013, 4, 24);
    in.list.list.ref = u"S01"_s;
    in.list.list.title = u"Spring"_s;
    in.list.list.qualification = u"4430-03"_s;
    in.list.list.madeOn = QDate(2013, 4, 19);
    in.list.iqa = u"Mei Okafor"_s;
    in.list.level = u"Level 3"_s;
    in.list.lines = {sampledLine()};
    in.list.batch = {{u"Carys"_s, u"L001"_s, u"308"_s, {}, u"Ffion Rees"_s, QDate(2013, 4, 2), true, true},
                     {u"Carys"_s, u"L001"_s, u"301"_s, {}, u"Ffion Rees"_s, QDate(2013, 4, 2), false, true},
                     {u"Carys"_s, u"L001"_s, u"302"_s, {}, u"Ffion Rees"_s, QDate(2013, 4, 2), false, false}};
    return in;
}

std::vector<Table> tables(const Document &report)
{
    std::vector<Table> out;
    for (const Block &block : report.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            out.push_back(*table);
    return out;
}

QString all(const Table &table)
{
    QStringList cells;
    for (const auto &row : table.rows)
        for (const Table::Cell &cell : row)
            cells.append(cell.text);
    return cells.join(u'|');
}

} // namespace

class TestIqa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsAbout()
    {
        const Document report = iqaReport(input());
        QCOMPARE(report.subject, u"S01 Spring"_s);
        QVERIFY(report.facts.contains(u"Level 3"_s));
        QVERIFY(report.facts.contains(u"IQA Mei Okafor · Severnside Training"_s));
        QVERIFY(report.facts.contains(u"Of every assessor"_s));
        QVERIFY(report.facts.contains(u"Begun 19 April 2013, not closed yet"_s));
        QVERIFY(report.footerMiddle.contains(u"9f3a-17c2-04be-88d1"_s));
        IqaInput closed = input();
        closed.list.list.closedOn = QDate(2013, 4, 24);
        closed.list.assessor = u"Ffion Rees"_s;
        QVERIFY(iqaReport(closed).facts.contains(u"Begun 19 April 2013, closed 24 April 2013"_s));
        QVERIFY(iqaReport(closed).facts.contains(u"Assessor Ffion Rees"_s));
    }

    void anOverturnedDecisionStaysVisible()
    {
        const std::vector<Table> found = tables(iqaReport(input()));
        QCOMPARE(found.size(), std::size_t(4));
        const Table &targets = found[1];
        QCOMPARE(targets.rows.size(), std::size_t(2));
        QCOMPARE(targets.rows[0][0].text, u"2.1 busy periods"_s);
        QCOMPARE(targets.rows[0][0].shape, Shape::Shield);
        QCOMPARE(targets.rows[0][1].text, u"E003 (page 2)"_s);
        QCOMPARE(targets.rows[0][2].text,
                 u"Not agreed by Mei Okafor, 20 April 2013. Why: Not dated %1 Answer of Ffion Rees, 21 April "
                 "2013: Dated\nAgreed by Mei Okafor, 22 April 2013."_s);
        QCOMPARE(targets.rows[1][2].text, u"Not decided."_s);
    }

    void actionsTellWhatCameOfThem()
    {
        const Table actions = tables(iqaReport(input()))[2];
        QCOMPARE(actions.rows.size(), std::size_t(1));
        QCOMPARE(actions.rows[0][4].text,
                 u"Answer of Ffion Rees, 23 April 2013: Done\nClosed by Mei Okafor, 24 April 2013."_s);
        IqaInput open = input();
        open.list.lines.front().actions.front().closed = false;
        open.list.lines.front().actions.front().steps.clear();
        QCOMPARE(tables(iqaReport(open))[2].rows[0][4].text, u"Open."_s);
    }

    void aStepSaysWhatWasSaid()
    {
        using Kind = portfolio::ActionStep::Kind;
        IqaInput sent = input();
        auto &steps = sent.list.lines.front().actions.front().steps;
        steps = {{Kind::Return, u"One is missing"_s, u"Mei Okafor"_s, QDate(2013, 4, 23)},
                 {Kind::Close, u"Both are there"_s, u"Mei Okafor"_s, QDate(2013, 4, 24)}};
        QCOMPARE(tables(iqaReport(sent))[2].rows[0][4].text,
                 u"Sent back by Mei Okafor, 23 April 2013: One is missing\nClosed by Mei Okafor, 24 April "
                 "2013: Both are there"_s);
    }

    void everyConclusionHasItsShape_data()
    {
        QTest::addColumn<int>("conclusion");
        QTest::addColumn<int>("shape");
        const auto add = [](const char *name, Conclusion conclusion, Shape shape) {
            QTest::newRow(name) << int(conclusion) << int(shape);
        };
        add("agreed", Conclusion::Agreed, Shape::Shield);
        add("not agreed", Conclusion::NotAgreed, Shape::Triangle);
        add("gone back", Conclusion::GoneBack, Shape::Triangle);
        add("answered", Conclusion::Answered, Shape::Diamond);
        add("actions open", Conclusion::ActionsOpen, Shape::Diamond);
        add("undecided", Conclusion::Undecided, Shape::Planned);
        add("without effect", Conclusion::NoEffect, Shape::None);
    }

    void everyConclusionHasItsShape()
    {
        QFETCH(int, conclusion);
        IqaInput given = input();
        given.list.lines.front().conclusion = static_cast<Conclusion>(conclusion);
        const Table::Cell outcome = tables(iqaReport(given)).front().rows.front().back();
        QTEST(int(outcome.shape), "shape");
        QCOMPARE(outcome.text, assurance::conclusionName(static_cast<Conclusion>(conclusion)));
    }

    void anAwardWithoutALevelHasNoLineForIt()
    {
        IqaInput given = input();
        given.list.level = u"Level 3"_s;
        const auto lines = iqaReport(given).facts.size();
        given.list.level.clear();
        QCOMPARE(iqaReport(given).facts.size(), lines - 1);
    }

    void theWholeBatchIsListed()
    {
        const Table batch = tables(iqaReport(input()))[3];
        QCOMPARE(batch.rows.size(), std::size_t(3));
        QCOMPARE(batch.rows[0][4].text, u"Sampled"_s);
        QCOMPARE(batch.rows[1][4].text, u"Released, not sampled"_s);
        QCOMPARE(batch.rows[2][4].text, u"Not sampled, not released"_s);
    }

    void anEmptyListSaysSo()
    {
        IqaInput empty = input();
        empty.list.lines.clear();
        empty.list.batch.clear();
        for (const Table &table : tables(iqaReport(empty))) {
            QVERIFY(table.rows.empty());
            QVERIFY(!table.empty.isEmpty());
        }
    }

    void aWithdrawnLineSaysWhy()
    {
        IqaInput gone = input();
        gone.list.lines.front().conclusion = Conclusion::Withdrawn;
        gone.list.lines.front().withdrawnReason = u"Wrong learner"_s;
        const std::vector<Table> found = tables(iqaReport(gone));
        QCOMPARE(found.size(), std::size_t(3)); // nothing was decided in it
        QVERIFY(all(found.front()).contains(u"Taken off the list: Wrong learner"_s));
    }
};

QTEST_GUILESS_MAIN(TestIqa)
#include "test_iqa.moc"
