// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/subcommand.h"
#include "cli/texttable.h"
#include "cli/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

QString commandLines(const std::vector<const Subcommand *> &commands)
{
    QString lines;
    for (const Subcommand *command : commands) {
        for (const Subcommand::Form &form : command->forms)
            lines += u"  "_s + form.usage + u"\n      "_s + CommandLine::tr(form.summary) + u'\n';
    }
    return lines;
}

QString optionLines(const Subcommand *command)
{
    TextTable table;
    for (const Option &option : allOptions()) {
        if (!command || (command->needed + command->taken + generalOptions()).contains(option.name))
            table.addRow({option.usage(), CommandLine::tr(option.help)});
    }
    return table.text(2);
}

} // namespace

QString help(const Subcommand *command)
{
    std::vector<const Subcommand *> commands;
    for (const Subcommand &each : allSubcommands()) {
        if (!command || command == &each)
            commands.push_back(&each);
    }
    QString text =
        CommandLine::tr("attest-cli: Attest without a window, for scripts and for machines with no screen.");
    text +=
        u"\n\n"_s + CommandLine::tr("Usage: attest-cli COMMAND ... [OPTIONS]; options may stand anywhere.");
    text += u"\n\n"_s + CommandLine::tr("Commands:") + u'\n' + commandLines(commands);
    text += u'\n' + CommandLine::tr("Options:") + u'\n' + optionLines(command);
    text += u'\n'
        + CommandLine::tr(
                "Exit status: 0 done, or the answer is yes; 1 the answer is no; 2 the question could not be "
                "understood or carried out, and standard error says why.")
        + u'\n';
    return text;
}

} // namespace attest::cli
