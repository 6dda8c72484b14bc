// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/missingbus.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr const char *address = "DBUS_SESSION_BUS_ADDRESS";

/// Where libdbus looks, in this order.
bool busCanBeHad()
{
    if (!qEnvironmentVariableIsEmpty(address))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s))
        return true;
    const QStringList path = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return !QStandardPaths::findExecutable(u"dbus-launch"_s, QStringList{u"/usr/bin"_s} + path).isEmpty();
}

} // namespace

void doWithoutMissingBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!busCanBeHad())
        qputenv(address, "disabled:");
#endif
}

} // namespace attest::views
