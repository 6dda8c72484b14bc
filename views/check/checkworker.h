// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "core/result.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace attest::views {

/// One check of a file on a thread of its own, over a read-only connection of its own. Made, started and
/// asked on the window's thread. Stops, and waits for that, when it is destroyed.
class CheckWorker final : public QObject {
    Q_OBJECT

public:
    explicit CheckWorker(const QString &path, QObject *parent = nullptr);
    ~CheckWorker() override;

    void start();
    /// Asks it to let go of the file; returns when it has, which is a moment later.
    void stop();
    bool isRunning() const;
    /// Thousandths of the whole.
    int progress() const { return m_thousandths.load(); }
    /// Empty until it has ended. Stopped: the error's sentence.
    const std::optional<Result<centre::Verification>> &outcome() const { return m_outcome; }

Q_SIGNALS:
    void ended();

private:
    QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_thousandths = 0;
    std::optional<Result<centre::Verification>> m_outcome; ///< the worker's while it runs
};

} // namespace attest::views
