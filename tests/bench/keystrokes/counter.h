// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

/// Counts what a person does: every key, click, turn of the wheel and drop as it reaches a window, before
/// anything is done with it.
class Counter final : public QObject {
public:
    Counter() { qApp->installEventFilter(this); }

    int keys = 0; ///< a key with Ctrl or Shift held is one
    int letters = 0; ///< keys while a narrative was typed
    int clicks = 0;
    int notches = 0; ///< of the wheel
    int drops = 0;
    bool narrating = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!qobject_cast<QWindow *>(watched))
            return false;
        switch (event->type()) {
        case QEvent::ShortcutOverride: // comes first for every key, also for those that are shortcuts
            if (!isModifier(static_cast<QKeyEvent *>(event)->key()))
                ++(narrating ? letters : keys);
            break;
        case QEvent::MouseButtonPress:
            ++clicks;
            break;
        case QEvent::Wheel:
            ++notches;
            break;
        case QEvent::Drop:
            ++drops;
            break;
        default:
            break;
        }
        return false;
    }

private:
    static bool isModifier(int key)
    {
        return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta;
    }
};
