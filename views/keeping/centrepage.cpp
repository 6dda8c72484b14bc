// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/keeping/centrepage.h"

#include "centre/keeping.h"
#include "core/text.h"
#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int columnWidth = 760;

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

/// What something is, quiet, and under it what it is here.
Label *addFact(Panel *panel, const QString &name)
{
    auto *heading = new Label(name, TextRole::Body, panel);
    heading->setQuiet(true);
    auto *value = new Label(QString(), TextRole::Body, panel);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panel->column()->addWidget(heading);
    panel->column()->addWidget(value);
    panel->column()->addSpacing(4);
    return value;
}

QString withSuffix(QString path)
{
    return path.isEmpty() || path.endsWith(u".attest"_s) ? path : QString(path + u".attest"_s);
}

} // namespace

CentrePage::CentrePage(centre::Centre &centre, const PathChoosers &choosers, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choosers(choosers)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"centrePage"_s);
    setWindowTitle(tr("This centre"));
    m_header->setTitle(windowTitle());
    m_header->setSubtitle(tr("Where its records are kept, and what is kept besides them."));
    m_header->showBack(tr("Back to the page before"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    for (Panel *panel : {makePlace(), makeBackups()}) {
        panel->setMaximumWidth(columnWidth);
        column->addWidget(panel);
    }
    column->addStretch(1);
    connect(m_header, &PageHeader::backRequested, this, &CentrePage::closed);
    connect(&m_centre, &centre::Centre::backupChanged, this, &CentrePage::showBackups);
}

Panel *CentrePage::makePlace()
{
    auto *panel = new Panel(this);
    panel->column()->addWidget(new Label(tr("Where it is kept"), TextRole::Section));
    m_file = addFact(panel, tr("Records"));
    m_file->setObjectName(u"centreFile"_s);
    m_files = addFact(panel, tr("Evidence files"));
    m_files->setObjectName(u"centreFiles"_s);
    auto *copy = makeButton(tr("Save a copy…"), u"saveCopy"_s, ButtonKind::Plain, panel);
    auto *move = makeButton(tr("Move…"), u"moveCentre"_s, ButtonKind::Plain, panel);
    move->setAccessibleName(tr("Move the centre to another place"));
    move->setEnabled(!m_centre.isReadOnly());
    m_locate = makeButton(tr("Locate missing files…"), u"locateFiles"_s, ButtonKind::Plain, panel);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {copy, move, m_locate})
        buttons->addWidget(button);
    panel->column()->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &CentrePage::saveCopy);
    connect(move, &QPushButton::clicked, this, &CentrePage::askToMove);
    connect(m_locate, &QPushButton::clicked, this, &CentrePage::locate);
    return panel;
}

Panel *CentrePage::makeBackups()
{
    auto *panel = new Panel(this);
    panel->column()->addWidget(new Label(tr("Backups"), TextRole::Section));
    auto *words = new Label(
        tr("One is made before the first change of each day. The last 7 days are kept, then one a week "
           "for 4 weeks and one a month for 12 months. A folder on another disk also helps when this "
           "disk fails."),
        TextRole::Body, panel);
    words->setWordWrap(true);
    panel->column()->addWidget(words);
    panel->column()->addSpacing(4);
    m_last = addFact(panel, tr("Last backup"));
    m_last->setObjectName(u"lastBackup"_s);
    m_folder = addFact(panel, tr("Kept in"));
    m_folder->setObjectName(u"backupFolder"_s);
    auto *now = makeButton(tr("Back up now"), u"backUpNow"_s, ButtonKind::Plain, panel);
    auto *folder =
        makeButton(tr("Choose another folder…"), u"chooseBackupFolder"_s, ButtonKind::Plain, panel);
    folder->setAccessibleName(tr("Choose another folder for the backups"));
    auto *restore = makeButton(tr("Restore a backup…"), u"restoreBackup"_s, ButtonKind::Plain, panel);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {now, folder, restore}) {
        button->setEnabled(!m_centre.isReadOnly());
        buttons->addWidget(button);
    }
    panel->column()->addLayout(buttons);
    connect(now, &QPushButton::clicked, this, &CentrePage::backUpNow);
    connect(folder, &QPushButton::clicked, this, &CentrePage::chooseFolder);
    connect(restore, &QPushButton::clicked, this, &CentrePage::askToRestore);
    return panel;
}

void CentrePage::open()
{
    m_notice->clear();
    showPlace();
    showBackups();
}

void CentrePage::showPlace()
{
    m_file->setText(native(m_centre.path()));
    const Result<int> items = m_centre.itemsWithoutFiles();
    const int missing = items ? *items : 0;
    const QString folder = native(m_centre.filesFolder());
    m_files->setText(missing == 0 ? folder
                                  : tr("%1 – files of %n item(s) are missing", nullptr, missing).arg(folder));
    m_locate->setVisible(missing > 0);
    if (!items)
        m_notice->showProblem(items.error().message);
}

void CentrePage::showBackups()
{
    const QDate day = m_centre.backupDay();
    m_last->setText(day.isValid() ? text::dateInWords(day) : tr("None yet"));
    const Result<QString> folder = m_centre.backupFolder();
    m_folder->setText(folder ? native(*folder) : folder.error().message);
}

void CentrePage::saveCopy()
{
    const QString suggested =
        QDir(documentsFolder()).filePath(tr("%1 copy.attest", "a file's name").arg(m_centre.name()));
    const QString target = withSuffix(m_choosers.copy(suggested));
    if (target.isEmpty())
        return;
    const auto copied = centre::saveCopy(m_centre.path(), target);
    if (!copied)
        m_notice->showProblem(copied.error().message);
    else if (copied->missing > 0)
        m_notice->say(items::Sign::Returned,
                      tr("The copy is saved, but %n evidence file(s) are missing here and there.", nullptr,
                         copied->missing));
    else
        m_notice->say(items::Sign::Met,
                      tr("The copy is at %1. It opens for reading only.").arg(native(copied->file)));
}

void CentrePage::askToMove()
{
    const QString target = withSuffix(m_choosers.move(m_centre.path()));
    if (!target.isEmpty())
        Q_EMIT moveRequested(target);
}

void CentrePage::locate()
{
    const QString folder = m_choosers.folder(QFileInfo(m_centre.path()).absolutePath());
    if (folder.isEmpty())
        return;
    const auto located = centre::locateFiles(m_centre.path(), folder);
    showPlace();
    if (!located)
        m_notice->showProblem(located.error().message);
    else if (located->missing > 0)
        m_notice->say(
            items::Sign::Returned,
            tr("%n evidence file(s) are still missing. Look in another folder.", nullptr, located->missing));
    else
        m_notice->say(items::Sign::Met,
                      tr("%n evidence file(s) were found; none is missing now.", nullptr, located->found));
    Q_EMIT filesLocated();
}

void CentrePage::backUpNow()
{
    const auto made = m_centre.backUpNow();
    if (!made)
        m_notice->showProblem(made.error().message);
    else
        m_notice->say(items::Sign::Met, tr("The backup is at %1.").arg(native(*made)));
}

void CentrePage::chooseFolder()
{
    const Result<QString> before = m_centre.backupFolder();
    const QString folder = m_choosers.folder(before ? *before : QString());
    if (folder.isEmpty())
        return;
    if (const Result<void> chosen = m_centre.setBackupFolder(folder); !chosen) {
        m_notice->showProblem(chosen.error().message);
        return;
    }
    showBackups();
    backUpNow(); // proves that the place can take one
}

void CentrePage::askToRestore()
{
    const Result<QString> folder = m_centre.backupFolder();
    const QString backup = m_choosers.backup(folder ? *folder : QString());
    if (!backup.isEmpty())
        Q_EMIT restoreRequested(backup);
}

} // namespace attest::views
