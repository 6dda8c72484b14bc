// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/codelist.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest::items {

using namespace Qt::Literals::StringLiterals;
using portfolio::Target;
using Targets = std::vector<Target>;

namespace {

bool same(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

Targets::const_iterator withCode(const Targets &targets, const QString &code)
{
    return std::find_if(targets.begin(), targets.end(),
                        [&](const Target &target) { return same(target.code, code); });
}

bool isOutcome(const Targets &targets, const QString &word)
{
    const QString beginning = word + u'.';
    return std::any_of(targets.begin(), targets.end(),
                       [&](const Target &target) { return target.code.startsWith(beginning); });
}

/// The first and last code of "2.1-2.3"; of "2.1-3" too, whose last one leaves out what it has in common.
std::pair<QString, QString> ends(const QString &word, const Targets &targets)
{
    const qsizetype dash = word.indexOf(u'-');
    if (dash < 0)
        return {word, word};
    const QString first = word.left(dash);
    const QString last = word.mid(dash + 1);
    const QString whole = first.left(first.lastIndexOf(u'.') + 1) + last;
    return {first, withCode(targets, whole) != targets.end() ? whole : last};
}

/// Nothing when the word names no targets.
Targets named(const QString &word, const Targets &targets)
{
    if (isOutcome(targets, word))
        return {};
    const auto [first, last] = ends(word, targets);
    const auto from = withCode(targets, first);
    const auto to = withCode(targets, last);
    if (from == targets.end() || to == targets.end() || to < from || from->kind != to->kind)
        return {};
    return {from, std::next(to)};
}

QStringList wordsOf(QString line)
{
    static const QRegularExpression between(u"[\\s,;:]+"_s);
    line.replace(QChar(0x2013), u'-');
    return line.split(between, Qt::SkipEmptyParts);
}

void add(Targets &targets, const Targets &more)
{
    for (const Target &target : more) {
        if (std::find(targets.begin(), targets.end(), target) == targets.end())
            targets.push_back(target);
    }
}

} // namespace

bool CodeList::couldName(const Target &target) const
{
    if (std::find(targets.begin(), targets.end(), target) != targets.end())
        return true;
    return std::any_of(unread.begin(), unread.end(), [&](const auto &word) {
        return word.first == target.unit
            && target.code.startsWith(word.second.section(u'-', 0, 0), Qt::CaseInsensitive);
    });
}

std::optional<CodeList> readCodeList(const QString &line, const CodeBook &book)
{
    CodeList list;
    auto unit = book.end();
    for (const QString &word : wordsOf(line)) {
        const auto found = std::find_if(book.begin(), book.end(),
                                        [&](const auto &known) { return same(known.first, word); });
        if (found != book.end()) {
            unit = found;
            continue;
        }
        if (unit == book.end())
            return std::nullopt;
        const Targets targets = named(word, unit->second);
        if (targets.empty() && !word.front().isDigit())
            return std::nullopt;
        if (targets.empty())
            list.unread.emplace_back(unit->first, word);
        add(list.targets, targets);
    }
    if (list.targets.empty() && list.unread.empty())
        return std::nullopt;
    return list;
}

} // namespace attest::items
