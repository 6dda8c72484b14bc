// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace attest::cli {

/// The context of everything that attest-cli says itself: `CommandLine::tr("...")`.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A text with a number in it. Without a loaded translation Qt puts the number in but knows no plural, so
/// English says both forms itself; both are marked QT_TRANSLATE_N_NOOP, and a translator writes for each
/// whatever forms the language has.
inline QString counted(const char *one, const char *many, int n)
{
    return CommandLine::tr(n == 1 ? one : many, nullptr, n);
}

} // namespace attest::cli
