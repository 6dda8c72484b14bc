// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "cli/words.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(bytes) == bytes.size() && std::fflush(stream) == 0;
}

/// People's text may hold anything; what would steer the terminal is shown as a mark instead.
QString harmless(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; },
        QChar(QChar::ReplacementCharacter));
    return text;
}

Exit printBytes(const QByteArray &bytes)
{
    if (write(stdout, bytes))
        return Exit::Yes;
    return refuse(
        {ErrorCode::Io,
         CommandLine::tr(
             "The answer could not be written to standard output; see that there is room for it.")});
}

} // namespace

Exit print(const QString &text) { return printBytes(harmless(text).toUtf8()); }

Exit print(const Answer &answer, bool asJson)
{
    const Exit printed = asJson
        ? printBytes(QJsonDocument(answer.json).toJson(QJsonDocument::Compact).append('\n'))
        : print(answer.text);
    if (printed != Exit::Yes)
        return printed;
    return answer.isYes ? Exit::Yes : Exit::No;
}

Exit refuse(const Error &error)
{
    // Nothing better can be done when even this cannot be written: the exit status still tells.
    write(stderr, QString(harmless(error.message.simplified()) + u'\n').toUtf8());
    return Exit::Refused;
}

} // namespace attest::cli
