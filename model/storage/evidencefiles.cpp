// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/evidencefiles.h"

#include "storage/durable.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

constexpr qint64 chunkSize = 1 << 20; // bytes

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

Error cannotRead(const QString &source)
{
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "storage", "“%1” could not be read to its end. Check the file and attach it again.")
                .arg(native(source))};
}

/// SHA-256 of a whole file; nothing when it cannot be read.
std::optional<FileHash> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return FileHash::fromBytes(hash.result());
}

/// A file that vanishes again unless it is moved to its place.
class Incoming {
public:
    explicit Incoming(const QString &folder)
        : m_file(folder % u"/incoming-"_s % QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    ~Incoming()
    {
        if (m_file.exists())
            m_file.remove();
    }
    Incoming(const Incoming &) = delete;
    Incoming &operator=(const Incoming &) = delete;

    /// Copies all of `source`, hashing on the way; on the disk when this returns.
    Result<StoredFile> fill(QFile &source)
    {
        errno = 0;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannotKeep();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        while (!source.atEnd()) {
            const QByteArray chunk = source.read(chunkSize);
            if (chunk.isEmpty())
                return cannotRead(source.fileName());
            if (m_file.write(chunk) != chunk.size())
                return cannotKeep();
            hash.addData(chunk);
            size += chunk.size();
        }
        if (source.error() != QFileDevice::NoError)
            return cannotRead(source.fileName());
        if (!syncFile(m_file) || m_file.size() != size)
            return cannotKeep();
        m_file.close();
        return StoredFile{FileHash::fromBytes(hash.result()), QFileInfo(source.fileName()).fileName(), size};
    }

    /// Into its place in one step, over a damaged file of the same name if there is one.
    Result<void> moveTo(const QString &path)
    {
        std::error_code trouble;
        std::filesystem::rename(m_file.filesystemFileName(), QFileInfo(path).filesystemFilePath(), trouble);
        return trouble ? writeFailed(path, trouble.value()) : Result<void>();
    }

private:
    /// Just after the trouble.
    Error cannotKeep() const { return writeFailed(m_file.fileName(), errno); }

    QFile m_file;
};

/// The names in a folder outlive a power cut.
Result<void> keepNames(const QString &folder)
{
    return syncFolder(folder) ? Result<void>() : writeFailed(folder, errno);
}

/// Makes a folder that outlives a power cut. One that is there already may come from a try whose sync failed.
Result<void> makeFolder(const QString &folder)
{
    std::error_code trouble;
    std::filesystem::create_directory(QFileInfo(folder).filesystemFilePath(), trouble);
    return trouble ? writeFailed(folder, trouble.value()) : keepNames(QFileInfo(folder).path());
}

Result<void> readable(const QString &source)
{
    const QFileInfo info(source);
    if (!info.exists())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("storage", "“%1” does not exist any more. Choose the file again.")
                .arg(native(source))};
    if (!info.isFile())
        return invalid(QCoreApplication::translate(
                           "storage", "“%1” is not a file. Attach the files inside it one by one.")
                           .arg(native(source)));
    return {};
}

} // namespace

EvidenceFiles::EvidenceFiles(const QString &centrePath)
    : m_folder(QFileInfo(centrePath).absoluteFilePath() + u".files"_s)
{
}

EvidenceFiles EvidenceFiles::in(const QString &folder)
{
    EvidenceFiles files;
    files.m_folder = QFileInfo(folder).absoluteFilePath();
    return files;
}

QString EvidenceFiles::pathOf(const FileHash &hash) const
{
    const QString name = hash.hex();
    return m_folder % u'/' % name.left(2) % u'/' % name;
}

Result<StoredFile> EvidenceFiles::add(const QString &source) const { return store(source, {}); }

Result<void> EvidenceFiles::addAs(const FileHash &hash, const QString &source) const
{
    const Result<StoredFile> stored = store(source, hash);
    return stored ? Result<void>() : stored.error();
}

bool EvidenceFiles::has(const FileHash &hash) const { return QFileInfo(pathOf(hash)).isFile(); }

Result<int> EvidenceFiles::addAllOf(const EvidenceFiles &other) const
{
    int copied = 0;
    for (const FileHash &hash : other.present()) {
        if (has(hash))
            continue;
        const Result<void> added = addAs(hash, other.pathOf(hash));
        if (!added && added.error().code == ErrorCode::Damaged)
            continue; // an altered file is worth nothing elsewhere either; verify names it
        if (!added)
            return added.error();
        ++copied;
    }
    return copied;
}

/// `expected` null: whatever the file is.
Result<StoredFile> EvidenceFiles::store(const QString &source, const FileHash &expected) const
{
    if (const Result<void> can = readable(source); !can)
        return can.error();
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly))
        return cannotRead(source);
    if (const Result<void> made = makeFolder(m_folder); !made)
        return made.error();
    Incoming incoming(m_folder);
    const Result<StoredFile> copied = incoming.fill(from);
    if (!copied)
        return copied;
    if (!expected.isNull() && copied->hash != expected)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("storage", "“%1” is not what it was and was left out.")
                         .arg(native(source))};
    const QString target = pathOf(copied->hash);
    const QString folder = QFileInfo(target).path();
    const bool isThere = check(copied->hash, copied->size) == Condition::Whole;
    Result<void> placed = makeFolder(folder);
    if (placed && !isThere)
        placed = incoming.moveTo(target);
    if (placed)
        placed = keepNames(folder);
    return placed ? copied : placed.error();
}

EvidenceFiles::Condition EvidenceFiles::check(const FileHash &hash, qint64 size) const
{
    const QFileInfo info(pathOf(hash));
    if (!info.isFile())
        return Condition::Missing;
    return info.size() == size && hashOf(info.filePath()) == hash ? Condition::Whole : Condition::Altered;
}

std::vector<FileHash> EvidenceFiles::present() const
{
    std::vector<FileHash> files;
    const QDir root(m_folder);
    for (const QString &shelf : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &name : QDir(root.filePath(shelf)).entryList(QDir::Files, QDir::Name)) {
            const FileHash hash = FileHash::fromHex(name);
            if (hash.hex() == name && name.startsWith(shelf) && shelf.size() == 2)
                files.push_back(hash);
        }
    }
    return files;
}

QStringList EvidenceFiles::leftBehind() const
{
    return QDir(m_folder).entryList({u"incoming-*"_s}, QDir::Files, QDir::Name);
}

} // namespace attest::storage
