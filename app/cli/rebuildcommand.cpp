// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/verify.h"
#include "cli/commands.h"
#include "cli/progressline.h"
#include "cli/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {

Result<Answer> runRebuild(const Context &context)
{
    const ProgressLine line(CommandLine::tr("Writing the tables anew"));
    const auto entries =
        centre::rebuildFile(context.word(0), context.environment.clock.today(), line.progress());
    if (!entries)
        return entries.error();
    Answer answer;
    answer.json = {{u"file"_s, context.word(0)}, {u"entries"_s, *entries}};
    answer.text =
        counted(QT_TRANSLATE_N_NOOP("CommandLine", "The tables of %1 are written anew from %n entry."),
                QT_TRANSLATE_N_NOOP("CommandLine", "The tables of %1 are written anew from %n entries."),
                static_cast<int>(*entries))
            .arg(context.word(0))
        + u'\n';
    return answer;
}

} // namespace attest::cli
