// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"
#include "centre/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Done {
    qint64 entries = 0;
    bool sound = true;
};

Done backUp(const QString &path, const centre::Environment &environment)
{
    const auto centre = bench::must(centre::Centre::open(path, environment));
    const QTemporaryDir beside(QFileInfo(path).absolutePath()
                               + u"/backup"_s); // the same disk, and gone afterwards
    bench::must(centre->setBackupFolder(beside.path()));
    bench::must(centre->backUpNow());
    return {static_cast<qint64>(bench::must(centre->entryIds()).size()), true};
}

Done doIt(const QString &what, const QString &path, const centre::Environment &environment,
          const Progress &progress)
{
    if (what == u"backup"_s)
        return backUp(path, environment);
    if (what == u"rebuild"_s)
        return {bench::must(centre::rebuildFile(path, environment.clock.today(), progress)), true};
    const centre::Verification found = bench::must(centre::verifyFile(path, progress));
    return {found.entries, found.ok()};
}

} // namespace

/// bench_check verify|rebuild|backup FILE: seconds and memory of one check, of writing the tables anew, with
/// every step told to a listener, or of a day's backup. The reference is the bare reading of the file's bytes
/// in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    const QString path = QCoreApplication::arguments().value(2);
    if (path.isEmpty() || !QStringList{u"verify"_s, u"rebuild"_s, u"backup"_s}.contains(what))
        bench::giveUp(u"bench_check verify|rebuild|backup FILE"_s);
    bench::World world;
    bench::haveCentre(path, world, {990, 10});
    const double bare = bench::wall([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            bench::giveUp(u"%1 cannot be read."_s.arg(path));
        while (!file.read(1 << 20).isEmpty()) { }
    });
    qint64 told = 0;
    const Progress progress([&](qint64, qint64) { return ++told > 0; });
    const double processor = bench::processorTime();
    Done done;
    const double seconds = bench::wall([&] { done = doIt(what, path, world.environment(), progress); });
    bench::say(
        u"%1 of %2 entries in %3 MB: %4 s by the wall, %5 s of processor, %6 MB of memory at most, told %7 "
        "times; reading the bytes alone %8 s%9"_s.arg(what)
            .arg(done.entries)
            .arg(QFileInfo(path).size() / 1000000)
            .arg(seconds, 0, 'f', 1)
            .arg(bench::processorTime() - processor, 0, 'f', 1)
            .arg(bench::peakMemory() / 1000000)
            .arg(told)
            .arg(bare, 0, 'f', 2)
            .arg(done.sound ? QString() : u"; IT FOUND PROBLEMS"_s));
    return done.sound ? 0 : 1;
}
