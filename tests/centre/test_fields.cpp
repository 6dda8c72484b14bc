// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/apply.h"
#include "support/qualitycentre.h"

#include <QBuffer>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Every field of an action that is written wrongly: which one, and what it must be.
class TestFields : public QObject {
    Q_OBJECT

private:
    static centre::ApplyOutcome applied(TestCentre &test, const QByteArray &lines)
    {
        const QString path = test.path();
        test.close();
        QByteArray bytes = lines;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        auto outcome = centre::apply(path, test.environment(), buffer);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        test.reopen();
        return *outcome;
    }
    /// Reads one action into a file of its own that does not exist yet.
    static QString refusedFirst(TestCentre &test, const QByteArray &line)
    {
        const QString path = test.folder.filePath(u"other.attest"_s);
        QByteArray bytes = line;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto outcome = centre::apply(path, test.environment(), buffer);
        if (!outcome)
            return outcome.error().message;
        if (QFile::exists(path) || outcome->refused.size() != 1)
            return u"(was not refused)"_s;
        return outcome->refused.front().why;
    }

private Q_SLOTS:
    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("why");
        const auto add = [](const char *name, const char *line, const QString &why) {
            QTest::newRow(name) << QByteArray(line) << why;
        };
        add("a number for a text", R"({"action":"addLearner","given":7})",
            u"“given” must be a text in quotation marks."_s);
        add("the first fault is told", R"({"action":"addLearner","given":7,"family":8,"x":9})",
            u"“given” must be a text in quotation marks."_s);
        add("a word for a flag",
            R"({"action":"record","enrolment":"L001","kind":"observation","on":"2013-04-20","setting":"realJobPaid","narrative":"x","ownWork":"yes"})",
            u"“ownWork” must be true or false."_s);
        add("no time",
            R"({"action":"record","enrolment":"L001","kind":"observation","on":"2013-04-20","setting":"realJobPaid","narrative":"x","from":"half nine"})",
            u"“from” must be a time such as 09:30, not “half nine”."_s);
        add("a number in a list", R"({"action":"plan","enrolment":"L001","add":[301]})",
            u"Everything in “add” must be a text in quotation marks."_s);
        add("ties that are no list", R"({"action":"claim","enrolment":"L001","evidence":"E001","ties":{}})",
            u"“ties” must be a list in square brackets."_s);
        add("a tie that is no object",
            R"({"action":"claim","enrolment":"L001","evidence":"E001","ties":["308"]})",
            u"Everything in “ties” must be an object in braces."_s);
        add("a tie without a code",
            R"({"action":"claim","enrolment":"L001","evidence":"E001","ties":[{"unit":"308"}]})",
            u"A tie to unit 308 names no criterion and no requirement."_s);
        add("a tie with a field it does not have",
            R"({"action":"claim","enrolment":"L001","evidence":"E001","ties":[{"unit":"308","criterion":"2.1","page":"2"}]})",
            u"“page” is not a field of this action; check the spelling."_s);
        add("an unknown role", R"({"action":"addPerson","given":"Nia","roles":["assessor","cook"]})",
            u"“roles” cannot be “cook”; correct the word (model/centre/README.md lists them)."_s);
        add("an outside result that is no object",
            R"({"action":"signOff","enrolment":"L001","unit":"202","outside":"certificate"})",
            u"“outside” must be an object in braces."_s);
        add("an outside result with a field it does not have",
            R"({"action":"signOff","enrolment":"L001","unit":"202","outside":{"basis":"certificate","on":"2013-03-01","by":"x","to":"y"}})",
            u"“to” is not a field of this action; check the spelling."_s);
        add("a transfer of a rule", R"({"action":"transferCredit","enrolment":"L001","rule":"MAND"})",
            u"“unit”"_s);
        add("an exemption from a unit", R"({"action":"exempt","enrolment":"L001","unit":"308"})",
            u"“rule”"_s);
        add("a transfer on no day",
            R"({"action":"transferCredit","enrolment":"L001","unit":"308","basis":"x","on":"soon","agreedBy":"y"})",
            u"“on” must be a date"_s);
        add("an unknown verdict",
            R"({"action":"judge","enrolment":"L001","evidence":"E001","ties":[{"unit":"308","criterion":"2.1"}],"verdict":"maybe"})",
            u"“verdict” cannot be “maybe”; correct the word (model/centre/README.md lists them)."_s);
        add("withdrawing something else",
            R"({"action":"withdraw","what":"learner","enrolment":"L001","reason":"x"})",
            u"“what” must be evidence, unit, signOff, creditTransfer, exemption, enrolment or sample, not “learner”."_s);
        add("working as a number", R"({"action":"undo","as":1})",
            u"“as” must be a person's reference in quotation marks."_s);
        add("a second centre", R"({"action":"newCentre","name":7,"person":{}})",
            u"“name” must be a text in quotation marks."_s);
        add("a founder that is no object", R"({"action":"newCentre","name":"X","person":"Nia"})",
            u"“person” must be an object in braces."_s);
        add("an item of nobody", R"({"action":"attach","enrolment":"L999","evidence":"E001","files":[]})",
            u"L999"_s);
        add("a line of nobody",
            R"({"action":"review","list":"S09","enrolment":"L999","unit":"308","verdict":"agreed"})",
            u"L999"_s);
        add("a line of a list that is not there",
            R"({"action":"review","list":"S09","enrolment":"L001","unit":"308","verdict":"agreed"})",
            u"No sample list here is called S09; check the reference."_s);
        add("an unknown decision",
            R"({"action":"review","list":"S09","enrolment":"L001","unit":"308","verdict":"met"})",
            u"“verdict” cannot be “met”"_s);
    }

    void aWrongFieldIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, why);
        QualityCentre test;
        test.plan({u"308"_s, u"202"_s});
        test.must(test.observation());
        const QString before = test->fingerprint();
        const centre::ApplyOutcome outcome = applied(test, line);
        QCOMPARE(outcome.applied, 0);
        QCOMPARE(outcome.refused.size(), std::size_t(1));
        QVERIFY2(outcome.refused.front().why.contains(why), qPrintable(outcome.refused.front().why));
        QCOMPARE(test->fingerprint(), before);
    }

    void theFirstActionOfAFile()
    {
        TestCentre test;
        QCOMPARE(refusedFirst(test, R"({"action":"newCentre","name":"A","person":"Ffion"})"),
                 u"“person” must be an object in braces."_s);
        QCOMPARE(refusedFirst(test, R"({"action":"newCentre","name":"A","person":{"given":"F","role":"x"}})"),
                 u"“role” is not a field of this action; check the spelling."_s);
        QCOMPARE(
            refusedFirst(test, R"({"action":"newCentre","nam":"A","person":{"given":"F","roles":["iqa"]}})"),
            u"“nam” is not a field of this action; check the spelling."_s);
        QCOMPARE(refusedFirst(test, R"({"action":"newCentre","person":{"given":"F","roles":["iqa"]}})"),
                 u"Give the centre a name."_s);
    }

    void creditTransferAndExemptionFromLines()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        const centre::ApplyOutcome outcome = applied(
            test,
            QByteArrayList{
                R"({"action":"transferCredit","enrolment":"L001","unit":"308","basis":"Certificate 4711","on":"2012-11-02","agreedBy":"NCFE"})",
                R"({"action":"exempt","enrolment":"L001","rule":"MAND","basis":"Letter","on":"2013-03-04","agreedBy":"NCFE"})",
                R"({"action":"exempt","enrolment":"L001","rule":"TOTAL","basis":"Letter","on":"2013-03-04","agreedBy":"NCFE"})",
                R"({"action":"withdraw","what":"exemption","enrolment":"L001","rule":"TOTAL","reason":"A slip"})"}
                .join("\n"));
        for (const auto &refusal : outcome.refused)
            qWarning("%d: %s", refusal.line, qPrintable(refusal.why));
        QCOMPARE(outcome.applied, 4);
        QVERIFY(test.file().status.unit(u"308"_s)->transfer.has_value());
        QCOMPARE(test.file().status.exemptedRules(), QStringList{u"MAND"_s});
        const centre::ApplyOutcome gone = applied(
            test,
            R"({"action":"withdraw","what":"creditTransfer","enrolment":"L001","unit":"308","reason":"A slip"})");
        QCOMPARE(gone.applied, 1);
        QVERIFY(!test.file().status.unit(u"308"_s)->transfer.has_value());
    }

    void theWholeOfQualityAssuranceFromLines()
    {
        QualityCentre test;
        test.plan({u"202"_s});
        test.signOff(u"308"_s);
        test.signOff(u"301"_s);
        test.signOff(u"302"_s);
        const centre::ApplyOutcome outcome = applied(
            test,
            QByteArrayList{
                R"({"action":"signOff","enrolment":"L001","unit":"202","learnerDeclares":true,"assessorDeclares":true,"outside":{"basis":"certificate","on":"2013-03-01","by":"Coleg y Bryn"}})",
                R"({"action":"withdraw","what":"signOff","enrolment":"L001","unit":"302","reason":"Too soon"})",
                R"({"action":"withdraw","what":"evidence","enrolment":"L001","evidence":"E003","reason":"Somebody else"})",
                R"({"action":"makeSampleList","qualification":"4430-03","assessor":"P01","as":"P02"})",
                R"({"action":"sample","list":"S01","enrolment":"L001","units":["308","301"],"unit":"202","reason":"Risk","as":"P02"})",
                R"({"action":"withdraw","what":"sample","list":"S01","enrolment":"L001","unit":"301","reason":"Too many","as":"P02"})",
                R"({"action":"review","list":"S01","enrolment":"L001","unit":"202","whole":true,"verdict":"agreed","as":"P02"})",
                R"({"action":"review","list":"S01","enrolment":"L001","unit":"308","criteria":["1.1"],"requirements":[],"verdict":"notAgreed","reason":"Undated","as":"P02"})",
                R"({"action":"answerReview","list":"S01","enrolment":"L001","unit":"308","criteria":["1.1"],"answer":"Dated now","as":"P01"})",
                R"({"action":"addQaAction","list":"S01","enrolment":"L001","unit":"308","what":"Date all","who":"P01","due":"2013-05-02","as":"P02"})",
                R"({"action":"answerQaAction","ref":"S01-A1","answer":"Done","as":"P01"})",
                R"({"action":"returnQaAction","ref":"S01-A1","reason":"One is missing","as":"P02"})",
                R"({"action":"closeQaAction","ref":"S01-A1","reason":"That one was withdrawn","as":"P02"})",
                R"({"action":"review","list":"S01","enrolment":"L001","unit":"308","criteria":["1.1"],"rest":true,"verdict":"agreed","as":"P02"})",
                R"({"action":"closeSampleList","list":"S01","as":"P02"})"}
                .join("\n"));
        for (const auto &refusal : outcome.refused)
            qWarning("%d: %s", refusal.line, qPrintable(refusal.why));
        QCOMPARE(outcome.applied, 15);
        const centre::EnrolmentFile file = test.file();
        using portfolio::UnitState;
        QCOMPARE(file.status.unit(u"308"_s)->state, UnitState::Verified);
        QCOMPARE(file.status.unit(u"202"_s)->state, UnitState::Verified);
        QCOMPARE(file.status.unit(u"302"_s)->state, UnitState::Planned);
        QCOMPARE(test->sampleLists()->front().list.isClosed(), true);
        const centre::ApplyOutcome gone =
            applied(test, R"({"action":"withdraw","what":"enrolment","enrolment":"L001","reason":"Moved"})");
        QCOMPARE(gone.applied, 1);
        QVERIFY(test->qualityGrid({})->rows.empty());
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "test_fields.moc"
