// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace attest::centre {

/// The room's sentences, for translators: `Say::tr("...")`.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Centre)
};

} // namespace attest::centre
