// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/systemahead.h"

#include "views/common/missingbus.h"

#include <QDBusConnection>
#include <QFontDatabase>
#include <QLibrary>
#include <QThread>

namespace attest::views {

namespace {

/// What Qt calls first where it has its fonts from fontconfig; a second call finds it done.
void setUpFontconfig()
{
    using Initialise = int (*)();
    if (const auto initialise =
            reinterpret_cast<Initialise>(QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit")))
        initialise();
}

} // namespace

SystemAhead::SystemAhead()
{
    doWithoutMissingBus();
    m_setUp = inBackground(&setUpFontconfig);
}

std::array<Background, 2> SystemAhead::goOn()
{
    return {inBackground([setUp = m_setUp.get()] {
                setUp->wait(); // or fontconfig sets itself up twice
                QFontDatabase::families();
            }),
            inBackground([] { QDBusConnection::sessionBus(); })};
}

} // namespace attest::views
