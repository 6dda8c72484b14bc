// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/subcommand.h"

namespace attest::cli {

/// The exit statuses of the contract.
enum class Exit { Yes = 0, No = 1, Refused = 2 };

/// Writes a text to standard output, as UTF-8. Refused when it cannot be written whole.
Exit print(const QString &text);

/// Writes an answer to standard output: its JSON object or its text, nothing else.
Exit print(const Answer &answer, bool asJson);

/// Writes the one sentence to standard error.
Exit refuse(const Error &error);

} // namespace attest::cli
