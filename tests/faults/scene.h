// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faults/disk.h"
#include "support/testcentre.h"

#include <QDir>
#include <QFile>

#include <set>

namespace attest::test {

using Ids = std::set<EntryId>;

#ifndef ATTEST_USUAL_STRIDE
#define ATTEST_USUAL_STRIDE 1
#endif

/// 1: every change of the disk fails in a run of its own. Where there are very many, and under the
/// sanitizers, which are slow, one in a few.
inline int stride()
{
    const int given = qEnvironmentVariableIntValue("ATTEST_TEST_STRIDE");
    return given > 0 ? given : ATTEST_USUAL_STRIDE;
}

/// A small real centre with a unit that is ready to be signed off, given out as fresh copies in a folder of
/// their own, which is the only place where the disk misbehaves.
class Scene {
public:
    Scene()
    {
        m_centre.plan({QStringLiteral("308"), QStringLiteral("311")});
        m_centre.makeReady(QStringLiteral("308"));
        m_centre.close();
        m_base = contentOf(m_centre.path());
        m_evidence = m_centre.folder.filePath(QStringLiteral("photo.jpg"));
        write(m_evidence, QByteArray("a picture of the desk, ").repeated(500));
    }
    ~Scene() { disk::watch({}); }
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /// Where the centre lies in the watched folder.
    QString path() const { return m_tries.filePath(QStringLiteral("try/test.attest")); }
    /// The watched folder, empty.
    QString emptyPlace()
    {
        disk::watch({});
        const QString place = QFileInfo(path()).path();
        QDir(place).removeRecursively();
        if (!QDir().mkdir(place))
            qFatal("cannot make %s", qPrintable(place));
        disk::watch(place.toStdString());
        return place;
    }
    /// A fresh copy of the centre in the watched folder.
    QString fresh()
    {
        emptyPlace();
        write(path(), m_base);
        return path();
    }

    const centre::Environment &environment() const { return m_centre.environment(); }
    Result<std::unique_ptr<centre::Centre>> open(const QString &path, bool readOnly = false) const
    {
        return centre::Centre::open(path, environment(), readOnly);
    }

    QString evidenceFile() const { return m_evidence; }
    QByteArray base() const { return m_base; }

    /// An observation with a file, judged met for one criterion.
    command::Record recordFor(const QString &criterion) const
    {
        command::Record record;
        record.enrolment = m_centre.enrolment;
        record.on = QDate(2013, 4, 24);
        record.narrative = QStringLiteral("Sat with the learner at the desk.");
        record.files = {m_evidence};
        record.ties = {{{QStringLiteral("311"), portfolio::TargetKind::Criterion, criterion}, {}}};
        record.judge = true;
        return record;
    }
    EnrolmentId enrolment() const { return m_centre.enrolment; }

private:
    mutable TestCentre m_centre;
    QTemporaryDir m_tries;
    QByteArray m_base;
    QString m_evidence;
};

inline Ids idsOf(const centre::Centre &centre)
{
    const auto ids = centre.entryIds();
    if (!ids)
        qFatal("%s", qPrintable(ids.error().message));
    return {ids->begin(), ids->end()};
}

/// What `verify` says is wrong, a line each; empty when all is well.
inline QString problemsOf(const centre::Centre &centre)
{
    const auto verified = centre.verify();
    if (!verified)
        return verified.error().message;
    QStringList lines;
    for (const auto &problem : verified->problems)
        lines.append(problem.where + QStringLiteral(": ") + problem.what);
    return lines.join(u'\n');
}

/// What went wrong; empty when nothing did.
template <class T> QString said(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// A sentence for people: it names a file and says what to do; no code stands alone.
inline bool isClear(const QString &message)
{
    return message.contains(u'\u201C') && message.endsWith(u'.') && message.count(QStringLiteral(". ")) >= 1
        && !message.contains(u'\n');
}

} // namespace attest::test
