// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

/// Whole centres as files: backed up, copied, restored, moved, and their evidence files found again. The
/// evidence folder always goes along. Each opens the files itself; any thread, one at a time for one centre.
/// Paths that exist already are refused (Exists), but by `restore`.
namespace attest::centre {

struct KeptCopy {
    QString file;
    qint64 entries = 0;
    QString fingerprint; ///< 64 hexadecimal digits
    int files = 0; ///< evidence files that went along
    int missing = 0; ///< evidence files that records name and that were not there, or not whole
};

/// For `restore`. The centre may be open: it is read as it stands.
Result<KeptCopy> backUp(const QString &centre, const QString &target);
/// To look at; it opens for reading only.
Result<KeptCopy> saveCopy(const QString &centre, const QString &target);

struct Restored {
    KeptCopy copy;
    QString before; ///< where the centre that stood there is kept now; empty when there was none
};
/// Makes `target` what `backup` holds. A centre that stands there is backed up first or, when it is damaged,
/// put aside under another name. `today` dates that backup.
Result<Restored> restore(const QString &backup, const QString &target, QDate today);

/// The centre, closed everywhere, goes to another place and keeps its device id. `today` dates the backup of
/// a file that has to be brought up to date first.
Result<KeptCopy> move(const QString &centre, const QString &target, QDate today);

struct Located {
    int found = 0; ///< copied into the centre's own folder
    int missing = 0; ///< still not there
};
/// Looks for the missing evidence files in `folder` and below: under their own names, or under any name when
/// the bytes are right.
Result<Located> locateFiles(const QString &centre, const QString &folder);

} // namespace attest::centre
