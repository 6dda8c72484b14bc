// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

/// The room's sentences, and amounts with their nouns, for this room and for whoever shows or reports what it
/// says.
namespace attest::portfolio {

/// A sentence in the program's language; it is marked QT_TRANSLATE_NOOP where it is written.
inline QString say(const char *sentence) { return QCoreApplication::translate("Portfolio", sentence); }

/// A text with a number in it. Without a loaded translation Qt puts the number in but knows no plural, so
/// English says both forms itself; both are marked QT_TRANSLATE_N_NOOP, and a translator writes for each
/// whatever forms the language has.
inline QString counted(const char *one, const char *many, int n)
{
    return QCoreApplication::translate("Portfolio", n == 1 ? one : many, nullptr, n);
}

inline QString criteriaInWords(int n)
{
    return counted(QT_TRANSLATE_N_NOOP("Portfolio", "%n criterion"),
                   QT_TRANSLATE_N_NOOP("Portfolio", "%n criteria"), n);
}

inline QString partsInWords(int n)
{
    return counted(QT_TRANSLATE_N_NOOP("Portfolio", "%n requirement part"),
                   QT_TRANSLATE_N_NOOP("Portfolio", "%n requirement parts"), n);
}

inline QString unitsInWords(int n)
{
    return counted(QT_TRANSLATE_N_NOOP("Portfolio", "%n unit"), QT_TRANSLATE_N_NOOP("Portfolio", "%n units"),
                   n);
}

inline QString creditsInWords(int n)
{
    return counted(QT_TRANSLATE_N_NOOP("Portfolio", "%n credit"),
                   QT_TRANSLATE_N_NOOP("Portfolio", "%n credits"), n);
}

} // namespace attest::portfolio
