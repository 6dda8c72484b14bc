// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/example.h"

#include "centre/centre.h"
#include "centre/examplestory.h"
#include "centre/say.h"

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

    FixedClock clock(exampleDay.addMonths(-6));
    SeededRandom random(options.seed);
    ExampleStory story(path, **qualification, {clock, random, catalogue, true}, clock, random);
    if (Result<void> told = story.tell(options.learners, exampleDay); !told)
        return told.error();
    return ExampleSummary{path, options.learners, story.entryCount()};
}

} // namespace attest::centre
