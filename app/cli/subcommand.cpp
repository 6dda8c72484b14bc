// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/subcommand.h"

#include "cli/commands.h"
#include "cli/words.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using Form = Subcommand::Form;

Subcommand catalogueCommand()
{
    return {
        .name = u"catalogue"_s,
        .forms = {Form{u"catalogue list"_s,
                       QT_TRANSLATE_NOOP("CommandLine", "every qualification of the catalogue")},
                  Form{u"catalogue show QUAL"_s,
                       QT_TRANSLATE_NOOP("CommandLine", "its rules, its units, and how misprints are read")}},
        .most = 2,
        .run = runCatalogue};
}

Subcommand checkCommand()
{
    return {.name = u"check"_s,
            .forms = {Form{u"check QUAL --units 301,302,..."_s,
                           QT_TRANSLATE_NOOP("CommandLine", "do these units complete the qualification?")}},
            .needed = {u"units"_s},
            .run = runCheck};
}

Subcommand planCommand()
{
    return {
        .name = u"plan"_s,
        .forms =
            {Form{
                 u"plan QUAL [--achieved 301,302] [--exclude 215] [--want 310] [--minimise credits|units|glh]"_s,
                 QT_TRANSLATE_NOOP("CommandLine",
                                   "which units complete it with least to add, or why none do")},
             Form{u"plan CENTRE.attest --learner REF [...]"_s,
                  QT_TRANSLATE_NOOP("CommandLine",
                                    "the same for one enrolment, from what is achieved there")}},
        .taken = {u"learner"_s, u"achieved"_s, u"exclude"_s, u"want"_s, u"minimise"_s},
        .run = runPlan};
}

Subcommand demoCommand()
{
    return {.name = u"demo"_s,
            .forms = {Form{u"demo CENTRE.attest [--learners N] [--seed S] [--qualification QUAL]"_s,
                           QT_TRANSLATE_NOOP("CommandLine", "make an example centre")}},
            .taken = {u"learners"_s, u"seed"_s, u"qualification"_s},
            .run = runDemo};
}

Subcommand applyCommand()
{
    return {.name = u"apply"_s,
            .forms = {Form{
                u"apply CENTRE.attest ACTIONS.jsonl|-"_s,
                QT_TRANSLATE_NOOP("CommandLine",
                                  "carry out actions, one JSON object a line; - reads standard input")}},
            .fewest = 2,
            .most = 2,
            .run = runApply};
}

Subcommand statusCommand()
{
    return {.name = u"status"_s,
            .forms = {Form{u"status CENTRE.attest [--learner REF] [--as-of YYYY-MM-DD]"_s,
                           QT_TRANSLATE_NOOP("CommandLine",
                                             "how the learners stand; with --learner, one of them whole")}},
            .taken = {u"learner"_s, u"as-of"_s},
            .run = runStatus};
}

Subcommand nearestCommand()
{
    return {.name = u"nearest"_s,
            .forms = {Form{u"nearest CENTRE.attest --learner REF"_s,
                           QT_TRANSLATE_NOOP("CommandLine",
                                             "optional units, by how much accepted evidence could serve")}},
            .needed = {u"learner"_s},
            .run = runNearest};
}

Subcommand whatIfCommand()
{
    return {.name = u"whatif"_s,
            .forms = {Form{u"whatif CENTRE.attest --learner REF [--compare QUAL,QUAL]"_s,
                           QT_TRANSLATE_NOOP("CommandLine",
                                             "every qualification, by what it would still ask of the "
                                             "learner; two of them line by line")}},
            .needed = {u"learner"_s},
            .taken = {u"compare"_s},
            .run = runWhatIf};
}

Subcommand reportCommand()
{
    return {.name = u"report"_s,
            .forms = {Form{u"report CENTRE.attest --learner REF --kind progress --output FILE.pdf"
                           " [--as-of YYYY-MM-DD]"_s,
                           QT_TRANSLATE_NOOP("CommandLine", "write a learner's progress report")},
                      Form{u"report CENTRE.attest --list REF --kind iqa --output FILE.pdf"_s,
                           QT_TRANSLATE_NOOP("CommandLine", "write the IQA's report on a sample list")}},
            .needed = {u"kind"_s, u"output"_s},
            .taken = {u"learner"_s, u"list"_s, u"as-of"_s},
            .needsFonts = true,
            .run = runReport};
}

Subcommand historyCommand()
{
    return {.name = u"history"_s,
            .forms = {Form{
                u"history CENTRE.attest [--learner REF] [--person REF]"_s,
                QT_TRANSLATE_NOOP("CommandLine", "who did what and when, in words, the newest first")}},
            .taken = {u"learner"_s, u"person"_s},
            .run = runHistory};
}

Subcommand verifyCommand()
{
    return {
        .name = u"verify"_s,
        .forms = {Form{u"verify CENTRE.attest"_s,
                       QT_TRANSLATE_NOOP("CommandLine", "is every record and evidence file what it was?")}},
        .run = runVerify};
}

/// A command that takes two paths and nothing else.
Subcommand pathsCommand(const QString &usage, const char *summary, Result<Answer> (*run)(const Context &))
{
    return {.name = usage.section(u' ', 0, 0),
            .forms = {Form{usage, summary}},
            .fewest = 2,
            .most = 2,
            .run = run};
}

std::vector<Subcommand> keepingCommands()
{
    return {pathsCommand(u"backup CENTRE.attest FILE"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "keep everything in a new file, to restore from"),
                         runBackup),
            pathsCommand(u"restore FILE CENTRE.attest"_s,
                         QT_TRANSLATE_NOOP("CommandLine",
                                           "make the centre what a backup holds; what stands there is kept"),
                         runRestore),
            pathsCommand(u"copy CENTRE.attest FILE"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "save a copy that opens for reading only"),
                         runCopy),
            pathsCommand(u"move CENTRE.attest FILE"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "move the centre and its evidence files"), runMove),
            pathsCommand(u"locate CENTRE.attest FOLDER"_s,
                         QT_TRANSLATE_NOOP("CommandLine", "look for missing evidence files in a folder"),
                         runLocate)};
}

Subcommand rebuildCommand()
{
    return {
        .name = u"rebuild"_s,
        .forms = {Form{u"rebuild CENTRE.attest"_s,
                       QT_TRANSLATE_NOOP("CommandLine",
                                         "write the tables anew from the records; mends damaged tables")}},
        .run = runRebuild};
}

QString commandNames()
{
    QStringList names;
    for (const Subcommand &command : allSubcommands())
        names.append(command.name);
    return text::joined(names);
}

QString usages(const Subcommand &command)
{
    QString all;
    for (const Form &form : command.forms) {
        const QString line = u"attest-cli "_s + form.usage;
        all = all.isEmpty() ? line : CommandLine::tr("%1, or %2", "ways to write a command").arg(all, line);
    }
    return all;
}

Result<void> checkOptions(const Subcommand &command, const Arguments &arguments)
{
    const QStringList given = arguments.options();
    const QStringList taken = command.needed + command.taken + generalOptions();
    for (const QString &name : given) {
        if (!taken.contains(name))
            return invalid(CommandLine::tr("The command %1 has no option --%2; it is written: %3.")
                               .arg(command.name, name, usages(command)));
    }
    for (const QString &name : command.needed) {
        if (!given.contains(name))
            return invalid(CommandLine::tr("The command %1 needs %2; it is written: %3.")
                               .arg(command.name, findOption(name)->usage(), usages(command)));
    }
    return {};
}

} // namespace

const std::vector<Subcommand> &allSubcommands()
{
    static const std::vector<Subcommand> commands = [] {
        std::vector<Subcommand> all{catalogueCommand(), checkCommand(),   planCommand(),    demoCommand(),
                                    applyCommand(),     statusCommand(),  nearestCommand(), whatIfCommand(),
                                    reportCommand(),    historyCommand(), verifyCommand(),  rebuildCommand()};
        for (const Subcommand &command : keepingCommands())
            all.push_back(command);
        return all;
    }();
    return commands;
}

QStringList generalOptions() { return {u"json"_s, u"today"_s, u"help"_s, u"version"_s}; }

Result<const Subcommand *> subcommandFor(const Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return invalid(
            CommandLine::tr(
                "Say what to do: attest-cli has the commands %1, and attest-cli --help explains them.")
                .arg(commandNames()));
    const auto &commands = allSubcommands();
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const Subcommand &each) {
        return each.name == arguments.words().constFirst();
    });
    if (found == commands.end())
        return invalid(CommandLine::tr("There is no command “%1”; the commands are %2.")
                           .arg(arguments.words().constFirst(), commandNames()));
    if (arguments.has(u"help"_s))
        return &*found; // someone who asks how it is written has not got it right yet
    const qsizetype words = arguments.words().size() - 1;
    if (words < found->fewest)
        return invalid(CommandLine::tr("The command %1 needs more words; it is written: %2.")
                           .arg(found->name, usages(*found)));
    if (words > found->most)
        return invalid(CommandLine::tr("“%1” is a word too many for the command %2; it is written: %3.")
                           .arg(arguments.words().at(found->most + 1), found->name, usages(*found)));
    if (const auto fitting = checkOptions(*found, arguments); !fitting)
        return fitting.error();
    return &*found;
}

} // namespace attest::cli
