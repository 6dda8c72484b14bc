// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/today/todaylines.h"

#include "core/text.h"
#include "items/qualitygridmodel.h"
#include "portfolio/counted.h"
#include "views/record/recordform.h"
#include "views/today/todaypage.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::Sign;
using items::TodayLine;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

const centre::LearnerLine *lineOf(EnrolmentId enrolment, const std::vector<centre::LearnerLine> &lines)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const centre::LearnerLine &line) {
        return line.enrolment.id == enrolment;
    });
    return found == lines.end() ? nullptr : &*found;
}

QString whatIsLeft(const centre::LearnerLine &line)
{
    const portfolio::Tally &tally = line.tally;
    const int left = std::max(0, tally.needed - tally.readings.achieved);
    if (tally.needed > 0 && tally.measure == catalogue::Measure::Units)
        //: "7 units left"
        return TodayPage::tr("%1 left").arg(portfolio::unitsInWords(left));
    if (tally.needed > 0)
        return TodayPage::tr("%n credit(s) left", nullptr, left);
    return TodayPage::tr("%1 of %2 rules met").arg(line.rulesMet).arg(line.rules);
}

QString draftPrefix() { return u"record/"_s; }

/// "Observation · 212 words · 2 files · 6 ticks"
QString draftWords(const centre::KeptDraft &draft)
{
    const auto form = recordFormFromCbor(draft.content);
    if (!form)
        return {};
    static const QRegularExpression blanks(u"\\s+"_s);
    const auto words = static_cast<int>(form->narrative.split(blanks, Qt::SkipEmptyParts).size());
    const auto files = static_cast<int>(form->files.size());
    const auto ticks = static_cast<int>(form->ticks.size());
    return joined({portfolio::evidenceKindName(form->kind), TodayPage::tr("%n word(s)", nullptr, words),
                   files > 0 ? TodayPage::tr("%n file(s)", nullptr, files) : QString(),
                   ticks > 0 ? TodayPage::tr("%n tick(s)", nullptr, ticks) : QString()});
}

QString keptWords(const QDateTime &at, QDate today)
{
    const QString time = at.time().toString(u"HH:mm"_s);
    if (at.date() == today)
        return TodayPage::tr("Draft kept at %1").arg(time);
    if (at.date() == today.addDays(-1))
        return TodayPage::tr("Draft kept yesterday at %1").arg(time);
    return TodayPage::tr("Draft kept on %1").arg(text::dateInWords(at.date()));
}

} // namespace

QString dayInWords(QDate day, QDate today)
{
    if (day == today)
        return TodayPage::tr("Today");
    return day == today.addDays(-1) ? TodayPage::tr("Yesterday") : text::dateInWords(day);
}

std::vector<TodayLine> readyLines(const std::vector<centre::LearnerLine> &learners,
                                  const centre::Centre &centre)
{
    std::vector<TodayLine> lines;
    for (const centre::LearnerLine &line : learners) {
        if (line.readyUnits.isEmpty())
            continue;
        // Without it the line names the unit by its number and the qualification: no less true.
        const Result<catalogue::QualificationPtr> read = centre.edition(line.enrolment.edition);
        const catalogue::QualificationPtr edition = read ? *read : nullptr;
        for (const QString &number : line.readyUnits) {
            const catalogue::Unit *unit = edition ? edition->unit(number) : nullptr;
            TodayLine ready;
            ready.key = QString(line.enrolment.id.hex() + u'/' + number);
            ready.sign = Sign::Ready;
            ready.words = QString(line.learner.name() + u" · "_s + number);
            ready.second = unit ? unit->title.text() : line.enrolment.qualification;
            if (unit && unit->credit)
                ready.end = TodayPage::tr("%n credit(s)", nullptr, *unit->credit);
            ready.enrolment = line.enrolment.id;
            ready.unit = number;
            lines.push_back(std::move(ready));
        }
    }
    return lines;
}

namespace {

/// The units of one learner that are in the hands of quality assurance and want an answer or a decision.
void addReturned(std::vector<TodayLine> &lines, const centre::QualityGrid &grid,
                 const centre::QualityGrid::Row &row)
{
    using assurance::CellState;
    for (std::size_t at = 0; at < grid.columns.size(); ++at) {
        const CellState state = row.cells[at];
        if (state != CellState::Returned && state != CellState::Answered)
            continue;
        TodayLine made;
        made.key = QString(row.enrolment.id.hex() + u'/' + grid.columns[at].unit);
        made.sign = items::signOf(state);
        made.words = QString(row.learner.name() + u" · "_s + grid.columns[at].unit);
        made.second = grid.columns[at].title;
        made.end = items::shortName(state);
        made.enrolment = row.enrolment.id;
        made.unit = grid.columns[at].unit;
        lines.push_back(std::move(made));
    }
}

} // namespace

Result<std::vector<TodayLine>> returnedLines(const std::vector<centre::LearnerLine> &learners,
                                             const centre::Centre &centre)
{
    std::set<QString> qualifications;
    std::set<EnrolmentId> shown;
    for (const centre::LearnerLine &line : learners) {
        if (!line.iqaBegun)
            continue;
        qualifications.insert(line.enrolment.qualification);
        shown.insert(line.enrolment.id);
    }
    std::vector<TodayLine> lines;
    for (const QString &qualification : qualifications) {
        const Result<centre::QualityGrid> grid = centre.qualityGrid({qualification, {}, {}, {}});
        if (!grid)
            return grid.error();
        for (const centre::QualityGrid::Row &row : grid->rows) {
            if (shown.contains(row.enrolment.id))
                addReturned(lines, *grid, row);
        }
    }
    return lines;
}

std::vector<TodayLine> lateLines(const std::vector<centre::LearnerLine> &learners, QDate today)
{
    std::vector<const centre::LearnerLine *> late;
    for (const centre::LearnerLine &line : learners) {
        if (line.late)
            late.push_back(&line);
    }
    std::stable_sort(late.begin(), late.end(),
                     [](const auto *a, const auto *b) { return a->enrolment.target < b->enrolment.target; });
    std::vector<TodayLine> lines;
    for (const centre::LearnerLine *line : late) {
        const auto days = static_cast<int>(line->enrolment.target.daysTo(today));
        TodayLine made;
        made.key = line->enrolment.id.hex();
        made.sign = Sign::Returned;
        made.words = line->learner.name();
        made.second = joined({line->enrolment.qualification, whatIsLeft(*line),
                              TodayPage::tr("target %1").arg(text::dateInWords(line->enrolment.target))});
        made.end = TodayPage::tr("%n day(s) late", nullptr, days);
        made.enrolment = line->enrolment.id;
        lines.push_back(std::move(made));
    }
    return lines;
}

std::vector<TodayLine> draftLines(const std::vector<centre::KeptDraft> &drafts,
                                  const std::vector<centre::LearnerLine> &learners,
                                  const std::vector<centre::LearnerLine> &everybody, QDate today)
{
    std::vector<const centre::KeptDraft *> newest;
    for (const centre::KeptDraft &draft : drafts)
        newest.push_back(&draft);
    std::stable_sort(newest.begin(), newest.end(),
                     [](const auto *a, const auto *b) { return a->keptAt > b->keptAt; });
    std::vector<TodayLine> lines;
    for (const centre::KeptDraft *draft : newest) {
        TodayLine made;
        made.key = draft->form;
        made.sign = Sign::Progress;
        made.end = keptWords(draft->keptAt, today);
        const bool isRecord = draft->form.startsWith(draftPrefix());
        const auto enrolment = EnrolmentId::fromHex(draft->form.mid(draftPrefix().size()));
        const centre::LearnerLine *line = isRecord ? lineOf(enrolment, learners) : nullptr;
        if (line) {
            made.words = TodayPage::tr("Record evidence for %1").arg(line->learner.name());
            made.second = draftWords(*draft);
            made.enrolment = enrolment;
        } else if (isRecord && lineOf(enrolment, everybody)) {
            continue; // of a learner who is not among those shown
        } else {
            made.words = TodayPage::tr("A form that cannot be opened from here");
            made.second =
                TodayPage::tr("It is kept with this copy of the centre; its own page offers it again.");
        }
        lines.push_back(std::move(made));
    }
    return lines;
}

std::vector<TodayLine> evidenceLines(const centre::LatestEvidence &latest,
                                     const std::vector<centre::LearnerLine> &learners,
                                     const centre::Centre &centre)
{
    std::vector<TodayLine> lines;
    for (const portfolio::Evidence &item : latest.items) {
        const auto of = std::find_if(learners.begin(), learners.end(), [&](const centre::LearnerLine &line) {
            return line.learner.id == item.learner;
        });
        const portfolio::Person *by = centre.person(item.recordedBy);
        TodayLine made;
        made.key = item.id.hex();
        made.words = QString(item.ref + u"  "_s + item.title.simplified());
        made.second = joined({of == learners.end() ? QString() : of->learner.name(),
                              by ? TodayPage::tr("recorded by %1").arg(by->name()) : QString()});
        made.end = dayInWords(item.recordedOn, centre.today());
        made.enrolment = of == learners.end() ? EnrolmentId() : of->enrolment.id;
        made.evidence = item.id;
        lines.push_back(std::move(made));
    }
    return lines;
}

} // namespace attest::views
