// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace attest::storage {

/// A file that has been copied into the centre's folder.
struct StoredFile {
    FileHash hash;
    QString name; ///< as the person's file was called; plain text, never used as a path
    qint64 size = 0; ///< bytes
};

/// The folder NAME.attest.files beside a centre: files named by their SHA-256 (`ab/<sha256>`), written once
/// (temporary name, fsync, rename, fsync of the folder), never changed. A plain value; any thread.
class EvidenceFiles {
public:
    /// `centrePath` is the path of the .attest file.
    explicit EvidenceFiles(const QString &centrePath);

    QString folder() const { return m_folder; }
    /// Where a file lies, whether or not it is there.
    QString pathOf(const FileHash &hash) const;
    /// Copies `source` in; the same bytes twice are stored once. Fails when it cannot be read or written.
    Result<StoredFile> add(const QString &source) const;

    enum class Condition { Whole, Missing, Altered };
    Condition check(const FileHash &hash, qint64 size) const;
    /// Files in the folder by name: those no entry names are a notice.
    std::vector<FileHash> present() const;

private:
    QString m_folder;
};

} // namespace attest::storage
