// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "cli/arguments.h"

#include <QJsonObject>

namespace attest::cli {

/// What a command found, said both ways; printed once, at the end.
struct Answer {
    QJsonObject json; ///< for --json
    QString text; ///< lines for people
    bool isYes = true; ///< false: exit 1, the answer is no
};

/// What a command works with. Owned by main; outlives the command.
struct Context {
    const Arguments &arguments;
    const centre::Environment &environment;

    /// The word at this place after the command's own name; empty when there is none.
    QString word(qsizetype at) const { return arguments.words().value(at + 1); }
};

/// One command of attest-cli: how it is written, and what runs it.
struct Subcommand {
    /// One way to write it, for the help.
    struct Form {
        QString usage; ///< without "attest-cli"
        const char *summary; ///< for CommandLine::tr
    };
    QString name = {};
    std::vector<Form> forms = {};
    qsizetype fewest = 1; ///< words after the name
    qsizetype most = 1;
    QStringList needed = {}; ///< options it cannot do without
    QStringList taken = {}; ///< options it can use besides those and the general ones
    bool needsFonts = false; ///< and so a QGuiApplication
    Result<Answer> (*run)(const Context &context) = nullptr;
};

/// Every command there is, in the order of the help.
const std::vector<Subcommand> &allSubcommands();

/// The options that every command takes.
QStringList generalOptions();

/// The command that the first word names, if what was typed fits it. Refused with a sentence that says how it
/// is written.
Result<const Subcommand *> subcommandFor(const Arguments &arguments);

/// How attest-cli is used; with a command, how that one is.
QString help(const Subcommand *command);

} // namespace attest::cli
