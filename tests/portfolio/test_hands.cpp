// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/independence.h"
#include "portfolio/reviewing.h"
#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::test::criterion;
using attest::test::idOf;
using attest::test::RecordsBuilder;

namespace {

const Target target = criterion(u"303"_s, u"1.1"_s);
const PersonId ffion = idOf<PersonId>(7);
const PersonId mei = idOf<PersonId>(8);

/// 303 is met and signed off by Ffion; Mei is an IQA.
RecordsBuilder signedOff()
{
    RecordsBuilder builder;
    builder.person(7, u"Ffion Rees"_s, {Role::Assessor})
        .person(8, u"Mei Okafor"_s, {Role::Iqa})
        .plan({u"303"_s})
        .evidence(1)
        .met(1, {target})
        .signOff(u"303"_s);
    return builder;
}

QString whyNot(const RecordsBuilder &builder, const QString &unit = u"303"_s)
{
    return whyNotReview(*builder.records().person(mei), builder.records(), builder.enrolmentId(), unit);
}

} // namespace

/// Whose hand keeps whom from reviewing, answering and assessing, and which of several words stands.
class TestHands : public QObject {
    Q_OBJECT

private:
    /// May this person answer for 303, when `setUp` has made the records?
    template <class SetUp> static bool mayAnswer303(PersonId person, SetUp setUp)
    {
        RecordsBuilder builder = signedOff();
        builder.records().signOffs.front().by = idOf<PersonId>(20);
        builder.sample(8, u"303"_s, {target});
        setUp(builder.records());
        return mayAnswer(person, builder.records().sampleLines.front(), builder.records());
    }
    static QString whyNotAssess303(const RecordsBuilder &builder, PersonId author, const QString &people = {},
                                   EnrolmentId enrolment = idOf<EnrolmentId>(1),
                                   const QString &unit = u"303"_s)
    {
        return whyNotAssess(*builder.records().person(author), people, builder.records(), enrolment, unit);
    }

private Q_SLOTS:
    void everyDeedHasItsSentence_data()
    {
        using Deed = FormerHand::Deed;
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("signed off") << int(
            Deed::SignedOff) << u"Mei Okafor signed off unit 303, and nobody verifies their own decisions."_s;
        QTest::newRow("judged") << int(
            Deed::Judged) << u"Mei Okafor judged in unit 303, and nobody verifies their own decisions."_s;
        QTest::newRow("claimed") << int(Deed::Claimed)
                                 << u"Mei Okafor claimed for unit 303, and cannot verify it as well."_s;
        QTest::newRow("transferred") << int(Deed::Transferred)
                                     << u"Mei Okafor agreed to or recorded a credit transfer of unit 303, "
                                        "and cannot verify the unit as well."_s;
    }

    /// Before the records were amended: which evidence it was is no longer known.
    void everyDeedHasItsSentence()
    {
        QFETCH(int, deed);
        RecordsBuilder builder = signedOff();
        const auto hand = static_cast<FormerHand::Deed>(deed);
        auto &hands = builder.records().formerHands;
        hands.push_back({idOf<EnrolmentId>(2), u"303"_s, mei, hand});
        hands.push_back({builder.enrolmentId(), u"302"_s, mei, hand});
        hands.push_back({builder.enrolmentId(), u"303"_s, ffion, hand});
        QVERIFY2(whyNot(builder).isEmpty(), "another award's, another unit's, another person's hand");
        hands.push_back({builder.enrolmentId(), u"303"_s, mei, hand});
        QTEST(whyNot(builder), "sentence");
    }

    void theEvidenceIsNamed()
    {
        const auto after = [](auto change) {
            RecordsBuilder builder = signedOff();
            builder.claim(1, target);
            change(builder.records());
            return whyNot(builder);
        };
        QCOMPARE(after([](LearnerRecords &records) { records.judgements.front().by = mei; }),
                 u"Mei Okafor judged E001 in unit 303, and nobody verifies their own decisions."_s);
        QCOMPARE(after([](LearnerRecords &records) { records.claims.front().by = mei; }),
                 u"Mei Okafor claimed E001 for unit 303, and cannot verify it as well."_s);
        QCOMPARE(after([](LearnerRecords &records) { records.evidence.front().recordedBy = mei; }),
                 u"Mei Okafor recorded E001, which serves unit 303, and cannot verify it as well."_s);
        QCOMPARE(
            after(
                [](LearnerRecords &records) { records.evidence.front().people = u"mei okafor, on duty"_s; }),
            u"Mei Okafor is named in E001, which serves unit 303, and a witness cannot verify it as well."_s);
        // What it was judged on has not arrived yet: that it was judged counts all the same.
        QCOMPARE(after([](LearnerRecords &records) {
                     records.judgements.front().by = mei;
                     records.evidence.clear();
                 }),
                 u"Mei Okafor judged in unit 303, and nobody verifies their own decisions."_s);
        QCOMPARE(after([](LearnerRecords &records) {
                     records.signOffs.front().outside = OutsideResult{};
                     records.signOffs.front().outside->by = u"Mei Okafor"_s;
                 }),
                 u"Mei Okafor vouched for the outside result of unit 303, and cannot verify it as well."_s);
        QVERIFY(after([](LearnerRecords &records) {
                    records.signOffs.front().outside = OutsideResult{};
                    records.signOffs.front().outside->by = u"Coleg y Bryn"_s;
                }).isEmpty());
    }

    void theWeightiestDeedIsTold()
    {
        RecordsBuilder builder = signedOff();
        LearnerRecords &records = builder.records();
        records.signOffs.front().outside = OutsideResult{};
        records.signOffs.front().outside->by = u"Mei Okafor"_s;
        records.formerHands.push_back({builder.enrolmentId(), u"303"_s, mei, FormerHand::Deed::Judged});
        QVERIFY(whyNot(builder).contains(u"judged in unit 303"_s));
    }

    void otherUnitsAndAwardsDoNotTie()
    {
        RecordsBuilder builder = signedOff();
        LearnerRecords &records = builder.records();
        builder.claim(1, target);
        records.claims.front().by = records.judgements.front().by = records.signOffs.front().by = mei;
        QVERIFY(!whyNot(builder).isEmpty());
        QVERIFY(whyNot(builder, u"302"_s).isEmpty());
        records.claims.front().enrolment = records.judgements.front().enrolment =
            records.signOffs.front().enrolment = idOf<EnrolmentId>(2);
        QVERIFY(whyNot(builder).isEmpty());
        QCOMPARE(whyNotReview(*records.person(ffion), records, builder.enrolmentId(), u"303"_s),
                 u"Ffion Rees does not have the role IQA."_s);
    }

    void whoeverAssessedMayAnswer()
    {
        const PersonId owain = idOf<PersonId>(9);
        const EnrolmentId here = idOf<EnrolmentId>(1);
        const auto nothing = [](LearnerRecords &) {};
        QVERIFY(!mayAnswer303(owain, nothing));
        QVERIFY(!mayAnswer303({}, nothing));
        QVERIFY2(
            !mayAnswer303(mei, [](LearnerRecords &records) { records.enrolments.front().assessor = mei; }),
            "an IQA does not answer in her own sample");
        QVERIFY(mayAnswer303(owain, [=](LearnerRecords &r) { r.enrolments.front().assessor = owain; }));
        QVERIFY(mayAnswer303(owain, [=](LearnerRecords &r) { r.signOffs.front().by = owain; }));
        QVERIFY(mayAnswer303(owain, [=](LearnerRecords &r) { r.judgements.front().by = owain; }));
        const auto former = [=](PersonId who, EnrolmentId enrolment, const QString &unit) {
            return mayAnswer303(owain, [=](LearnerRecords &r) {
                r.formerHands.push_back({enrolment, unit, who, FormerHand::Deed::Judged});
            });
        };
        QVERIFY(former(owain, here, u"303"_s));
        QVERIFY(!former(ffion, here, u"303"_s));
        QVERIFY(!former(owain, idOf<EnrolmentId>(2), u"303"_s));
        QVERIFY(!former(owain, here, u"302"_s));
        QVERIFY2(!mayAnswer303(owain,
                               [=](LearnerRecords &r) {
                                   r.signOffs.front().by = r.judgements.front().by = owain;
                                   r.signOffs.front().unit = r.judgements.front().target.unit = u"302"_s;
                               }),
                 "another unit");
        QVERIFY2(!mayAnswer303(owain,
                               [=](LearnerRecords &r) {
                                   r.signOffs.front().by = r.judgements.front().by = owain;
                                   r.signOffs.front().enrolment = r.judgements.front().enrolment =
                                       idOf<EnrolmentId>(2);
                               }),
                 "another award");
        QVERIFY2(mayAnswer303(owain,
                              [=](LearnerRecords &r) {
                                  r.enrolments.clear(); // not arrived yet
                                  r.signOffs.front().by = owain;
                              }),
                 "who signed off is known without the enrolment");
    }

    /// Two computers may each have brought one: every computer must come to the same.
    void ofSeveralAnswersTheSmallestIdStands()
    {
        for (const bool turned : {false, true}) {
            RecordsBuilder builder = signedOff();
            const SampleLineId line = builder.sample(8, u"303"_s, {target});
            const EntryId no = builder.decide(line, target, false, u"Not dated"_s);
            builder.answer(7, line, target, no, u"First"_s).answer(7, line, target, no, u"Second"_s);
            auto &answers = builder.records().answers;
            if (turned)
                std::swap(answers.front(), answers.back());
            const auto reviews = targetReviews(builder.records().sampleLines.front(), builder.records());
            QVERIFY(reviews.front().isAnswered());
            QCOMPARE(reviews.front().answer->text, u"First"_s);
        }
    }

    void ofSeveralReleasesTheSmallestIdStands()
    {
        for (const bool turned : {false, true}) {
            RecordsBuilder builder = signedOff();
            builder.release(8, u"303"_s).release(8, u"303"_s);
            auto &releases = builder.records().releases;
            const EntryId first = releases.front().entry;
            if (turned)
                std::swap(releases.front(), releases.back());
            const SignOff &signOff = builder.records().signOffs.front();
            QCOMPARE(releaseOf(signOff, builder.records())->entry, first);
            for (Release &release : releases)
                release.unit = u"302"_s; // an entry that contradicts itself releases nothing
            QVERIFY(!releaseOf(signOff, builder.records()));
            for (Release &release : releases)
                release = {idOf<EnrolmentId>(2), u"303"_s, signOff.entry, {}, true, mei, {}, release.entry};
            QVERIFY(!releaseOf(signOff, builder.records()));
            QVERIFY(!hasBegunIqa(builder.enrolmentId(), builder.records()));
        }
    }

    void ofSeveralSignOffsTheSmallestIdStands()
    {
        for (const bool turned : {false, true}) {
            RecordsBuilder builder = signedOff();
            builder.signOff(u"303"_s, QDate(2013, 4, 9));
            auto &signOffs = builder.records().signOffs;
            const EntryId first = signOffs.front().entry;
            if (turned)
                std::swap(signOffs.front(), signOffs.back());
            QCOMPARE(builder.records().signOff(builder.enrolmentId(), u"303"_s)->entry, first);
            const auto status = statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
            QCOMPARE(status.unit(u"303"_s)->signedOn, QDate(2013, 4, 2));
            QVERIFY(!builder.records().signOff(idOf<EnrolmentId>(2), u"303"_s));
            QVERIFY(!builder.records().signOff(builder.enrolmentId(), u"302"_s));
        }
    }

    void anOpenDecisionReturnsItsOwnUnitOnly()
    {
        RecordsBuilder builder = signedOff();
        const SampleLineId line = builder.sample(8, u"303"_s, {target});
        builder.decide(line, target, false, u"Not dated"_s);
        const auto returned = [&](int enrolment, const QString &unit) {
            return isReturned(idOf<EnrolmentId>(enrolment), unit, builder.records());
        };
        QVERIFY(returned(1, u"303"_s));
        QVERIFY(!returned(1, u"302"_s));
        QVERIFY(!returned(2, u"303"_s));
        QVERIFY(!hasBegunIqa(idOf<EnrolmentId>(2), builder.records()));
        builder.records().people.back().roles = {Role::Assessor}; // no longer an IQA: no word of hers counts
        QVERIFY(!returned(1, u"303"_s));
        builder.records().people.back().roles = {Role::Iqa};
        builder.records().signOffs.front().inForce = false;
        QVERIFY(!returned(1, u"303"_s));
    }

    void whoReviewsDoesNotAssess()
    {
        RecordsBuilder builder = signedOff();
        QVERIFY(whyNotAssess303(builder, mei).isEmpty());
        builder.sample(8, u"303"_s, {target});
        const QString reviews =
            u"Mei Okafor reviews unit 303 as its IQA, so somebody else has to assess in it."_s;
        QCOMPARE(whyNotAssess303(builder, mei), reviews);
        QVERIFY(whyNotAssess303(builder, ffion).isEmpty());
        QVERIFY(whyNotAssess303(builder, ffion, u"Bethan"_s).isEmpty());
        QCOMPARE(whyNotAssess303(builder, ffion, u"Mei Okafor, on duty"_s),
                 u"Mei Okafor reviews unit 303 as its IQA and cannot be a witness in it; leave this evidence "
                 "out."_s);
        QVERIFY(whyNotAssess303(builder, mei, {}, idOf<EnrolmentId>(2)).isEmpty());
        QVERIFY(whyNotAssess303(builder, mei, {}, builder.enrolmentId(), u"302"_s).isEmpty());
        builder.records().sampleLines.front().withdrawn = true;
        QVERIFY2(whyNotAssess303(builder, mei).isEmpty(), "taken off the list");
        builder.release(8, u"303"_s, false);
        QCOMPARE(whyNotAssess303(builder, mei), reviews);
        builder.records().signOffs.front().inForce = false;
        QVERIFY(whyNotAssess303(builder, mei).isEmpty());
    }

    void aLineByAnAssessorKeepsNobodyFromAssessing()
    {
        RecordsBuilder builder = signedOff();
        builder.sample(7, u"303"_s, {target});
        QVERIFY(whyNotAssess303(builder, ffion).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHands)
#include "test_hands.moc"
