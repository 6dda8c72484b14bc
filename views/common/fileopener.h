// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

#include <QCoreApplication>

#include <memory>

class QTemporaryDir;

namespace attest::views {

/// Opens evidence files in the programs that people have for them. Files are kept under their hash; a program
/// that opens one wants its own name, so it gets a copy that cannot be saved over. The copies go with this.
class FileOpener {
    Q_DECLARE_TR_FUNCTIONS(FileOpener)

public:
    FileOpener();
    ~FileOpener();

    /// `kept` is where the file lies on disk. Returns what went wrong as a sentence, or nothing.
    QString open(const portfolio::EvidenceFile &file, const QString &kept);

private:
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace attest::views
