// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/background.h"

#include <QThread>

#include <utility>

namespace attest {

void WaitForEnd::operator()(QThread *thread) const
{
    thread->wait();
    delete thread;
}

Background inBackground(std::function<void()> work)
{
    Background thread(QThread::create([work = std::move(work)] {
        // Linux often puts a new thread on the core that made it, which then stands still for a whole tick,
        // four milliseconds, beside a core that is idle. Who wakes up is put where there is room.
        QThread::usleep(1);
        work();
    }));
    thread->start();
    return thread;
}

} // namespace attest
