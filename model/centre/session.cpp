// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/session.h"

#include "centre/say.h"

#include <algorithm>

namespace attest::centre {

void Session::add(const Action &action)
{
    std::erase_if(m_done, [](const Done &done) { return done.undone; });
    m_done.push_back({action.changes, action.writer.written(), action.undoable, action.whyNotUndoable, false,
                      action.declared});
}

void Session::forgetDeclared(EnrolmentId enrolment, const QString &slot)
{
    std::erase_if(m_done, [&](const Done &done) {
        return !done.declared.isEmpty() && done.declared == slot
            && done.changes.enrolments.contains(enrolment);
    });
}

const Session::Done *Session::peekUndo() const
{
    const auto found =
        std::find_if(m_done.rbegin(), m_done.rend(), [](const Done &done) { return !done.undone; });
    return found != m_done.rend() && found->undoable ? &*found : nullptr;
}

const Session::Done *Session::peekRedo() const
{
    const auto found =
        std::find_if(m_done.begin(), m_done.end(), [](const Done &done) { return done.undone; });
    return found != m_done.end() ? &*found : nullptr;
}

Result<Session::Done *> Session::nextUndo()
{
    const auto found =
        std::find_if(m_done.rbegin(), m_done.rend(), [](const Done &done) { return !done.undone; });
    if (found == m_done.rend())
        return invalid(Say::tr("There is nothing of yours from this session to undo."));
    if (!found->undoable)
        return invalid(found->whyNot);
    return &*found;
}

Result<Session::Done *> Session::nextRedo()
{
    const auto found =
        std::find_if(m_done.begin(), m_done.end(), [](const Done &done) { return done.undone; });
    if (found == m_done.end())
        return invalid(Say::tr("There is nothing to redo."));
    return &*found;
}

} // namespace attest::centre
