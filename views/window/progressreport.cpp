// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/progressreport.h"

#include "report/progress.h"
#include "report/render/pdf.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

QString progressReportName(const portfolio::Learner &learner, QDate day)
{
    // People's names may hold what a file system refuses.
    static const QRegularExpression unsafe(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString who = learner.name();
    who.remove(unsafe);
    return QCoreApplication::translate("attest::views::Workspace", "Progress report %1 %2.pdf")
        .arg(who, day.toString(Qt::ISODate));
}

Result<int> writeProgressReport(const centre::Centre &centre, EnrolmentId enrolment, const QString &path)
{
    const auto file = centre.enrolmentFile(enrolment);
    if (!file)
        return file.error();
    const portfolio::Person *assessor = centre.person(file->enrolment.assessor);
    report::ProgressInput input;
    input.centre = centre.name();
    input.fingerprint = centre.fingerprint();
    input.assessor = assessor ? assessor->name() : QString();
    input.date = centre.today();
    input.records = file->records;
    input.enrolment = file->enrolment;
    input.status = file->status;
    input.qualification = file->qualification;
    return report::writePdf(report::progressReport(input), path);
}

} // namespace attest::views
