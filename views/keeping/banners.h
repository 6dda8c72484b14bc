// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

namespace attest::views {

class Notice;

/// What stays on screen while it holds, above every page: that the centre can only be read and why, that
/// evidence files are missing, that a backup failed. The centre is the program's and outlives it.
class Banners final : public QWidget {
    Q_OBJECT

public:
    explicit Banners(centre::Centre &centre, QWidget *parent = nullptr);

    /// Looks again; after files were looked for, or anything was moved.
    void refresh();

Q_SIGNALS:
    /// The page that says where everything is kept, and mends it.
    void centrePageRequested();

private:
    void showReading();
    void showMissing();
    void showBackup();

    centre::Centre &m_centre;
    Notice *m_reading;
    Notice *m_missing;
    Notice *m_backup;
};

} // namespace attest::views
