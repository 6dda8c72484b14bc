// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/apply.h"

#include "centre/actionreader.h"
#include "centre/say.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace attest::centre {

namespace {

Result<QJsonObject> objectOf(const QByteArray &line)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(line, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return invalid(Say::tr("The line is not JSON (at character %1); write one object in braces.")
                           .arg(trouble.offset + 1));
    if (!document.isObject())
        return invalid(Say::tr("The line is not an action; write one object in braces."));
    return document.object();
}

/// No file to apply anything to, or a disk that takes nothing more: the lines after it would fare no better.
bool stopsEverything(const Error &error, bool isOpen)
{
    switch (error.code) {
    case ErrorCode::Locked:
    case ErrorCode::Damaged:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return true;
    default:
        return !isOpen && error.code != ErrorCode::Invalid;
    }
}

/// Applies lines to one centre, which the first line may make.
class Applier {
public:
    Applier(const QString &path, const Environment &environment)
        : m_path(path)
        , m_environment(environment)
    {
    }

    /// Opens an existing file. One that is not there yet is made by the first action.
    Result<void> open()
    {
        if (!QFileInfo::exists(m_path))
            return {};
        Result<std::unique_ptr<Centre>> opened = Centre::open(m_path, m_environment);
        if (!opened)
            return opened.error();
        m_centre = *std::move(opened);
        if (m_centre->isReadOnly())
            return Error{ErrorCode::ReadOnly,
                         Say::tr("%1 cannot be written; copy it to a place where it can.").arg(m_path)};
        return {};
    }

    bool isOpen() const { return m_centre != nullptr; }
    QString backupTrouble() const { return m_centre ? m_centre->backupTrouble() : QString(); }

    Result<std::vector<EntryId>> apply(const QJsonObject &object)
    {
        if (!m_centre)
            return create(object);
        Result<ReadAction> action = readAction(object, *m_centre);
        if (!action)
            return action.error();
        if (action->as)
            if (Result<void> set = m_centre->setWorking(*action->as); !set)
                return set.error();
        Result<ChangeSet> changes = m_centre->run(action->command);
        if (!changes)
            return changes.error();
        return changes->entries;
    }

private:
    Result<std::vector<EntryId>> create(const QJsonObject &object)
    {
        Result<command::NewCentre> first = readNewCentre(object);
        if (!first)
            return first.error();
        Result<std::unique_ptr<Centre>> made = Centre::create(m_path, m_environment, *first);
        if (!made)
            return made.error();
        m_centre = *std::move(made);
        return m_centre->entryIds();
    }

    QString m_path;
    const Environment &m_environment;
    std::unique_ptr<Centre> m_centre;
};

} // namespace

Result<ApplyOutcome> apply(const QString &path, const Environment &environment, QIODevice &input)
{
    Applier applier(path, environment);
    if (Result<void> opened = applier.open(); !opened)
        return opened.error();
    ApplyOutcome outcome;
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        Result<QJsonObject> object = objectOf(line);
        Result<std::vector<EntryId>> applied =
            object ? applier.apply(*object) : Result<std::vector<EntryId>>(object.error());
        if (applied) {
            ++outcome.applied;
            outcome.entries.insert(outcome.entries.end(), applied->begin(), applied->end());
            continue;
        }
        if (stopsEverything(applied.error(), applier.isOpen()))
            return applied.error();
        outcome.refused.push_back({number, applied.error().message});
    }
    outcome.backupTrouble = applier.backupTrouble();
    if (!applier.isOpen() && outcome.refused.empty())
        return Error{ErrorCode::NotFound,
                     Say::tr("There is no file %1 and no action to make it; begin with the action newCentre.")
                         .arg(path)};
    return outcome;
}

} // namespace attest::centre
