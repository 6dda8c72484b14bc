// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include <QTest>

using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestShipped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCompiledIn()
    {
        const auto catalogue = Catalogue::shipped();
        QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().message));
        QVERIFY(catalogue->find(u" 4430 -03 "_s).ok());
    }
};

QTEST_GUILESS_MAIN(TestShipped)
#include "test_shipped.moc"
