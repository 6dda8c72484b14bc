// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/progress.h"

#include "core/text.h"
#include "portfolio/tally.h"
#include "report/award.h"
#include "report/served.h"
#include "report/steps.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;
using portfolio::EvidenceState;
using portfolio::UnitState;
using portfolio::UnitStatus;

namespace {

QString pace(const ProgressInput &input)
{
    if (input.status.readings.achieved.complete)
        return QCoreApplication::translate("Report", "award complete");
    if (input.enrolment.state != portfolio::EnrolmentState::Active)
        return portfolio::enrolmentStateName(input.enrolment.state);
    if (!input.enrolment.target.isValid())
        return {};
    return portfolio::isLate(input.enrolment, input.status, input.date)
        ? QCoreApplication::translate("Report", "late")
        : QCoreApplication::translate("Report", "on track");
}

QString dates(const ProgressInput &input)
{
    QStringList parts;
    if (input.enrolment.registered.isValid())
        parts += QCoreApplication::translate("Report", "Registered %1")
                     .arg(text::dateInWords(input.enrolment.registered));
    parts += input.enrolment.target.isValid()
        ? QCoreApplication::translate("Report", "target %1").arg(text::dateInWords(input.enrolment.target))
        : QCoreApplication::translate("Report", "no target date agreed");
    parts += pace(input);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList facts(const ProgressInput &input)
{
    const QString assessor = input.assessor.isEmpty()
        ? QCoreApplication::translate("Report", "No assessor yet")
        : QCoreApplication::translate("Report", "Assessor %1").arg(input.assessor);
    QStringList lines{QString(input.qualification->number + u' ' + input.qualification->title.text()),
                      dates(input), QString(assessor + u" · "_s + input.centre)};
    if (!input.enrolment.bodyNumber.isEmpty())
        lines += QCoreApplication::translate("Report", "Awarding body’s number %1")
                     .arg(input.enrolment.bodyNumber);
    return lines;
}

QStringList margin(const ProgressInput &input)
{
    const QString day = text::dateInWords(input.date);
    if (input.asOfPast)
        return {QCoreApplication::translate("Report", "as at %1").arg(day)};
    return {day, QCoreApplication::translate("Report", "as at today")};
}

QString whereItIs(const UnitStatus &unit)
{
    const QString name = portfolio::stateInWords(unit);
    if (!unit.isAchieved() || !unit.signedOn.isValid())
        return name;
    const QString day = text::dateInWords(unit.signedOn);
    return unit.state == UnitState::Verified
        ? QCoreApplication::translate("Report", "%1; signed off %2").arg(name, day)
        : QCoreApplication::translate("Report", "%1 %2").arg(name, day);
}

QString outOf(int met, int of)
{
    return of == 0 ? u"–"_s : QCoreApplication::translate("Report", "%1 of %2").arg(met).arg(of);
}

Table units(const ProgressInput &input)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Unit"), false, 28},
                     {QCoreApplication::translate("Report", "Title"), false, 180},
                     {QCoreApplication::translate("Report", "Where it is"), false, 150},
                     {QCoreApplication::translate("Report", "Criteria"), true, 44},
                     {QCoreApplication::translate("Report", "Requirements"), true, 68},
                     {QCoreApplication::translate("Report", "Credit"), true, 34}};
    for (const UnitStatus &status : input.status.units) {
        const catalogue::Unit *unit = input.qualification->unit(status.unit);
        const QString credit = unit && unit->credit ? QString::number(*unit->credit) : u"–"_s;
        table.rows.push_back({{Shape::None, status.unit},
                              {Shape::None, unit ? unit->title.text() : QString()},
                              {shapeOf(status.state), whereItIs(status)},
                              {Shape::None, outOf(status.criteriaMet, status.criteria)},
                              {Shape::None, outOf(status.requirementsMet, status.requirements)},
                              {Shape::None, credit}});
    }
    table.empty = QCoreApplication::translate("Report",
                                              "No units are planned yet. Choose them with your assessor: the "
                                              "award’s rules above say what is needed.");
    return table;
}

/// What counts without being assessed here.
Table recognitions(const ProgressInput &input)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "What counts"), false, 170},
                     {QCoreApplication::translate("Report", "Basis"), false, 150},
                     {QCoreApplication::translate("Report", "Date"), false, 90},
                     {QCoreApplication::translate("Report", "Agreed by"), false, 110}};
    const auto add = [&table](const QString &what, const portfolio::Recognition &recognition) {
        table.rows.push_back({{Shape::None, what},
                              {Shape::None, recognition.basis},
                              {Shape::None, text::dateInWords(recognition.on)},
                              {Shape::None, recognition.agreedBy}});
    };
    for (const UnitStatus &unit : input.status.units) {
        if (unit.transfer)
            add(QCoreApplication::translate("Report", "Credit of unit %1").arg(unit.unit), *unit.transfer);
    }
    for (const catalogue::Rule &rule : input.qualification->rules) {
        if (const portfolio::Recognition *exemption = input.status.exemption(rule.id))
            add(QCoreApplication::translate("Report", "Exempt: %1")
                    .arg(rules::statement(*input.qualification, rule)),
                *exemption);
    }
    return table;
}

Table evidenceIndex(const ProgressInput &input)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Ref"), false, 30},
                     {QCoreApplication::translate("Report", "Date"), false, 96},
                     {QCoreApplication::translate("Report", "Kind"), false, 96},
                     {QCoreApplication::translate("Report", "Title"), false, 110},
                     {QCoreApplication::translate("Report", "What it serves"), false, 140},
                     {QCoreApplication::translate("Report", "Files"), true, 26}};
    std::vector<const portfolio::Evidence *> items;
    for (const portfolio::Evidence &item : input.records.evidence) {
        if (item.state != EvidenceState::Undone)
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const auto *a, const auto *b) { return a->number < b->number; });
    for (const portfolio::Evidence *item : items) {
        const auto files = std::count_if(input.records.files.begin(), input.records.files.end(),
                                         [&](const auto &file) { return file.evidence == item->id; });
        const QString use = item->state == EvidenceState::Withdrawn
            ? QCoreApplication::translate("Report", "withdrawn: %1").arg(item->reason)
            : servedBy(*item, input);
        table.rows.push_back({{Shape::None, item->ref},
                              {Shape::None, text::dateInWords(item->on)},
                              {Shape::None, portfolio::evidenceKindName(item->kind)},
                              {Shape::None, item->title},
                              {Shape::None, use},
                              {Shape::None, QString::number(files)}});
    }
    table.empty = QCoreApplication::translate("Report", "No evidence has been recorded yet.");
    return table;
}

} // namespace

Document progressReport(const ProgressInput &input)
{
    Document report;
    report.title = QCoreApplication::translate("Report", "Progress report");
    report.subject = input.records.learner.name();
    report.facts = facts(input);
    report.margin = margin(input);
    report.footerLeft =
        QString(report.subject + u" · "_s + report.title + u" · Attest "_s + u"" ATTEST_VERSION ""_s);
    report.footerMiddle =
        QCoreApplication::translate("Report", "Centre fingerprint %1").arg(input.fingerprint);

    auto &blocks = report.blocks;
    const auto section = [&blocks](const QString &heading) { blocks.push_back(Heading{2, heading}); };
    const portfolio::Tally tally = portfolio::tallyOf(input.status, *input.qualification);
    if (tally.needed > 0)
        blocks.push_back(CreditBar{tally.readings, tally.needed, input.status.iqaBegun, tally.measure});
    section(QCoreApplication::translate("Report", "What the award asks for"));
    blocks.push_back(awardChips(*input.qualification, input.status));
    section(QCoreApplication::translate("Report", "Your units"));
    blocks.push_back(units(input));
    if (Table recognised = recognitions(input); !recognised.rows.empty()) {
        section(QCoreApplication::translate("Report", "Credit transfer and exemptions"));
        blocks.push_back(std::move(recognised));
    }
    section(QCoreApplication::translate("Report", "What to do next"));
    blocks.push_back(nextSteps(input));
    section(QCoreApplication::translate("Report", "What is left, unit by unit"));
    for (Block &block : whatIsLeft(input))
        blocks.push_back(std::move(block));
    section(QCoreApplication::translate("Report", "Evidence index"));
    blocks.push_back(evidenceIndex(input));
    blocks.push_back(Signatures{{QCoreApplication::translate("Report", "Learner, date"),
                                 QCoreApplication::translate("Report", "Assessor, date")}});
    return report;
}

} // namespace attest::report
