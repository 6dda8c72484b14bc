// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/largeedition.h"

#include "bench/measure.h"
#include "catalogue/loader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace attest::bench {
namespace {

constexpr int criteriaInAll = 1200;
constexpr int outcomesOfUnit = 4;

QJsonObject label(const QString &text) { return {{u"en"_s, text}}; }

QJsonArray outcomes(int criteria)
{
    QJsonArray out;
    for (int outcome = 0; outcome < outcomesOfUnit; ++outcome) {
        const int begin = criteria * outcome / outcomesOfUnit;
        const int end = criteria * (outcome + 1) / outcomesOfUnit;
        QJsonArray list;
        for (int at = begin; at < end; ++at) {
            const QString code = u"%1.%2"_s.arg(outcome + 1).arg(at - begin + 1);
            list.append(QJsonObject{{u"code"_s, code}, {u"label"_s, label(u"made-up criterion "_s + code)}});
        }
        out.append(QJsonObject{{u"code"_s, QString::number(outcome + 1)},
                               {u"label"_s, label(u"made-up outcome %1"_s.arg(outcome + 1))},
                               {u"kind"_s, u"performance"_s},
                               {u"criteria"_s, list}});
    }
    return out;
}

} // namespace

catalogue::QualificationPtr largeEdition()
{
    const catalogue::Catalogue shipped = must(catalogue::Catalogue::shipped());
    QJsonObject root = QJsonDocument::fromJson(must(shipped.find(u"4430-03"_s))->json).object();
    QJsonArray units = root.value(u"units"_s).toArray();
    const int count = static_cast<int>(units.size());
    for (int at = 0; at < count; ++at) {
        QJsonObject unit = units.at(at).toObject();
        unit.remove(u"requirements"_s);
        const int criteria = criteriaInAll * (at + 1) / count - criteriaInAll * at / count;
        unit.insert(u"outcomes"_s, outcomes(criteria));
        units.replace(at, unit);
    }
    root.insert(u"units"_s, units);
    root.insert(u"title"_s, label(u"Large edition for benches"_s));
    root.remove(u"readings"_s);
    return std::make_shared<const catalogue::Qualification>(
        must(catalogue::load(QJsonDocument(root).toJson(QJsonDocument::Compact), u"large edition"_s)));
}

catalogue::Catalogue largeCatalogue() { return catalogue::Catalogue({largeEdition()}); }

} // namespace attest::bench
