// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QHeaderView;

namespace attest::views {

/// Gives one column of a table what the others leave, and never less than its words need: with large text the
/// table rather scrolls sideways than shows two letters of a name. Owned by the header it looks after.
class StretchColumn final : public QObject {
    Q_OBJECT

public:
    /// `letters` of the table's text fit in, however narrow the table is.
    StretchColumn(QHeaderView &header, int column, int letters);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QHeaderView &m_header;
    int m_column;
    int m_letters;
};

} // namespace attest::views
