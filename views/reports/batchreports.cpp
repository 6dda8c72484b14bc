// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/batchreports.h"

#include "report/render/pdf.h"
#include "views/reports/progressreport.h"

#include <QMetaObject>

namespace attest::views {

BatchReports::BatchReports(const centre::Centre &centre, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
{
    m_pool.setMaxThreadCount(1);
}

BatchReports::~BatchReports() { m_pool.waitForDone(); }

void BatchReports::start(std::vector<EnrolmentId> enrolments, const QString &folder)
{
    if (m_running)
        return;
    m_enrolments = std::move(enrolments);
    m_folder = folder;
    m_done = 0;
    m_running = true;
    m_stopped = false;
    Q_EMIT progressed(0, static_cast<int>(m_enrolments.size()));
    next();
}

void BatchReports::next()
{
    if (m_stopped || m_done == m_enrolments.size()) {
        finish({});
        return;
    }
    Result<report::ProgressInput> input = progressInput(m_centre, m_enrolments[m_done]);
    if (!input) {
        finish(input.error().message);
        return;
    }
    const QString path = freePath(m_folder, progressReportName(*input));
    m_pool.start([this, values = *std::move(input), path] {
        const Result<int> pages = report::writePdf(report::progressReport(values), path);
        QMetaObject::invokeMethod(
            this, [this, pages] { written(pages); }, Qt::QueuedConnection);
    });
}

void BatchReports::written(const Result<int> &pages)
{
    if (!pages) {
        finish(pages.error().message);
        return;
    }
    ++m_done;
    Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_enrolments.size()));
    next();
}

void BatchReports::finish(const QString &problem)
{
    m_running = false;
    Q_EMIT finished(static_cast<int>(m_done), static_cast<int>(m_enrolments.size()), problem);
}

} // namespace attest::views
