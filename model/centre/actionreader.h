// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QJsonObject>

namespace attest::centre {

/// One line of actions, understood: who does what.
struct ReadAction {
    std::optional<PersonId> as; ///< none: whoever is working
    Command command;
};

/// Reads an action (format: model/centre/README.md) and finds what its references name in the open centre.
Result<ReadAction> readAction(const QJsonObject &object, const Centre &centre);

/// The first action of a new file, which needs no centre.
Result<command::NewCentre> readNewCentre(const QJsonObject &object);

} // namespace attest::centre
