// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/awardchoice.h"

#include "core/text.h"
#include "wizard/words.h"

#include <algorithm>

namespace attest::wizard {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the language of the screen and in English, which is what the documents have.
QString titleOf(const AwardProspect &award)
{
    if (!award.prospect)
        return {};
    const Label &title = award.prospect->qualification->title;
    const QString both = title.en % u' ' % title.cy;
    return text::folded(both);
}

bool fits(const AwardProspect &award, const QStringList &typed)
{
    const QString number = text::folded(award.number);
    const QString title = titleOf(award);
    const QStringList levelWords{text::folded(words::level()), u"level"_s}; // titles are English anywhere
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const auto level =
            levelWords.contains(typed[at]) ? catalogue::Level::fromText(typed.value(at + 1)) : std::nullopt;
        if (level ? !award.prospect || award.prospect->qualification->level != *level
                  : !number.startsWith(typed[at]) && !title.contains(typed[at]))
            return false;
        at += level ? 1 : 0;
    }
    return true;
}

} // namespace

AwardChoice::AwardChoice(std::vector<AwardProspect> awards, const QString &own)
    : m_awards(std::move(awards))
{
    compareWith(own);
    search({});
}

const AwardProspect *AwardChoice::award(const QString &number) const
{
    const auto found = std::ranges::find(m_awards, number, &AwardProspect::number);
    return found == m_awards.end() ? nullptr : &*found;
}

void AwardChoice::search(const QString &words)
{
    m_words = words.simplified();
    const std::vector<AwardProspect> all = found();
    if (std::ranges::find(all, m_chosen, &AwardProspect::number) == all.end())
        m_chosen = all.empty() ? QString() : all.front().number;
}

void AwardChoice::choose(const QString &number)
{
    if (award(number))
        m_chosen = number;
}

void AwardChoice::compareWith(const QString &number)
{
    if (number.isEmpty() || award(number))
        m_with = number;
}

void AwardChoice::continueFrom(const AwardChoice &earlier)
{
    choose(earlier.m_chosen);
    compareWith(earlier.m_with);
    search(earlier.m_words);
}

std::vector<AwardProspect> AwardChoice::found() const
{
    const QStringList words = text::folded(m_words).split(u' ', Qt::SkipEmptyParts);
    std::vector<AwardProspect> found;
    std::ranges::copy_if(m_awards, std::back_inserter(found),
                         [&](const AwardProspect &award) { return fits(award, words); });
    return found;
}

const AwardProspect *AwardChoice::chosen() const { return award(m_chosen); }

bool AwardChoice::isCompared() const
{
    const AwardProspect *one = chosen();
    const AwardProspect *other = award(m_with);
    return one && other && one != other && one->prospect && other->prospect;
}

std::vector<ComparedLine> AwardChoice::lines() const
{
    const AwardProspect *one = chosen();
    if (!one)
        return {};
    if (!one->prospect)
        return {{words::qualification(), one->prospect.error().message, {}}};
    return isCompared() ? compared(*one->prospect, *award(m_with)->prospect) : described(*one->prospect);
}

} // namespace attest::wizard
