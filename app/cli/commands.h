// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/subcommand.h"

/// The commands, one a file. Each reads its arguments, asks the model and answers; none prints anything.
namespace attest::cli {

Result<Answer> runCatalogue(const Context &context);
Result<Answer> runCheck(const Context &context);
Result<Answer> runPlan(const Context &context);
Result<Answer> runDemo(const Context &context);
Result<Answer> runApply(const Context &context);
Result<Answer> runStatus(const Context &context);
Result<Answer> runReport(const Context &context);
Result<Answer> runNearest(const Context &context);
Result<Answer> runWhatIf(const Context &context);
Result<Answer> runHistory(const Context &context);
Result<Answer> runVerify(const Context &context);
Result<Answer> runBackup(const Context &context);
Result<Answer> runRestore(const Context &context);
Result<Answer> runCopy(const Context &context);
Result<Answer> runMove(const Context &context);
Result<Answer> runLocate(const Context &context);
Result<Answer> runRebuild(const Context &context);

} // namespace attest::cli
