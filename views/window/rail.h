// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace attest::views {

/// The dark column at the left: the program's name, the rooms, and at the foot who is working and where.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Whether the Learners room is the one in view.
    void setLearnersInView(bool inView);
    void showWho(const QString &name, const QString &roles, const QString &centre);
    /// What the foot offers; the rail does not own the menu.
    void setWhoMenu(QMenu *menu);

Q_SIGNALS:
    void learnersRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *m_learners;
    QPushButton *m_who;
};

} // namespace attest::views
