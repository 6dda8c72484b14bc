// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/testcentre.h"

/// A centre with something to show on every screen, and something written in every field that a person can
/// fill, made through the same commands as in the window:
/// L001 has units in every state, evidence of every fate and files; L002 is late and has no plan; L003 is
/// withdrawn; L004 began late, with a reason. P02 has sampled two units, agreed with some of it and asked for
/// more; P01 has answered a part.
class FullCentre : public TestCentre {
public:
    explicit FullCentre(const Wording &wording = [](const QString &words) { return words; });

private:
    void addPeople();
    void addEvidence();
    void addUnits();
    void addOthers();
    void sampleSome();
    void as(const QString &person);
    attest::EnrolmentId enrolOther(const QString &given, const QString &family, const QString &group);
    QString writeFile(const QString &name);
    attest::EvidenceId record(const attest::command::Record &record);
};
