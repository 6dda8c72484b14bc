// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "centre/chronicle.h"

/// The whole chronicle, the newest first.
inline std::vector<attest::centre::ChronicleLine> linesOf(const attest::centre::Centre &centre,
                                                          const attest::centre::ChronicleFilter &filter = {})
{
    const auto chronicle = centre.chronicle(filter);
    if (!chronicle)
        qFatal("%s", qPrintable(chronicle.error().message));
    std::vector<attest::centre::ChronicleLine> lines;
    while (!(*chronicle)->atEnd()) {
        const auto more = (*chronicle)->next(50);
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        lines.insert(lines.end(), more->begin(), more->end());
    }
    return lines;
}

/// The line with this sentence; the test ends where there is none.
inline const attest::centre::ChronicleLine &lineWith(const std::vector<attest::centre::ChronicleLine> &lines,
                                                     const QString &sentence)
{
    for (const attest::centre::ChronicleLine &line : lines)
        if (line.sentence == sentence)
            return line;
    QStringList there;
    for (const attest::centre::ChronicleLine &line : lines)
        there.append(line.sentence);
    qFatal("No line says “%s”, but:\n%s", qPrintable(sentence), qPrintable(there.join(u'\n')));
}
