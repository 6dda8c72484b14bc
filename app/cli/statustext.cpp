// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/statustext.h"

#include "cli/texttable.h"
#include "cli/words.h"
#include "portfolio/order.h"
#include "portfolio/tally.h"
#include "portfolio/words.h"
#include "rules/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using portfolio::UnitState;
using portfolio::UnitStatus;
using rules::Evaluation;

/// One line of the table of readings: `value(evaluation)` of each, what is verified only once an IQA began.
template <class Value> QStringList fourCells(const portfolio::EnrolmentStatus &status, Value value)
{
    return {value(status.readings.planned), value(status.readings.inHand), value(status.readings.achieved),
            status.iqaBegun ? value(status.readings.verified) : CommandLine::tr("no IQA yet")};
}

QStringList readingNames()
{
    return {CommandLine::tr("Planned"), CommandLine::tr("In hand"), CommandLine::tr("Achieved"),
            CommandLine::tr("Verified")};
}

QString yesOrNo(bool yes) { return yes ? CommandLine::tr("yes") : CommandLine::tr("no"); }

QString headText(const centre::EnrolmentFile &file, QDate asOf, bool late)
{
    const portfolio::Enrolment &enrolment = file.enrolment;
    QString text =
        CommandLine::tr("%1 (%2)").arg(file.records.learner.name().simplified(), enrolment.ref) + u'\n';
    text += file.qualification->number + u' ' + file.qualification->title.text() + u'\n';
    TextTable facts;
    facts.addRow({CommandLine::tr("As at"), text::dateInWords(asOf)});
    facts.addRow({CommandLine::tr("Enrolment"), portfolio::enrolmentStateName(enrolment.state)});
    if (enrolment.registered.isValid())
        facts.addRow({CommandLine::tr("Registered"), text::dateInWords(enrolment.registered)});
    if (enrolment.target.isValid())
        facts.addRow({CommandLine::tr("Target"),
                      late ? CommandLine::tr("%1, which is past").arg(text::dateInWords(enrolment.target))
                           : text::dateInWords(enrolment.target)});
    return text + facts.text(2);
}

QString rulesText(const centre::EnrolmentFile &file)
{
    const catalogue::Qualification &qualification = *file.qualification;
    TextTable table({1, 2, 3, 4, 5});
    table.addRow(QStringList{CommandLine::tr("Rules")} + readingNames()
                 + QStringList{CommandLine::tr("Needed")});
    for (const catalogue::Rule &rule : qualification.rules) {
        const rules::RuleResult *planned = file.status.readings.planned.rule(rule.id);
        if (!planned)
            continue;
        table.addRow(QStringList{rules::statement(qualification, rule)}
                     + fourCells(file.status,
                                 [&](const Evaluation &each) {
                                     const rules::RuleResult *result = each.rule(rule.id);
                                     return result ? QString::number(result->have) : QString();
                                 })
                     + QStringList{QString::number(planned->need)});
    }
    table.addRow(QStringList{CommandLine::tr("Complete")}
                 + fourCells(file.status, [](const Evaluation &each) { return yesOrNo(each.complete); }));
    return table.text(0);
}

/// What one reading says about the rules: what it lacks while it is not complete, else which units fill
/// which.
QString proofOf(const catalogue::Qualification &qualification, const Evaluation &evaluation)
{
    TextTable table;
    for (const catalogue::Rule &rule : qualification.rules) {
        const rules::RuleResult *result = evaluation.rule(rule.id);
        if (!result || (!evaluation.complete && result->met))
            continue;
        const QString words = evaluation.complete ? rules::filling(*result)
                                                  : rules::missing(qualification, evaluation, *result);
        if (!words.isEmpty())
            table.addRow({rules::shortName(qualification, rule), words});
    }
    return table.text(2);
}

/// A plan that cannot make the award says what it lacks; an award that is achieved says by which units.
QString ruleProofs(const centre::EnrolmentFile &file)
{
    const portfolio::Readings<Evaluation> &readings = file.status.readings;
    if (readings.achieved.complete)
        return u'\n' + CommandLine::tr("The award is achieved. Which units fill which rule:") + u'\n'
            + proofOf(*file.qualification, readings.achieved);
    if (!readings.planned.complete)
        return u'\n' + CommandLine::tr("What the plan still needs:") + u'\n'
            + proofOf(*file.qualification, readings.planned);
    return {};
}

QString progress(int met, int all)
{
    return all > 0 ? CommandLine::tr("%1 of %2").arg(met).arg(all) : u"–"_s;
}

QString unitsText(const centre::EnrolmentFile &file)
{
    if (file.status.units.empty())
        return CommandLine::tr("No unit is planned yet.") + u'\n';
    TextTable table({3, 4});
    table.addRow({CommandLine::tr("Unit"), CommandLine::tr("Title"), CommandLine::tr("State"),
                  CommandLine::tr("Criteria"), CommandLine::tr("Requirements"), CommandLine::tr("Next")});
    for (const UnitStatus &unit : file.status.units) {
        const catalogue::Unit *its = file.qualification->unit(unit.unit);
        table.addRow({unit.unit, its ? its->title.text() : QString(), portfolio::stateInWords(unit),
                      progress(unit.criteriaMet, unit.criteria),
                      progress(unit.requirementsMet, unit.requirements), portfolio::nextStep(unit)});
    }
    return table.text(0);
}

/// What counts without being assessed here, with basis, date and who agreed.
QString recognitionText(const portfolio::EnrolmentStatus &status)
{
    TextTable table;
    for (const UnitStatus &unit : status.units) {
        if (unit.transfer)
            table.addRow({unit.unit, portfolio::recognitionInWords(*unit.transfer)});
    }
    for (const portfolio::Recognition &exemption : status.exemptions)
        table.addRow({exemption.subject, portfolio::recognitionInWords(exemption)});
    const QString lines = table.text(2);
    return lines.isEmpty()
        ? lines
        : QString(u'\n' + CommandLine::tr("Credit transfer and exemptions:") + u'\n' + lines);
}

/// Criterion by criterion where a unit is begun; units without any record are only named.
QString leftText(const centre::EnrolmentFile &file)
{
    TextTable left;
    QStringList untouched;
    for (const UnitStatus &unit : file.status.units) {
        if (unit.state == UnitState::Planned)
            untouched.append(unit.unit);
        else
            for (const portfolio::Blocker &blocker : unit.blockers)
                left.addRow({unit.unit, blocker.sentence});
    }
    QString lines = left.text(2);
    if (!untouched.isEmpty())
        lines +=
            u"  "_s + CommandLine::tr("Nothing is recorded yet for %1.").arg(text::joined(untouched)) + u'\n';
    return lines.isEmpty() ? lines : QString(u'\n' + CommandLine::tr("What is left:") + u'\n' + lines);
}

QString warningsText(const centre::EnrolmentFile &file)
{
    QString lines;
    for (const QString &warning : portfolio::orderWarnings(file.enrolment, file.records, *file.qualification))
        lines += warning + u'\n';
    return lines.isEmpty() ? lines : QString(u'\n' + lines);
}

QStringList readyUnits(const portfolio::EnrolmentStatus &status)
{
    QStringList ready;
    for (const UnitStatus &unit : status.units) {
        if (unit.state == UnitState::Ready)
            ready.append(unit.unit);
    }
    return ready;
}

} // namespace

QString statusText(const centre::EnrolmentFile &file, QDate asOf, bool late)
{
    return headText(file, asOf, late) + u'\n' + rulesText(file) + ruleProofs(file) + u'\n' + unitsText(file)
        + recognitionText(file.status) + leftText(file) + warningsText(file);
}

QString statusOverview(const std::vector<centre::EnrolmentFile> &files, QDate asOf)
{
    if (files.empty())
        return CommandLine::tr("No learner is enrolled.") + u'\n';
    TextTable table({3, 4, 5, 6});
    table.addRow(
        QStringList{CommandLine::tr("Ref"), CommandLine::tr("Learner"), CommandLine::tr("Qualification")}
        + readingNames() + QStringList{CommandLine::tr("Ready to sign off"), {}});
    for (const centre::EnrolmentFile &file : files) {
        const auto measure = [&](const Evaluation &each) {
            return QString::number(portfolio::amountOf(each, *file.qualification));
        };
        table.addRow(QStringList{file.enrolment.ref, file.records.learner.name(), file.qualification->number}
                     + fourCells(file.status, measure)
                     + QStringList{readyUnits(file.status).join(u", "_s),
                                   portfolio::isLate(file.enrolment, file.status, asOf)
                                       ? CommandLine::tr("late")
                                       : QString()});
    }
    return CommandLine::tr("As at %1; credits, or units where an award has no credits.")
               .arg(text::dateInWords(asOf))
        + u'\n' + table.text(0)
        + CommandLine::tr("With --learner and a reference, one learner is shown whole.") + u'\n';
}

} // namespace attest::cli
