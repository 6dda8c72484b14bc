// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The child that test_kill kills: records evidence without end and says each save's entries after the commit.
#include "centre/centre.h"

#include <QCoreApplication>

#include <cstdio>

using namespace attest;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue)
        return 2;
    const SystemClock clock;
    SeededRandom random(QString::fromLatin1(argv[2]).toUInt());
    auto opened = centre::Centre::open(QString::fromLocal8Bit(argv[1]), {clock, random, *catalogue, false});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 2;
    }
    centre::Centre &centre = **opened;
    command::Record record;
    record.enrolment = *centre.enrolmentByRef(QStringLiteral("L001"));
    record.on = QDate(2013, 4, 24);
    record.judge = true;
    for (const char *code : {"1.1", "1.2", "2.1", "2.2"})
        record.ties.push_back(
            {{QStringLiteral("308"), portfolio::TargetKind::Criterion, QLatin1String(code)}, {}});
    for (int number = 0;; ++number) {
        record.narrative = QStringLiteral("Visit %1").arg(number);
        const auto done = centre.run(record);
        if (!done)
            return 2;
        for (const EntryId &id : done->entries)
            std::printf("%s\n", qPrintable(id.hex()));
        std::fflush(stdout);
    }
}
