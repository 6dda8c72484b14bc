// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/todaymodel.h"
#include "views/common/panel.h"

class QPushButton;
class QTableView;

namespace attest::views {

class Label;

/// One card of Today: a heading, a few lines, and how many more there are. As tall as what it shows.
class TodayList final : public Panel {
    Q_OBJECT

public:
    /// `empty` is said when there is no line. `step` more lines are shown at a time; 0: all of them.
    TodayList(const QString &id, const QString &heading, const QString &empty, int step,
              QWidget *parent = nullptr);

    /// `all`: how many there are, when `lines` are only the first of them.
    void setLines(std::vector<items::TodayLine> lines, qint64 all = -1);
    /// How many lines it wants to show.
    int wanted() const { return m_wanted; }
    bool isEmpty() const { return m_lines.empty(); }
    /// The line that the keyboard is on; null when there is none.
    const items::TodayLine *current() const;
    QTableView *table() const { return m_table; }
    /// Whether the line that the keyboard is on is the one that is acted on: only then it is shown as chosen.
    void setChosen(bool chosen);

Q_SIGNALS:
    void opened(const attest::items::TodayLine &line);
    void currentChanged();
    /// More lines than it was given.
    void moreWanted();

private:
    void showLines();
    void showChosen();
    void showMore();
    void fitHeight();

    int m_step;
    int m_wanted = 5;
    bool m_chosen = false;
    qint64 m_all = 0;
    std::vector<items::TodayLine> m_lines;
    items::TodayModel *m_model;
    QTableView *m_table;
    Label *m_empty;
    QPushButton *m_more;
};

} // namespace attest::views
