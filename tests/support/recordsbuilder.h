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
    EntryId nextEntry() { return idOf<EntryId>(++m_entries); }

    portfolio::LearnerRecords m_records;
    int m_entries = 0;
};

} // namespace attest::test
