// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/settle.h"

#include "centre/qualityfacts.h"

#include <QCborArray>
#include <QDate>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

void addFields(const Fact &fact, std::vector<Statement> &out)
{
    const QCborMap fields = fact.body.value("fields"_L1).toMap();
    for (const auto &[name, value] : fields) {
        QCborMap says;
        says.insert("value"_L1, value);
        out.push_back({u"field/"_s + name.toString(), says});
    }
}

void addPlan(const Fact &fact, std::vector<Statement> &out)
{
    QCborMap says;
    says.insert("planned"_L1, fact.body.value("planned"_L1));
    says.insert("reason"_L1, fact.body.value("reason"_L1).toString());
    const QCborArray units = fact.body.value("units"_L1).toArray();
    for (const QCborValue &unit : units)
        out.push_back({u"plan/"_s + unit.toString(), says});
}

void addFiles(const Fact &fact, std::vector<Statement> &out)
{
    const QCborArray files = fact.body.value("files"_L1).toArray();
    for (const QCborValue &file : files) {
        const QCborMap says = file.toMap();
        out.push_back({u"file/"_s + QString::fromLatin1(says.value("hash"_L1).toByteArray().toHex()) + u'/'
                           + says.value("name"_L1).toString(),
                       says});
    }
}

/// Claims and judgements: what is said once for the entry, joined with each pair it names.
void addPairs(const Fact &fact, QLatin1StringView slot, std::vector<Statement> &out)
{
    const QByteArray enrolment = fact.body.value("enrolment"_L1).toByteArray();
    const QCborArray pairs = fact.body.value("pairs"_L1).toArray();
    QCborMap common = fact.body;
    common.remove("pairs"_L1);
    for (const QCborValue &value : pairs) {
        const QCborArray pair = value.toArray();
        const QString targetKind = pair.at(1).toString();
        if (targetKind != "criterion"_L1 && targetKind != "requirement"_L1)
            continue; // a newer program's: kept, not folded
        QCborMap says = common;
        says.insert("unit"_L1, pair.at(0));
        says.insert("kind"_L1, pair.at(1));
        says.insert("code"_L1, pair.at(2));
        says.insert("place"_L1, pair.at(3).toString());
        out.push_back(
            {pairSlot(slot, enrolment, pair.at(0).toString(), targetKind, pair.at(2).toString()), says});
    }
}

/// The unit or rule that a recognition, or its withdrawal, names; empty: it is of another kind.
QString recognised(const Fact &fact)
{
    const auto what = portfolio::recognitionFromKey(fact.body.value("what"_L1).toString());
    if (!what)
        return {};
    const bool transfer = *what == portfolio::Recognition::Kind::CreditTransfer;
    return fact.body.value(transfer ? "unit"_L1 : "rule"_L1).toString();
}

void addWithdrawal(const Fact &fact, std::vector<Statement> &out)
{
    const QString what = fact.body.value("what"_L1).toString();
    const QString unit = fact.body.value("unit"_L1).toString();
    QCborMap says = fact.body;
    says.insert("withdrawn"_L1, true);
    if (what == "unit"_L1) {
        says.insert("planned"_L1, false);
        out.push_back({u"plan/"_s + unit, says});
    } else if (what == "signOff"_L1) {
        out.push_back({u"signOff/"_s + unit, says});
    } else if (const QString subject = recognised(fact); !subject.isEmpty()) {
        out.push_back({recognitionSlot(what, subject), says});
    } else if (what == "evidence"_L1 || what == "enrolment"_L1) {
        out.push_back({u"state"_s, says});
    }
}

/// A review's decisions: what is said once, for each target it names.
void addDecisions(const Fact &fact, std::vector<Statement> &out)
{
    QCborMap says;
    says.insert("agreed"_L1, fact.body.value("agreed"_L1).toBool());
    says.insert("reason"_L1, fact.body.value("reason"_L1).toString());
    for (const portfolio::Target &target : targetsIn(fact))
        out.push_back({reviewSlot(target), says});
}

/// A statement without what merely says who made it when: two people who say the same do not conflict.
QCborMap compared(QCborMap says)
{
    says.remove("on"_L1);
    return says;
}

bool hasFields(const Fact &fact)
{
    return fact.is(kind::centre) || fact.is(kind::person) || fact.is(kind::learner) || fact.is(kind::edition)
        || fact.is(kind::enrolment) || fact.is(kind::evidence);
}

bool namesAn(const Fact &fact, QLatin1StringView field, qsizetype size)
{
    return fact.body.value(field).toByteArray().size() == size;
}

/// Kinds that are always about one learner.
bool needsLearner(const Fact &fact)
{
    return fact.is(kind::learner) || fact.is(kind::enrolment) || fact.is(kind::plan) || fact.is(kind::signOff)
        || fact.is(kind::recognition) || fact.is(kind::evidence) || fact.is(kind::files)
        || fact.is(kind::claim) || fact.is(kind::judgement) || fact.is(kind::withdrawal);
}

bool isDay(const Fact &fact, QLatin1StringView field)
{
    return QDate::fromString(fact.body.value(field).toString(), Qt::ISODate).isValid();
}

/// A withdrawal repeats what it takes out of force.
bool isSoundRecognition(const Fact &fact)
{
    const auto says = [&](QLatin1StringView field) {
        return !fact.body.value(field).toString().trimmed().isEmpty();
    };
    return !recognised(fact).isEmpty() && says("basis"_L1) && says("agreedBy"_L1)
        && isDay(fact, "awardedOn"_L1) && namesAn(fact, "recordedBy"_L1, PersonId::size)
        && namesAn(fact, "edition"_L1, EditionId::size);
}

/// An item's first entry, the one with its number, says when it was gathered and when recorded; one that only
/// amends may leave them out.
bool hasDates(const Fact &fact)
{
    const QCborMap fields = fact.body.value("fields"_L1).toMap();
    const auto isDate = [&](QLatin1StringView name) {
        if (!fields.contains(name))
            return !fields.contains("number"_L1);
        return QDate::fromString(fields.value(name).toString(), Qt::ISODate).isValid();
    };
    return isDate("on"_L1) && isDate("recordedOn"_L1);
}

} // namespace

bool isSound(const Fact &fact)
{
    if (needsLearner(fact) && fact.header.scope.isNull())
        return false;
    if (fact.is(kind::evidence))
        return hasDates(fact);
    if (fact.is(kind::claim))
        return !fact.header.author.isNull() && namesAn(fact, "enrolment"_L1, EnrolmentId::size);
    if (fact.is(kind::judgement))
        return !fact.header.author.isNull() && namesAn(fact, "enrolment"_L1, EnrolmentId::size)
            && namesAn(fact, "edition"_L1, EditionId::size);
    const bool aboutSignOff = fact.is(kind::signOff)
        || (fact.is(kind::withdrawal) && fact.body.value("what"_L1).toString() == "signOff"_L1);
    if (aboutSignOff) // a withdrawal repeats the sign-off
        return namesAn(fact, "signedBy"_L1, PersonId::size) && namesAn(fact, "edition"_L1, EditionId::size)
            && isDay(fact, "signedOn"_L1);
    const bool aboutRecognition =
        fact.is(kind::recognition) || (fact.is(kind::withdrawal) && !recognised(fact).isEmpty());
    return !aboutRecognition || isSoundRecognition(fact);
}

QString recognitionSlot(const QString &what, const QString &subject)
{
    return QStringList{u"recognition"_s, what, subject}.join(u'/');
}

QString pairSlot(QLatin1StringView kindName, const QByteArray &enrolment, const QString &unit,
                 const QString &targetKind, const QString &code)
{
    return QStringList{kindName, QString::fromLatin1(enrolment.toHex()), unit, targetKind, code}.join(u'/');
}

std::vector<Statement> statementsOf(const Fact &fact)
{
    std::vector<Statement> out;
    if (!isSound(fact))
        return out;
    if (hasFields(fact))
        addFields(fact, out);
    else if (fact.is(kind::plan))
        addPlan(fact, out);
    else if (fact.is(kind::files))
        addFiles(fact, out);
    else if (fact.is(kind::claim))
        addPairs(fact, "claim"_L1, out);
    else if (fact.is(kind::judgement))
        addPairs(fact, "judgement"_L1, out);
    else if (fact.is(kind::signOff))
        out.push_back({u"signOff/"_s + fact.body.value("unit"_L1).toString(), fact.body});
    else if (fact.is(kind::recognition))
        out.push_back({recognitionSlot(fact.body.value("what"_L1).toString(), recognised(fact)), fact.body});
    else if (fact.is(kind::withdrawal))
        addWithdrawal(fact, out);
    else if (fact.is(kind::review))
        addDecisions(fact, out);
    return out;
}

std::map<QString, Settled> settle(const History &history, const std::vector<const Fact *> &facts,
                                  std::vector<Conflict> &conflicts)
{
    struct Spoken {
        std::vector<const Fact *> facts;
        std::map<EntryId, QCborMap> says;
    };
    std::map<QString, Spoken> spokenOf;
    for (const Fact *fact : facts) {
        for (Statement &statement : statementsOf(*fact)) {
            Spoken &spoken = spokenOf[statement.slot];
            if (spoken.says.emplace(fact->id, std::move(statement.says)).second)
                spoken.facts.push_back(fact);
        }
    }

    std::map<QString, Settled> out;
    for (auto &[slot, spoken] : spokenOf) {
        const std::vector<const Fact *> latest = history.latest(spoken.facts);
        const Fact *by = latest.front(); // facts come by id, so this is the smallest
        const QCborMap &says = spoken.says.at(by->id);
        const bool differ = std::any_of(latest.begin(), latest.end(), [&](const Fact *fact) {
            return compared(spoken.says.at(fact->id)) != compared(says);
        });
        if (differ) {
            Conflict conflict{slot, {}};
            for (const Fact *fact : latest)
                conflict.entries.push_back(fact->id);
            conflicts.push_back(std::move(conflict));
        }
        out.emplace(slot, Settled{says, by});
    }
    return out;
}

} // namespace attest::centre
