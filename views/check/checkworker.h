// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/progress.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace attest::views {

/// Long work on a file, on a thread of its own: the job opens the file for itself and leaves its outcome
/// where whoever made it finds it after `ended`. Made, started and asked on the window's thread. Stops, and
/// waits for that, when it is destroyed.
class CheckWorker final : public QObject {
    Q_OBJECT

public:
    using Job = std::function<void(const Progress &progress)>;
    explicit CheckWorker(Job job, QObject *parent = nullptr);
    ~CheckWorker() override;

    void start();
    /// Asks it to let go of the file; returns when it has, which is a moment later.
    void stop();
    bool isRunning() const;
    /// Thousandths of the whole.
    int progress() const { return m_thousandths.load(); }
    /// Since it was started.
    double seconds() const { return static_cast<double>(m_since.elapsed()) / 1000; }

Q_SIGNALS:
    void ended();

private:
    Job m_job;
    QElapsedTimer m_since;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_thousandths = 0;
};

} // namespace attest::views
