// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTime>
#include <QWidget>

class QAction;
class QToolButton;

namespace attest::views {

class Label;

/// The quiet line at the foot: what is safe since when, how many learners, what can be undone, the
/// fingerprint.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    /// The actions are the window's; their texts say what would be undone and redone.
    StatusLine(QAction *undo, QAction *redo, QWidget *parent = nullptr);

    void showSaved(QTime at);
    /// Safe in the file, not yet a record: never called saved.
    void showDraftKept(QTime at);
    void showLearners(int learners);
    void showFingerprint(const QString &fingerprint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(QAction *action, const QString &name);

    Label *m_safe;
    Label *m_learners;
    Label *m_fingerprint;
};

} // namespace attest::views
