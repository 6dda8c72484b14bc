// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QObject>
#include <QThreadPool>

namespace attest::views {

/// Progress reports of many learners into one folder. Each learner's records are read on the window's thread
/// and copied; setting and writing happen on a worker, one report at a time, so that the window answers
/// meanwhile. No file is ever written over. The centre outlives it.
class BatchReports final : public QObject {
    Q_OBJECT

public:
    explicit BatchReports(const centre::Centre &centre, QObject *parent = nullptr);
    /// Waits for the report that is being written.
    ~BatchReports() override;

    /// Does nothing while it is running.
    void start(std::vector<EnrolmentId> enrolments, const QString &folder);
    /// After the report that is being written.
    void stop() { m_stopped = true; }
    bool isRunning() const { return m_running; }
    QString folder() const { return m_folder; }

Q_SIGNALS:
    void progressed(int done, int all);
    /// `problem` is empty when nothing went wrong; the reports done before it are in the folder.
    void finished(int done, int all, const QString &problem);

private:
    void next();
    void written(const Result<int> &pages);
    void finish(const QString &problem);

    const centre::Centre &m_centre;
    QThreadPool m_pool;
    std::vector<EnrolmentId> m_enrolments;
    QString m_folder;
    std::size_t m_done = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace attest::views
