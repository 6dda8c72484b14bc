// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include "catalogue/qualificationreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace attest::catalogue {

Result<Qualification> load(const QByteArray &json, const QString &name)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line = json.left(parsing.offset).count('\n') + 1;
        return invalid(
            QCoreApplication::translate("CatalogueLoader",
                                        "%1, line %2: this is not JSON (%3). Mend the file and try again.")
                .arg(name, QString::number(line), parsing.errorString()));
    }

    FirstFault fault;
    Qualification qualification = QualificationReader(fault).qualification(document.object());
    if (fault.isSet()) {
        const QString place = fault.place().isEmpty() ? name : QString(name + u", " + fault.place());
        return invalid(QString(place + u": " + fault.sentence()));
    }
    const QStringList unsound = faults(qualification);
    if (!unsound.isEmpty())
        return invalid(QString(name + u", " + unsound.front()));

    qualification.edition = EditionId::fromBytes(QCryptographicHash::hash(json, QCryptographicHash::Sha256));
    qualification.json = json;
    return qualification;
}

} // namespace attest::catalogue
