// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/progress.h"
#include "report/sample.h"

#include <QTest>

using namespace attest;
using namespace attest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The blocks of one section, in order.
std::vector<Block> section(const Document &document, const QString &heading)
{
    std::vector<Block> found;
    bool inside = false;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<Heading>(&block))
            inside = title->text == heading;
        else if (inside)
            found.push_back(block);
    }
    return found;
}

template <class Kind> Kind only(const Document &document, const QString &heading)
{
    for (const Block &block : section(document, heading)) {
        if (const auto *kind = std::get_if<Kind>(&block))
            return *kind;
    }
    return {};
}

QStringList column(const Table &table, std::size_t index)
{
    QStringList texts;
    for (const auto &row : table.rows)
        texts += row.at(index).text;
    return texts;
}

const QString unitsHeading = u"Your units"_s;
const QString nextHeading = u"What to do next"_s;
const QString leftHeading = u"What is left, unit by unit"_s;
const QString awardHeading = u"What the award asks for"_s;
const QString evidenceHeading = u"Evidence index"_s;

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(sample::diploma()); }

    void saysWhoAndWhat()
    {
        const Document report = progressReport(sample::carys());
        QCOMPARE(report.title, u"Progress report"_s);
        QCOMPARE(report.subject, u"Carys O’Brien-Llŷr"_s);
        QVERIFY(report.facts[0].startsWith(u"4430-03 "));
        QCOMPARE(report.facts[1], u"Registered 14 January 2013 · target 30 June 2013 · on track"_s);
        QCOMPARE(report.facts[2], u"Assessor Ffion Rees · Severnside Training"_s);
        QCOMPARE(report.margin, QStringList({u"24 April 2013"_s, u"as at today"_s}));
        QVERIFY(report.footerLeft.startsWith(u"Carys O’Brien-Llŷr · Progress report · Attest "));
        QVERIFY(report.footerMiddle.contains(u"9f3a-17c2-04be-88d1"));
    }

    void saysLateAndPast()
    {
        ProgressInput input = sample::carys();
        input.date = QDate(2013, 7, 1);
        input.asOfPast = true;
        const Document report = progressReport(input);
        QVERIFY(report.facts[1].endsWith(u"· late"));
        QCOMPARE(report.margin, QStringList{u"as at 1 July 2013"_s});
        input.enrolment.target = QDate();
        QVERIFY(progressReport(input).facts[1].endsWith(u"no target date agreed"));
        input.enrolment.state = portfolio::EnrolmentState::Break;
        QVERIFY(progressReport(input).facts[1].endsWith(
            portfolio::enrolmentStateName(portfolio::EnrolmentState::Break)));
    }

    void creditBarHoldsTheFourReadings()
    {
        const Document report = progressReport(sample::carys());
        const auto *bar = std::get_if<CreditBar>(&report.blocks.at(0));
        QVERIFY(bar);
        QCOMPARE(bar->credits.achieved, 18);
        QCOMPARE(bar->credits.inHand, 42);
        QCOMPARE(bar->credits.planned, 42);
        QCOMPARE(bar->needed, 42);
        QVERIFY(!bar->iqaBegun);
    }

    void aBarOfUnitsWhereTheAwardHasNoCredit()
    {
        ProgressInput input = sample::carys();
        catalogue::Qualification award = *input.qualification;
        award.credits.reset();
        for (catalogue::Rule &rule : award.rules) {
            rule.measure = catalogue::Measure::Units;
            if (rule.kind == catalogue::RuleKind::AtLeast)
                rule.amount = 1;
        }
        input.qualification = std::make_shared<const catalogue::Qualification>(award);
        sample::recompute(input);
        const Document report = progressReport(input);
        const auto *bar = std::get_if<CreditBar>(&report.blocks.at(0));
        QVERIFY(bar);
        QCOMPARE(bar->measure, catalogue::Measure::Units);
        QCOMPARE(bar->credits.achieved, 3);
        QVERIFY(bar->credits.planned > bar->credits.achieved);
        QVERIFY(bar->needed > 1);
    }

    void aChipARule()
    {
        const ProgressInput input = sample::carys();
        const Chips chips = only<Chips>(progressReport(input), awardHeading);
        QCOMPARE(chips.chips.size(), portfolio::ruleChips(*input.qualification, input.status).size());
        const auto chip = [&](QStringView start) {
            for (const Chips::Chip &each : chips.chips) {
                if (each.lead.startsWith(start))
                    return each;
            }
            return Chips::Chip{};
        };
        QCOMPARE(chip(u"Both mandatory units").shape, Shape::Disc);
        QCOMPARE(chip(u"Both mandatory units").text, u"Done: 301 and 302."_s);
        QCOMPARE(chip(u"At least 42 credits").shape, Shape::HalfDisc);
        QCOMPARE(chip(u"At least 42 credits").text, u"You have 18, 24 to go. What is in hand reaches 42."_s);
    }

    void creditTransferAndExemptionsAreListed()
    {
        ProgressInput input = sample::carys();
        const QString heading = u"Credit transfer and exemptions"_s;
        QVERIFY2(section(progressReport(input), heading).empty(), "nothing to say, no section");
        using Kind = portfolio::Recognition::Kind;
        for (const auto &[kind, subject] :
             {std::pair(Kind::CreditTransfer, u"311"_s), std::pair(Kind::Exemption, u"GROUP-D"_s)}) {
            portfolio::Recognition recognition;
            recognition.enrolment = input.enrolment.id;
            recognition.kind = kind;
            recognition.subject = subject;
            recognition.basis = u"Certificate 4711"_s;
            recognition.on = QDate(2012, 11, 2);
            recognition.agreedBy = u"North College"_s;
            input.records.recognitions.push_back(recognition);
        }
        sample::recompute(input);
        const Document report = progressReport(input);
        const Table table = only<Table>(report, heading);
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(column(table, 0).constFirst(), u"Credit of unit 311"_s);
        QVERIFY(column(table, 0).constLast().startsWith(u"Exempt: At least 1 unit from "_s));
        QCOMPARE(column(table, 1), (QStringList{u"Certificate 4711"_s, u"Certificate 4711"_s}));
        QCOMPARE(column(table, 2).constFirst(), u"2 November 2012"_s);
        QCOMPARE(column(table, 3).constFirst(), u"North College"_s);
        QVERIFY(column(only<Table>(report, unitsHeading), 2).contains(u"Credit transferred"_s));
        QVERIFY(!column(only<Table>(report, nextHeading), 0).contains(u"311"_s));
        bool said = false;
        for (const Chips::Chip &chip : only<Chips>(report, awardHeading).chips)
            said =
                said || chip.text == u"Exempt: Certificate 4711, 2 November 2012, agreed by North College."_s;
        QVERIFY(said);
    }

    void aRuleThatThePlanDoesNotMeetSaysSo()
    {
        ProgressInput input = sample::carys();
        auto &planned = input.records.plannedUnits;
        planned.erase(std::remove_if(planned.begin(), planned.end(),
                                     [](const portfolio::PlannedUnit &unit) { return unit.unit == u"313"; }),
                      planned.end());
        sample::recompute(input);
        const Document report = progressReport(input);
        bool said = false;
        for (const Chips::Chip &chip : only<Chips>(report, awardHeading).chips)
            said = said || chip.text.contains(u"Your plan reaches only 34 and still needs 8 more credits");
        QVERIFY(said);
        QCOMPARE(column(only<Table>(report, nextHeading), 0).constLast(), u"Plan"_s);
    }

    void everyUnitHasItsRow()
    {
        const ProgressInput input = sample::carys();
        const Table table = only<Table>(progressReport(input), unitsHeading);
        QCOMPARE(column(table, 0), QStringList({u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s}));
        QCOMPARE(table.rows[1][2].text, u"Signed off 2 April 2013"_s);
        QCOMPARE(table.rows[1][2].shape, Shape::Disc);
        QCOMPARE(table.rows[3][2].shape, Shape::Diamond);
        QCOMPARE(table.rows[4][2].shape, Shape::HalfDisc);
        const auto *unit = input.status.unit(u"311"_s);
        QCOMPARE(table.rows[4][3].text, u"%1 of %2"_s.arg(unit->criteriaMet).arg(unit->criteria));
        QVERIFY(unit->criteriaMet > 0 && unit->criteriaMet < unit->criteria);
        QCOMPARE(table.rows[4][5].text, QString::number(*input.qualification->unit(u"311"_s)->credit));
    }

    void nextIsWhatIsReadyThenWhatIsNearest()
    {
        const ProgressInput input = sample::carys();
        const Table table = only<Table>(progressReport(input), nextHeading);
        QCOMPARE(column(table, 0), QStringList({u"308"_s, u"313"_s, u"311"_s}));
        QVERIFY(table.rows[0][1].text.startsWith(u"Sign it off with Ffion Rees"));
        QVERIFY2(table.rows[1][1].text.contains(u"this quarter’s targets are not shown"),
                 qPrintable(table.rows[1][1].text));
        QVERIFY2(table.rows[2][1].text.contains(u"Waiting for the assessor’s judgement: 1."),
                 qPrintable(table.rows[2][1].text));
    }

    void whatIsLeftNamesEveryOpenTarget()
    {
        const ProgressInput input = sample::carys();
        QStringList leads;
        for (const Block &block : section(progressReport(input), leftHeading)) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            QVERIFY(paragraph);
            leads += paragraph->lead.section(u' ', 0, 0);
            if (leads.constLast() != u"311")
                continue;
            const catalogue::Unit &unit = *input.qualification->unit(u"311"_s);
            for (const auto &target : input.status.unit(u"311"_s)->targets) {
                if (target.target.kind != portfolio::TargetKind::Criterion)
                    continue;
                const QString name =
                    target.target.code + u' ' + unit.criterion(target.target.code)->label.text();
                QCOMPARE(paragraph->text.contains(name), !target.met);
            }
            QVERIFY(paragraph->text.contains(u"Requirements: "));
            QVERIFY(paragraph->text.contains(u"(waits for judgement)"));
        }
        QCOMPARE(leads, QStringList({u"308"_s, u"311"_s, u"313"_s}));
    }

    void evidenceIsListedInOrder()
    {
        ProgressInput input = sample::carys();
        std::reverse(input.records.evidence.begin(), input.records.evidence.end());
        const Table table = only<Table>(progressReport(input), evidenceHeading);
        QCOMPARE(column(table, 0),
                 QStringList({u"E001"_s, u"E002"_s, u"E003"_s, u"E004"_s, u"E005"_s, u"E006"_s}));
        QCOMPARE(table.rows[5][1].text, u"19 April 2013"_s);
        QVERIFY(table.rows[5][4].text.startsWith(u"313: 1.1 to "));
        QCOMPARE(table.rows[5][5].text, u"1"_s);
    }

    void undoneEvidenceIsGoneAndWithdrawnSaysWhy()
    {
        ProgressInput input = sample::carys();
        input.records.evidence[4].state = portfolio::EvidenceState::Withdrawn;
        input.records.evidence[4].reason = u"another learner’s"_s;
        input.records.evidence[5].state = portfolio::EvidenceState::Undone;
        sample::recompute(input);
        const Table table = only<Table>(progressReport(input), evidenceHeading);
        QCOMPARE(table.rows.size(), std::size_t(5));
        QCOMPARE(table.rows[4][4].text, u"withdrawn: another learner’s"_s);
    }

    void emptyPlacesAreSentences()
    {
        const Document report = progressReport(sample::firstDay());
        QVERIFY(only<Table>(report, unitsHeading).rows.empty());
        QVERIFY(only<Table>(report, unitsHeading).empty.startsWith(u"No units are planned yet."));
        QCOMPARE(only<Table>(report, evidenceHeading).empty, u"No evidence has been recorded yet."_s);
        QVERIFY(only<Paragraph>(report, leftHeading).text.startsWith(u"No units are planned yet"));
        QCOMPARE(column(only<Table>(report, nextHeading), 0), QStringList{u"Plan"_s});
        QCOMPARE(only<Chips>(report, awardHeading).chips.at(0).text,
                 u"You have 0, 42 to go. No unit is chosen for this yet."_s);
    }

    void aUnitWithoutCriteriaIsNotSaidToBeFinished()
    {
        ProgressInput input = sample::firstDay();
        const auto &units = input.qualification->units;
        const auto bare = std::find_if(units.begin(), units.end(),
                                       [](const catalogue::Unit &unit) { return !unit.criteriaLoaded(); });
        if (bare == units.end())
            QSKIP("every unit of 4430-03 has its criteria");
        input.records.plannedUnits.push_back({input.enrolment.id, bare->number, true, {}, {}});
        sample::recompute(input);
        const Document report = progressReport(input);
        QCOMPARE(only<Table>(report, unitsHeading).rows[0][3].text, u"–"_s);
        QVERIFY(only<Paragraph>(report, leftHeading).text.contains(u"signed off with the result"));
    }

    void endsWithSignatures()
    {
        const Document report = progressReport(sample::carys());
        const auto *signatures = std::get_if<Signatures>(&report.blocks.back());
        QVERIFY(signatures);
        QCOMPARE(signatures->lines, QStringList({u"Learner, date"_s, u"Assessor, date"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
