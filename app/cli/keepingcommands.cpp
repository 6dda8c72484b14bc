// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/keeping.h"
#include "cli/commands.h"
#include "cli/words.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

// backup, restore, copy, move and locate: a centre as a file, with its folder of evidence.
namespace attest::cli {
namespace {

QJsonObject copyJson(const centre::KeptCopy &copy)
{
    return {{u"file"_s, copy.file},
            {u"entries"_s, copy.entries},
            {u"fingerprint"_s, copy.fingerprint},
            {u"files"_s, copy.files},
            {u"missing"_s, copy.missing}};
}

QString missingText(int missing)
{
    if (missing == 0)
        return {};
    return counted(QT_TRANSLATE_N_NOOP("CommandLine", "%n evidence file is missing or altered."),
                   QT_TRANSLATE_N_NOOP("CommandLine", "%n evidence files are missing or altered."), missing)
        + u'\n';
}

QString copyText(const centre::KeptCopy &copy)
{
    return CommandLine::tr("Entries: %1, fingerprint: %2").arg(copy.entries).arg(copy.fingerprint) + u'\n'
        + counted(QT_TRANSLATE_N_NOOP("CommandLine", "%n evidence file went along."),
                  QT_TRANSLATE_N_NOOP("CommandLine", "%n evidence files went along."), copy.files)
        + u'\n' + missingText(copy.missing);
}

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

/// Done is only what went along whole.
Result<Answer> answerOf(const Result<centre::KeptCopy> &copy, const char *sentence)
{
    if (!copy)
        return copy.error();
    return Answer{copyJson(*copy),
                  CommandLine::tr(sentence).arg(native(copy->file)) + u'\n' + copyText(*copy),
                  copy->missing == 0};
}

} // namespace

Result<Answer> runBackup(const Context &context)
{
    return answerOf(centre::backUp(context.word(0), context.word(1)),
                    QT_TRANSLATE_NOOP("CommandLine", "The backup is at %1."));
}

Result<Answer> runCopy(const Context &context)
{
    return answerOf(centre::saveCopy(context.word(0), context.word(1)),
                    QT_TRANSLATE_NOOP("CommandLine", "The copy is at %1; it opens for reading only."));
}

Result<Answer> runMove(const Context &context)
{
    return answerOf(centre::move(context.word(0), context.word(1), context.environment.clock.today()),
                    QT_TRANSLATE_NOOP("CommandLine", "The centre is at %1 now."));
}

Result<Answer> runRestore(const Context &context)
{
    const auto restored =
        centre::restore(context.word(0), context.word(1), context.environment.clock.today());
    if (!restored)
        return restored.error();
    Answer answer;
    answer.json = copyJson(restored->copy);
    answer.json[u"from"_s] = context.word(0);
    answer.json[u"before"_s] =
        restored->before.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->before);
    answer.text = CommandLine::tr("The centre is restored to %1.").arg(native(restored->copy.file)) + u'\n';
    if (!restored->before.isEmpty())
        answer.text +=
            CommandLine::tr("What stood there before is kept at %1.").arg(native(restored->before)) + u'\n';
    answer.text += copyText(restored->copy);
    answer.isYes = restored->copy.missing == 0;
    return answer;
}

Result<Answer> runLocate(const Context &context)
{
    if (!QDir(context.word(1)).exists())
        return Error{ErrorCode::NotFound,
                     CommandLine::tr("There is no folder %1; name the one that holds the evidence files.")
                         .arg(context.word(1))};
    const auto located = centre::locateFiles(context.word(0), context.word(1));
    if (!located)
        return located.error();
    return Answer{
        {{u"found"_s, located->found}, {u"missing"_s, located->missing}},
        counted(QT_TRANSLATE_N_NOOP("CommandLine", "%n missing evidence file was found and kept."),
                QT_TRANSLATE_N_NOOP("CommandLine", "%n missing evidence files were found and kept."),
                located->found)
            + u'\n' + missingText(located->missing),
        located->missing == 0};
}

} // namespace attest::cli
