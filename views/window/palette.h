// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/finder.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;

namespace attest::views {

class FindModel;
class Label;

/// What the search box finds, over the page: learners, units, evidence and commands. The keyboard stays in
/// the box: Up and Down choose, Return opens, Esc closes and puts the keyboard back where it was. The box is
/// the top bar's and outlives the palette; this widget lies over its parent.
class Palette final : public QFrame {
    Q_OBJECT

public:
    /// Asked each time: the learner in view, and what can be done by name.
    struct Now {
        std::function<EnrolmentId()> open;
        std::function<QList<QAction *>()> commands;
    };

    Palette(centre::Centre &centre, QLineEdit &box, Now now, QWidget *parent);
    ~Palette() override;

    /// Puts the keyboard into the box and shows what can be done.
    void start();
    void close();

Q_SIGNALS:
    /// The words are those in the box.
    void chosen(const attest::views::Find &find, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void search();
    void place();
    void move(int by);
    void choose(const QModelIndex &index);
    bool takeKey(int key);

    Finder m_finder;
    QLineEdit &m_box;
    Now m_now;
    FindModel *m_model;
    QListView *m_list = nullptr; ///< null, as the labels, until it is first opened
    Label *m_nothing = nullptr;
    Label *m_hint = nullptr;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

} // namespace attest::views
