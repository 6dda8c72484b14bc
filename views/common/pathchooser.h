// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace attest::views {

/// How people say where a file is, and see one. The program asks with the platform's dialogs; tests answer at
/// once. Every chooser gets a suggested path and returns the chosen one, empty when the person thought better
/// of it.
struct PathChoosers {
    using Chooser = std::function<QString(const QString &suggested)>;
    Chooser newCentre;
    Chooser openCentre;
    Chooser report;
    Chooser copy; ///< a new file for a copy of the centre
    Chooser move; ///< a new place for the centre itself
    Chooser folder; ///< one that is there
    Chooser backup; ///< one to restore
    /// Shows a finished document in the program that the person reads such documents with.
    std::function<void(const QString &path)> showDocument;

    /// The platform's file dialogs over `parent`, which outlives them.
    static PathChoosers dialogs(QWidget *parent);
};

/// Where people's documents go; their home folder where there is none for documents.
QString documentsFolder();

} // namespace attest::views
