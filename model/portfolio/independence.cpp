// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/independence.h"

#include "core/text.h"
#include "portfolio/reviewing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

using Deed = Involvement::Deed;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text::folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word.append(c);
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool standTogether(const QStringList &words, const QStringList &wanted)
{
    return !wanted.isEmpty()
        && std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
}

/// The weightiest involvement found so far: deeds are listed from the weightiest on.
class Weightiest {
public:
    void note(Deed deed, const QString &evidence = {})
    {
        if (!m_found || deed < m_found->deed)
            m_found = Involvement{deed, evidence};
    }
    std::optional<Involvement> found() const { return m_found; }

private:
    std::optional<Involvement> m_found;
};

void noteSignOffs(Weightiest &out, const Person &person, const LearnerRecords &records, EnrolmentId enrolment,
                  const QString &unit)
{
    for (const SignOff &row : records.signOffs) {
        if (row.enrolment != enrolment || row.unit != unit)
            continue;
        if (row.by == person.id)
            out.note(Deed::SignedOff);
        if (row.outside && namesPerson(row.outside->by, person))
            out.note(Deed::Witnessed);
    }
}

/// Whoever recorded that the unit's credit was transferred, or agreed to it: no exemption is about a unit.
void noteTransfers(Weightiest &out, const Person &person, const LearnerRecords &records,
                   EnrolmentId enrolment, const QString &unit)
{
    for (const Recognition &row : records.recognitions) {
        if (row.enrolment != enrolment || row.kind != Recognition::Kind::CreditTransfer
            || row.subject != unit)
            continue;
        if (row.by == person.id || namesPerson(row.agreedBy, person))
            out.note(Deed::Transferred);
    }
}

void noteFormerHands(Weightiest &out, const Person &person, const LearnerRecords &records,
                     EnrolmentId enrolment, const QString &unit)
{
    for (const FormerHand &hand : records.formerHands) {
        if (hand.person != person.id || hand.enrolment != enrolment || hand.unit != unit)
            continue;
        switch (hand.deed) {
        case FormerHand::Deed::SignedOff:
            out.note(Deed::SignedOff);
            break;
        case FormerHand::Deed::Judged:
            out.note(Deed::Judged);
            break;
        case FormerHand::Deed::Claimed:
            out.note(Deed::Claimed);
            break;
        case FormerHand::Deed::Transferred:
            out.note(Deed::Transferred);
            break;
        }
    }
}

} // namespace

bool namesPerson(const QString &people, const Person &person)
{
    if (people.isEmpty())
        return false;
    const QStringList words = wordsOf(people);
    const QStringList given = wordsOf(person.given);
    const QStringList family = wordsOf(person.family);
    return standTogether(words, given + family) || standTogether(words, family + given);
}

std::optional<Involvement> involvementOf(const Person &person, const LearnerRecords &records,
                                         EnrolmentId enrolment, const QString &unit)
{
    Weightiest out;
    noteSignOffs(out, person, records, enrolment, unit);
    noteTransfers(out, person, records, enrolment, unit);
    noteFormerHands(out, person, records, enrolment, unit);
    std::map<EvidenceId, const Evidence *> tied;
    const auto item = [&](EvidenceId id) {
        const Evidence *&known = tied[id];
        if (!known)
            known = records.evidenceById(id);
        return known ? known->ref : QString();
    };
    for (const Judgement &row : records.judgements) {
        if (row.enrolment != enrolment || row.target.unit != unit)
            continue;
        const QString ref = item(row.evidence);
        if (row.by == person.id)
            out.note(Deed::Judged, ref);
    }
    for (const Claim &row : records.claims) {
        if (row.enrolment != enrolment || row.target.unit != unit)
            continue;
        const QString ref = item(row.evidence);
        if (row.by == person.id)
            out.note(Deed::Claimed, ref);
    }
    for (const auto &[id, evidence] : tied) {
        if (evidence && evidence->recordedBy == person.id)
            out.note(Deed::Recorded, evidence->ref);
        if (evidence && namesPerson(evidence->people, person))
            out.note(Deed::Witnessed, evidence->ref);
    }
    return out.found();
}

QString whyNotReview(const Person &person, const LearnerRecords &records, EnrolmentId enrolment,
                     const QString &unit)
{
    if (!person.has(Role::Iqa))
        return QCoreApplication::translate("Independence", "%1 does not have the role IQA.")
            .arg(person.name());
    const std::optional<Involvement> involvement = involvementOf(person, records, enrolment, unit);
    if (!involvement)
        return {};
    const auto say = [&](const char *sentence) {
        return QCoreApplication::translate("Independence", sentence)
            .arg(person.name(), unit, involvement->evidence);
    };
    const bool item = !involvement->evidence.isEmpty();
    const auto plain = [&](const char *sentence) {
        return QCoreApplication::translate("Independence", sentence).arg(person.name(), unit);
    };
    switch (involvement->deed) {
    case Deed::SignedOff:
        return plain(QT_TRANSLATE_NOOP("Independence",
                                       "%1 signed off unit %2, and nobody verifies their own decisions."));
    case Deed::Judged:
        return item
            ? say(QT_TRANSLATE_NOOP("Independence",
                                    "%1 judged %3 in unit %2, and nobody verifies their own decisions."))
            : plain(QT_TRANSLATE_NOOP("Independence",
                                      "%1 judged in unit %2, and nobody verifies their own decisions."));
    case Deed::Claimed:
        return item ? say(QT_TRANSLATE_NOOP("Independence",
                                            "%1 claimed %3 for unit %2, and cannot verify it as well."))
                    : plain(QT_TRANSLATE_NOOP("Independence",
                                              "%1 claimed for unit %2, and cannot verify it as well."));
    case Deed::Recorded:
        return say(QT_TRANSLATE_NOOP("Independence",
                                     "%1 recorded %3, which serves unit %2, and cannot verify it as well."));
    case Deed::Transferred:
        return plain(QT_TRANSLATE_NOOP(
            "Independence",
            "%1 agreed to or recorded a credit transfer of unit %2, and cannot verify the unit as well."));
    case Deed::Witnessed:
        return item ? say(QT_TRANSLATE_NOOP(
                   "Independence",
                   "%1 is named in %3, which serves unit %2, and a witness cannot verify it as well."))
                    : plain(QT_TRANSLATE_NOOP(
                        "Independence",
                        "%1 vouched for the outside result of unit %2, and cannot verify it as well."));
    }
    return {};
}

QString whyNotAssess(const Person &author, const QString &people, const LearnerRecords &records,
                     EnrolmentId enrolment, const QString &unit)
{
    const auto refusal = [&](PersonId reviewer) -> QString {
        if (reviewer == author.id)
            return QCoreApplication::translate(
                       "Independence", "%1 reviews unit %2 as its IQA, so somebody else has to assess in it.")
                .arg(author.name(), unit);
        const Person *other = records.person(reviewer);
        if (other && namesPerson(people, *other))
            return QCoreApplication::translate("Independence",
                                               "%1 reviews unit %2 as its IQA and cannot be a witness in it; "
                                               "leave this evidence out.")
                .arg(other->name(), unit);
        return {};
    };
    for (const SampleLine &line : records.sampleLines) {
        if (line.enrolment != enrolment || line.unit != unit || !isStanding(line, records)
            || !hasEffect(line, records))
            continue;
        if (const QString why = refusal(line.by); !why.isEmpty())
            return why;
    }
    const SignOff *signOff = records.signOff(enrolment, unit);
    const Release *release = signOff ? releaseOf(*signOff, records) : nullptr;
    return release ? refusal(release->by) : QString();
}

} // namespace attest::portfolio
