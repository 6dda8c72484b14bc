// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"
#include "bench/raw.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using bench::Raw;

namespace {

/// What one recording writes, table by table. The status for the lists is not among it: an action marks it as
/// outdated once, and a list that asks has it computed (`listWall`).
struct Written {
    struct Part {
        QByteArray insert;
        std::vector<Raw::Row> rows;
    };
    std::vector<Part> parts;
};

Written writtenFor(const QString &path, EvidenceId evidence)
{
    struct Recipe {
        const char *select;
        const char *insert;
    };
    static constexpr Recipe recipes[] = {
        {"SELECT id, header, kind, thing, scope, device, number FROM entry WHERE thing = ?",
         "INSERT INTO entry (id, header, kind, thing, scope, device, number) VALUES (?,?,?,?,?,?,?)"},
        {"SELECT entry, bytes FROM payload WHERE entry IN (SELECT id FROM entry WHERE thing = ?)",
         "INSERT INTO payload (entry, bytes) VALUES (?,?)"},
        {"SELECT * FROM evidence WHERE thing = ?",
         "INSERT INTO evidence VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {"SELECT rowid, thing, title, place, people, narrative FROM evidence_fts WHERE thing = ?",
         "INSERT INTO evidence_fts (rowid, thing, title, place, people, narrative) VALUES (?,?,?,?,?,?)"},
        {"SELECT * FROM claim WHERE thing = ?", "INSERT INTO claim VALUES (?,?,?,?,?,?,?,?,?,?)"},
        {"SELECT * FROM judgement WHERE thing = ?", "INSERT INTO judgement VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"},
    };
    Raw file(path, Raw::Access::Read);
    Written written;
    for (const Recipe &recipe : recipes)
        written.parts.push_back({recipe.insert, file.rows(recipe.select, {Raw::blob(evidence.bytes())})});
    return written;
}

void writeRaw(Raw &file, const Written &written)
{
    file.run("BEGIN IMMEDIATE");
    for (const Written::Part &part : written.parts)
        for (const Raw::Row &row : part.rows)
            file.write(part.insert, row);
    file.run("DELETE FROM local WHERE name = 'search index'");
    file.run("COMMIT");
}

struct Runs {
    bench::Series centreWall, centreProcessor, rawWall, rawProcessor, listWall;
};

double timed(bench::Series &processor, const std::function<void()> &work)
{
    const double before = bench::processorTime();
    const double seconds = bench::wall(work);
    processor.push_back(bench::processorTime() - before);
    return seconds;
}

/// The same recordings into two copies of one centre, turn and turn about.
Runs record(const QString &path, bench::World &world, const QString &ref, int unitCount, int rounds)
{
    const QString through = path + u".centre"_s;
    const QString beside = path + u".raw"_s;
    for (const QString &copy : {through, beside}) {
        QFile::remove(copy);
        if (!QFile::copy(path, copy))
            bench::giveUp(u"There is no room for a copy of %1."_s.arg(path));
    }
    bench::World later(7);
    const auto centre = bench::must(centre::Centre::open(through, later.environment()));
    const EnrolmentId enrolment = bench::must(centre->enrolmentByRef(ref));
    const catalogue::QualificationPtr qualification =
        bench::must(world.environment().catalogue.qualifications()).front();
    QStringList units;
    for (int at = 0; at < unitCount; ++at)
        units.append(qualification->units.at(static_cast<std::size_t>(at)).number);
    Raw raw(beside, Raw::Access::Write);
    Runs runs;
    for (int round = -3; round < rounds; ++round) {
        const command::Record command =
            bench::occasion(enrolment, *qualification, units, (round + 3) * 10, 20, centre->today());
        centre::ChangeSet changes;
        bench::Series processor;
        const double centreWall = timed(processor, [&] { changes = bench::must(centre->run(command)); });
        const double listWall = bench::wall([&] { bench::must(centre->learnerLines()); });
        const Written written = writtenFor(through, *changes.evidence.begin());
        const double rawWall = timed(processor, [&] { writeRaw(raw, written); });
        if (round < 0) // the first find nothing prepared, on either side
            continue;
        runs.centreWall.push_back(centreWall);
        runs.rawWall.push_back(rawWall);
        runs.listWall.push_back(listWall);
        runs.centreProcessor.push_back(processor.front());
        runs.rawProcessor.push_back(processor.back());
    }
    return runs;
}

bool bench_(const QString &title, const QString &path, bench::World &world, const QString &ref, int unitCount,
            int rounds)
{
    const Runs runs = record(path, world, ref, unitCount, rounds);
    const bool holds =
        bench::compare(title, runs.centreWall, u"the same rows through sqlite3"_s, runs.rawWall, 1.5);
    bench::say(u"    processor alone: %1 beside %2, ratio %3"_s
                   .arg(bench::inWords(runs.centreProcessor), bench::inWords(runs.rawProcessor))
                   .arg(bench::median(runs.centreProcessor) / bench::median(runs.rawProcessor), 0, 'f', 2));
    bench::say(u"    the list of learners read anew after it, outside the action: "_s
               + bench::inWords(runs.listWall));
    QFile::remove(path + u".centre"_s);
    QFile::remove(path + u".raw"_s);
    return holds;
}

} // namespace

/// bench_record FOLDER [ROUNDS]: recording one item with 20 claims, judged, in centres of three sizes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        bench::giveUp(u"bench_record FOLDER [ROUNDS]: a folder on a real disk"_s);
    const QDir folder(arguments.at(1));
    const int rounds = arguments.value(2, u"200"_s).toInt();
    bench::World world;
    const QString one = folder.filePath(u"one.attest"_s);
    const QString heavy = folder.filePath(u"heavy.attest"_s);
    const QString thousand = folder.filePath(u"thousand.attest"_s);
    bench::haveCentre(one, world, {1, 0});
    bench::haveCentre(heavy, world, {0, 1});
    bench::haveCentre(thousand, world, {990, 10});
    bool holds = bench_(u"record in a centre of 1 learner"_s, one, world, u"L001"_s, 14, rounds);
    holds = bench_(u"record for the heavy learner"_s, heavy, world, u"L001"_s, 59, rounds) && holds;
    holds =
        bench_(u"record in a centre of 1,000 learners"_s, thousand, world, u"L500"_s, 14, rounds) && holds;
    return holds ? 0 : 1;
}
