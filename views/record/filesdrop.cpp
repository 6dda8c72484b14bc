// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/filesdrop.h"

#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/plainwords.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

FilesDrop::FilesDrop(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"filesDrop"_s);
    setAccessibleName(tr("Files"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

FilesDrop::~FilesDrop() = default;

void FilesDrop::build()
{
    m_chips = new QWidget(this);
    m_flow = new FlowLayout(m_chips, 6);
    m_hint = new Label(tr("Drop or paste files here"), TextRole::Small, this);
    m_hint->setQuiet(true);
    auto *choose = makeButton(tr("Choose…"), u"chooseFilesButton"_s, ButtonKind::Link, this);
    choose->setAccessibleName(tr("Choose files"));
    auto *pasteButton = makeButton(tr("Paste"), u"pasteFilesButton"_s, ButtonKind::Link, this);
    pasteButton->setAccessibleName(tr("Paste files"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_hint);
    row->addWidget(choose);
    row->addWidget(pasteButton);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, space::inside, 12, space::inside);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addLayout(row);
    m_chips->hide();
    connect(choose, &QPushButton::clicked, this, &FilesDrop::choose);
    connect(pasteButton, &QPushButton::clicked, this, &FilesDrop::paste);
}

void FilesDrop::setFiles(const QStringList &files)
{
    QStringList gone;
    m_files.clear();
    for (const QString &file : files) {
        if (QFileInfo(file).isFile())
            m_files.append(file);
        else
            gone.append(QFileInfo(file).fileName());
    }
    showFiles();
    if (!gone.isEmpty())
        Q_EMIT said(tr("Not there any more, so choose again: %1.").arg(gone.join(u", "_s)));
}

void FilesDrop::add(const QStringList &files)
{
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (!info.isFile())
            Q_EMIT said(tr("%1 is a folder. Open it and choose the files in it.").arg(info.fileName()));
        else if (!m_files.contains(info.absoluteFilePath()))
            m_files.append(info.absoluteFilePath());
    }
    showFiles();
    Q_EMIT filesChanged();
}

void FilesDrop::remove(const QString &file)
{
    m_files.removeAll(file);
    showFiles();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT filesChanged();
}

/// The button that was just clicked is among the old chips, so they go when the event is over.
void FilesDrop::showFiles()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const QString &file : m_files) {
        const QString name = QFileInfo(file).fileName();
        auto *chip = makeButton(QString(withAmpersands(shortened(name)) % u"  ×"_s),
                                u"file%1"_s.arg(++number), ButtonKind::Plain, m_chips);
        chip->setAccessibleName(tr("Take off %1").arg(name));
        chip->setToolTip(tr("Take off"));
        connect(chip, &QPushButton::clicked, this, [this, file] { remove(file); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_files.isEmpty());
    setAccessibleDescription(tr("%n files", nullptr, static_cast<int>(m_files.size())));
}

bool FilesDrop::belongsHere(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); })
        || (mime.hasImage() && !mime.hasText());
}

void FilesDrop::take(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty())
        add(files);
    else if (mime.hasImage())
        takePicture(mime);
    else
        Q_EMIT said(tr("There is no file to paste. Copy one in the file manager first, or choose it."));
}

void FilesDrop::takePicture(const QMimeData &mime)
{
    if (!m_pictures)
        m_pictures = std::make_unique<QTemporaryDir>();
    const QString path = m_pictures->filePath(tr("picture-%1.png").arg(++m_pasted));
    if (qvariant_cast<QImage>(mime.imageData()).save(path))
        add({path});
    else
        Q_EMIT said(
            tr("The picture could not be taken from the clipboard. Save it as a file and choose that."));
}

void FilesDrop::paste()
{
    if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData())
        take(*copied);
}

void FilesDrop::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose files"));
    dialog->setObjectName(u"filesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesDrop::add);
    dialog->open();
}

void FilesDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void FilesDrop::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void FilesDrop::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        choose();
    else
        QFrame::keyPressEvent(event);
}

void FilesDrop::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hasFocus() ? theme.accent : theme.edge, hasFocus() ? 2 : 1,
             hasFocus() ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace attest::views
