// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The sentences of quality assurance: sample lists, reviews, actions, releases.
#include "centre/telling.h"
#include "core/text.h"

#include <QCborArray>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first entry of a kind on the same thing, whether it still stands or not.
const Fact *firstOfKind(const History &history, const char *kindName)
{
    for (const std::vector<const Fact *> *facts : {&history.inForce(), &history.retracted()})
        for (const Fact *fact : *facts)
            if (fact->is(kindName))
                return fact;
    return nullptr;
}

/// The unit that a line on a list is about.
QString sampledUnit(const Telling &telling)
{
    const Fact *line = firstOfKind(telling.history, "sampleLine");
    return line ? line->body.value("unit"_L1).toString() : QString();
}

/// "308 2.1, 2.2 and 4a", or the unit alone where it was looked at as a whole.
QString decidedTargets(const Telling &telling, EntryWords &words)
{
    QStringList codes;
    const QString unit = sampledUnit(telling);
    const QCborArray targets = telling.fact.body.value("targets"_L1).toArray();
    for (const QCborValue &value : targets) {
        if (const QString code = value.toArray().at(1).toString(); !code.isEmpty())
            codes.append(code);
    }
    words.units = QStringList{unit};
    return codes.isEmpty() ? unit : QString(unit + u' ' + text::joined(codes));
}

void tellList(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Made sample list %1: %2").arg(telling.said("ref"_L1), telling.said("title"_L1));
}

void tellClosed(const Telling &telling, EntryWords &words)
{
    const Fact *list = firstOfKind(telling.history, "sampleList");
    words.sentence =
        Say::tr("Closed sample list %1").arg(list ? list->body.value("ref"_L1).toString() : QString());
}

void tellLine(const Telling &telling, EntryWords &words)
{
    words.units = QStringList{telling.said("unit"_L1)};
    words.enrolment = EnrolmentId::fromBytes(telling.fact.body.value("enrolment"_L1).toByteArray());
    words.sentence = Say::tr("Put unit %1 on a sample list").arg(telling.said("unit"_L1));
    addReason(words, telling.said("reason"_L1));
}

void tellReview(const Telling &telling, EntryWords &words)
{
    const QString targets = decidedTargets(telling, words);
    words.sentence = telling.fact.body.value("agreed"_L1).toBool()
        ? Say::tr("Agreed as IQA that %1 is met").arg(targets)
        : Say::tr("Did not agree as IQA that %1 is met").arg(targets);
    addReason(words, telling.said("reason"_L1));
}

void tellAnswer(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Answered the IQA about %1").arg(decidedTargets(telling, words));
    words.details.append(telling.said("answer"_L1));
}

void tellAction(const Telling &telling, EntryWords &words)
{
    words.units = QStringList{sampledUnit(telling)};
    words.sentence = Say::tr("Asked for action %1: %2").arg(telling.said("ref"_L1), telling.said("what"_L1));
    words.details.append(Say::tr("By %1, until %2")
                             .arg(telling.person(telling.fact.body.value("who"_L1)),
                                  text::dateInWords(telling.date("due"_L1))));
}

void tellStep(const Telling &telling, EntryWords &words)
{
    words.units = QStringList{sampledUnit(telling)};
    const EntryId id = EntryId::fromBytes(telling.fact.body.value("action"_L1).toByteArray());
    const Fact *action = telling.history.fact(id);
    const QString ref = action ? action->body.value("ref"_L1).toString() : QString();
    const QString step = telling.said("step"_L1);
    if (step == "answer"_L1)
        words.sentence = Say::tr("Answered action %1").arg(ref);
    else if (step == "close"_L1)
        words.sentence = Say::tr("Closed action %1").arg(ref);
    else
        words.sentence = Say::tr("Sent action %1 back").arg(ref);
    if (const QString text = telling.said("text"_L1); !text.isEmpty())
        words.details.append(text);
}

void tellRelease(const Telling &telling, EntryWords &words)
{
    const QCborArray units = telling.fact.body.value("units"_L1).toArray();
    for (const QCborValue &unit : units)
        words.units.append(unit.toArray().at(0).toString());
    std::sort(words.units.begin(), words.units.end(), text::naturalLess);
    words.sentence = Say::tr("Released %1 as verified").arg(text::joined(words.units));
}

constexpr Teller qualityTellers[] = {
    {"sampleList", tellList}, {"listClosed", tellClosed},   {"sampleLine", tellLine},
    {"review", tellReview},   {"reviewAnswer", tellAnswer}, {"qaAction", tellAction},
    {"actionStep", tellStep}, {"release", tellRelease},
};

} // namespace

bool tellQuality(const Telling &telling, EntryWords &words)
{
    for (const Teller &teller : qualityTellers) {
        if (!telling.fact.is(teller.kind))
            continue;
        teller.tell(telling, words);
        return true;
    }
    return false;
}

} // namespace attest::centre
