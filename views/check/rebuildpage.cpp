// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/check/rebuildpage.h"

#include "centre/verify.h"
#include "views/check/checkworker.h"
#include "views/common/button.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

RebuildPage::RebuildPage(const QString &path, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_today(today)
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton(tr("Stop"), u"stopRebuild"_s, ButtonKind::Plain, this))
{
    setObjectName(u"rebuildPage"_s);
    setWindowTitle(tr("Write the tables anew"));
    setFocusProxy(m_stop);
    auto *header = new PageHeader(this);
    header->setTitle(windowTitle());
    header->setSubtitle(
        tr("The centre is closed until this has ended, and is opened again by itself. When you stop, "
           "the tables stay as they were."));
    m_bar->setObjectName(u"rebuildProgress"_s);
    m_bar->setAccessibleName(tr("How far the writing is"));
    m_bar->setRange(0, 1000);
    m_bar->setFormat(tr("%p % written"));
    auto *panel = new Panel(this);
    panel->column()->addWidget(m_bar);
    panel->column()->addWidget(m_stop, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(header);
    column->addWidget(panel);
    column->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &RebuildPage::stop);
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_bar->setValue(m_worker ? m_worker->progress() : 0); });
}

RebuildPage::~RebuildPage() = default;

void RebuildPage::start()
{
    m_worker = std::make_unique<CheckWorker>(
        [this](const Progress &progress) { m_outcome = centre::rebuildFile(m_path, m_today, progress); });
    connect(m_worker.get(), &CheckWorker::ended, this, &RebuildPage::ended);
    m_look.start();
    m_worker->start();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void RebuildPage::stop()
{
    m_stop->setEnabled(false);
    if (m_worker)
        m_worker->stop(); // `ended` follows
}

Result<QString> RebuildPage::told() const
{
    if (!m_outcome)
        return invalid(tr("The tables are still being written."));
    if (!*m_outcome)
        return m_outcome->error();
    return tr("The tables are written anew from %n record(s): %1 in %2 s.", nullptr,
              static_cast<int>(**m_outcome))
        .arg(locale().formattedDataSize(QFileInfo(m_path).size(), 0, QLocale::DataSizeSIFormat),
             locale().toString(m_worker->seconds(), 'f', 1));
}

} // namespace attest::views
