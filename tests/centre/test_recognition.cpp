// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/projector.h"
#include "journal/body.h"
#include "storage/store.h"
#include "support/chroniclelines.h"
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using centre::ChronicleLine;
using centre::Standing;
using portfolio::Recognition;
using portfolio::UnitState;
using Kind = Recognition::Kind;

namespace {

command::Recognise transfer(const TestCentre &test, const QString &unit, const QString &agreedBy = u"NCFE"_s)
{
    return {test.enrolment, Kind::CreditTransfer, unit, u"Certificate 4711"_s, QDate(2012, 11, 2), agreedBy};
}

command::Recognise exemption(const TestCentre &test, const QString &rule)
{
    return {test.enrolment, Kind::Exemption, rule, u"Letter of 4 March"_s, QDate(2013, 3, 4), u"NCFE"_s};
}

command::Withdraw withdrawal(const TestCentre &test, Kind kind, const QString &subject,
                             const QString &reason = u"Another learner's"_s)
{
    return {command::Withdraw::Recognition{test.enrolment, kind, subject}, reason};
}

} // namespace

/// Credit transfer and exemption: records with basis, date and who agreed.
class TestRecognition : public QObject {
    Q_OBJECT

private:
    static void verifies(TestCentre &test)
    {
        const auto verified = test->verify();
        QVERIFY(verified);
        for (const auto &problem : verified->problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.what));
        QVERIFY(verified->ok());
    }

private Q_SLOTS:
    void transferredCreditCountsInEveryReading()
    {
        TestCentre test;
        test.plan({u"202"_s, u"308"_s});
        test.must(transfer(test, u"4430-308"_s));
        const centre::EnrolmentFile file = test.file();
        const portfolio::UnitStatus &unit = *file.status.unit(u"308"_s);
        QCOMPARE(unit.state, UnitState::SignedOff);
        QVERIFY(unit.source == rules::Source::CreditTransfer && unit.transfer && unit.blockers.empty());
        QCOMPARE(portfolio::stateInWords(unit), u"Credit transferred"_s);
        QCOMPARE(portfolio::recognitionInWords(*unit.transfer),
                 u"Credit transferred: Certificate 4711, 2 November 2012, agreed by NCFE."_s);
        QCOMPARE(unit.transfer->by, *test->personByRef(u"P01"_s));
        const auto &readings = file.status.readings;
        QCOMPARE(readings.planned.credits, 11);
        for (const rules::Evaluation *each : {&readings.inHand, &readings.achieved, &readings.verified})
            QCOMPARE(each->counted, QStringList{u"308"_s});
        QVERIFY2(!file.status.iqaBegun, "nobody here has verified anything");
        verifies(test);
    }

    void aTransferredUnitIsClosed()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        test.must(transfer(test, u"308"_s));
        command::Record record = test.observation();
        record.ties = test.everything(u"308"_s);
        QCOMPARE(test.refused(record),
                 u"The credit of unit 308 was transferred, which closes its criteria; withdraw the credit "
                 "transfer first."_s);
        QCOMPARE(test.refused(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}}),
                 u"The credit of unit 308 was transferred, so it needs no sign-off; withdraw the credit "
                 "transfer first to assess it here."_s);
        const QString stays = u"The credit of unit 308 was transferred, so it stays; withdraw the credit "
                              "transfer first to drop it."_s;
        QCOMPARE(test.refused(command::Plan{test.enrolment, {}, {u"308"_s}}), stays);
        QCOMPARE(
            test.refused(command::Withdraw{command::Withdraw::Unit{test.enrolment, u"308"_s}, u"Slip"_s}),
            stays);
    }

    void withdrawnItIsOpenAgain()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(transfer(test, u"308"_s));
        test.must(withdrawal(test, Kind::CreditTransfer, u"308"_s));
        const centre::EnrolmentFile file = test.file();
        QCOMPARE(file.status.unit(u"308"_s)->state, UnitState::Planned);
        QCOMPARE(file.status.readings.verified.credits, 0);
        const Recognition &row = file.records.recognitions.front();
        QVERIFY(!row.inForce);
        QCOMPARE(row.reason, u"Another learner's"_s);
        QCOMPARE(row.basis, u"Certificate 4711"_s); // it stays readable
        test.makeReady(u"308"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QCOMPARE(test.refused(transfer(test, u"308"_s)),
                 u"Unit 308 is signed off here; withdraw the sign-off first to record a credit transfer "
                 "instead."_s);
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"Slip"_s});
        test.must(transfer(test, u"308"_s, u"Coleg y Bryn"_s));
        QCOMPARE(test.file().status.unit(u"308"_s)->transfer->agreedBy, u"Coleg y Bryn"_s);
        verifies(test);
    }

    void anExemptedRuleIsMetWithoutCredit()
    {
        TestCentre test;
        test.plan({u"202"_s});
        test.must(exemption(test, u"group-b"_s));
        centre::EnrolmentFile file = test.file();
        QCOMPARE(file.status.exemptedRules(), QStringList{u"GROUP-B"_s});
        for (const rules::Evaluation *each :
             {&file.status.readings.planned, &file.status.readings.inHand, &file.status.readings.achieved,
              &file.status.readings.verified}) {
            QVERIFY(each->rule(u"GROUP-B"_s)->met && each->rule(u"GROUP-B"_s)->exempted);
            QVERIFY(!each->rule(u"GROUP-C"_s)->met);
        }
        QCOMPARE(file.status.readings.achieved.credits, 0);
        QCOMPARE(portfolio::recognitionInWords(*file.status.exemption(u"GROUP-B"_s)),
                 u"Exempt: Letter of 4 March, 4 March 2013, agreed by NCFE."_s);
        test.must(withdrawal(test, Kind::Exemption, u"GROUP-B"_s));
        file = test.file();
        QVERIFY(!file.status.exemption(u"GROUP-B"_s));
        QVERIFY(!file.status.readings.planned.rule(u"GROUP-B"_s)->met);
        verifies(test);
    }

    void everyBadInputHasItsSentence()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        const auto with = [&](command::Recognise command, auto change) {
            change(command);
            return test.refused(command);
        };
        for (const bool unit : {true, false}) {
            const command::Recognise good = unit ? transfer(test, u"308"_s) : exemption(test, u"MAND"_s);
            const QString day = unit
                ? u"Give the date on which the credit was awarded, today or earlier."_s
                : u"Give the date on which the exemption was decided, today or earlier."_s;
            QCOMPARE(with(good, [](auto &c) { c.on = {}; }), day);
            QCOMPARE(with(good, [](auto &c) { c.on = QDate(2013, 4, 25); }), day);
            QVERIFY(with(good, [](auto &c) { c.basis = u"  "_s; }).startsWith(u"Say what the "_s));
            QVERIFY(with(good, [](auto &c) { c.agreedBy = u" "_s; }).startsWith(u"Say who agreed "_s));
            command::Recognise today = good;
            today.on = QDate(2013, 4, 24);
            test.must(today);
            QVERIFY(test.refused(good).contains(u"already"_s));
        }
        QVERIFY(test.refused(transfer(test, u"999"_s)).contains(u"999"_s));
        QCOMPARE(test.refused(transfer(test, u"301"_s)),
                 u"Unit 301 is not in the plan of L001; plan it first."_s);
        QCOMPARE(test.refused(exemption(test, u"GROUP-X"_s)),
                 u"4430-03 has no rule “GROUP-X”; name one of these: TOTAL, LEVEL-3, MAND, GROUP-A, GROUP-B, "
                 "GROUP-C and GROUP-D."_s);
        QCOMPARE(test.refused(withdrawal(test, Kind::CreditTransfer, u"301"_s)),
                 u"There is no credit transfer of unit 301 to withdraw."_s);
        QCOMPARE(test.refused(withdrawal(test, Kind::Exemption, u"TOTAL"_s)),
                 u"There is no exemption from the rule TOTAL to withdraw."_s);
        QVERIFY(test.refused(withdrawal(test, Kind::Exemption, u"MAND"_s, u" "_s)).contains(u"reason"_s));
        test.as(u"P02"_s);
        QVERIFY(test.refused(transfer(test, u"308"_s)).contains(u"Mei Okafor is neither"_s));
        QVERIFY(
            test.refused(withdrawal(test, Kind::Exemption, u"MAND"_s)).contains(u"Mei Okafor is neither"_s));
        test.as(u"P01"_s);
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.enrolment}, u"Left"_s});
        QVERIFY(test.refused(exemption(test, u"TOTAL"_s)).contains(u"withdrawn"_s));
    }

    void aLimitExemptsNobody()
    {
        TestCentre test;
        command::Enrol enrol;
        enrol.learner = test.learner();
        enrol.qualification = u"3412-02"_s;
        enrol.reason = u"The registration was delayed"_s;
        enrol.registered = QDate(2013, 4, 1);
        enrol.assessor = test->working();
        test.enrolment = *test.must(enrol).enrolments.begin();
        const auto &rules = test.file().qualification->rules;
        const auto limit = std::ranges::find_if(rules, [](const catalogue::Rule &rule) {
            return rule.kind == catalogue::RuleKind::AtMost || rule.kind == catalogue::RuleKind::Bar;
        });
        QVERIFY(limit != rules.end());
        QVERIFY(test.refused(exemption(test, limit->id)).contains(u"sets a limit"_s));
    }

    void nothingToSample()
    {
        QualityCentre test;
        test.plan({u"301"_s});
        test.must(transfer(test, u"301"_s));
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const auto list = *test.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}}).sampleLists.begin();
        QCOMPARE(test.refused(command::Sample{list, {{test.enrolment, u"301"_s}}, u"By lot"_s}),
                 u"The credit of unit 301 of L001 was quality assured where it was awarded."_s);
        test.must(command::Sample{list, {{test.enrolment, u"308"_s}}, u"By lot"_s});
    }

    void whoAgreedDoesNotVerifyTheUnitLater()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        test.must(transfer(test, u"308"_s, u"OKAFOR, Mei (NCFE)"_s));
        test.must(withdrawal(test, Kind::CreditTransfer, u"308"_s));
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const auto list = *test.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}}).sampleLists.begin();
        QCOMPARE(test.refused(command::Sample{list, {{test.enrolment, u"308"_s}}, u"By lot"_s}),
                 u"Mei Okafor agreed to or recorded a credit transfer of unit 308, and cannot verify the "
                 "unit as well."_s);
    }

    void itHasNoUndo()
    {
        TestCentre test;
        test.plan({u"308"_s});
        for (const bool unit : {true, false}) {
            test.must(unit ? transfer(test, u"308"_s) : exemption(test, u"MAND"_s));
            QVERIFY(test->undoText().isEmpty());
            QVERIFY(test.refused(command::Undo{}).contains(u"no undo"_s));
            test.must(unit ? withdrawal(test, Kind::CreditTransfer, u"Unit 308"_s)
                           : withdrawal(test, Kind::Exemption, u"mand"_s));
            QCOMPARE(test->undoText(), u"Undo: plan of L001"_s); // what was withdrawn is out of the way
        }
        test.must(command::Undo{});
        QVERIFY(test.file().status.units.empty());
    }

    void historyTellsIt()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(transfer(test, u"308"_s));
        test.must(exemption(test, u"GROUP-B"_s));
        auto lines = linesOf(test.centre());
        const ChronicleLine transferred = lineWith(lines, u"Transferred the credit of 308"_s);
        QCOMPARE(
            transferred.details,
            (QStringList{u"Basis: Certificate 4711"_s, u"As of 2 November 2012"_s, u"Agreed by NCFE"_s}));
        QCOMPARE(transferred.units, QStringList{u"308"_s});
        QCOMPARE(transferred.whereabouts, centre::Whereabouts::Units);
        const QString exempted = lines.front().sentence;
        QCOMPARE(lines.front().whereabouts, centre::Whereabouts::Plan);
        QVERIFY2(exempted.startsWith(u"Exempted from a rule: At least 1 unit from "_s), qPrintable(exempted));
        test.must(withdrawal(test, Kind::CreditTransfer, u"308"_s));
        test.must(withdrawal(test, Kind::Exemption, u"GROUP-B"_s));
        lines = linesOf(test.centre());
        QVERIFY(lines.front().sentence.startsWith(u"Withdrew an exemption: At least 1 unit from "_s));
        QCOMPARE(lineWith(lines, u"Withdrew the credit transfer of 308"_s).details,
                 QStringList{u"Reason: Another learner's"_s});
        QCOMPARE(lineWith(lines, transferred.sentence).standing, Standing::Withdrawn);
        QCOMPARE(lineWith(lines, exempted).standing, Standing::Withdrawn);
    }

    void aPastDayDoesNotKnowIt()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.clock.set(QDateTime(QDate(2013, 4, 26), QTime(9, 0), Qt::UTC));
        test.must(transfer(test, u"308"_s));
        const auto then = test->enrolmentFile(test.enrolment, QDate(2013, 4, 25));
        QVERIFY(then);
        QCOMPARE(then->status.unit(u"308"_s)->state, UnitState::Planned);
        const auto now = test->enrolmentFile(test.enrolment, QDate(2013, 4, 26));
        QVERIFY(now->status.unit(u"308"_s)->transfer.has_value());
    }

    void twoCopiesThatSayDifferentThingsAreSettledByWithdrawing()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(transfer(test, u"308"_s));
        const PersonId author = test->working();
        test.close();
        {
            auto store = storage::Store::open(test.path());
            QVERIFY(store);
            const std::vector<journal::Entry> entries = *(*store)->allEntries();
            const auto mine = std::ranges::find_if(entries, [](const journal::Entry &entry) {
                return journal::read(entry)->header.kind == u"recognition"_s;
            });
            QVERIFY(mine != entries.end());
            const journal::ReadEntry read = *journal::read(*mine);
            journal::Header header = read.header;
            header.device = DeviceId::fromBytes(QByteArray("laptop two").leftJustified(16, '.'));
            header.number = 1;
            header.prev = {};
            header.author = author;
            QCborMap body = *journal::bodyOf(read.payload);
            body.insert(u"basis"_s, u"Certificate 4712"_s);
            QVERIFY((*store)->append(
                journal::seal(header, QByteArray(journal::saltSize, 's'), journal::encodeBody(body))));
            QVERIFY(centre::rebuild(**store));
            QCOMPARE((*store)->rows(storage::Table::Conflict)->size(), std::size_t(1));
        }
        test.reopen();
        QVERIFY(test.file().status.unit(u"308"_s)->transfer.has_value());
        test.must(withdrawal(test, Kind::CreditTransfer, u"308"_s));
        QVERIFY(!test.file().status.unit(u"308"_s)->transfer.has_value());
        test.close();
        auto store = storage::Store::open(test.path(), storage::Mode::ReadOnly);
        QVERIFY((*store)->rows(storage::Table::Conflict)->empty());
    }
};

QTEST_GUILESS_MAIN(TestRecognition)
#include "test_recognition.moc"
