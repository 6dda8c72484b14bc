// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "core/result.h"

#include <QDate>

namespace attest::centre {

struct ExampleOptions {
    int learners = 12;
    quint32 seed = 1;
    QString qualification; ///< empty: 4430-03; or 2794-02
    /// The day that an example of a present award lies around; the other one has a day of its own.
    QDate today = {};
};

struct ExampleSummary {
    QString file;
    int learners = 0;
    qint64 entries = 0;
};

/// Writes an example centre through the same commands a person uses, learners at every stage: Severnside
/// Training in spring 2013, or Taff Vale Skills around today. The same options give the same entry ids.
/// Exists: the path is taken.
Result<ExampleSummary> writeExample(const QString &path, const ExampleOptions &options,
                                    const catalogue::Catalogue &catalogue);

} // namespace attest::centre
