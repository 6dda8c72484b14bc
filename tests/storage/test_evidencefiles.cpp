// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/evidencefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;

class TestEvidenceFiles : public QObject {
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void aFileIsKeptUnderItsHash()
    {
        QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath(u"c.attest"_s));
        const QByteArray content = QByteArray(3 * 1024 * 1024 + 17, 'x'); // more than one chunk
        const Result<StoredFile> stored = files.add(write(folder, u"Llun tŷ.jpg"_s, content));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(stored->name, u"Llun tŷ.jpg"_s);
        QCOMPARE(stored->size, content.size());
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        QCOMPARE(stored->hash.bytes(), hash);
        const QString hex = QString::fromLatin1(hash.toHex());
        QCOMPARE(files.pathOf(stored->hash),
                 folder.filePath(u"c.attest.files/"_s) + hex.left(2) + u'/' + hex);
        QFile kept(files.pathOf(stored->hash));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == content);
        QCOMPARE(files.check(stored->hash, stored->size), EvidenceFiles::Condition::Whole);
        QCOMPARE(QDir(files.folder()).entryList(QDir::Files).size(), 0); // no temporary file is left
    }

    void theSameBytesAreStoredOnce()
    {
        QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath(u"c.attest"_s));
        const Result<StoredFile> one = files.add(write(folder, u"a.txt"_s, "same"));
        const Result<StoredFile> other = files.add(write(folder, u"b.txt"_s, "same"));
        const Result<StoredFile> empty = files.add(write(folder, u"empty.txt"_s, {}));
        QVERIFY(one && other && empty);
        QCOMPARE(one->hash, other->hash);
        QCOMPARE(other->name, u"b.txt"_s);
        QCOMPARE(empty->size, 0);
        QCOMPARE(files.present().size(), std::size_t(2));
    }

    void whatIsNotWholeIsSaid()
    {
        QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath(u"c.attest"_s));
        const QString source = write(folder, u"a.txt"_s, "words");
        const StoredFile stored = *files.add(source);
        QCOMPARE(files.check(FileHash::fromBytes(QByteArray(32, 'z')), 5), EvidenceFiles::Condition::Missing);
        QCOMPARE(files.check(stored.hash, 6), EvidenceFiles::Condition::Altered);
        QFile kept(files.pathOf(stored.hash));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("wordz");
        kept.close();
        QCOMPARE(files.check(stored.hash, 5), EvidenceFiles::Condition::Altered);
        // Attaching the true file again mends it.
        QVERIFY(files.add(source));
        QCOMPARE(files.check(stored.hash, 5), EvidenceFiles::Condition::Whole);
        QVERIFY(QFile::remove(files.pathOf(stored.hash)));
        QCOMPARE(files.check(stored.hash, 5), EvidenceFiles::Condition::Missing);
    }

    void onlyFilesNamedByAHashArePresent()
    {
        QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath(u"c.attest"_s));
        QVERIFY(files.present().empty());
        const StoredFile stored = *files.add(write(folder, u"a.txt"_s, "words"));
        write(folder, u"c.attest.files/notes.txt"_s, "x");
        QVERIFY(QFile::copy(folder.filePath(u"a.txt"_s),
                            QFileInfo(files.pathOf(stored.hash)).path() + u"/holiday.jpg"_s));
        QVERIFY(files.present() == std::vector<FileHash>{stored.hash});
    }

    void whatCannotBeAddedIsRefused()
    {
        QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath(u"c.attest"_s));
        QCOMPARE(files.add(folder.filePath(u"none.txt"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(files.add(folder.path()).error().code, ErrorCode::Invalid);
        // A file where the folder should be.
        write(folder, u"c.attest.files"_s, "x");
        const Result<StoredFile> refused = files.add(write(folder, u"a.txt"_s, "words"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceFiles)
#include "test_evidencefiles.moc"
