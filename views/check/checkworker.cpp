// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/check/checkworker.h"

#include <QThread>

#include <utility>

namespace attest::views {

CheckWorker::CheckWorker(Job job, QObject *parent)
    : QObject(parent)
    , m_job(std::move(job))
{
}

CheckWorker::~CheckWorker() { stop(); }

void CheckWorker::start()
{
    m_since.start();
    m_thread.reset(QThread::create([this] {
        m_job(Progress([this](qint64 done, qint64 all) {
            m_thousandths = static_cast<int>(all > 0 ? 1000 * done / all : 0);
            return !m_stop;
        }));
    }));
    connect(m_thread.get(), &QThread::finished, this, &CheckWorker::ended);
    m_thread->start();
}

void CheckWorker::stop()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

bool CheckWorker::isRunning() const { return m_thread && m_thread->isRunning(); }

} // namespace attest::views
