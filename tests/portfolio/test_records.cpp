// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/records.h"
#include "portfolio/uln.h"

#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;

class TestRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uln_data()
    {
        QTest::addColumn<QString>("uln");
        QTest::addColumn<bool>("valid");
        // 10*1 and nothing else: 10 mod 11 = 10, so the check digit is 0.
        QTest::newRow("check digit 0") << u"1000000000"_s << true;
        // 10*1 + 2*1 = 12, mod 11 = 1, so the check digit is 9.
        QTest::newRow("check digit 9") << u"1000000019"_s << true;
        // 10+18+24+28+30+30+28+24+18 = 210, mod 11 = 1.
        QTest::newRow("every weight") << u"1234567899"_s << true;
        QTest::newRow("wrong check digit") << u"1234567890"_s << false;
        QTest::newRow("two digits changed round") << u"1324567899"_s << false;
        // 10*1 + 6*2 = 22, mod 11 = 0: no check digit fits.
        QTest::newRow("remainder 0, digit 0") << u"1000200000"_s << false;
        QTest::newRow("remainder 0, digit 1") << u"1000200001"_s << false;
        // 9*2 = 18, mod 11 = 7, so 3 would fit.
        QTest::newRow("begins with 0") << u"0200000003"_s << false;
        QTest::newRow("nine digits") << u"123456789"_s << false;
        QTest::newRow("eleven digits") << u"12345678990"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("letter") << u"123456789A"_s << false;
        QTest::newRow("blank inside") << u"12345 7899"_s << false;
        QTest::newRow("digits of another script") << u"١٢٣٤٥٦٧٨٩٩"_s << false;
    }
    void uln()
    {
        QFETCH(QString, uln);
        QFETCH(bool, valid);
        QCOMPARE(isValidUln(uln), valid);
    }

    void names()
    {
        Learner learner;
        learner.family = u"O'Brien-Llŷr"_s;
        QCOMPARE(learner.name(), u"O'Brien-Llŷr"_s);
        QCOMPARE(learner.calledBy(), u"O'Brien-Llŷr"_s);
        learner.given = u"Carys"_s;
        QCOMPARE(learner.name(), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(learner.calledBy(), u"Carys"_s);
        learner.knownAs = u"Caz"_s;
        QCOMPARE(learner.name(), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(learner.calledBy(), u"Caz"_s);
        learner.family.clear();
        QCOMPARE(learner.name(), u"Carys"_s);

        Person person;
        person.given = u"Ffion"_s;
        person.family = u"Rees"_s;
        person.roles = {Role::Assessor};
        QCOMPARE(person.name(), u"Ffion Rees"_s);
        QVERIFY(person.has(Role::Assessor));
        QVERIFY(!person.has(Role::Iqa));
    }

    void keysReadBack()
    {
        for (const EvidenceKind kind : allEvidenceKinds) {
            QCOMPARE(evidenceKindFromKey(evidenceKindKey(kind)), kind);
            QVERIFY(!evidenceKindName(kind).isEmpty());
        }
        for (const Role role : {Role::Assessor, Role::Coordinator, Role::Iqa}) {
            QCOMPARE(roleFromKey(roleKey(role)), role);
            QVERIFY(!roleName(role).isEmpty());
        }
        for (const EvidenceState state :
             {EvidenceState::Held, EvidenceState::Withdrawn, EvidenceState::Undone})
            QCOMPARE(evidenceStateFromKey(evidenceStateKey(state)), state);
        for (const EnrolmentState state :
             {EnrolmentState::Active, EnrolmentState::Break, EnrolmentState::Withdrawn,
              EnrolmentState::Completed, EnrolmentState::Claimed, EnrolmentState::Certificated}) {
            QCOMPARE(enrolmentStateFromKey(enrolmentStateKey(state)), state);
            QVERIFY(!enrolmentStateName(state).isEmpty());
        }
        using Basis = OutsideResult::Basis;
        for (const Basis basis : {Basis::Portfolio, Basis::Assignment, Basis::Test, Basis::Certificate}) {
            QCOMPARE(outsideBasisFromKey(outsideBasisKey(basis)), basis);
            QVERIFY(!outsideBasisName(basis).isEmpty());
        }
        QCOMPARE(evidenceKindKey(EvidenceKind::WitnessTestimony), u"witnessTestimony"_s);
        QCOMPARE(enrolmentStateKey(EnrolmentState::Break), u"break"_s);
        QVERIFY(!evidenceKindFromKey(u"Observation"_s)); // keys are exact
        QVERIFY(!roleFromKey(QString()));
        QVERIFY(!evidenceStateFromKey(u"lost"_s));
    }

    void findsById()
    {
        test::RecordsBuilder builder;
        builder.evidence(3).evidence(4);
        const LearnerRecords &records = builder.records();
        QCOMPARE(records.evidenceById(test::idOf<EvidenceId>(4))->ref, u"E004"_s);
        QVERIFY(!records.evidenceById(test::idOf<EvidenceId>(5)));
        QCOMPARE(records.enrolment(builder.enrolmentId()), &records.enrolments.front());
        QVERIFY(!records.enrolment(EnrolmentId()));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "test_records.moc"
