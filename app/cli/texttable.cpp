// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/texttable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

/// How many places a text takes: an accent of its own takes none, a pair of surrogates one.
qsizetype width(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
                         [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

} // namespace

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(cell.simplified());
    m_rows.push_back(row);
}

QString TextTable::text(int indent) const
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], width(row.at(i)));
    }
    QString lines;
    for (const QStringList &row : m_rows) {
        QString line(indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths[static_cast<size_t>(i)] - width(row.at(i)), u' ');
            line += m_figures.contains(i) ? QString(blanks + row.at(i)) : QString(row.at(i) + blanks);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
    }
    return lines;
}

} // namespace attest::cli
