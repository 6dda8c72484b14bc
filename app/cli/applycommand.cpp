// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/apply.h"
#include "cli/commands.h"
#include "cli/words.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

Result<void> openActions(QFile &file, const QString &name)
{
    const bool opened =
        name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (opened)
        return {};
    return Error{
        ErrorCode::NotFound,
        CommandLine::tr(
            "The file of actions %1 cannot be read: %2. Name one that is there, or - for standard input.")
            .arg(name, file.errorString())};
}

QJsonObject answerJson(const centre::ApplyOutcome &outcome)
{
    QJsonArray entries;
    for (const EntryId &entry : outcome.entries)
        entries.append(entry.hex());
    QJsonArray refused;
    for (const auto &refusal : outcome.refused)
        refused.append(QJsonObject{{u"line"_s, refusal.line}, {u"why"_s, refusal.why}});
    return {
        {u"applied"_s, outcome.applied},
        {u"entries"_s, entries},
        {u"refused"_s, refused},
        {u"notices"_s, outcome.backupTrouble.isEmpty() ? QJsonArray() : QJsonArray{outcome.backupTrouble}}};
}

QString answerText(const centre::ApplyOutcome &outcome)
{
    QString text =
        counted(QT_TRANSLATE_N_NOOP("CommandLine", "%n action was carried out and saved."),
                QT_TRANSLATE_N_NOOP("CommandLine", "%n actions were carried out and saved."), outcome.applied)
        + u'\n';
    for (const auto &refusal : outcome.refused)
        text += CommandLine::tr("Line %1 was refused: %2").arg(refusal.line).arg(refusal.why.simplified())
            + u'\n';
    if (!outcome.backupTrouble.isEmpty())
        text += CommandLine::tr("Today's backup failed: %1").arg(outcome.backupTrouble.simplified()) + u'\n';
    return text;
}

} // namespace

Result<Answer> runApply(const Context &context)
{
    QFile actions(context.word(1));
    if (const auto opened = openActions(actions, context.word(1)); !opened)
        return opened.error();
    const auto outcome = centre::apply(context.word(0), context.environment, actions);
    if (!outcome)
        return outcome.error();
    return Answer{answerJson(*outcome), answerText(*outcome), outcome->refused.empty()};
}

} // namespace attest::cli
