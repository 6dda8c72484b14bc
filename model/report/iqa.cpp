// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/iqa.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;
using assurance::Conclusion;
using assurance::ListReport;
using portfolio::ActionStep;

namespace {

QString say(const char *sentence) { return QCoreApplication::translate("Report", sentence); }

Shape shapeOfConclusion(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Agreed:
        return Shape::Shield;
    case Conclusion::NotAgreed:
    case Conclusion::GoneBack:
        return Shape::Triangle;
    case Conclusion::Answered:
    case Conclusion::ActionsOpen:
        return Shape::Diamond;
    case Conclusion::Undecided:
        return Shape::Planned;
    case Conclusion::NoEffect:
    case Conclusion::Withdrawn:
        return Shape::None;
    }
    return Shape::None;
}

QString learnerText(const QString &learner, const QString &enrolment)
{
    return say(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(learner, enrolment);
}

QString unitText(const QString &unit, const QString &title) { return QString(unit + u' ' + title).trimmed(); }

QStringList facts(const IqaInput &input)
{
    const ListReport &list = input.list;
    QStringList lines{unitText(list.list.qualification, list.qualificationTitle)};
    if (!list.level.isEmpty())
        lines += list.level;
    lines += say(QT_TRANSLATE_NOOP("Report", "IQA %1 · %2")).arg(list.iqa, input.centre);
    lines += list.assessor.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "Of every assessor"))
                                     : say(QT_TRANSLATE_NOOP("Report", "Assessor %1")).arg(list.assessor);
    lines += list.list.isClosed()
        ? say(QT_TRANSLATE_NOOP("Report", "Begun %1, closed %2"))
              .arg(text::dateInWords(list.list.madeOn), text::dateInWords(list.list.closedOn))
        : say(QT_TRANSLATE_NOOP("Report", "Begun %1, not closed yet"))
              .arg(text::dateInWords(list.list.madeOn));
    return lines;
}

Table sampleTable(const ListReport &list)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Learner")), false, 110},
                     {say(QT_TRANSLATE_NOOP("Report", "Unit")), false, 150},
                     {say(QT_TRANSLATE_NOOP("Report", "Assessor")), false, 80},
                     {say(QT_TRANSLATE_NOOP("Report", "Why sampled")), false, 110},
                     {say(QT_TRANSLATE_NOOP("Report", "Outcome")), false, 90}};
    for (const ListReport::Line &line : list.lines) {
        const QString outcome = line.conclusion == Conclusion::Withdrawn
            ? say(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                  .arg(assurance::conclusionName(line.conclusion), line.withdrawnReason)
            : assurance::conclusionName(line.conclusion);
        table.rows.push_back({{Shape::None, learnerText(line.learner, line.enrolment)},
                              {Shape::None, unitText(line.unit, line.unitTitle)},
                              {Shape::None, line.assessor},
                              {Shape::None, line.reason},
                              {shapeOfConclusion(line.conclusion), outcome}});
    }
    table.empty = say(QT_TRANSLATE_NOOP("Report", "Nothing is sampled yet."));
    return table;
}

QString batchOutcome(const ListReport::BatchLine &line)
{
    if (line.sampled)
        return say(QT_TRANSLATE_NOOP("Report", "Sampled"));
    return line.released ? say(QT_TRANSLATE_NOOP("Report", "Released, not sampled"))
                         : say(QT_TRANSLATE_NOOP("Report", "Not sampled, not released"));
}

Table batchTable(const ListReport &list)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Learner")), false, 130},
                     {say(QT_TRANSLATE_NOOP("Report", "Unit")), false, 160},
                     {say(QT_TRANSLATE_NOOP("Report", "Signed off")), false, 90},
                     {say(QT_TRANSLATE_NOOP("Report", "By")), false, 80},
                     {say(QT_TRANSLATE_NOOP("Report", "Outcome")), false, 90}};
    for (const ListReport::BatchLine &line : list.batch)
        table.rows.push_back({{Shape::None, learnerText(line.learner, line.enrolment)},
                              {Shape::None, unitText(line.unit, line.unitTitle)},
                              {Shape::None, text::dateInWords(line.signedOn)},
                              {Shape::None, line.assessor},
                              {line.released ? Shape::Shield : Shape::Disc, batchOutcome(line)}});
    table.empty =
        say(QT_TRANSLATE_NOOP("Report", "No unit was signed off and waiting when the list was made."));
    return table;
}

/// "Agreed by Mei Okafor, 24 April 2013"; with the reason and the answer where there are any.
QString decisionText(const ListReport::Decision &decision)
{
    QStringList parts{(decision.agreed ? say(QT_TRANSLATE_NOOP("Report", "Agreed by %1, %2."))
                                       : say(QT_TRANSLATE_NOOP("Report", "Not agreed by %1, %2.")))
                          .arg(decision.by, text::dateInWords(decision.on))};
    if (!decision.reason.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Report", "Why: %1")).arg(decision.reason);
    if (!decision.answer.isEmpty())
        parts += say(QT_TRANSLATE_NOOP("Report", "Answer of %1, %2: %3"))
                     .arg(decision.answeredBy, text::dateInWords(decision.answeredOn), decision.answer);
    return parts.join(u' ');
}

Table targetsTable(const ListReport::Line &line)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Criterion")), false, 160},
                     {say(QT_TRANSLATE_NOOP("Report", "Evidence")), false, 90},
                     {say(QT_TRANSLATE_NOOP("Report", "Decision")), false, 250}};
    for (const ListReport::Target &target : line.targets) {
        QStringList decisions;
        for (const ListReport::Decision &decision : target.decisions)
            decisions += decisionText(decision);
        if (decisions.isEmpty())
            decisions += say(QT_TRANSLATE_NOOP("Report", "Not decided."));
        Shape shape = Shape::Planned;
        if (!target.decisions.empty())
            shape = target.decisions.back().agreed ? Shape::Shield : Shape::Triangle;
        const QString name = target.target.code.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Report", "The unit as a whole"))
            : unitText(target.target.code, target.label);
        table.rows.push_back({{shape, name},
                              {Shape::None, target.evidence.join(u", "_s)},
                              {Shape::None, decisions.join(u'\n')}});
    }
    return table;
}

QString stepText(const ListReport::Step &step)
{
    const QString day = text::dateInWords(step.on);
    switch (step.kind) {
    case ActionStep::Kind::Answer:
        return say(QT_TRANSLATE_NOOP("Report", "Answer of %1, %2: %3")).arg(step.by, day, step.text);
    case ActionStep::Kind::Return:
        return say(QT_TRANSLATE_NOOP("Report", "Sent back by %1, %2: %3")).arg(step.by, day, step.text);
    case ActionStep::Kind::Close:
        return step.text.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Report", "Closed by %1, %2.")).arg(step.by, day)
            : say(QT_TRANSLATE_NOOP("Report", "Closed by %1, %2: %3")).arg(step.by, day, step.text);
    }
    return {};
}

Table actionsTable(const ListReport &list)
{
    Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Action")), false, 44},
                     {say(QT_TRANSLATE_NOOP("Report", "What")), false, 150},
                     {say(QT_TRANSLATE_NOOP("Report", "Who")), false, 80},
                     {say(QT_TRANSLATE_NOOP("Report", "By when")), false, 80},
                     {say(QT_TRANSLATE_NOOP("Report", "What came of it")), false, 160}};
    for (const ListReport::Line &line : list.lines) {
        for (const ListReport::Action &action : line.actions) {
            QStringList steps;
            for (const ListReport::Step &step : action.steps)
                steps += stepText(step);
            if (!action.closed)
                steps += say(QT_TRANSLATE_NOOP("Report", "Open."));
            table.rows.push_back({{action.closed ? Shape::Disc : Shape::Planned, action.ref},
                                  {Shape::None, action.what},
                                  {Shape::None, action.who},
                                  {Shape::None, text::dateInWords(action.due)},
                                  {Shape::None, steps.join(u'\n')}});
        }
    }
    table.empty = say(QT_TRANSLATE_NOOP("Report", "No action was asked for."));
    return table;
}

} // namespace

Document iqaReport(const IqaInput &input)
{
    const ListReport &list = input.list;
    Document report;
    report.title = say(QT_TRANSLATE_NOOP("Report", "Internal quality assurance report"));
    report.subject = say(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(list.list.ref, list.list.title);
    report.facts = facts(input);
    report.margin = {text::dateInWords(input.date), list.list.ref};
    report.footerLeft =
        QString(list.list.ref + u" · "_s + report.title + u" · Attest "_s + u"" ATTEST_VERSION ""_s);
    report.footerMiddle =
        QCoreApplication::translate("Report", "Centre fingerprint %1").arg(input.fingerprint);
    auto &blocks = report.blocks;
    blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "The sample"))});
    blocks.push_back(sampleTable(list));
    for (const ListReport::Line &line : list.lines) {
        if (line.conclusion == Conclusion::Withdrawn)
            continue;
        blocks.push_back(Heading{
            2,
            say(QT_TRANSLATE_NOOP("Report", "Unit %1: %2"))
                .arg(unitText(line.unit, line.unitTitle), learnerText(line.learner, line.enrolment))});
        blocks.push_back(
            Paragraph{say(QT_TRANSLATE_NOOP("Report", "Signed off by %1 on %2; sampled on %3. Outcome: %4."))
                          .arg(line.assessor, text::dateInWords(line.signedOn),
                               text::dateInWords(line.sampledOn), assurance::conclusionName(line.conclusion)),
                      {}});
        blocks.push_back(targetsTable(line));
    }
    blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Actions"))});
    blocks.push_back(actionsTable(list));
    blocks.push_back(Heading{2, say(QT_TRANSLATE_NOOP("Report", "The whole batch"))});
    blocks.push_back(batchTable(list));
    blocks.push_back(Signatures{
        {say(QT_TRANSLATE_NOOP("Report", "IQA, date")), say(QT_TRANSLATE_NOOP("Report", "Assessor, date"))}});
    return report;
}

} // namespace attest::report
