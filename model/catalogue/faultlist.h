// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace attest::catalogue {

/// What does not hold together in one qualification, in document order. Each fault is a place and a sentence:
/// "units[3] (unit 204): ...". Lives while the qualification is looked through (faults.cpp).
class FaultList {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFaults)

public:
    void add(const QString &place, const QString &sentence)
    {
        m_faults.append(QString(place + u": " + sentence));
    }
    void addUnless(bool sound, const QString &place, const QString &sentence)
    {
        if (!sound)
            add(place, sentence);
    }
    const QStringList &all() const { return m_faults; }

    /// "units[3]", with what it is called where that helps to find it.
    static QString at(const QString &list, size_t index, const QString &name = {})
    {
        const QString place = list + u'[' + QString::number(index) + u']';
        return name.isEmpty() ? place : QString(place + u" (" + name + u')');
    }
    /// True the first time.
    static bool isNew(QSet<QString> &seen, const QString &code)
    {
        const auto before = seen.size();
        seen.insert(code);
        return seen.size() > before;
    }
    /// Enough words to find a place, too few to stand for the text.
    static constexpr qsizetype longestQuotation = 8;
    static bool isShort(const QString &quotation)
    {
        return quotation.simplified().split(u' ').size() <= longestQuotation;
    }
    static QString quotesTooMuch()
    {
        return tr("quotes more than %1 printed words. Shorten the quotation.").arg(longestQuotation);
    }

private:
    QStringList m_faults;
};

/// The parts of faults(): each looks at one part of a qualification. Pure.
void lookAtRules(const Qualification &qualification, FaultList &faults); ///< bars included
void lookAtUnits(const Qualification &qualification, FaultList &faults);
void lookAtMapping(const Qualification &qualification, FaultList &faults);

} // namespace attest::catalogue
