// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

namespace attest::test {

/// An id that a number names: the same number, the same id.
template <class IdType> IdType idOf(int number)
{
    QByteArray bytes(IdType::size, '\0');
    bytes[0] = static_cast<char>(number & 0xff);
    bytes[1] = static_cast<char>((number >> 8) & 0xff);
    bytes[2] = static_cast<char>(0x40);
    return IdType::fromBytes(bytes);
}

inline portfolio::Target criterion(const QString &unit, const QString &code)
{
    return {unit, portfolio::TargetKind::Criterion, code};
}
inline portfolio::Target part(const QString &unit, const QString &code)
{
    return {unit, portfolio::TargetKind::Requirement, code};
}

/// Makes the records of one learner with one enrolment, one line a fact. Evidence is named by its number.
class RecordsBuilder {
public:
    RecordsBuilder()
    {
        m_records.learner.id = idOf<LearnerId>(1);
        m_records.learner.given = QStringLiteral("Carys");
        portfolio::Enrolment enrolment;
        enrolment.id = idOf<EnrolmentId>(1);
        enrolment.learner = m_records.learner.id;
        m_records.enrolments.push_back(enrolment);
    }

    RecordsBuilder &plan(const QStringList &units)
    {
        for (const QString &unit : units)
            m_records.plannedUnits.push_back({enrolmentId(), unit, true, {}, nextEntry()});
        return *this;
    }
    RecordsBuilder &unplan(const QString &unit, const QString &reason = {})
    {
        for (portfolio::PlannedUnit &planned : m_records.plannedUnits) {
            if (planned.unit == unit) {
                planned.planned = false;
                planned.reason = reason;
            }
        }
        return *this;
    }
    RecordsBuilder &evidence(int number, portfolio::EvidenceKind kind = portfolio::EvidenceKind::Observation,
                             catalogue::Setting setting = catalogue::Setting::RealJobPaid)
    {
        portfolio::Evidence item;
        item.id = idOf<EvidenceId>(number);
        item.learner = m_records.learner.id;
        item.number = number;
        item.ref = QStringLiteral("E%1").arg(number, 3, 10, QLatin1Char('0'));
        item.kind = kind;
        item.setting = setting;
        m_records.evidence.push_back(item);
        return *this;
    }
    RecordsBuilder &claim(int number, const portfolio::Target &target)
    {
        m_records.claims.push_back(
            {idOf<EvidenceId>(number), enrolmentId(), target, {}, {}, {}, nextEntry()});
        return *this;
    }
    RecordsBuilder &met(int number, const std::vector<portfolio::Target> &targets)
    {
        for (const portfolio::Target &target : targets)
            judge(number, target, portfolio::Verdict::Met, {});
        return *this;
    }
    RecordsBuilder &notYet(int number, const portfolio::Target &target, const QString &reason)
    {
        return judge(number, target, portfolio::Verdict::NotYet, reason);
    }
    RecordsBuilder &signOff(const QString &unit, QDate on = QDate(2013, 4, 2))
    {
        portfolio::SignOff made;
        made.enrolment = enrolmentId();
        made.unit = unit;
        made.on = on;
        made.by = idOf<PersonId>(7);
        made.entry = nextEntry();
        m_records.signOffs.push_back(made);
        return *this;
    }
    RecordsBuilder &signOffOutside(const QString &unit, const portfolio::OutsideResult &result)
    {
        signOff(unit, result.on);
        m_records.signOffs.back().outside = result;
        return *this;
    }

    /// Recognised as of 2 November 2012 by a certificate, agreed by the North College.
    RecordsBuilder &transfer(const QString &unit)
    {
        return recognise(portfolio::Recognition::Kind::CreditTransfer, unit);
    }
    RecordsBuilder &exempt(const QString &rule)
    {
        return recognise(portfolio::Recognition::Kind::Exemption, rule);
    }

    RecordsBuilder &person(int number, const QString &given, const std::vector<portfolio::Role> &roles)
    {
        m_records.people.push_back(
            {idOf<PersonId>(number), QStringLiteral("P%1").arg(number), given, {}, roles});
        return *this;
    }
    /// A line about the latest sign-off of the unit, by the person of that number. Returns its id.
    portfolio::SampleLineId sample(int person, const QString &unit,
                                   const std::vector<portfolio::Target> &targets)
    {
        portfolio::SampleLine line;
        line.id = idOf<portfolio::SampleLineId>(static_cast<int>(m_records.sampleLines.size()) + 1);
        line.list = idOf<portfolio::SampleListId>(1);
        line.enrolment = enrolmentId();
        line.unit = unit;
        for (const portfolio::SignOff &signOff : m_records.signOffs)
            if (signOff.unit == unit)
                line.signOff = signOff.entry;
        line.targets = targets;
        line.by = idOf<PersonId>(person);
        line.entry = nextEntry();
        m_records.sampleLines.push_back(line);
        return line.id;
    }
    /// A decision that replaces the earlier ones about the same target.
    EntryId decide(portfolio::SampleLineId line, const portfolio::Target &target, bool agreed,
                   const QString &reason = {})
    {
        portfolio::ReviewDecision decision;
        for (portfolio::ReviewDecision &earlier : m_records.decisions) {
            if (earlier.line != line || earlier.target != target)
                continue;
            earlier.current = false;
            decision.round = earlier.round + 1;
        }
        decision.line = line;
        decision.target = target;
        decision.agreed = agreed;
        decision.reason = reason;
        for (const portfolio::SampleLine &each : m_records.sampleLines)
            if (each.id == line)
                decision.by = each.by;
        decision.entry = nextEntry();
        m_records.decisions.push_back(decision);
        return decision.entry;
    }
    RecordsBuilder &answer(int person, portfolio::SampleLineId line, const portfolio::Target &target,
                           EntryId decision, const QString &text)
    {
        m_records.answers.push_back(
            {line, target, decision, text, idOf<PersonId>(person), QDate(2013, 4, 20), nextEntry()});
        return *this;
    }
    RecordsBuilder &release(int person, const QString &unit, bool sampled = true)
    {
        portfolio::Release made;
        made.enrolment = enrolmentId();
        made.unit = unit;
        for (const portfolio::SignOff &signOff : m_records.signOffs)
            if (signOff.unit == unit)
                made.signOff = signOff.entry;
        made.list = idOf<portfolio::SampleListId>(1);
        made.sampled = sampled;
        made.by = idOf<PersonId>(person);
        made.on = QDate(2013, 4, 24);
        made.entry = nextEntry();
        m_records.releases.push_back(made);
        return *this;
    }

    EnrolmentId enrolmentId() const { return m_records.enrolments.front().id; }
    /// For what a line above cannot say.
    portfolio::LearnerRecords &records() { return m_records; }
    const portfolio::LearnerRecords &records() const { return m_records; }
    const portfolio::Enrolment &enrolment() const { return m_records.enrolments.front(); }

private:
    RecordsBuilder &judge(int number, const portfolio::Target &target, portfolio::Verdict verdict,
                          const QString &reason)
    {
        m_records.judgements.push_back(
            {idOf<EvidenceId>(number), enrolmentId(), target, verdict, reason, {}, {}, {}, nextEntry()});
        return *this;
    }
    RecordsBuilder &recognise(portfolio::Recognition::Kind kind, const QString &subject)
    {
        portfolio::Recognition made;
        made.enrolment = enrolmentId();
        made.kind = kind;
        made.subject = subject;
        made.basis = QStringLiteral("Certificate 4711");
        made.on = QDate(2012, 11, 2);
        made.agreedBy = QStringLiteral("North College");
        made.by = idOf<PersonId>(7);
        made.entry = nextEntry();
        m_records.recognitions.push_back(made);
        return *this;
    }
    EntryId nextEntry() { return idOf<EntryId>(++m_entries); }

    portfolio::LearnerRecords m_records;
    int m_entries = 0;
};

} // namespace attest::test
