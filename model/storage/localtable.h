// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace attest::storage {

class Connection;

/// The table `local`: what this copy knows of itself. Every row carries its check sum. Changes belong inside
/// a transaction.
class LocalTable {
public:
    explicit LocalTable(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Nothing when there is no such row. Damaged when something else has written it.
    Result<std::optional<QByteArray>> find(const QString &name);
    Result<void> set(const QString &name, const QByteArray &value);
    Result<void> remove(const QString &name);
    /// This copy lies here and nowhere else: every place is forgotten.
    Result<void> forgetPlaces();

    // The rows there are.
    static QString device(); ///< the device id that wrote last
    static QString place(const QByteArray &place); ///< the device id that belongs to a place
    static QString copy(); ///< in copies made by the program: what it was made for
    static QString files(); ///< the folder beside it that holds the evidence files, when it is not its own
    static QString backupFolder(); ///< the one that was chosen
    static QString backupDay(); ///< ISO date of the last automatic backup
    /// Whether a row of this name belongs in the table; the search index has one more.
    static bool isKnown(const QString &name);

private:
    Connection &m_connection;
};

} // namespace attest::storage
