// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/chroniclewords.h"

#include "centre/telling.h"
#include "core/text.h"
#include "portfolio/counted.h"
#include "portfolio/evidencekind.h"

#include <QCborArray>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

void addReason(EntryWords &words, const QString &reason)
{
    if (!reason.isEmpty())
        words.details.append(Say::tr("Reason: %1").arg(reason));
}

namespace {

QString dayIn(const QString &iso) { return text::dateInWords(QDate::fromString(iso, Qt::ISODate)); }

QString fullName(const Telling &telling)
{
    return QString(telling.field("given"_L1) + u' ' + telling.field("family"_L1)).trimmed();
}

/// The learner's details as people call them, in the order of the form.
struct FieldName {
    const char *key;
    const char *name;
};
constexpr FieldName learnerFields[] = {{"given", QT_TRANSLATE_NOOP("Centre", "given name: %1")},
                                       {"family", QT_TRANSLATE_NOOP("Centre", "family name: %1")},
                                       {"knownAs", QT_TRANSLATE_NOOP("Centre", "known as: %1")},
                                       {"born", QT_TRANSLATE_NOOP("Centre", "born: %1")},
                                       {"uln", QT_TRANSLATE_NOOP("Centre", "ULN: %1")},
                                       {"contact", QT_TRANSLATE_NOOP("Centre", "contact: %1")},
                                       {"site", QT_TRANSLATE_NOOP("Centre", "employer or site: %1")},
                                       {"group", QT_TRANSLATE_NOOP("Centre", "group: %1")}};

void tellCentre(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Made the centre %1").arg(telling.field("name"_L1));
}

void tellPerson(const Telling &telling, EntryWords &words)
{
    QStringList roles;
    const QCborArray keys = telling.fields().value("roles"_L1).toArray();
    for (const QCborValue &key : keys)
        if (const auto role = portfolio::roleFromKey(key.toString()))
            roles.append(portfolio::roleName(*role));
    words.sentence =
        Say::tr("Added %1 (%2): %3").arg(fullName(telling), telling.field("ref"_L1), text::joined(roles));
}

void tellLearner(const Telling &telling, EntryWords &words)
{
    const QCborMap fields = telling.fields();
    const bool isNew = fields.contains("ref"_L1);
    words.sentence = isNew ? Say::tr("Added learner %1 (%2)").arg(fullName(telling), telling.field("ref"_L1))
                           : Say::tr("Changed the learner's details");
    for (const FieldName &field : learnerFields) {
        const QString key = QLatin1String(field.key);
        const bool inSentence = isNew && (key == "given"_L1 || key == "family"_L1);
        const QString value = fields.value(key).toString();
        if (!fields.contains(key) || inSentence || (isNew && value.isEmpty()))
            continue;
        const QString shown = key == "born"_L1 ? dayIn(value) : value;
        words.details.append(Say::tr(field.name).arg(shown.isEmpty() ? Say::tr("none") : shown));
    }
}

void tellEdition(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Kept the printing of %1 by which its learners are judged")
                         .arg(telling.field("qualification"_L1));
}

void tellEnrolment(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Enrolled on %1 as %2, registered %3")
                         .arg(telling.field("qualification"_L1), telling.field("ref"_L1),
                              dayIn(telling.field("registered"_L1)));
    if (const QString target = dayIn(telling.field("target"_L1)); !target.isEmpty())
        words.details.append(Say::tr("Target date: %1").arg(target));
    const QCborMap fields = telling.fields();
    words.details.append(Say::tr("Assessor: %1").arg(telling.person(fields.value("assessor"_L1))));
    if (fields.contains("iqa"_L1))
        words.details.append(Say::tr("IQA: %1").arg(telling.person(fields.value("iqa"_L1))));
    if (const QString number = telling.field("bodyNumber"_L1); !number.isEmpty())
        words.details.append(Say::tr("Awarding body's number: %1").arg(number));
    addReason(words, telling.field("reason"_L1));
}

void tellPlan(const Telling &telling, EntryWords &words)
{
    const QCborArray units = telling.fact.body.value("units"_L1).toArray();
    for (const QCborValue &unit : units)
        words.units.append(unit.toString());
    std::sort(words.units.begin(), words.units.end(), text::naturalLess);
    const QString listed = text::joined(words.units);
    words.sentence = telling.fact.body.value("planned"_L1).toBool()
        ? Say::tr("Planned %1").arg(listed)
        : Say::tr("Dropped %1 from the plan").arg(listed);
    addReason(words, telling.said("reason"_L1));
}

QString basisInWords(const QCborMap &outside)
{
    const auto basis = portfolio::outsideBasisFromKey(outside.value("basis"_L1).toString());
    return basis ? portfolio::outsideBasisName(*basis) : QString();
}

void tellSignOff(const Telling &telling, EntryWords &words)
{
    const QString unit = telling.said("unit"_L1);
    words.units.append(unit);
    words.sentence =
        Say::tr("Signed off %1 as of %2").arg(unit, text::dateInWords(telling.date("signedOn"_L1)));
    if (telling.fact.body.contains("outside"_L1)) {
        const QCborMap outside = telling.fact.body.value("outside"_L1).toMap();
        words.details.append(Say::tr("By an outside result: %1, %2, %3")
                                 .arg(basisInWords(outside), dayIn(outside.value("on"_L1).toString()),
                                      outside.value("by"_L1).toString()));
    }
    if (telling.fact.body.value("learnerDeclared"_L1).toBool())
        words.details.append(Say::tr("The learner has declared it own work."));
}

/// What is recognised: "308", or the rule as people know it.
QString recognisedInWords(const Telling &telling, EntryWords &words)
{
    const QString unit = telling.said("unit"_L1);
    if (!unit.isEmpty()) {
        if (!words.units.contains(unit))
            words.units.append(unit);
        return unit;
    }
    const auto edition = EditionId::fromBytes(telling.fact.body.value("edition"_L1).toByteArray());
    const QString rule = telling.said("rule"_L1);
    const QString statement = telling.names.rule ? telling.names.rule(edition, rule) : QString();
    return statement.isEmpty() ? rule : statement;
}

void tellRecognition(const Telling &telling, EntryWords &words)
{
    const auto kind = portfolio::recognitionFromKey(telling.said("what"_L1));
    if (!kind) {
        words.known = false;
        words.sentence = Say::tr("Recognised something that this program does not know");
        return;
    }
    const QString what = recognisedInWords(telling, words);
    words.sentence = *kind == portfolio::Recognition::Kind::CreditTransfer
        ? Say::tr("Transferred the credit of %1").arg(what)
        : Say::tr("Exempted from a rule: %1").arg(what);
    words.details.append(Say::tr("Basis: %1").arg(telling.said("basis"_L1)));
    words.details.append(Say::tr("As of %1").arg(text::dateInWords(telling.date("awardedOn"_L1))));
    words.details.append(Say::tr("Agreed by %1").arg(telling.said("agreedBy"_L1)));
}

void tellEvidence(const Telling &telling, EntryWords &words)
{
    words.sentence = Say::tr("Recorded %1: %2").arg(telling.field("ref"_L1), telling.field("title"_L1));
    const auto kind = portfolio::evidenceKindFromKey(telling.field("kind"_L1));
    if (kind)
        words.details.append(
            Say::tr("%1 of %2").arg(portfolio::evidenceKindName(*kind), dayIn(telling.field("on"_L1))));
    if (const QString place = telling.field("place"_L1); !place.isEmpty())
        words.details.append(place);
}

void tellFiles(const Telling &telling, EntryWords &words)
{
    QStringList files;
    const QCborArray list = telling.fact.body.value("files"_L1).toArray();
    for (const QCborValue &file : list)
        files.append(file.toMap().value("name"_L1).toString());
    words.sentence = files.size() == 1
        ? Say::tr("Attached %1 to %2").arg(files.constFirst(), telling.item())
        : Say::tr("Attached %n files to %1", nullptr, static_cast<int>(files.size())).arg(telling.item());
    if (files.size() > 1)
        words.details.append(files.join(u", "_s));
}

/// The pairs of a claim or a judgement.
struct Pairs {
    QStringList listed; ///< by unit: "302 2.1 (page 2), 2.2"
    int criteria = 0;
    int parts = 0;
    QStringList units;
    QString only; ///< "302 2.1" when there is one

    QString amount() const
    {
        if (!only.isEmpty())
            return only;
        QStringList amounts;
        if (criteria > 0)
            amounts.append(portfolio::criteriaInWords(criteria));
        if (parts > 0)
            amounts.append(portfolio::partsInWords(parts));
        return text::joined(amounts);
    }
};

Pairs pairsOf(const QCborMap &body)
{
    Pairs out;
    QMap<QString, QStringList> byUnit;
    const QCborArray pairs = body.value("pairs"_L1).toArray();
    for (const QCborValue &value : pairs) {
        const QCborArray pair = value.toArray();
        const QString unit = pair.at(0).toString();
        const QString code = pair.at(2).toString();
        const QString place = pair.at(3).toString();
        ++(pair.at(1).toString() == "requirement"_L1 ? out.parts : out.criteria);
        byUnit[unit].append(place.isEmpty() ? code : Say::tr("%1 (%2)").arg(code, place));
        if (!out.units.contains(unit))
            out.units.append(unit);
        out.only = pairs.size() == 1 ? QString(unit + u' ' + code) : QString();
    }
    std::sort(out.units.begin(), out.units.end(), text::naturalLess);
    for (const QString &unit : std::as_const(out.units)) {
        QStringList &codes = byUnit[unit];
        std::sort(codes.begin(), codes.end(), text::naturalLess);
        out.listed.append(QString(unit + u' ' + codes.join(u", "_s)));
    }
    return out;
}

void addPairs(const Telling &telling, const Pairs &pairs, EntryWords &words)
{
    words.units = pairs.units;
    words.enrolment = EnrolmentId::fromBytes(telling.fact.body.value("enrolment"_L1).toByteArray());
    const QString listed = pairs.listed.join(u"; "_s);
    if (listed != pairs.only)
        words.details.append(listed);
}

void tellClaim(const Telling &telling, EntryWords &words)
{
    const Pairs pairs = pairsOf(telling.fact.body);
    words.sentence = Say::tr("Claimed %1 with %2").arg(pairs.amount(), telling.item());
    addPairs(telling, pairs, words);
}

void tellJudgement(const Telling &telling, EntryWords &words)
{
    const Pairs pairs = pairsOf(telling.fact.body);
    words.sentence = telling.fact.body.value("met"_L1).toBool()
        ? Say::tr("Judged %1 met by %2").arg(pairs.amount(), telling.item())
        : Say::tr("Judged %1 not yet met by %2").arg(pairs.amount(), telling.item());
    addPairs(telling, pairs, words);
    addReason(words, telling.said("reason"_L1));
}

void tellWithdrawal(const Telling &telling, EntryWords &words)
{
    const QString what = telling.said("what"_L1);
    const QString unit = telling.said("unit"_L1);
    if (!unit.isEmpty())
        words.units.append(unit);
    if (what == "evidence"_L1)
        words.sentence = Say::tr("Withdrew %1").arg(telling.item());
    else if (what == "unit"_L1)
        words.sentence = Say::tr("Withdrew unit %1 from the plan").arg(unit);
    else if (what == "signOff"_L1)
        words.sentence = Say::tr("Withdrew the sign-off of %1").arg(unit);
    else if (what == "creditTransfer"_L1)
        words.sentence = Say::tr("Withdrew the credit transfer of %1").arg(unit);
    else if (what == "exemption"_L1)
        words.sentence = Say::tr("Withdrew an exemption: %1").arg(recognisedInWords(telling, words));
    else if (what == "sample"_L1)
        words.sentence = Say::tr("Took the unit off the sample list");
    else if (telling.folded.enrolment)
        words.sentence = Say::tr("Withdrew enrolment %1").arg(telling.folded.enrolment->ref);
    else
        words.sentence = Say::tr("Withdrew something that this program does not know");
    addReason(words, telling.said("reason"_L1));
}

/// The entries that a retraction speaks of in the end: what an undo took back, or a redo put back.
std::vector<const Fact *> spokenOf(const Fact &retraction, const History &history)
{
    std::vector<const Fact *> out;
    for (const EntryId &id : retraction.header.supersedes) {
        const Fact *target = history.fact(id);
        if (!target)
            continue;
        if (!target->is(kind::retraction)) {
            out.push_back(target);
            continue;
        }
        const std::vector<const Fact *> further = spokenOf(*target, history);
        out.insert(out.end(), further.begin(), further.end());
    }
    std::sort(out.begin(), out.end(),
              [](const Fact *a, const Fact *b) { return a->header.number < b->header.number; });
    return out;
}

void tellRetraction(const Telling &telling, EntryWords &words)
{
    QStringList sentences;
    for (const Fact *fact : spokenOf(telling.fact, telling.history)) {
        const EntryWords its = entryWords(*fact, telling.history, telling.folded, telling.names);
        sentences.append(its.sentence);
        if (words.enrolment.isNull())
            words.enrolment = its.enrolment;
        for (const QString &unit : its.units)
            if (!words.units.contains(unit))
                words.units.append(unit);
    }
    const bool again = telling.fact.header.reason == "redo"_L1;
    if (sentences.isEmpty()) {
        words.sentence = Say::tr("Took back an entry that is not here");
        return;
    }
    words.sentence = again ? Say::tr("Redone: %1").arg(sentences.constFirst())
                           : Say::tr("Undone: %1").arg(sentences.constFirst());
    words.details = sentences.mid(1);
}

constexpr Teller tellers[] = {
    {kind::centre, tellCentre},         {kind::person, tellPerson},
    {kind::learner, tellLearner},       {kind::edition, tellEdition},
    {kind::enrolment, tellEnrolment},   {kind::plan, tellPlan},
    {kind::signOff, tellSignOff},       {kind::evidence, tellEvidence},
    {kind::files, tellFiles},           {kind::claim, tellClaim},
    {kind::judgement, tellJudgement},   {kind::withdrawal, tellWithdrawal},
    {kind::retraction, tellRetraction}, {kind::recognition, tellRecognition},
};

} // namespace

EntryWords entryWords(const Fact &fact, const History &history, const Folded &folded,
                      const ChronicleNames &names)
{
    EntryWords words;
    if (folded.enrolment)
        words.enrolment = folded.enrolment->id;
    for (const Teller &teller : tellers) {
        if (!fact.is(teller.kind))
            continue;
        teller.tell({fact, history, folded, names}, words);
        return words;
    }
    if (tellQuality({fact, history, folded, names}, words))
        return words;
    words.known = false;
    words.sentence = Say::tr("An entry of a newer program, kept");
    words.details.append(Say::tr("Its kind is “%1”.").arg(fact.header.kind));
    return words;
}

} // namespace attest::centre
