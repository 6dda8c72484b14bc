// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <set>
#include <vector>

namespace attest::cli {

/// Rows set in columns for a terminal. A cell is one line, however its text was written.
class TextTable {
public:
    /// `figures`: the columns that are aligned at the right, counted from 0.
    explicit TextTable(std::set<qsizetype> figures = {})
        : m_figures(std::move(figures))
    {
    }
    void addRow(const QStringList &cells);
    /// Every row on a line of its own, `indent` blanks before it.
    QString text(int indent) const;

private:
    std::set<qsizetype> m_figures;
    std::vector<QStringList> m_rows;
};

} // namespace attest::cli
