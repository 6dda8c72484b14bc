// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/jsonreader.h"
#include "catalogue/qualification.h"

#include <QHash>

namespace attest::catalogue {

/// Reads the parts of one qualification from its JSON, strictly. Everything it finds wrong goes to the fault
/// it was made with. Lives while one file is loaded (loader.cpp).
class QualificationReader {
    Q_DECLARE_TR_FUNCTIONS(CatalogueLoader)

public:
    explicit QualificationReader(FirstFault &fault)
        : m_fault(fault)
    {
    }
    Qualification qualification(const QJsonObject &object);

private:
    // qualificationreader.cpp
    void readHead(JsonReader &reader, Qualification &qualification);
    void readPolicies(const QJsonValue &value, const QString &place);
    std::vector<Setting> settings(JsonReader &reader, const QString &field);
    std::vector<AssessmentMethod> methods(JsonReader &reader);
    std::vector<Rule> rulesAndBars(JsonReader &reader, const QString &barSource);
    Group group(const QJsonValue &value, const QString &place);
    UnitFilter filter(const QJsonValue &value, const QString &place);
    Rule rule(const QJsonValue &value, const QString &place);
    Rule bar(const QJsonValue &value, const QString &place);
    Alternative alternative(const QJsonValue &value, const QString &place);
    Mapping mapping(const QJsonValue &value, const QString &place);
    MappingItem mappingItem(const QJsonValue &value, const QString &place);
    MappingTarget mappingTarget(const QJsonValue &value, const QString &place);
    Reading reading(const QJsonValue &value, const QString &place);
    // unitreader.cpp
    Unit unit(const QJsonValue &value, const QString &place);
    PrintedUnit printed(JsonReader &reader);
    std::optional<TestTerms> testTerms(const QJsonValue &value, const QString &place);
    UnitOrder order(const QJsonValue &value, const QString &place);
    Outcome outcome(const QJsonValue &value, const QString &place);
    Criterion criterion(const QJsonValue &value, const QString &place);
    Requirement requirement(const QJsonValue &value, const QString &place);
    RequirementPart part(const QJsonValue &value, const QString &place);

    /// A reader function for JsonReader::list.
    template <class T> auto as(T (QualificationReader::*read)(const QJsonValue &, const QString &))
    {
        return [this, read](const QJsonValue &value, const QString &place) {
            return (this->*read)(value, place);
        };
    }

    FirstFault &m_fault;
    QHash<QString, SettingRule> m_policies;
};

/// How an assessment method is written in a file.
QString methodKey(AssessmentMethod method);
std::optional<AssessmentMethod> methodFromKey(const QString &key);

} // namespace attest::catalogue
