// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "centre/memory.h"
#include "core/text.h"
#include "views/common/systemahead.h"
#include "views/window/appearance.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace attest;

namespace {

struct Options {
    QString centre;
    QString example;
    bool openExample = false;
    QDate today; ///< invalid: the machine's
    QString theme; ///< empty: the system's
};

Result<Options> read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Offline portfolio tracker for vocational qualifications"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption today(
        u"today"_s, QCoreApplication::translate("main", "The day to take for today."), u"YYYY-MM-DD"_s);
    const QCommandLineOption theme(
        u"theme"_s, QCoreApplication::translate("main", "The colours: light or dark."), u"light|dark"_s);
    const QCommandLineOption example(
        u"example"_s, QCoreApplication::translate("main", "Open the example centre kept in this file."),
        u"FILE"_s);
    parser.addOptions({today, theme, example});
    parser.addPositionalArgument(u"CENTRE.attest"_s,
                                 QCoreApplication::translate("main", "The centre to open."));
    parser.process(arguments);

    Options options;
    options.centre = parser.positionalArguments().value(0);
    options.theme = parser.value(theme);
    options.openExample = parser.isSet(example);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    options.example =
        options.openExample ? parser.value(example) : QDir(data).filePath(u"attest/example.attest"_s);
    if (!QStringList{QString(), u"light"_s, u"dark"_s}.contains(options.theme))
        return invalid(QCoreApplication::translate("main", "“%1” is not a theme: choose light or dark.")
                           .arg(options.theme));
    if (parser.isSet(today)) {
        const auto date = text::parseDate(parser.value(today));
        if (!date)
            return date.error();
        options.today = *date;
    }
    return options;
}

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    views::SystemAhead ahead;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attest"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTEST_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Attest"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"attest"_s, u"attest"_s);
    views::Appearance appearance(settings);

    const auto options = read(QCoreApplication::arguments());
    if (!options)
        return refuse(options.error().message);
    const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue)
        return refuse(catalogue.error().message);

    const auto rest = ahead.goOn();

    const SystemClock systemClock;
    const FixedClock fixedClock(options->today.isValid() ? options->today : systemClock.today());
    const Clock &clock = options->today.isValid() ? static_cast<const Clock &>(fixedClock) : systemClock;
    SystemRandom random;
    centre::MemoryInFile memory(centre::MemoryInFile::usualPath());
    const centre::Environment environment{clock, random, *catalogue, options->today.isValid(), true, &memory};

    if (!options->theme.isEmpty())
        appearance.insistOn(options->theme == u"dark"_s ? views::Look::Colours::Dark
                                                        : views::Look::Colours::Light);
    views::MainWindow window(environment, options->example, &appearance);
    if (options->openExample)
        window.openExample();
    else if (!options->centre.isEmpty())
        window.openCentre(options->centre);
    window.show();
    return QApplication::exec();
}
