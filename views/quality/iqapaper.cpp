// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/iqapaper.h"

#include "report/iqa.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

Result<report::Document> iqaReportOf(const centre::Centre &centre, portfolio::SampleListId list)
{
    Result<assurance::ListReport> contents = centre.listReport(list);
    if (!contents)
        return contents.error();
    return report::iqaReport({centre.name(), centre.fingerprint(), centre.today(), *std::move(contents)});
}

QString iqaReportName(const QString &listRef, QDate day)
{
    static const QRegularExpression unsafe(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString ref = listRef;
    ref.remove(unsafe);
    return QCoreApplication::translate("attest::views::Workspace", "IQA report %1 %2.pdf")
        .arg(ref, day.toString(Qt::ISODate));
}

} // namespace attest::views
