// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/backups.h"
#include "centre/bulk.h"
#include "centre/centre.h"
#include "centre/linesahead.h"
#include "centre/memory.h"
#include "centre/openlearner.h"
#include "centre/projector.h"
#include "centre/session.h"
#include "centre/statuskeeper.h"

#include <QFileInfo>

// What the centre does for its own safety: the device it writes with, and the backups.
namespace attest::centre {

Centre::~Centre()
{
    m_linesAhead.reset();
    if (isReadOnly() || m_store->needsDevice())
        return;
    // Each status that is left behind says that it is outdated; the next session answers it.
    const Result<void> completed = m_statuses->complete();
    Q_UNUSED(completed)
    if (!m_environment.memory)
        return;
    if (const Result<storage::DeviceTip> tip = m_store->tip(); tip && !tip->id.isNull())
        m_environment.memory->rememberEntry(m_store->device(), tip->id);
}

ReadOnlyBecause Centre::readOnlyBecause() const
{
    switch (m_store->readOnlyBecause()) {
    case storage::ReadOnlyBecause::No:
        break;
    case storage::ReadOnlyBecause::Asked:
        return ReadOnlyBecause::Asked;
    case storage::ReadOnlyBecause::Media:
        return ReadOnlyBecause::Media;
    case storage::ReadOnlyBecause::Copy:
        return ReadOnlyBecause::Copy;
    }
    return ReadOnlyBecause::No;
}

/// A file without the last entry that was seen of its device was put back by something else than this
/// program, or another copy has gone on with the same device.
void Centre::recogniseDevice()
{
    if (!m_environment.memory || isReadOnly())
        return;
    const EntryId last = m_environment.memory->lastEntryOf(m_store->device());
    const Result<bool> holds = last.isNull() ? Result<bool>(true) : m_store->holds(last);
    if (!holds || !*holds)
        m_store->distrustDevice();
}

Result<QString> Centre::backupFolder() const { return Backups(*m_store).folder(); }

Result<void> Centre::setBackupFolder(const QString &folder)
{
    return m_store->setBackupFolder(QFileInfo(folder).absoluteFilePath());
}

QDate Centre::backupDay() const
{
    const Result<QDate> day = m_store->backupDay();
    return day ? *day : QDate();
}

Result<QString> Centre::backUpNow()
{
    const QDate day = m_environment.clock.today();
    m_backupTried = day;
    Result<QString> made = Backups(*m_store).make(day);
    if (made && !isReadOnly())
        if (const Result<void> noted = m_store->setBackupDay(day); !noted)
            made = noted.error();
    m_backupTrouble = made ? QString() : made.error().message;
    Q_EMIT backupChanged();
    return made;
}

/// The state before the change is what is kept, so the change waits for it. Tried once a day in a session: a
/// disk that is not there must not make every change slow.
void Centre::backUpBeforeFirstChange()
{
    if (m_bulk) // a backup holds what stood before all of them
        return;
    const QDate day = m_environment.clock.today();
    const bool isExample = m_exampleDate.isValid();
    if (!m_environment.dailyBackups || isExample || m_backupTried == day || m_people.empty()
        || backupDay() == day)
        return;
    const Result<QString> made = backUpNow();
    Q_UNUSED(made) // backupTrouble() says why, and stays until one succeeds
}

} // namespace attest::centre
