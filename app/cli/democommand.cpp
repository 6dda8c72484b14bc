// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/example.h"
#include "cli/commands.h"
#include "cli/words.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

Result<centre::ExampleOptions> optionsOf(const Context &context)
{
    centre::ExampleOptions options;
    const auto learners = context.arguments.number(u"learners"_s, 1, std::numeric_limits<int>::max());
    if (!learners)
        return learners.error();
    options.learners = static_cast<int>(learners->value_or(options.learners));
    const auto seed = context.arguments.number(u"seed"_s, 0, std::numeric_limits<quint32>::max());
    if (!seed)
        return seed.error();
    options.seed = static_cast<quint32>(seed->value_or(options.seed));
    if (context.arguments.has(u"qualification"_s)) {
        const auto qualification =
            context.environment.catalogue.find(context.arguments.value(u"qualification"_s));
        if (!qualification)
            return qualification.error();
        options.qualification = (*qualification)->number;
    }
    options.today = context.environment.clock.today();
    return options;
}

} // namespace

Result<Answer> runDemo(const Context &context)
{
    const auto options = optionsOf(context);
    if (!options)
        return options.error();
    const auto made = centre::writeExample(context.word(0), *options, context.environment.catalogue);
    if (!made)
        return made.error();
    Answer answer;
    answer.json = {{u"file"_s, made->file}, {u"learners"_s, made->learners}, {u"entries"_s, made->entries}};
    answer.text =
        counted(QT_TRANSLATE_N_NOOP("CommandLine", "The example centre %1 has %n learner."),
                QT_TRANSLATE_N_NOOP("CommandLine", "The example centre %1 has %n learners."), made->learners)
            .arg(made->file)
        + u'\n';
    return answer;
}

} // namespace attest::cli
