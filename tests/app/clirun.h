// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace attest::test {

/// What one run of attest-cli answered.
struct CliRun {
    int status = -1; ///< of the process; -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The one object on standard output; empty when there is anything else.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
    QString sentence() const { return QString::fromUtf8(err).trimmed(); }
    /// Exit 2 as the contract has it: nothing on standard output, one line on standard error.
    bool isRefusal() const
    {
        return status == 2 && out.isEmpty() && err.endsWith('\n') && err.count('\n') == 1;
    }
    /// An answer, whatever it is: nothing on standard error, one line of JSON on standard output.
    bool isJsonAnswer() const
    {
        return err.isEmpty() && out.endsWith('\n') && out.count('\n') == 1 && !json().isEmpty();
    }
    /// For the message of a check that fails.
    QByteArray told() const { return "exit " + QByteArray::number(status) + "\n" + out + err; }
};

/// Runs the built program with these arguments and this on its standard input.
inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    static const QTemporaryDir settings; // what the program remembers stays out of the person's own
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTEST_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The names of an object's fields, sorted.
inline QStringList fields(const QJsonValue &value) { return value.toObject().keys(); }

/// The texts of a list.
inline QStringList texts(const QJsonValue &list)
{
    QStringList out;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array)
        out.append(each.toString());
    return out;
}

/// The object of a list whose field `field` is `value`; empty when there is none.
inline QJsonObject objectWith(const QJsonValue &list, const QString &field, const QString &value)
{
    const QJsonArray array = list.toArray();
    for (const QJsonValue &each : array) {
        if (each[field].toString() == value)
            return each.toObject();
    }
    return {};
}

} // namespace attest::test
