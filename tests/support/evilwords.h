// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

/// What nobody should write and somebody will: markup of three kinds, formulas, SQL, paths, text from right
/// to left, letters without width, control characters, 10,000 letters. Every text holds all of it, the
/// beginning in turn (what a spreadsheet or a shell makes of a text hangs on that), the names a person may
/// really have, and ends with a mark of its own by which it is found again.
class EvilWords {
public:
    /// `canary` is a file that the markup names and that nothing may open.
    explicit EvilWords(const QString &canary);

    /// Evil in place of `words`: one text for each, the same every time.
    QString operator()(const QString &words);

    struct Given {
        QString words;
        QString evil;
        QString mark; ///< evil ends with it, no other text holds it
    };
    const std::vector<Given> &given() const { return *m_given; }

    /// The texts whose mark stands in `text`, but not as they were written. `text` may have its blanks made
    /// single, as a title in one line has.
    QStringList mangledIn(const QString &text) const;

private:
    QStringList m_pieces;
    std::shared_ptr<std::vector<Given>> m_given = std::make_shared<std::vector<Given>>();
};
