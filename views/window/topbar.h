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
    /// Puts the keyboard into the search box with its words chosen.
    void search();
    void clearSearch();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    /// Return: straight to the learner if only one is found.
    void searchEntered();
    /// Down: into the list.
    void searchLeft();
    void recordRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_search;
    Chip *m_example;
    QPushButton *m_record;
};

} // namespace attest::views
