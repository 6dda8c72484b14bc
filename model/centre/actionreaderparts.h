// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/actionfields.h"
#include "centre/centre.h"

#include <map>

/// Inside the reader of actions: what its files share.
namespace attest::centre {

/// Reads the fields of one action against one centre. References that name nothing are the action's first
/// error.
class Reader {
public:
    Reader(const QJsonObject &object, const Centre &centre)
        : fields(object)
        , m_centre(centre)
    {
        fields.required(QStringLiteral("action"));
    }

    Result<Command> done(Command command)
    {
        if (Result<void> sound = fields.finish(); !sound)
            return sound.error();
        if (m_error)
            return *m_error;
        return command;
    }

    PersonId person(const QString &name)
    {
        return fields.has(name) ? found(m_centre.personByRef(fields.required(name))) : PersonId();
    }
    LearnerId learner() { return found(m_centre.learnerByRef(fields.required(QStringLiteral("learner")))); }
    EnrolmentId enrolment()
    {
        return found(m_centre.enrolmentByRef(fields.required(QStringLiteral("enrolment"))));
    }
    /// The item named within the learner of the enrolment.
    EvidenceId evidence(EnrolmentId of) { return evidenceIn(of, fields); }
    std::vector<command::Tie> ties(const QString &name) { return tiesIn(fields, name); }
    /// Items of the learner's evidence, each with its ties.
    std::vector<command::Mark::Item> items(EnrolmentId of);
    portfolio::SampleListId sampleList()
    {
        return found(m_centre.sampleListByRef(fields.required(QStringLiteral("list"))));
    }
    /// The line that list, enrolment and unit name.
    portfolio::SampleLineId sampleLine(EnrolmentId enrolment)
    {
        const portfolio::SampleListId list = sampleList();
        const QString unit = fields.required(QStringLiteral("unit"));
        if (list.isNull() || enrolment.isNull())
            return {};
        return found(m_centre.sampleLineByRef(list, enrolment, unit));
    }
    EntryId qaAction() { return found(m_centre.qaActionByRef(fields.required(QStringLiteral("ref")))); }

    ActionFields fields;

private:
    EvidenceId evidenceIn(EnrolmentId of, ActionFields &from)
    {
        const QString ref = from.required(QStringLiteral("evidence"));
        if (of.isNull())
            return {};
        return found(m_centre.evidenceByRef(found(m_centre.learnerOf(of)), ref));
    }
    std::vector<command::Tie> tiesIn(ActionFields &from, const QString &name);
    template <class IdType> IdType found(Result<IdType> result)
    {
        if (result)
            return *result;
        note(result.error());
        return {};
    }
    void note(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    const Centre &m_centre;
    std::optional<Error> m_error;
};

using ReadFunction = Result<Command> (*)(Reader &);

/// The actions of quality assurance, by name.
const std::map<QString, ReadFunction> &qualityReaders();

} // namespace attest::centre
