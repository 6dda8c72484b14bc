// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/bulk.h"
#include "bench/measure.h"
#include "bench/raw.h"
#include "centre/projector.h"

#include <QCoreApplication>
#include <QDir>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using bench::Raw;

namespace {

/// The learner's rows, each looked at once, in the same statements as the program's.
int readBare(Raw &file, const Raw::Value &scope)
{
    static const QByteArrayList selects = [] {
        QByteArrayList made;
        for (const storage::Table table :
             {storage::Table::Learner, storage::Table::Enrolment, storage::Table::PlannedUnit,
              storage::Table::SignOff, storage::Table::Recognition, storage::Table::Evidence,
              storage::Table::EvidenceFile, storage::Table::Claim, storage::Table::Judgement}) {
            const QStringList columns = storage::columns(table);
            QStringList keys;
            for (const qsizetype key : storage::keyColumns(table))
                keys.append(columns.at(key));
            made.append(QString(u"SELECT "_s + columns.join(u',') + u" FROM "_s + storage::tableName(table)
                                + u" WHERE scope = ? ORDER BY "_s + keys.join(u','))
                            .toUtf8());
        }
        return made;
    }();
    int rows = 0;
    for (const QByteArray &select : selects)
        rows += file.read(select, {scope});
    return rows;
}

} // namespace

/// bench_status FOLDER [ROUNDS]: the status of the heavy learner from the file, beside the bare reading of
/// the rows.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        bench::giveUp(u"bench_status FOLDER [ROUNDS]: a folder on a real disk"_s);
    const QString path = QDir(arguments.at(1)).filePath(u"heavy.attest"_s);
    bench::World world;
    bench::haveCentre(path, world, {0, 1});

    const auto store = bench::must(storage::Store::open(path, storage::Mode::ReadOnly));
    const catalogue::QualificationPtr qualification =
        bench::must(world.environment().catalogue.qualifications()).front();
    const auto learner =
        LearnerId::fromBytes(bench::must(store->rows(storage::Table::Learner)).front().front().toByteArray());
    Raw raw(path, Raw::Access::Read);
    bench::Series status, readingOnly, bare, statusProcessor, bareProcessor;
    int rows = 0;
    portfolio::EnrolmentStatus answer;
    for (int round = -3; round < arguments.value(2, u"100"_s).toInt(); ++round) {
        double reading = 0;
        const double begun = bench::processorTime();
        const double whole = bench::wall([&] {
            portfolio::LearnerRecords records;
            reading = bench::wall([&] { records = bench::must(centre::recordsOf(*store, learner)); });
            answer = portfolio::statusOf(records.enrolments.front(), records, *qualification);
        });
        const double between = bench::processorTime();
        const double bareOnly = bench::wall([&] { rows = readBare(raw, Raw::blob(learner.bytes())); });
        const double ended = bench::processorTime();
        if (round < 0)
            continue;
        status.push_back(whole);
        readingOnly.push_back(reading);
        bare.push_back(bareOnly);
        statusProcessor.push_back(between - begun);
        bareProcessor.push_back(ended - between);
    }
    int met = 0;
    for (const portfolio::UnitStatus &unit : answer.units)
        met += unit.criteriaMet;
    bench::say(u"%1 rows, %2 units, %3 criteria met"_s.arg(rows).arg(answer.units.size()).arg(met));
    bench::say(u"    of which reading: "_s + bench::inWords(readingOnly));
    bench::say(u"    processor alone: %1 beside %2, ratio %3"_s
                   .arg(bench::inWords(statusProcessor), bench::inWords(bareProcessor))
                   .arg(bench::median(statusProcessor) / bench::median(bareProcessor), 0, 'f', 2));
    return bench::compare(u"status of the heavy learner"_s, status, u"its rows, read bare"_s, bare, 3) ? 0
                                                                                                       : 1;
}
