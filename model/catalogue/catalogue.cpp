// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "catalogue/loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

/// The catalogue's files lie in a static library: they must be asked for, or the linker leaves them out.
/// The macro does not work inside a namespace.
static void initialiseCatalogueFiles() { Q_INIT_RESOURCE(attest_catalogue); }

namespace attest::catalogue {

/// One qualification: at hand, or a file that is read when it is first asked for.
class Catalogue::Slot {
public:
    explicit Slot(QString path)
        : m_path(std::move(path))
    {
    }
    explicit Slot(QualificationPtr qualification)
        : m_qualification(std::move(qualification))
    {
    }
    Result<QualificationPtr> qualification() const
    {
        std::call_once(m_once, [this] {
            if (!m_path.isEmpty())
                m_qualification = read();
        });
        return m_qualification;
    }

private:
    Result<QualificationPtr> read() const
    {
        const QString name = QFileInfo(m_path).fileName();
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                ErrorCode::Io,
                QCoreApplication::translate("Catalogue", "%1 cannot be read: %2. Install Attest again.")
                    .arg(name, file.errorString())};
        auto loaded = load(file.readAll(), name);
        if (!loaded)
            return loaded.error();
        return std::make_shared<const Qualification>(*std::move(loaded));
    }

    QString m_path; ///< empty: the qualification was given
    mutable std::once_flag m_once;
    mutable Result<QualificationPtr> m_qualification = QualificationPtr();
};

Result<Catalogue> Catalogue::shipped()
{
    initialiseCatalogueFiles();
    Catalogue catalogue;
    const QDir folder(u":/catalogue"_s);
    // Nothing else lies there; a pattern for names would cost more than all the rest.
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        catalogue.add(std::make_shared<const Slot>(folder.filePath(name)), QFileInfo(name).baseName());
    if (names.isEmpty())
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Catalogue",
                                                 "The program has no qualifications. Install Attest again.")};
    return catalogue;
}

Catalogue::Catalogue(const std::vector<QualificationPtr> &qualifications)
{
    std::vector<QualificationPtr> sorted = qualifications;
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return a->number < b->number; });
    for (const QualificationPtr &each : sorted)
        add(std::make_shared<const Slot>(each), each->number);
}

void Catalogue::add(std::shared_ptr<const Slot> slot, const QString &number)
{
    m_numbers.append(number);
    m_slots.push_back(std::move(slot));
}

Result<QualificationPtr> Catalogue::find(const QString &number) const
{
    QString wanted = number.simplified();
    wanted.remove(u' ');
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers.at(i).compare(wanted, Qt::CaseInsensitive) == 0)
            return m_slots[static_cast<size_t>(i)]->qualification();
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Catalogue", "The catalogue has no qualification “%1”. It has: %2.")
            .arg(number.trimmed(), text::joined(m_numbers))};
}

Result<std::vector<QualificationPtr>> Catalogue::qualifications() const
{
    std::vector<QualificationPtr> all;
    for (const auto &each : m_slots) {
        const auto qualification = each->qualification();
        if (!qualification)
            return qualification.error();
        all.push_back(*qualification);
    }
    return all;
}

} // namespace attest::catalogue
