// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

namespace attest::views {

/// Attest's own icons (resources/icons/*.svg), drawn at the density of the screen they are on.
class Icons {
public:
    /// By file name without ending: "learners". The drawing's currentColor becomes `colour`. A name that is
    /// not there gives a null icon.
    static QIcon icon(const QString &name, const QColor &colour);
    /// The program's own, in its own colours.
    static QIcon application();
};

} // namespace attest::views
