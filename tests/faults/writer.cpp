// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The child that is killed: records evidence with a file of its own without end, and says each save's entries
// after the commit, a line a save. `writer CENTRE SEED CHANGE`: at this change of the disk it kills itself;
// 0: never.
#include "centre/centre.h"
#include "faults/disk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace attest;

namespace {

/// A file that no other save has.
QString evidenceFile(const QTemporaryDir &folder, const QString &seed, int number)
{
    QFile file(folder.filePath(QStringLiteral("photo.jpg")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the evidence");
    file.write(QStringLiteral("%1 %2 ").arg(seed).arg(number).toUtf8().repeated(2000));
    return file.fileName();
}

command::Record observation(centre::Centre &centre)
{
    command::Record record;
    record.enrolment = *centre.enrolmentByRef(QStringLiteral("L001"));
    record.on = QDate(2013, 4, 24);
    record.judge = true;
    for (const char *code : {"1.1", "1.2"})
        record.ties.push_back(
            {{QStringLiteral("311"), portfolio::TargetKind::Criterion, QLatin1String(code)}, {}});
    return record;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue || words.size() != 4)
        return 2;
    const SystemClock clock;
    SeededRandom random(words.at(2).toUInt());
    const QTemporaryDir own;
    if (const int change = words.at(3).toInt(); change > 0) {
        test::disk::watch(QFileInfo(words.at(1)).path().toStdString());
        test::disk::killAt(change);
    }
    auto opened = centre::Centre::open(words.at(1), {clock, random, *catalogue, false});
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 2;
    }
    command::Record record = observation(**opened);
    for (int number = 0;; ++number) {
        record.narrative = QStringLiteral("Visit %1").arg(number);
        record.files = {evidenceFile(own, words.at(2), number)};
        const auto done = (*opened)->run(record);
        if (!done)
            return 2;
        QString line;
        for (const EntryId &id : done->entries)
            line += id.hex() + QLatin1Char(' ');
        std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }
}
