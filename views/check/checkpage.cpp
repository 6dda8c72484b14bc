// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/check/checkpage.h"

#include "centre/verify.h"
#include "views/check/checkworker.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

CheckPage::CheckPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_notice(new Notice(this))
    , m_bar(new QProgressBar(this))
    , m_start(makeButton(tr("Check now"), u"startCheck"_s, ButtonKind::Primary, this))
    , m_stop(makeButton(tr("Stop"), u"stopCheck"_s, ButtonKind::Plain, this))
    , m_rebuild(makeButton(tr("Write the tables anew…"), u"startRebuild"_s, ButtonKind::Plain, this))
    , m_summary(new Label({}, TextRole::Body, this))
    , m_findings(new QListWidget(this))
{
    setObjectName(u"checkPage"_s);
    setWindowTitle(tr("Check this centre"));
    setFocusProxy(m_start);
    auto *header = new PageHeader(this);
    header->setTitle(windowTitle());
    header->setSubtitle(
        tr("Looks at every record, every table and every evidence file, and changes nothing. You "
           "can go on working: whatever you save stops the check first."));
    header->showBack(tr("Back to the page before"));
    m_bar->setObjectName(u"checkProgress"_s);
    m_bar->setAccessibleName(tr("How far the check is"));
    m_bar->setRange(0, 1000);
    m_bar->setFormat(tr("%p % checked"));
    m_findings->setObjectName(u"checkFindings"_s);
    m_findings->setAccessibleName(tr("What the check found"));
    m_findings->setWordWrap(true);
    m_findings->setTextElideMode(Qt::ElideNone);
    m_findings->hide();

    auto *panel = new Panel(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_rebuild);
    m_rebuild->setToolTip(
        tr("Mends tables that are not what the records say. No record is changed. The centre is "
           "closed and opened again."));
    m_rebuild->setVisible(!m_centre.isReadOnly());
    panel->column()->addLayout(buttons);
    panel->column()->addWidget(m_bar);
    panel->column()->addWidget(m_summary);
    panel->column()->addWidget(m_findings, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(header);
    column->addWidget(m_notice);
    column->addWidget(panel);
    column->addStretch(1);

    connect(header, &PageHeader::backRequested, this, &CheckPage::closed);
    connect(m_start, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_stop, &QPushButton::clicked, this, &CheckPage::stop);
    connect(m_rebuild, &QPushButton::clicked, this, &CheckPage::rebuildRequested);
    connect(m_notice, &Notice::activated, this, &CheckPage::start);
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_bar->setValue(m_worker ? m_worker->progress() : 0); });
    m_centre.setBeforeWriting([this] { letGo(); });
    showRunning(false);
}

CheckPage::~CheckPage() { m_centre.setBeforeWriting({}); }

bool CheckPage::isChecking() const { return m_worker && m_worker->isRunning(); }

void CheckPage::start()
{
    if (m_worker)
        return;
    m_notice->clear();
    m_summary->hide();
    m_findings->clear();
    m_findings->hide();
    m_letGo = false;
    m_outcome.reset();
    m_worker = std::make_unique<CheckWorker>([this, path = m_centre.path()](const Progress &progress) {
        m_outcome = centre::verifyFile(path, progress);
    });
    connect(m_worker.get(), &CheckWorker::ended, this, &CheckPage::finish);
    showRunning(true);
    m_worker->start();
}

void CheckPage::stop()
{
    if (m_worker)
        m_worker->stop(); // `ended` follows
}

/// The file is wanted for writing: what people save goes first.
void CheckPage::letGo()
{
    if (!isChecking())
        return;
    m_letGo = true;
    m_worker->stop();
}

void CheckPage::finish()
{
    if (!m_worker)
        return;
    const double seconds = m_worker->seconds();
    m_worker.release()->deleteLater(); // it is the one that says so
    showRunning(false);
    if (m_outcome && *m_outcome)
        tell(**m_outcome, seconds);
    else if (m_letGo)
        m_notice->say(items::Sign::Progress, tr("The check was stopped because something was saved."),
                      tr("Check again"));
    else if (m_outcome)
        m_notice->showProblem(m_outcome->error().message);
    Q_EMIT checked();
}

void CheckPage::tell(const centre::Verification &found, double seconds)
{
    if (found.ok())
        m_notice->say(items::Sign::Met,
                      tr("Nothing was altered: every record and every evidence file is what it was."));
    else
        m_notice->showProblem(
            tr("Something is not as it was; keep this file as it is and go on with a backup."));
    m_summary->setText(
        tr("%n record(s), %1, checked in %2 s. Fingerprint %3", nullptr, static_cast<int>(found.entries))
            .arg(locale().formattedDataSize(QFileInfo(m_centre.path()).size(), 0, QLocale::DataSizeSIFormat),
                 locale().toString(seconds, 'f', 1), found.fingerprint));
    m_summary->show();
    list(tr("Problem: %1"), found.problems);
    list(tr("Worth knowing: %1"), found.notices);
    m_findings->setVisible(m_findings->count() > 0);
}

void CheckPage::list(const QString &heading, const std::vector<centre::Verification::Finding> &findings)
{
    for (const auto &finding : findings)
        m_findings->addItem(heading.arg(tr("%1: %2").arg(finding.where, finding.what)));
}

void CheckPage::showRunning(bool running)
{
    running ? m_look.start() : m_look.stop();
    m_bar->setValue(0);
    m_bar->setVisible(running);
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
    m_rebuild->setEnabled(!running);
    if (running)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (m_stop->hasFocus() || !m_summary->isVisible())
        m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::views
