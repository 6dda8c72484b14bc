// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QStringList>

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
    /// A folder by its own path: several backups share one.
    static EvidenceFiles in(const QString &folder);

    QString folder() const { return m_folder; }
    /// Where a file lies, whether or not it is there.
    QString pathOf(const FileHash &hash) const;
    /// Copies `source` in; the same bytes twice are stored once. Fails when it cannot be read or written.
    Result<StoredFile> add(const QString &source) const;

    /// The same for a file that has to be the one that `hash` names: Damaged, and nothing is stored, when it
    /// is another.
    Result<void> addAs(const FileHash &hash, const QString &source) const;
    bool has(const FileHash &hash) const;
    /// Copies every file that is there and not here yet. Returns how many it copied.
    Result<int> addAllOf(const EvidenceFiles &other) const;

    enum class Condition { Whole, Missing, Altered };
    Condition check(const FileHash &hash, qint64 size) const;
    /// Files in the folder by name: those no entry names are a notice.
    std::vector<FileHash> present() const;
    /// What an interrupted copying left behind: names in the folder.
    QStringList leftBehind() const;

private:
    EvidenceFiles() = default;
    Result<StoredFile> store(const QString &source, const FileHash &expected) const;

    QString m_folder;
};

} // namespace attest::storage
