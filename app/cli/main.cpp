// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/memory.h"
#include "cli/output.h"
#include "cli/subcommand.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <memory>

using namespace attest;
using namespace attest::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Standard error carries our one sentence: what Qt remarks about locales or runtime folders does not belong
/// there. What is grave still does.
void showOnlyGrave(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        refuse({ErrorCode::Io, message});
}

/// Read by an application object of its own, so that the one that stays finds nothing to take for Qt's
/// options.
/// "help plan" is what many type first: it means "plan --help".
QStringList typedArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList typed = QCoreApplication::arguments().mid(1);
    if (typed.value(0) == u"help"_s)
        typed = typed.mid(1) + QStringList{u"--help"_s};
    return typed;
}

std::unique_ptr<QCoreApplication> makeApplication(bool withFonts, int &argc, char **argv)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Result<Answer> run(const Subcommand &command, const Arguments &arguments)
{
    const auto today = arguments.date(u"today"_s);
    if (!today)
        return today.error();
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (*today)
        clock = std::make_unique<FixedClock>(**today);
    const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue)
        return catalogue.error();
    SystemRandom random;
    centre::MemoryInFile memory(centre::MemoryInFile::usualPath());
    const centre::Environment environment{*clock, random, *catalogue, today->has_value(), true, &memory};
    return command.run({arguments, environment});
}

Exit answer(const Arguments &arguments, int argc, char **argv)
{
    if (arguments.has(u"version"_s))
        return print(u"attest-cli " ATTEST_VERSION "\n"_s);
    if (arguments.has(u"help"_s) && arguments.words().isEmpty())
        return print(help(nullptr));
    const auto command = subcommandFor(arguments);
    if (!command)
        return refuse(command.error());
    if (arguments.has(u"help"_s))
        return print(help(*command));
    int ownNameOnly = std::min(argc, 1);
    const auto application = makeApplication((*command)->needsFonts, ownNameOnly, argv);
    const auto found = run(**command, arguments);
    return found ? print(*found, arguments.has(u"json"_s)) : refuse(found.error());
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(showOnlyGrave);
    const auto arguments = Arguments::parse(typedArguments(argc, argv));
    return static_cast<int>(arguments ? answer(*arguments, argc, argv) : refuse(arguments.error()));
}
