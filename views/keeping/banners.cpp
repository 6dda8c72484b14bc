// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/keeping/banners.h"

#include "views/common/notice.h"
#include "views/common/theme.h"

#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

Banners::Banners(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_reading(new Notice(this))
    , m_missing(new Notice(this))
    , m_backup(new Notice(this))
{
    setObjectName(u"banners"_s);
    m_reading->setObjectName(u"readingBanner"_s);
    m_missing->setObjectName(u"missingBanner"_s);
    m_backup->setObjectName(u"backupBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Notice *notice : {m_reading, m_missing, m_backup}) {
        notice->setDismissible(false);
        notice->setContentsMargins(0, 12, 0, 0);
        column->addWidget(notice);
        connect(notice, &Notice::activated, this, &Banners::centrePageRequested);
    }
    connect(&m_centre, &centre::Centre::backupChanged, this, &Banners::showBackup);
    refresh();
}

void Banners::refresh()
{
    showReading();
    showMissing();
    showBackup();
}

void Banners::showReading()
{
    using centre::ReadOnlyBecause;
    switch (m_centre.readOnlyBecause()) {
    case ReadOnlyBecause::No:
        m_reading->clear();
        break;
    case ReadOnlyBecause::Asked:
        m_reading->say(items::Sign::Progress,
                       tr("This centre was opened for reading only. Nothing can be recorded in it now."));
        break;
    case ReadOnlyBecause::Media:
        m_reading->say(items::Sign::Progress,
                       tr("This centre can only be read here. Copy its file and its folder of evidence to a "
                          "place that you may write to, then open the copy."));
        break;
    case ReadOnlyBecause::Copy:
        m_reading->say(
            items::Sign::Progress,
            tr("This is a copy of a centre, so it can only be read: what was recorded here could not "
               "be brought back into the centre. Go on in the centre itself, or restore the centre "
               "from this copy."));
        break;
    }
}

/// Only a folder that is missing is looked for at every opening; a single file is found by verifying.
void Banners::showMissing()
{
    const bool isThere = QFileInfo(m_centre.filesFolder()).isDir();
    const Result<int> items = isThere ? Result<int>(0) : m_centre.itemsWithoutFiles();
    if (!items)
        m_missing->showProblem(items.error().message);
    else if (*items == 0)
        m_missing->clear();
    else
        m_missing->say(
            items::Sign::Returned,
            tr("The folder of evidence files is missing: %n item(s) cannot be shown.", nullptr, *items),
            tr("Locate the files…"));
}

void Banners::showBackup()
{
    const QString trouble = m_centre.backupTrouble();
    if (trouble.isEmpty())
        m_backup->clear();
    else
        m_backup->say(items::Sign::Returned,
                      tr("Today’s backup failed; your work is saved all the same. %1").arg(trouble),
                      tr("Backups…"));
}

} // namespace attest::views
