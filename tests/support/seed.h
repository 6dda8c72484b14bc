// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDebug>
#include <QtGlobal>

namespace attest::test {

/// The seed of a property test, printed so that a failure can be run again: the same at every run, another
/// one with ATTEST_TEST_SEED=n.
inline quint32 seed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ATTEST_TEST_SEED", &given);
    const quint32 seed = given ? static_cast<quint32>(wanted) : 20130424U;
    qInfo() << "seed (ATTEST_TEST_SEED):" << seed;
    return seed;
}

} // namespace attest::test
