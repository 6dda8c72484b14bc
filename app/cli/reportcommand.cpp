// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/words.h"
#include "report/iqa.h"
#include "report/progress.h"
#include "report/render/pdf.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

Result<report::ProgressInput> progressInput(const Context &context)
{
    const auto asOf = context.arguments.date(u"as-of"_s);
    if (!asOf)
        return asOf.error();
    const auto opened = centre::Centre::open(context.word(0), context.environment, true);
    if (!opened)
        return opened.error();
    const centre::Centre &centre = **opened;
    const auto enrolment = centre.enrolmentByRef(context.arguments.value(u"learner"_s));
    if (!enrolment)
        return enrolment.error();
    auto file = *asOf ? centre.enrolmentFile(*enrolment, **asOf) : centre.enrolmentFile(*enrolment);
    if (!file)
        return file.error();
    report::ProgressInput input;
    input.centre = centre.name();
    input.fingerprint = centre.fingerprint();
    if (const portfolio::Person *assessor = centre.person(file->enrolment.assessor))
        input.assessor = assessor->name();
    input.date = asOf->value_or(centre.today());
    input.asOfPast = input.date < centre.today();
    input.records = std::move(file->records);
    input.enrolment = file->enrolment;
    input.status = std::move(file->status);
    input.qualification = file->qualification;
    return input;
}

Result<report::Document> progressDocument(const Context &context)
{
    const auto input = progressInput(context);
    return input ? Result<report::Document>(report::progressReport(*input))
                 : Result<report::Document>(input.error());
}

Result<report::Document> iqaDocument(const Context &context)
{
    const auto centre = centre::Centre::open(context.word(0), context.environment, true);
    if (!centre)
        return centre.error();
    const auto list = (*centre)->sampleListByRef(context.arguments.value(u"list"_s));
    if (!list)
        return list.error();
    auto contents = (*centre)->listReport(*list);
    if (!contents)
        return contents.error();
    return report::iqaReport(
        {(*centre)->name(), (*centre)->fingerprint(), (*centre)->today(), *std::move(contents)});
}

/// A progress report is a learner's, an IQA's report a list's; what belongs to the other is refused.
Result<void> checkKind(const Arguments &arguments)
{
    const QString kind = arguments.value(u"kind"_s);
    if (kind != u"progress"_s && kind != u"iqa"_s)
        return invalid(
            CommandLine::tr("There is no kind of report “%1”; write --kind progress or --kind iqa.")
                .arg(kind));
    const bool iqa = kind == u"iqa"_s;
    if (arguments.has(u"learner"_s) == iqa || arguments.has(u"list"_s) != iqa)
        return invalid(
            iqa ? CommandLine::tr("A report of kind iqa is about a sample list: name it after "
                                  "--list, and no learner.")
                : CommandLine::tr("A report of kind progress is about a learner: name the enrolment "
                                  "after --learner, and no list."));
    if (iqa && arguments.has(u"as-of"_s))
        return invalid(
            CommandLine::tr("A report of kind iqa says how its list stands now; leave --as-of out."));
    return {};
}

} // namespace

Result<Answer> runReport(const Context &context)
{
    if (const auto fitting = checkKind(context.arguments); !fitting)
        return fitting.error();
    const QString output = context.arguments.value(u"output"_s);
    if (output.isEmpty())
        return invalid(CommandLine::tr("The report needs a file to be written to; name it after --output."));
    if (QFileInfo(output).exists() || QFileInfo(output).isSymLink())
        return Error{
            ErrorCode::Exists,
            CommandLine::tr("%1 exists already and is left as it is; name another file after --output.")
                .arg(output)};
    const bool iqa = context.arguments.value(u"kind"_s) == u"iqa"_s;
    const auto document = iqa ? iqaDocument(context) : progressDocument(context);
    if (!document)
        return document.error();
    const auto pages = report::writePdf(*document, output);
    if (!pages)
        return pages.error();
    Answer answer;
    answer.json = {{u"file"_s, output}, {u"pages"_s, *pages}};
    answer.text =
        (iqa ? counted(QT_TRANSLATE_N_NOOP("CommandLine", "The IQA report %1 has %n page."),
                       QT_TRANSLATE_N_NOOP("CommandLine", "The IQA report %1 has %n pages."), *pages)
             : counted(QT_TRANSLATE_N_NOOP("CommandLine", "The progress report %1 has %n page."),
                       QT_TRANSLATE_N_NOOP("CommandLine", "The progress report %1 has %n pages."), *pages))
            .arg(output)
        + u'\n';
    return answer;
}

} // namespace attest::cli
