// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/example.h"

#include "centre/centre.h"
#include "centre/examplestory.h"
#include "centre/exampletale.h"
#include "centre/say.h"
#include "core/text.h"
#include "storage/evidencefiles.h"
#include "storage/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace attest::centre {

namespace {

/// The Wednesday in spring 2013 on which the example's people open their program.
const QDate exampleDay(2013, 4, 24);

} // namespace

Result<ExampleSummary> writeExample(const QString &path, const ExampleOptions &options,
                                    const catalogue::Catalogue &catalogue)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Exists,
                     Say::tr("%1 exists already; choose another name for the example.").arg(path)};
    if (options.learners < 1)
        return invalid(Say::tr("An example centre needs at least one learner."));
    Result<catalogue::QualificationPtr> qualification =
        catalogue.find(options.qualification.isEmpty() ? QStringLiteral("4430-03") : options.qualification);
    if (!qualification)
        return qualification.error();
    const example::Tale *tale = example::taleOf((*qualification)->number);
    if (!tale)
        return invalid(Say::tr("There is no example centre for %1; there are some for %2.")
                           .arg((*qualification)->number, text::joined(example::taleNumbers())));
    const QDate day = tale->aroundToday ? options.today : exampleDay;
    if (!day.isValid())
        return invalid(
            Say::tr("Say which day the example for %1 lies around.").arg((*qualification)->number));

    // Told under another name: a story that is broken off leaves no half centre under the name that was asked
    // for.
    const QString making = path + QStringLiteral(".making");
    const QString makingFiles = storage::EvidenceFiles(making).folder();
    QFile::remove(making);
    QDir(makingFiles).removeRecursively();
    qint64 entries = 0;
    {
        FixedClock clock(day.addMonths(-tale->monthsBack));
        SeededRandom random(options.seed);
        ExampleStory story(making, *tale, **qualification, {clock, random, catalogue, true}, clock, random);
        if (Result<void> told = story.tell(options.learners, day); !told)
            return told.error();
        entries = story.entryCount();
    }
    const QString files = storage::EvidenceFiles(path).folder();
    const bool named =
        (!QDir(makingFiles).exists() || QDir().rename(makingFiles, files)) && QFile::rename(making, path);
    if (!named)
        return Error{ErrorCode::Io,
                     Say::tr("The example could not be given the name %1; choose another place.").arg(path)};
    // Its device goes on under the name it has now.
    Result<std::unique_ptr<storage::Store>> store = storage::Store::open(path);
    if (!store)
        return store.error();
    if (Result<void> claimed = (*store)->claimPlace(); !claimed)
        return claimed.error();
    return ExampleSummary{path, options.learners, entries};
}

} // namespace attest::centre
