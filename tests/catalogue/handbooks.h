// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/sample.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

/// The source documents, where they are at hand.
namespace attest::test {

inline bool haveHandbooks() { return QDir(QStringLiteral(ATTEST_SHARED "/handbooks")).exists(); }

/// Apostrophes and ampersands as one would type them, marks of bold type gone.
inline QString plain(QString text)
{
    static const QRegularExpression bold(QStringLiteral("</?b>|\\*\\*"));
    return text.replace(u'’', u'\'').replace(QStringLiteral("&amp;"), QStringLiteral("&")).remove(bold);
}

/// The lines of one document.
inline QStringList handbookLines(const QString &name)
{
    const QByteArray bytes = fileBytes(QStringLiteral(ATTEST_SHARED "/handbooks/") + name);
    return plain(QString::fromUtf8(bytes)).split(u'\n');
}

} // namespace attest::test
