// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace attest {

/// A label of the catalogue: English always, Welsh where it has been written. Plain text.
struct Label {
    QString en;
    QString cy;

    /// The words in the language the program runs in (QLocale's default), English where there is no Welsh.
    QString text() const;
    bool isEmpty() const { return en.isEmpty(); }
    friend bool operator==(const Label &, const Label &) = default;
};

namespace text {

/// Lower case without diacritics: what two texts have in common when a person searches. "Llŷr" -> "llyr".
QString folded(const QString &text);

/// Whether two names, refs or codes are the same to a person: in any case, with or without spaces around.
bool sameName(const QString &a, const QString &b);

/// "24 April 2013" in the program's language, with a four-digit year; empty for an invalid date.
QString dateInWords(QDate date);

/// What a person may type for a date: 2013-04-24, 24/4/2013, 24/4/13, 24.4.2013, 24 April 2013.
/// Two-digit years mean 2000 to 2099. Refused with a sentence that shows the accepted form.
Result<QDate> parseDate(const QString &typed);

/// "301, 302 and 303" in the program's language.
QString joined(const QStringList &items);

/// Numbers inside text compare as numbers: "2" before "10", "301" before "301a".
bool naturalLess(const QString &a, const QString &b);

} // namespace text
} // namespace attest
