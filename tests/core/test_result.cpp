// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/result.h"

#include <QTest>

#include <memory>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<int>> made(bool well)
{
    if (!well)
        return Error{ErrorCode::DiskFull, u"No room."_s};
    return std::make_unique<int>(7);
}

Result<void> done(bool well)
{
    if (!well)
        return invalid(u"No."_s);
    return {};
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesAValue()
    {
        auto result = made(true);
        QVERIFY(result.ok());
        QVERIFY(result);
        QCOMPARE(**result, 7);
        const std::unique_ptr<int> taken = std::move(result).value();
        QCOMPARE(*taken, 7);
    }

    void carriesAnError()
    {
        const auto result = made(false);
        QVERIFY(!result.ok());
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::DiskFull);
        QCOMPARE(result.error().message, u"No room."_s);
    }

    void carriesSuccessWithoutValue()
    {
        QVERIFY(done(true).ok());
        const Result<void> refused = done(false);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Invalid);
        QCOMPARE(refused.error().message, u"No."_s);
    }

    void reachesIntoTheValue()
    {
        Result<QString> result(u"abc"_s);
        QCOMPARE(result->size(), 3);
        result->append(u'd');
        QCOMPARE(*result, u"abcd"_s);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "test_result.moc"
