// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace attest::views {

class Chip;

/// The line above every page: the search box, the day an example lives in, and the one primary button.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// An invalid date: a real centre, no banner.
    void showExampleDate(QDate date);
    void setRecordEnabled(bool enabled);
    /// The one search box; what it finds is the palette's.
    QLineEdit *searchBox() const { return m_search; }

Q_SIGNALS:
    void recordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_search;
    Chip *m_example;
    QPushButton *m_record;
};

} // namespace attest::views
