// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"
#include "bench/raw.h"
#include "views/common/systemahead.h"
#include "views/window/appearance.h"
#include "views/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Waits until the watched widget has been painted and the event loop is idle again, then says how much
/// memory was held and ends the program.
class Painted final : public QObject {
public:
    explicit Painted(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", static_cast<long long>(bench::peakMemory()));
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

int emptyWindow(QApplication &application, const QString &words = {})
{
    QWidget window;
    window.resize(1280, 720);
    if (!words.isEmpty())
        new QLabel(words, &window);
    new Painted(&window);
    window.show();
    return application.exec();
}

/// As the program itself does.
int learnersPage(int argc, char **argv)
{
    views::SystemAhead ahead;
    QApplication application(argc, argv);
    const auto rest = ahead.goOn();
    const QString path = QCoreApplication::arguments().at(2);
    QStandardPaths::setTestModeEnabled(true);
    const SystemClock clock;
    SystemRandom random;
    const catalogue::Catalogue catalogue = bench::must(catalogue::Catalogue::shipped());
    QSettings settings(QCoreApplication::arguments().at(3), QSettings::IniFormat);
    views::Appearance appearance(settings);
    views::MainWindow window({clock, random, catalogue}, {}, &appearance);
    window.resize(1280, 720);
    window.openCentre(path);
    window.show();
    auto *table = window.findChild<QAbstractItemView *>(u"learnersTable"_s);
    if (!window.centre() || !table || table->model()->rowCount() < 1000)
        bench::giveUp(u"The window does not show the learners of %1."_s.arg(path));
    new Painted(table->viewport());
    return application.exec();
}

struct Started {
    double seconds = 0;
    double megabytes = 0;
};

/// This program again, from its start to its word that it has painted.
Started start(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    // Also when it has written before it is waited for, or is there no longer.
    while (!process.canReadLine() && process.waitForReadyRead(120000)) { }
    if (!process.canReadLine())
        bench::giveUp(
            u"%1 %2"_s.arg(process.errorString(), QString::fromUtf8(process.readAllStandardError())));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    process.waitForFinished();
    return {seconds, process.readLine().trimmed().toDouble() / 1e6};
}

/// What the page shows, read bare.
double rowsAlone(const QString &path)
{
    return bench::wall([&] {
        bench::Raw file(path, bench::Raw::Access::Read);
        for (const char *sql :
             {"SELECT * FROM learner", "SELECT * FROM enrolment", "SELECT * FROM enrolment_status",
              "SELECT * FROM person", "SELECT * FROM centre"})
            file.read(sql);
    });
}

} // namespace

/// bench_open FILE [ROUNDS]: from the start of the program to a painted Learners page, beside an empty
/// window's start and the bare reading of the page's rows.
int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--learners") == 0)
        return learnersPage(argc, argv);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--empty"_s)
        return emptyWindow(application);
    if (arguments.value(1) == u"--word"_s)
        return emptyWindow(application, u"Attest"_s);
    if (arguments.size() < 2)
        bench::giveUp(u"bench_open FILE [ROUNDS]"_s);
    const QString path = arguments.at(1);
    bench::World world;
    bench::haveCentre(path, world, {990, 10});
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"attest.ini"_s); // there is none: everything as it is at first
    bench::Series opened, compared, worded;
    double memory = 0;
    for (int round = -1; round < arguments.value(2, u"60"_s).toInt(); ++round) {
        const Started empty = start({u"--empty"_s});
        const double rows = rowsAlone(path);
        const Started whole = start({u"--learners"_s, path, settings});
        if (round < 0)
            continue;
        opened.push_back(whole.seconds);
        compared.push_back(empty.seconds + rows);
        worded.push_back(start({u"--word"_s}).seconds);
        memory = std::max(memory, whole.megabytes);
    }
    const bool holds = bench::compare(u"opening to a painted Learners page"_s, opened,
                                      u"an empty window and the rows"_s, compared, 2);
    // For whoever asks what is left: the system's fonts are looked through at the first letter.
    bench::say(
        u"    an empty window with one word in it: %1 ms"_s.arg(1e3 * bench::median(worded), 0, 'f', 1));
    bench::say(u"    memory at most %1 MB of 150; platform %2"_s.arg(memory, 0, 'f', 0)
                   .arg(QGuiApplication::platformName()));
    return holds && memory <= 150 ? 0 : 1;
}
