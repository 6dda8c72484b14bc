// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"
#include "core/result.h"
#include "items/targetsmodel.h"

namespace attest::views {

/// The form of Record evidence as it stands, half-typed words and all: a plain value that is kept as a draft.
struct RecordForm {
    portfolio::EvidenceKind kind = portfolio::EvidenceKind::Observation;
    QString date; ///< as typed
    QString from; ///< as typed
    QString to;
    catalogue::Setting setting = catalogue::Setting::RealJobPaid;
    QString place;
    QString people;
    QString narrative;
    bool ownWork = false;
    bool judge = false;
    QStringList files; ///< paths
    std::vector<items::Tick> ticks;
    friend bool operator==(const RecordForm &, const RecordForm &) = default;
};

QByteArray toCbor(const RecordForm &form);
/// Nothing when the bytes are no draft of this form.
std::optional<RecordForm> recordFormFromCbor(const QByteArray &cbor);

/// "10:15", "10.15", "1015", "9" (the hour). Invalid for nothing typed; refused with a sentence that shows
/// the form.
Result<QTime> parseTime(const QString &typed);

/// The command that the form means. Refused with the sentence of the first field that cannot be read.
Result<command::Record> recordCommand(const RecordForm &form, EnrolmentId enrolment,
                                      const QString &draftName);

} // namespace attest::views
