// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace attest::bench {

/// Seconds, of one thing done again and again.
using Series = std::vector<double>;

double median(Series series);
/// "1.42 ms (1.31 to 1.77)": the median, and the quarter and three-quarter points.
QString inWords(const Series &series);
/// One line: what is measured beside what it is compared with, the ratio of the medians and of the fastest,
/// and whether the ratio of the medians is within `atMost`. Returns that.
bool compare(const QString &what, const Series &measured, const QString &reference, const Series &compared,
             double atMost);

/// Seconds that `work` takes by the wall.
double wall(const std::function<void()> &work);
/// Seconds of this process's processors so far.
double processorTime();
/// The most memory that this process has held, in bytes (VmHWM).
qint64 peakMemory();

/// Writes a line to standard output at once.
void say(const QString &line);
/// Ends the program with a sentence: a bench has nobody to return an error to.
[[noreturn]] void giveUp(const QString &why);
template <class Outcome> auto must(Outcome outcome)
{
    if (!outcome)
        giveUp(outcome.error().message);
    if constexpr (requires { *outcome; })
        return *std::move(outcome);
}

} // namespace attest::bench
