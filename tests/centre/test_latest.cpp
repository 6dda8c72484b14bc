// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList refs(const Result<centre::LatestEvidence> &latest)
{
    if (!latest)
        return {latest.error().message};
    QStringList out;
    for (const portfolio::Evidence &item : latest->items)
        out.append(item.ref);
    return out;
}

} // namespace

class TestLatest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasRecordedLast()
    {
        TestCentre centre;
        QVERIFY(refs(centre->latestEvidence(3)).isEmpty());
        for (int i = 0; i < 4; ++i)
            centre.must(centre.observation());
        QCOMPARE(refs(centre->latestEvidence(3)), (QStringList{u"E004"_s, u"E003"_s, u"E002"_s}));
        const auto latest = centre->latestEvidence(3);
        QCOMPARE(latest->all, 4);
        QCOMPARE(latest->items.front().recordedBy, centre->working());
        QCOMPARE(latest->items.front().learner, centre.learner());
        QCOMPARE(latest->items.front().recordedOn, centre->today());
    }

    void leavesOutWhatIsWithdrawnOrTakenBack()
    {
        TestCentre centre;
        centre.must(centre.observation());
        const auto second = centre.must(centre.observation());
        centre.must(centre.observation());
        centre.must(command::Withdraw{command::Withdraw::Evidence{*second.evidence.begin()},
                                      u"Recorded for the wrong learner."_s});
        QCOMPARE(refs(centre->latestEvidence(9)), (QStringList{u"E003"_s, u"E001"_s}));
        centre.must(command::Undo{}); // the withdrawal
        QCOMPARE(refs(centre->latestEvidence(9)), (QStringList{u"E003"_s, u"E002"_s, u"E001"_s}));
        centre.must(command::Undo{});
        QCOMPARE(centre->latestEvidence(9)->all, 2);
    }

    void asksOnlySomeLearners()
    {
        TestCentre centre;
        centre.must(centre.observation());
        QCOMPARE(refs(centre->latestEvidence(9, std::vector{centre.learner()})), QStringList{u"E001"_s});
        const auto none = centre->latestEvidence(9, std::vector<LearnerId>{});
        QVERIFY(none->items.empty());
        QCOMPARE(none->all, 0);
    }
};

QTEST_GUILESS_MAIN(TestLatest)
#include "test_latest.moc"
