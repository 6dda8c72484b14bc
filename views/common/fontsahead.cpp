// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/fontsahead.h"

#include <QFontDatabase>
#include <QLibrary>
#include <QThread>
#include <QThreadPool>

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
    : m_setUp(QThread::create(&setUpFontconfig))
{
    m_setUp->start();
}

FontsAhead::~FontsAhead() { m_setUp->wait(); }

void FontsAhead::list()
{
    QThreadPool::globalInstance()->start([] { QFontDatabase::families(); });
}

} // namespace attest::views
