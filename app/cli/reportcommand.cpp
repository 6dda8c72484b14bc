// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/words.h"
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

} // namespace

Result<Answer> runReport(const Context &context)
{
    const QString kind = context.arguments.value(u"kind"_s);
    if (kind != u"progress"_s)
        return invalid(CommandLine::tr("There is no kind of report “%1”; write --kind progress.").arg(kind));
    const QString output = context.arguments.value(u"output"_s);
    if (output.isEmpty())
        return invalid(CommandLine::tr("The report needs a file to be written to; name it after --output."));
    if (QFileInfo(output).exists() || QFileInfo(output).isSymLink())
        return Error{
            ErrorCode::Exists,
            CommandLine::tr("%1 exists already and is left as it is; name another file after --output.")
                .arg(output)};
    const auto input = progressInput(context);
    if (!input)
        return input.error();
    const auto pages = report::writePdf(report::progressReport(*input), output);
    if (!pages)
        return pages.error();
    Answer answer;
    answer.json = {{u"file"_s, output}, {u"pages"_s, *pages}};
    answer.text = counted(QT_TRANSLATE_N_NOOP("CommandLine", "The progress report %1 has %n page."),
                          QT_TRANSLATE_N_NOOP("CommandLine", "The progress report %1 has %n pages."), *pages)
                      .arg(output)
        + u'\n';
    return answer;
}

} // namespace attest::cli
