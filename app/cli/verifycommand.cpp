// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/verify.h"
#include "cli/commands.h"
#include "cli/progressline.h"
#include "cli/words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

using Finding = centre::Verification::Finding;

QJsonArray findingsJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"where"_s, finding.where}, {u"what"_s, finding.what}});
    return array;
}

QString findingsText(const std::vector<Finding> &findings)
{
    QString lines;
    for (const Finding &finding : findings)
        lines += u"  "_s + CommandLine::tr("%1: %2").arg(finding.where, finding.what).simplified() + u'\n';
    return lines;
}

QString answerText(const centre::Verification &verification)
{
    QString text = verification.ok()
        ? CommandLine::tr("Nothing was altered: every record and every evidence file is what it was.")
        : CommandLine::tr("Something is not as it was; keep this file as it is and go on with a backup.");
    text += u'\n'
        + CommandLine::tr("Entries: %1, fingerprint: %2")
              .arg(verification.entries)
              .arg(verification.fingerprint)
        + u'\n';
    if (!verification.problems.empty())
        text += CommandLine::tr("Problems:") + u'\n' + findingsText(verification.problems);
    if (!verification.notices.empty())
        text += CommandLine::tr("Worth knowing:") + u'\n' + findingsText(verification.notices);
    return text;
}

} // namespace

Result<Answer> runVerify(const Context &context)
{
    const auto verification = [&] {
        const ProgressLine line(CommandLine::tr("Checking"));
        return centre::verifyFile(context.word(0), line.progress());
    }();
    if (!verification)
        return verification.error();
    Answer answer;
    answer.json = {{u"ok"_s, verification->ok()},
                   {u"entries"_s, verification->entries},
                   {u"fingerprint"_s, verification->fingerprint},
                   {u"problems"_s, findingsJson(verification->problems)},
                   {u"notices"_s, findingsJson(verification->notices)}};
    answer.text = answerText(*verification);
    answer.isYes = verification->ok();
    return answer;
}

} // namespace attest::cli
