// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "core/result.h"

namespace attest::centre {

struct ExampleOptions {
    int learners = 12;
    quint32 seed = 1;
    QString qualification; ///< empty: 4430-03
};

struct ExampleSummary {
    QString file;
    int learners = 0;
    qint64 entries = 0;
};

/// Writes an example centre through the same commands a person uses: Severnside Training in spring 2013,
/// learners at every stage. The same options give the same entry ids. Exists: the path is taken.
Result<ExampleSummary> writeExample(const QString &path, const ExampleOptions &options,
                                    const catalogue::Catalogue &catalogue);

} // namespace attest::centre
