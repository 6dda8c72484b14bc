// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/action.h"

#include <optional>

namespace attest::centre {

/// What the person who is working has done since the centre was opened, for undo and redo. In memory only:
/// undo never reaches past another person's entries, and those of an earlier day are withdrawn, not undone.
class Session {
public:
    struct Done {
        ChangeSet changes;
        std::vector<EntryWriter::Written> last; ///< what the next undo or redo takes back
        bool undoable = true;
        QString whyNot;
        bool undone = false;
        QString declared; ///< the slot, when this was a sign-off or a recognition
    };

    /// Whatever had been undone can no longer be redone.
    void add(const Action &action);
    /// A declaration that was withdrawn no longer stands in the way of what was done before it.
    void forgetDeclared(EnrolmentId enrolment, const QString &slot);
    void clear() { m_done.clear(); }

    /// The action that undo would take back; why it cannot is in the error.
    Result<Done *> nextUndo();
    Result<Done *> nextRedo();
    const Done *peekUndo() const;
    const Done *peekRedo() const;

private:
    std::vector<Done> m_done; ///< the oldest first; undone ones are the last
};

} // namespace attest::centre
