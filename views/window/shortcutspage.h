// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QStandardItemModel;
class QTableView;

namespace attest::views {

/// A line of the page of shortcuts.
struct KeyLine {
    QString where; ///< a page, or a part of the window
    QString what;
    QString keys;
};

/// What can be done by keys, and where: the window's actions, the pages' own, and the keys that every list
/// and form knows.
class ShortcutsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    void show(const std::vector<KeyLine> &lines);

Q_SIGNALS:
    void closed();

private:
    QStandardItemModel *m_model;
    QTableView *m_table;
};

} // namespace attest::views
