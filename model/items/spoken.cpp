// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/spoken.h"

#include <QCoreApplication>

namespace attest::items {

QString nothingHere()
{
    return QCoreApplication::translate("Spoken", "nothing", "an empty cell, read aloud");
}

QString oneAfterTheOther(QStringList facts)
{
    facts.removeAll(QString());
    QString all = facts.value(0);
    for (qsizetype at = 1; at < facts.size(); ++at)
        all = QCoreApplication::translate("Spoken", "%1, %2", "two facts, one after the other")
                  .arg(all, facts.at(at));
    return all;
}

} // namespace attest::items
