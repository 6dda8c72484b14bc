// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/fontsahead.h"

#include "core/beside.h"

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

FontsAhead::FontsAhead()
    : m_setUp(beside(&setUpFontconfig))
{
}

FontsAhead::~FontsAhead()
{
    for (QThread *thread : {m_setUp.get(), m_fonts.get(), m_bus.get()})
        if (thread)
            thread->wait();
}

void FontsAhead::list()
{
    m_fonts = beside([] { QFontDatabase::families(); });
    m_bus = beside([] { QDBusConnection::sessionBus(); });
}

} // namespace attest::views
