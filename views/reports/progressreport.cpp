// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/progressreport.h"

#include "views/reports/reportspage.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int mostLetters = 60; ///< of a person's name in a file's: 255 bytes is what most disks take

/// People's names may hold what a file system refuses.
QString safe(QString words)
{
    static const QRegularExpression unsafe(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    words.remove(unsafe);
    words = words.simplified().left(mostLetters);
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words.trimmed();
}

} // namespace

Result<report::ProgressInput> progressInput(const centre::Centre &centre, EnrolmentId enrolment)
{
    auto file = centre.enrolmentFile(enrolment);
    if (!file)
        return file.error();
    const portfolio::Person *assessor = centre.person(file->enrolment.assessor);
    report::ProgressInput input;
    input.centre = centre.name();
    input.fingerprint = centre.fingerprint();
    input.assessor = assessor ? assessor->name() : QString();
    input.date = centre.today();
    input.records = std::move(file->records);
    input.enrolment = file->enrolment;
    input.status = std::move(file->status);
    input.qualification = file->qualification;
    return input;
}

QString progressReportName(const report::ProgressInput &input)
{
    return ReportsPage::tr("Progress report %1 %2 %3.pdf", "enrolment, name, date")
        .arg(safe(input.enrolment.ref), safe(input.records.learner.name()), input.date.toString(Qt::ISODate));
}

QString freePath(const QString &folder, const QString &name)
{
    const QFileInfo wanted(QDir(folder).filePath(name));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(
            u"%1 (%2).%3"_s.arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    return path;
}

} // namespace attest::views
