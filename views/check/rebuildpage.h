// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QProgressBar;
class QPushButton;

namespace attest::views {

class CheckWorker;

/// Writes the tables of a centre anew from its records, on a worker, with progress and stop. The centre is
/// closed meanwhile, for nobody can work on tables that are being written; whoever shows the page opens it
/// again when it has ended. Stopped or not, the file is whole.
class RebuildPage final : public QWidget {
    Q_OBJECT

public:
    RebuildPage(const QString &path, QDate today, QWidget *parent = nullptr);
    ~RebuildPage() override;

    QString path() const { return m_path; }
    void start();
    /// What has come of it, in words; asked after `ended`.
    Result<QString> told() const;

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    void ended();

private:
    QString m_path;
    QDate m_today;
    std::optional<Result<qint64>> m_outcome; ///< the worker's while it runs
    std::unique_ptr<CheckWorker> m_worker;
    QTimer m_look; ///< at how far the worker is
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace attest::views
