// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Every statement that a question sends to the file breaks off once. The question then says so, or its answer
// is the right one: nothing is swallowed and passed off as an empty list.
#include "centre/centre.h"
#include "centre/chronicle.h"
#include "faults/ownconnection.h"
#include "support/fullcentre.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;
using centre::Centre;

namespace {

/// A question, and its answer boiled down to what tells two answers apart.
using Question = std::function<Result<QString>(Centre &)>;

template <class Answer, class Telling> Result<QString> told(const Result<Answer> &answer, Telling telling)
{
    if (!answer)
        return answer.error();
    return QString(telling(*answer));
}
QString n(std::size_t size) { return QString::number(size) + u' '; }

QString tellLearner(const centre::EnrolmentFile &file)
{
    const auto &records = file.records;
    QString words = records.learner.name() + u' ' + n(records.evidence.size()) + n(records.claims.size())
        + n(records.judgements.size()) + n(records.signOffs.size()) + n(records.decisions.size())
        + n(records.files.size()) + n(records.people.size());
    for (const portfolio::UnitStatus &unit : file.status.units)
        words += unit.unit + QString::number(static_cast<int>(unit.state)) + u' ';
    return words;
}

QString tellLine(const centre::SampleLineFile &line)
{
    return line.learner + u'|' + line.enrolment + u'|' + line.unitTitle + u'|' + line.inWords + u'|'
        + line.open.join(u'+') + QString::number(static_cast<int>(line.conclusion)) + u' ';
}

template <class Each, class Telling> QString tellAll(const std::vector<Each> &all, Telling telling)
{
    QString words = n(all.size());
    for (const Each &one : all)
        words += telling(one);
    return words;
}

} // namespace

class TestBrokenReading : public QObject {
    Q_OBJECT

private:
    FullCentre m_centre;
    OwnConnection m_own;
    portfolio::SampleListId m_list;
    portfolio::SampleLineId m_line;

    std::map<QString, Question> people();
    std::map<QString, Question> evidence();
    std::map<QString, Question> quality();

    std::unique_ptr<Centre> fresh()
    {
        auto opened = Centre::open(m_centre.path(), m_centre.environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        const auto iqa = (*opened)->personByRef(u"P02"_s);
        if (!iqa || !(*opened)->setWorking(*iqa))
            qFatal("nobody works");
        return *std::move(opened);
    }
    static void rows(const std::map<QString, Question> &questions)
    {
        QTest::addColumn<Question>("question");
        for (const auto &[name, question] : questions)
            QTest::newRow(qPrintable(name)) << question;
    }
    void breakEveryStatement()
    {
        QFETCH(Question, question);
        auto whole = fresh();
        const Result<QString> right = question(*whole);
        QVERIFY2(right, right ? "" : qPrintable(right.error().message));
        whole.reset();
        int refused = 0;
        bool reached = true;
        for (int number = 1; reached; ++number) {
            const auto centre = fresh();
            OwnConnection::breakStatement(number);
            const Result<QString> answer = question(*centre);
            reached = OwnConnection::wasBroken();
            OwnConnection::breakStatement(0);
            const auto at = [number](const QString &words) {
                return QString(u"statement %1: "_s.arg(number) + words).toUtf8();
            };
            if (answer) {
                QVERIFY2(*answer == *right, at(u"the answer is not whole: "_s + *answer).constData());
                continue;
            }
            ++refused;
            const QString why = answer.error().message;
            QVERIFY2(why == u"Stopped. Nothing was changed."_s,
                     at(why).constData()); // what an interrupt is called
            const Result<QString> again = question(*centre); // and the next time it is answered
            QVERIFY2(again && *again == *right, at(u"not answered again"_s).constData());
        }
        qInfo("%d statements broke the answer off", refused);
        QVERIFY(refused > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        m_list = *m_centre->sampleListByRef(u"S01"_s);
        m_line = *m_centre->sampleLineByRef(m_list, m_centre.enrolment, u"305"_s);
        m_centre.close();
    }

    void aboutPeople_data() { rows(people()); }
    void aboutPeople() { breakEveryStatement(); }
    void aboutEvidence_data() { rows(evidence()); }
    void aboutEvidence() { breakEveryStatement(); }
    void aboutQuality_data() { rows(quality()); }
    void aboutQuality() { breakEveryStatement(); }
};

std::map<QString, Question> TestBrokenReading::people()
{
    const EnrolmentId enrolment = m_centre.enrolment;
    return {
        {u"learners"_s,
         [](Centre &centre) {
             return told(centre.learnerLines(), [](const auto &lines) {
                 return tellAll(lines, [](const centre::LearnerLine &line) {
                     return QString(line.learner.name() + u' ' + line.enrolment.ref + u' '
                                    + QString::number(line.tally.readings.achieved) + u' '
                                    + line.readyUnits.join(u'+') + u' ' + QString::number(line.rulesMet)
                                    + u' ');
                 });
             });
         }},
        {u"learner"_s, [=](Centre &centre) { return told(centre.enrolmentFile(enrolment), tellLearner); }},
        {u"learner as of a day"_s,
         [=](Centre &centre) {
             return told(centre.enrolmentFile(enrolment, QDate(2013, 4, 24)), tellLearner);
         }},
        {u"enrolment by ref"_s,
         [](Centre &centre) {
             return told(centre.enrolmentByRef(u"L002"_s), [](const auto &id) { return id.hex(); });
         }},
        {u"learner by ref"_s,
         [](Centre &centre) {
             return told(centre.learnerByRef(u"L002"_s), [](const auto &id) { return id.hex(); });
         }},
        {u"plans"_s,
         [](Centre &centre) {
             return told(centre.plannedUnits(), [](const auto &plans) {
                 QString words;
                 for (const auto &[id, units] : plans)
                     words += id.hex() + units.join(u'+');
                 return words;
             });
         }},
        {u"entries"_s,
         [](Centre &centre) {
             return told(centre.entryIds(), [](const auto &ids) { return n(ids.size()); });
         }},
        {u"drafts"_s,
         [](Centre &centre) {
             return told(centre.drafts(), [](const auto &drafts) { return n(drafts.size()); });
         }},
    };
}

std::map<QString, Question> TestBrokenReading::evidence()
{
    const LearnerId learner = m_centre.learner();
    const auto ids = [](const std::vector<EvidenceId> &found) {
        return tellAll(found, [](const EvidenceId &id) { return id.hex(); });
    };
    const auto tell = [](const portfolio::Evidence &item) { return QString(item.ref + item.title); };
    return {
        {u"by ref"_s,
         [=](Centre &centre) {
             return told(centre.evidenceByRef(learner, u"E002"_s), [](const auto &id) { return id.hex(); });
         }},
        {u"by words"_s, [=](Centre &centre) { return told(centre.findEvidence(u"coach"_s), ids); }},
        {u"latest"_s,
         [=](Centre &centre) {
             return told(centre.latestEvidence(5), [=](const centre::LatestEvidence &latest) {
                 return QString(tellAll(latest.items, tell) + QString::number(latest.all));
             });
         }},
        {u"latest of one"_s,
         [=](Centre &centre) {
             return told(centre.latestEvidence(5, std::vector<LearnerId>{learner}),
                         [=](const centre::LatestEvidence &latest) { return tellAll(latest.items, tell); });
         }},
        {u"items"_s,
         [=](Centre &centre) -> Result<QString> {
             const auto found = centre.findEvidence(u"coach"_s);
             if (!found)
                 return found.error();
             return told(centre.evidence(*found), [=](const auto &items) { return tellAll(items, tell); });
         }},
        {u"without files"_s,
         [](Centre &centre) {
             return told(centre.itemsWithoutFiles(), [](int count) { return QString::number(count); });
         }},
        {u"history"_s,
         [=](Centre &centre) -> Result<QString> {
             centre::ChronicleFilter filter;
             filter.learner = learner;
             auto chronicle = centre.chronicle(filter);
             if (!chronicle)
                 return chronicle.error();
             return told((*chronicle)->next(1000), [](const auto &lines) {
                 return tellAll(lines, [](const centre::ChronicleLine &line) {
                     return QString(line.sentence + line.details.join(u'+') + line.standingWords);
                 });
             });
         }},
    };
}

std::map<QString, Question> TestBrokenReading::quality()
{
    const auto list = m_list;
    const auto line = m_line;
    const EnrolmentId enrolment = m_centre.enrolment;
    return {
        {u"grid"_s,
         [](Centre &centre) {
             return told(centre.qualityGrid({}), [](const centre::QualityGrid &grid) {
                 return tellAll(grid.rows, [](const centre::QualityGrid::Row &row) {
                     QString words = row.enrolment.ref;
                     for (const assurance::CellState state : row.cells)
                         words += QString::number(static_cast<int>(state));
                     return words;
                 });
             });
         }},
        {u"lists"_s,
         [](Centre &centre) {
             return told(centre.sampleLists(), [](const auto &lists) {
                 return tellAll(lists, [](const centre::SampleListLine &one) {
                     return QString(one.list.ref + one.iqaName + QString::number(one.batch) + u' '
                                    + QString::number(one.sampled));
                 });
             });
         }},
        {u"list"_s,
         [=](Centre &centre) {
             return told(centre.sampleList(list), [](const centre::SampleListFile &file) {
                 return QString(file.iqaName + n(file.batch.size()) + tellAll(file.lines, tellLine)
                                + file.whyNotClosed.join(u'+'));
             });
         }},
        {u"candidates"_s,
         [=](Centre &centre) {
             return told(centre.sampleCandidates(list), [](const auto &candidates) {
                 return tellAll(candidates, [](const centre::SampleCandidate &one) {
                     return QString(one.learner + one.unit + one.signedBy + one.whyNot
                                    + QString::number(one.onList) + QString::number(one.inBatch));
                 });
             });
         }},
        {u"review"_s,
         [=](Centre &centre) {
             return told(centre.reviewFile(line), [](const centre::ReviewFile &file) {
                 return QString(file.iqaName + tellLearner(file.then) + n(file.addedSince.size())
                                + n(file.judgedSince.size()) + n(file.actions.size()) + file.open.join(u'+')
                                + file.whyNotReview
                                + tellAll(file.targets, [](const centre::ReviewTarget &target) {
                                      return QString(target.target.code + n(target.judgements.size())
                                                     + n(target.decisions.size()));
                                  }));
             });
         }},
        {u"lines of a learner"_s,
         [=](Centre &centre) {
             return told(centre.sampleLinesOf(enrolment),
                         [](const auto &lines) { return tellAll(lines, tellLine); });
         }},
        {u"report"_s,
         [=](Centre &centre) {
             return told(centre.listReport(list), [](const assurance::ListReport &report) {
                 return tellAll(report.lines, [](const assurance::ListReport::Line &one) {
                     return QString(one.learner + one.unit + one.assessor + n(one.targets.size())
                                    + n(one.actions.size()));
                 });
             });
         }},
        {u"list by ref"_s,
         [](Centre &centre) {
             return told(centre.sampleListByRef(u"S01"_s), [](const auto &id) { return id.hex(); });
         }},
        {u"line by ref"_s,
         [=](Centre &centre) {
             return told(centre.sampleLineByRef(list, enrolment, u"305"_s),
                         [](const auto &id) { return id.hex(); });
         }},
        {u"action by ref"_s,
         [](Centre &centre) {
             return told(centre.qaActionByRef(u"S01-A2"_s), [](const auto &id) { return id.hex(); });
         }},
    };
}

QTEST_GUILESS_MAIN(TestBrokenReading)
#include "test_brokenreading.moc"
