// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "catalogue/loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// The catalogue's files lie in a static library: they must be asked for, or the linker leaves them out.
/// The macro does not work inside a namespace.
static void initialiseCatalogueFiles() { Q_INIT_RESOURCE(attest_catalogue); }

namespace attest::catalogue {

Result<Catalogue> Catalogue::shipped()
{
    initialiseCatalogueFiles();
    const QDir folder(u":/catalogue"_s);
    std::vector<QualificationPtr> qualifications;
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                ErrorCode::Io,
                QCoreApplication::translate("Catalogue", "%1 cannot be read: %2. Install Attest again.")
                    .arg(name, file.errorString())};
        auto qualification = load(file.readAll(), name);
        if (!qualification)
            return qualification.error();
        qualifications.push_back(std::make_shared<const Qualification>(std::move(*qualification)));
    }
    return Catalogue(std::move(qualifications));
}

Catalogue::Catalogue(std::vector<QualificationPtr> qualifications)
    : m_qualifications(std::move(qualifications))
{
    std::sort(m_qualifications.begin(), m_qualifications.end(),
              [](const auto &a, const auto &b) { return a->number < b->number; });
}

Result<QualificationPtr> Catalogue::find(const QString &number) const
{
    QString wanted = number.simplified();
    wanted.remove(u' ');
    const auto found = std::find_if(m_qualifications.begin(), m_qualifications.end(), [&](const auto &each) {
        return each->number.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found != m_qualifications.end())
        return *found;
    QStringList known;
    for (const auto &each : m_qualifications)
        known.append(each->number);
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Catalogue", "The catalogue has no qualification “%1”. It has: %2.")
            .arg(number.trimmed(), text::joined(known))};
}

} // namespace attest::catalogue
