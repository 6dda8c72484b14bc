// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/evidencekind.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

QString evidenceKindKey(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Observation:
        return u"observation"_s;
    case EvidenceKind::WitnessTestimony:
        return u"witnessTestimony"_s;
    case EvidenceKind::ProfessionalDiscussion:
        return u"professionalDiscussion"_s;
    case EvidenceKind::Questioning:
        return u"questioning"_s;
    case EvidenceKind::Product:
        return u"product"_s;
    case EvidenceKind::ReflectiveAccount:
        return u"reflectiveAccount"_s;
    case EvidenceKind::Recording:
        return u"recording"_s;
    case EvidenceKind::Rpl:
        return u"rpl"_s;
    case EvidenceKind::TestResult:
        return u"testResult"_s;
    case EvidenceKind::Assignment:
        return u"assignment"_s;
    }
    return {};
}

std::optional<EvidenceKind> evidenceKindFromKey(const QString &key)
{
    for (const EvidenceKind kind : allEvidenceKinds) {
        if (evidenceKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Observation:
        return QCoreApplication::translate("EvidenceKind", "Observation");
    case EvidenceKind::WitnessTestimony:
        return QCoreApplication::translate("EvidenceKind", "Witness testimony");
    case EvidenceKind::ProfessionalDiscussion:
        return QCoreApplication::translate("EvidenceKind", "Professional discussion");
    case EvidenceKind::Questioning:
        return QCoreApplication::translate("EvidenceKind", "Questioning");
    case EvidenceKind::Product:
        return QCoreApplication::translate("EvidenceKind", "Product of work");
    case EvidenceKind::ReflectiveAccount:
        return QCoreApplication::translate("EvidenceKind", "Reflective account");
    case EvidenceKind::Recording:
        return QCoreApplication::translate("EvidenceKind", "Recording");
    case EvidenceKind::Rpl:
        return QCoreApplication::translate("EvidenceKind", "Recognition of prior learning");
    case EvidenceKind::TestResult:
        return QCoreApplication::translate("EvidenceKind", "Test result");
    case EvidenceKind::Assignment:
        return QCoreApplication::translate("EvidenceKind", "Assignment");
    }
    return {};
}

} // namespace attest::portfolio
