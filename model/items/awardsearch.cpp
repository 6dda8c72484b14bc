// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardsearch.h"

#include "core/text.h"
#include "items/awardwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

class SearchWords {
    Q_DECLARE_TR_FUNCTIONS(AwardSearch)
};

/// In the language of the screen and in English, which is what the documents have.
QString searched(const Label &label)
{
    const QString both = label.en % u' ' % label.cy;
    return text::folded(both);
}

} // namespace

AwardSearch::AwardSearch(const std::vector<Award> &awards)
{
    for (const Award &award : awards) {
        Entry entry;
        entry.row.place.qualification = entry.row.name = award.number;
        entry.codes = {text::folded(award.number)};
        if (award.qualification) {
            const catalogue::Qualification &qualification = **award.qualification;
            entry.row.title = qualification.title.text();
            entry.row.second = awardSummary(qualification);
            entry.words = searched(qualification.title);
            addUnits(qualification);
        } else {
            entry.row.title = SearchWords::tr("This qualification cannot be read.");
            entry.row.isRead = false;
        }
        m_awards.push_back(std::move(entry));
    }
}

void AwardSearch::addUnits(const catalogue::Qualification &qualification)
{
    for (const catalogue::Unit &unit : qualification.units) {
        Entry entry;
        entry.row.place = {qualification.number, unit.number};
        entry.row.name = unit.number;
        entry.row.title = unit.title.text();
        entry.row.second = QString(qualification.number % u" · "_s % levelWords(unit.level));
        if (!unit.uan.isEmpty())
            entry.row.second = QString(entry.row.second % u" · "_s % unit.uan);
        const QString uan = text::folded(unit.uan);
        entry.codes = {text::folded(unit.number), uan, QString(uan).remove(u'/')};
        entry.words = searched(unit.title);
        entry.above = text::folded(qualification.number);
        for (const catalogue::Outcome &outcome : unit.outcomes) {
            for (const catalogue::Criterion &criterion : outcome.criteria)
                entry.criteria.push_back({criterion.code, criterion.label.text(), searched(criterion.label)});
        }
        m_units.push_back(std::move(entry));
    }
}

bool AwardSearch::fits(const Entry &entry, const QString &word)
{
    return entry.words.contains(word)
        || std::any_of(entry.codes.begin(), entry.codes.end(),
                       [&](const QString &code) { return code.startsWith(word); });
}

std::optional<AwardRow> AwardSearch::found(const Entry &entry, const QStringList &words)
{
    bool own = false;
    for (const QString &word : words) {
        const bool fitting = fits(entry, word);
        if (!fitting && (entry.above.isEmpty() || !entry.above.startsWith(word)))
            return foundByCriteria(entry, words);
        own = own || fitting;
    }
    return own ? std::optional(entry.row) : foundByCriteria(entry, words);
}

/// Each word fits the criterion or what it stands in; one at least the criterion.
std::optional<AwardRow> AwardSearch::foundByCriteria(const Entry &entry, const QStringList &words)
{
    const Criterion *first = nullptr;
    int others = 0;
    for (const Criterion &criterion : entry.criteria) {
        bool own = false;
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const bool here = criterion.folded.contains(word);
            own = own || here;
            return here || fits(entry, word) || entry.above.startsWith(word);
        });
        if (!all || !own)
            continue;
        others += first ? 1 : 0;
        first = first ? first : &criterion;
    }
    if (!first)
        return std::nullopt;
    AwardRow row = entry.row;
    row.criterion = first->code;
    row.second = others == 0
        ? SearchWords::tr("%1 · %2 %3").arg(row.place.qualification, first->code, first->label)
        : SearchWords::tr("%1 · %2 %3, and %n more criteria", nullptr, others)
              .arg(row.place.qualification, first->code, first->label);
    return row;
}

std::vector<AwardRow> AwardSearch::find(const QString &typed) const
{
    const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<AwardRow> rows;
    for (const std::vector<Entry> *entries : {&m_awards, &m_units}) {
        for (const Entry &entry : *entries) {
            if (words.isEmpty() && entries == &m_awards)
                rows.push_back(entry.row);
            else if (const auto row = words.isEmpty() ? std::nullopt : found(entry, words))
                rows.push_back(*row);
        }
    }
    return rows;
}

} // namespace attest::items
