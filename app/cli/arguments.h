// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace attest::cli {

/// One option of the command line, the same for every command that takes it.
struct Option {
    QString name; ///< without the two hyphens
    QString value; ///< what stands for its value in the help: "FILE"; empty: it takes none
    const char *help; ///< for CommandLine::tr

    QString usage() const; ///< "--output FILE"
};

/// Every option there is, in the order of the help.
const std::vector<Option> &allOptions();
const Option *findOption(const QString &name);

/// What was typed, taken apart: words in their order, options wherever they stood. Says nothing about
/// whether a command can use them.
class Arguments {
public:
    /// `--option value` and `--option=value`; `-` is a word; after `--` everything is. Refused: an option
    /// that there is not, one without its value, a value where none belongs, an option given twice.
    static Result<Arguments> parse(const QStringList &typed);

    const QStringList &words() const { return m_words; }
    /// The names of the options that were given.
    QStringList options() const { return m_values.keys(); }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option); }

    /// An ISO date, or nothing when the option was not given. Refused with a sentence when it is no date.
    Result<std::optional<QDate>> date(const QString &option) const;
    /// A whole number from `least` to `most`, or nothing when the option was not given.
    Result<std::optional<qint64>> number(const QString &option, qint64 least, qint64 most) const;

private:
    Result<qsizetype> takeOption(const QStringList &typed, qsizetype at);

    QStringList m_words;
    QMap<QString, QString> m_values;
};

} // namespace attest::cli
