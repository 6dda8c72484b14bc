// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/qualityfacts.h"

#include "centre/rowvalues.h"
#include "centre/say.h"

#include <QCborArray>
#include <QCryptographicHash>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsId(const Fact &fact, QLatin1StringView name, qsizetype size)
{
    const QByteArray bytes = fact.body.value(name).toByteArray();
    return bytes.size() == size && std::any_of(bytes.begin(), bytes.end(), [](char c) { return c != 0; });
}

bool holdsText(const Fact &fact, QLatin1StringView name)
{
    return !fact.body.value(name).toString().trimmed().isEmpty();
}

bool holdsDay(const Fact &fact, QLatin1StringView name = "on"_L1)
{
    return QDate::fromString(fact.body.value(name).toString(), Qt::ISODate).isValid();
}

bool isMadeByItsAuthor(const Fact &fact)
{
    return fact.header.thing == thingMadeBy(fact.header.author, fact.body.value("seed"_L1).toByteArray());
}

bool isSoundList(const Fact &fact)
{
    return fact.header.scope.isNull() && isMadeByItsAuthor(fact) && holdsText(fact, "ref"_L1)
        && holdsText(fact, "qualification"_L1);
}

bool isSoundLine(const Fact &fact)
{
    return !fact.header.scope.isNull() && isMadeByItsAuthor(fact) && holdsText(fact, "unit"_L1)
        && holdsText(fact, "reason"_L1) && holdsId(fact, "list"_L1, ThingId::size)
        && holdsId(fact, "enrolment"_L1, EnrolmentId::size) && holdsId(fact, "signOff"_L1, EntryId::size)
        && !targetsIn(fact).empty();
}

bool isSoundRelease(const Fact &fact)
{
    const QCborArray units = fact.body.value("units"_L1).toArray();
    return holdsId(fact, "list"_L1, ThingId::size) && !units.isEmpty()
        && std::all_of(units.begin(), units.end(), [](const QCborValue &value) {
               const QCborArray unit = value.toArray();
               return !unit.at(0).toString().isEmpty() && unit.at(1).toByteArray().size() == EntryId::size;
           });
}

bool isSoundStep(const Fact &fact)
{
    const QString step = fact.body.value("step"_L1).toString();
    const bool needsWords = step == "answer"_L1 || step == "return"_L1;
    return holdsId(fact, "action"_L1, EntryId::size) && (needsWords || step == "close"_L1)
        && (!needsWords || holdsText(fact, "text"_L1));
}

/// Whether the entry holds what its kind must hold.
bool isSoundQuality(const Fact &fact)
{
    if (fact.header.author.isNull() || !holdsDay(fact))
        return false;
    if (fact.is(kind::sampleList))
        return isSoundList(fact);
    if (fact.is(kind::sampleLine))
        return isSoundLine(fact);
    if (fact.is(kind::review))
        return !targetsIn(fact).empty()
            && (fact.body.value("agreed"_L1).toBool() || holdsText(fact, "reason"_L1));
    if (fact.is(kind::reviewAnswer))
        return !targetsIn(fact).empty() && holdsText(fact, "answer"_L1);
    if (fact.is(kind::qaAction))
        return holdsText(fact, "ref"_L1) && holdsText(fact, "what"_L1)
            && holdsId(fact, "who"_L1, PersonId::size) && holdsDay(fact, "due"_L1);
    if (fact.is(kind::actionStep))
        return isSoundStep(fact);
    return fact.is(kind::release) ? isSoundRelease(fact) : fact.is(kind::listClosed);
}

bool isWithdrawalOfSample(const Fact &fact)
{
    return fact.is(kind::withdrawal) && fact.body.value("what"_L1).toString() == "sample"_L1;
}

/// Answers are other people's; everything else of a list or a line is its maker's.
bool isAnswer(const Fact &fact)
{
    return fact.is(kind::reviewAnswer)
        || (fact.is(kind::actionStep) && fact.body.value("step"_L1).toString() == "answer"_L1);
}

bool belongsOn(const Fact &fact, const Fact &defining)
{
    if (defining.is(kind::sampleLine))
        return !fact.is(kind::sampleList) && !fact.is(kind::listClosed) && !fact.is(kind::release);
    if (defining.is(kind::sampleList))
        return fact.is(kind::sampleList) || fact.is(kind::listClosed);
    return defining.is(kind::enrolment) && fact.is(kind::release);
}

} // namespace

ThingId thingMadeBy(PersonId author, const QByteArray &seed)
{
    const QByteArray maker = author.bytes() + seed;
    return ThingId::fromBytes(
        QCryptographicHash::hash(maker, QCryptographicHash::Sha256).left(ThingId::size));
}

bool isQuality(const journal::Header &header)
{
    static constexpr const char *kinds[] = {kind::sampleList, kind::listClosed,   kind::sampleLine,
                                            kind::review,     kind::reviewAnswer, kind::qaAction,
                                            kind::actionStep, kind::release};
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [&](const char *name) { return header.kind == QLatin1String(name); });
}

bool isQuality(const Fact &fact) { return isQuality(fact.header); }

bool definesQuality(const Fact &fact)
{
    return (fact.is(kind::sampleList) || fact.is(kind::sampleLine)) && isSoundQuality(fact);
}

QString whyIgnored(const Fact &fact, const Fact *defining)
{
    const bool ofQuality = defining && definesQuality(*defining);
    const bool says = isQuality(fact) || isWithdrawalOfSample(fact);
    if (!says)
        return ofQuality && !fact.is(kind::retraction)
            ? Say::tr("It has no effect: it does not belong to a sample list.")
            : QString();
    if (isQuality(fact) && !isSoundQuality(fact))
        return Say::tr("It has no effect: something that it must hold is missing.");
    if (!defining || !(belongsOn(fact, *defining) || (ofQuality && isWithdrawalOfSample(fact))))
        return Say::tr("It has no effect: it does not belong where it stands.");
    if (ofQuality && !isAnswer(fact) && fact.header.author != defining->header.author)
        return Say::tr("It has no effect: it speaks for the IQA whose list it is, and was written by "
                       "somebody else.");
    return {};
}

std::vector<portfolio::Target> targetsIn(const Fact &fact)
{
    std::vector<portfolio::Target> out;
    const QCborArray targets = fact.body.value("targets"_L1).toArray();
    for (const QCborValue &value : targets) {
        const QCborArray pair = value.toArray();
        const QString targetKind = pair.at(0).toString();
        if (targetKind != "criterion"_L1 && targetKind != "requirement"_L1)
            continue; // a newer program's: kept, not folded
        const portfolio::Target target{{}, row::targetKindFromKey(targetKind), pair.at(1).toString()};
        if (std::find(out.begin(), out.end(), target) == out.end())
            out.push_back(target);
    }
    return out;
}

QString reviewSlot(const portfolio::Target &target)
{
    return QStringList{u"review"_s, row::targetKindKey(target.kind), target.code}.join(u'/');
}

} // namespace attest::centre
