// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/measure.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace attest::bench {
namespace {

double at(Series series, double part)
{
    std::sort(series.begin(), series.end());
    return series.at(static_cast<std::size_t>(part * static_cast<double>(series.size() - 1)));
}

} // namespace

double median(Series series) { return at(std::move(series), 0.5); }

QString inWords(const Series &series)
{
    const auto shown = [&](double part) { return QString::number(1000 * at(series, part), 'f', 3); };
    return u"%1 ms (%2 to %3)"_s.arg(shown(0.5), shown(0.25), shown(0.75));
}

bool compare(const QString &what, const Series &measured, const QString &reference, const Series &compared,
             double atMost)
{
    const double ratio = median(measured) / median(compared);
    const double fastest = at(measured, 0) / at(compared, 0);
    say(u"%1: %2; %3: %4; ratio %5 (of the fastest %6), at most %7: %8"_s
            .arg(what, inWords(measured), reference, inWords(compared))
            .arg(ratio, 0, 'f', 2)
            .arg(fastest, 0, 'f', 2)
            .arg(atMost)
            .arg(ratio <= atMost ? u"holds"_s : u"DOES NOT HOLD"_s));
    return ratio <= atMost;
}

double wall(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double processorTime() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').front().toLongLong() * 1024;
    return 0;
}

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(2);
}

} // namespace attest::bench
