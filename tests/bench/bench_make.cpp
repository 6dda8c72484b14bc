// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// bench_make FILE [LEARNERS HEAVY]: the centre that the other benches open, 990 learners and 10 heavy ones
/// unless said otherwise; says how long it took and what it holds.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        bench::giveUp(u"bench_make FILE [LEARNERS HEAVY]"_s);
    const bench::Size size{arguments.value(2, u"990"_s).toInt(), arguments.value(3, u"10"_s).toInt()};
    bench::World world;
    const double seconds = bench::wall([&] { bench::makeCentre(arguments.at(1), world, size); });
    bench::say(u"%1 learners and %2 heavy ones: %3 s by the wall, %4 s of processor, %5 MB of file, %6 MB of "
               "memory at most"_s.arg(size.learners)
                   .arg(size.heavy)
                   .arg(seconds, 0, 'f', 1)
                   .arg(bench::processorTime(), 0, 'f', 1)
                   .arg(QFileInfo(arguments.at(1)).size() / 1000000)
                   .arg(bench::peakMemory() / 1000000));
    return 0;
}
