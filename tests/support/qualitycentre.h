// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/testcentre.h"

/// A test centre with short ways through quality assurance. P01 assesses, P02 is the IQA.
class QualityCentre : public TestCentre {
public:
    /// Who is working from here on.
    void as(const QString &person)
    {
        const auto id = centre().personByRef(person);
        if (!id || !centre().setWorking(*id))
            qFatal("nobody is called %s", qPrintable(person));
    }
    /// Plans, meets and signs off a unit.
    void signOff(const QString &unit)
    {
        plan({unit});
        makeReady(unit);
        must(attest::command::SignOff{enrolment, unit, {}, true, true, {}});
    }
    /// A new list of 4430-03 by whoever is working.
    attest::portfolio::SampleListId makeList()
    {
        const attest::centre::ChangeSet made =
            must(attest::command::MakeSampleList{{}, {}, QStringLiteral("4430-03"), {}});
        return *made.sampleLists.begin();
    }
    attest::portfolio::SampleLineId sample(attest::portfolio::SampleListId list, const QString &unit)
    {
        const attest::centre::ChangeSet done =
            must(attest::command::Sample{list, {{enrolment, unit}}, QStringLiteral("New assessor")});
        return *done.sampleLines.begin();
    }
    /// Agrees with everything that is undecided.
    void agreeAll(attest::portfolio::SampleLineId line)
    {
        must(attest::command::Review{line, {}, true, true, {}});
    }
};
