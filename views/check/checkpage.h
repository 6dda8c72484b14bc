// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace attest::views {

class CheckWorker;
class Label;
class Notice;

/// "Check this centre": verifies every record and evidence file on a worker, with progress and stop, and says
/// what was found. Work goes on meanwhile: whatever a person saves stops the check first, and the page says
/// so. From here the tables can be written anew, for which the centre has to be closed. The centre outlives
/// it.
class CheckPage final : public QWidget {
    Q_OBJECT

public:
    explicit CheckPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~CheckPage() override;

    bool isChecking() const;

public Q_SLOTS:
    void start();
    void stop();

Q_SIGNALS:
    void closed();
    /// A check has ended, or was stopped; the page says how.
    void checked();
    /// The tables are to be written anew (RebuildPage).
    void rebuildRequested();

private:
    void letGo();
    void finish();
    void tell(const centre::Verification &found, double seconds);
    void list(const QString &heading, const std::vector<centre::Verification::Finding> &findings);
    void showRunning(bool running);

    centre::Centre &m_centre;
    std::optional<Result<centre::Verification>> m_outcome; ///< the worker's while it runs
    std::unique_ptr<CheckWorker> m_worker;
    bool m_letGo = false; ///< something was to be written
    QTimer m_look; ///< at how far the worker is
    Notice *m_notice;
    QProgressBar *m_bar;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_rebuild;
    Label *m_summary;
    QListWidget *m_findings;
};

} // namespace attest::views
