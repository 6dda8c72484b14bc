// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"
#include "centre/verify.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// bench_check verify|rebuild FILE: seconds and memory of one check, or of writing the tables anew, with
/// every step told to a listener. The reference is the bare reading of the file's bytes in the same run.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    const QString path = QCoreApplication::arguments().value(2);
    if (path.isEmpty() || (what != u"verify"_s && what != u"rebuild"_s))
        bench::giveUp(u"bench_check verify|rebuild FILE"_s);
    bench::World world;
    bench::haveCentre(path, world, {990, 10});
    const double bare = bench::wall([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            bench::giveUp(u"%1 cannot be read."_s.arg(path));
        while (!file.read(1 << 20).isEmpty()) { }
    });
    qint64 told = 0;
    qint64 entries = 0;
    bool sound = true;
    const Progress progress([&](qint64, qint64) { return ++told > 0; });
    const double processor = bench::processorTime();
    const double seconds = bench::wall([&] {
        if (what == u"rebuild"_s) {
            entries = bench::must(centre::rebuildFile(path, world.environment().clock.today(), progress));
        } else {
            const centre::Verification found = bench::must(centre::verifyFile(path, progress));
            entries = found.entries;
            sound = found.ok();
        }
    });
    bench::say(
        u"%1 of %2 entries in %3 MB: %4 s by the wall, %5 s of processor, %6 MB of memory at most, told %7 "
        "times; reading the bytes alone %8 s%9"_s.arg(what)
            .arg(entries)
            .arg(QFileInfo(path).size() / 1000000)
            .arg(seconds, 0, 'f', 1)
            .arg(bench::processorTime() - processor, 0, 'f', 1)
            .arg(bench::peakMemory() / 1000000)
            .arg(told)
            .arg(bare, 0, 'f', 2)
            .arg(sound ? QString() : u"; IT FOUND PROBLEMS"_s));
    return sound ? 0 : 1;
}
