// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Every statement that an action sends to the file breaks off once, in an action of every kind. Then nothing
// of it is kept, the same action can be done at once, and the centre is whole.
#include "centre/centre.h"
#include "faults/ownconnection.h"
#include "faults/scene.h"
#include "support/fullcentre.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;
using centre::Centre;
using portfolio::TargetKind;
using Kind = portfolio::Recognition::Kind;

namespace {

/// Who does it, and what: looked up before anything breaks.
struct Deed {
    QString person;
    std::function<Command(Centre &)> command;
};
using Deeds = std::map<QString, Deed>;

} // namespace

class TestBrokenAction : public QObject {
    Q_OBJECT

private:
    FullCentre m_centre;
    OwnConnection m_own;
    QByteArray m_base;
    QString m_photo;

    Deeds recording();
    Deeds deciding();
    Deeds assuring();

    std::unique_ptr<Centre> fresh(const QString &person)
    {
        Scene::write(m_centre.path(), m_base);
        auto opened = Centre::open(m_centre.path(), m_centre.environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        const auto who = (*opened)->personByRef(person);
        if (!who || !(*opened)->setWorking(*who))
            qFatal("nobody works");
        return *std::move(opened);
    }
    static void rows(const Deeds &deeds)
    {
        QTest::addColumn<Deed>("deed");
        for (const auto &[name, deed] : deeds)
            QTest::newRow(qPrintable(name)) << deed;
    }
    EvidenceId item(Centre &centre, const QString &ref) const
    {
        return *centre.evidenceByRef(m_centre.learner(), ref);
    }
    static portfolio::SampleLineId line(Centre &centre)
    {
        const auto list = *centre.sampleListByRef(u"S01"_s);
        return *centre.sampleLineByRef(list, *centre.enrolmentByRef(u"L001"_s), u"305"_s);
    }

    /// What went wrong when this statement broke off; `reached` says whether there was such a one.
    QString breakOne(const Deed &deed, int number, std::size_t entries, bool &reached)
    {
        const auto centre = fresh(deed.person);
        const Command command = deed.command(*centre);
        const QString before = centre->fingerprint();
        OwnConnection::breakStatement(number);
        const auto done = centre->run(command);
        reached = OwnConnection::wasBroken();
        OwnConnection::breakStatement(0);
        if (!done) {
            if (done.error().message != u"Stopped. Nothing was changed."_s)
                return done.error().message;
            if (centre->fingerprint() != before)
                return u"it was refused, and something was written"_s;
            if (const auto again = centre->run(command); !again)
                return QString(u"not done again: "_s + again.error().message);
        }
        if (centre->entryIds()->size() != entries)
            return u"half of it was written"_s;
        return number % 10 == 1 ? problemsOf(*centre) : QString(); // the slowest part
    }

    void breakEveryStatement()
    {
        QFETCH(Deed, deed);
        std::size_t entries = 0;
        {
            const auto centre = fresh(deed.person);
            const auto done = centre->run(deed.command(*centre));
            QVERIFY2(done, qPrintable(said(done)));
            entries = centre->entryIds()->size();
        }
        bool reached = true;
        int number = 1;
        for (; reached; number += stride()) {
            const QString wrong = breakOne(deed, number, entries, reached);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"statement %1: %2"_s.arg(number).arg(wrong)));
        }
        qInfo("%d statements, one in %d broken off", number - stride() - 1, stride());
        QVERIFY(number > stride() + 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        m_centre.close();
        m_base = Scene::contentOf(m_centre.path());
        m_photo = m_centre.folder.filePath(u"photo.jpg"_s);
        Scene::write(m_photo, "a picture of the desk");
    }

    void recordingSurvives_data() { rows(recording()); }
    void recordingSurvives() { breakEveryStatement(); }
    void decidingSurvives_data() { rows(deciding()); }
    void decidingSurvives() { breakEveryStatement(); }
    void assuringSurvives_data() { rows(assuring()); }
    void assuringSurvives() { breakEveryStatement(); }
};

Deeds TestBrokenAction::recording()
{
    const EnrolmentId enrolment = m_centre.enrolment;
    const LearnerId learner = m_centre.learner();
    command::LearnerDetails details;
    details.given = u"Elin"_s;
    details.family = u"Vaughan"_s;
    details.born = QDate(1994, 2, 3);
    return {
        {u"person"_s,
         {u"P01"_s,
          [](Centre &) {
              return command::AddPerson{{u"P07"_s, u"Nia"_s, u"Owen"_s, {portfolio::Role::Assessor}}};
          }}},
        {u"learner"_s, {u"P01"_s, [=](Centre &) { return command::AddLearner{details}; }}},
        {u"amended learner"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::AmendLearner{learner, details};
          }}},
        {u"enrolment"_s,
         {u"P01"_s,
          [=](Centre &centre) {
              const auto added = centre.run(command::AddLearner{details});
              if (!added)
                  qFatal("%s", qPrintable(said(added)));
              command::Enrol enrol;
              enrol.learner = *added->learners.begin();
              enrol.qualification = u"4430-03"_s;
              enrol.registered = QDate(2013, 4, 2);
              enrol.assessor = centre.working();
              return enrol;
          }}},
        {u"plan"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Plan{enrolment, {u"311"_s}, {}};
          }}},
        {u"evidence"_s,
         {u"P01"_s,
          [=, this](Centre &centre) {
              command::Record record;
              record.enrolment = enrolment;
              record.on = QDate(2013, 4, 24);
              record.narrative = u"Sat with the learner."_s;
              record.files = {m_photo};
              record.ties = {{{u"308"_s, TargetKind::Criterion, u"1.2"_s}, u"page 1"_s}};
              record.judge = !centre.working().isNull();
              return record;
          }}},
        {u"file"_s,
         {u"P01"_s,
          [this](Centre &centre) {
              return command::Attach{item(centre, u"E001"_s), {m_photo}};
          }}},
        {u"claim"_s,
         {u"P01"_s,
          [=, this](Centre &centre) {
              return command::Claim{
                  item(centre, u"E001"_s), enrolment, {{{u"308"_s, TargetKind::Criterion, u"1.2"_s}, {}}}};
          }}},
    };
}

Deeds TestBrokenAction::deciding()
{
    const EnrolmentId enrolment = m_centre.enrolment;
    const portfolio::Target claimed{u"308"_s, TargetKind::Criterion, u"1.1"_s};
    return {
        {u"judgement"_s,
         {u"P01"_s,
          [=, this](Centre &centre) {
              return command::Judge{
                  item(centre, u"E002"_s), enrolment, {claimed}, portfolio::Verdict::Met, {}};
          }}},
        {u"many at once"_s,
         {u"P01"_s,
          [=, this](Centre &centre) {
              command::Mark mark;
              mark.enrolment = enrolment;
              mark.items = {{item(centre, u"E001"_s),
                             {{{u"308"_s, TargetKind::Criterion, u"1.2"_s}, {}},
                              {{u"308"_s, TargetKind::Criterion, u"1.3"_s}, {}}}}};
              mark.verdict = portfolio::Verdict::Met;
              return mark;
          }}},
        {u"sign-off"_s,
         {u"P01"_s, [=](Centre &) { return command::SignOff{enrolment, u"302"_s, {}, true, true, {}}; }}},
        {u"withdrawn sign-off"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Withdraw{command::Withdraw::SignOff{enrolment, u"202"_s}, u"Wrong paper"_s};
          }}},
        {u"credit transfer"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Recognise{enrolment,        Kind::CreditTransfer, u"204"_s,
                                        u"Certificate"_s, QDate(2012, 11, 2),   u"Coleg y Bryn"_s};
          }}},
        {u"exemption"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Recognise{enrolment,   Kind::Exemption,   u"MAND"_s,
                                        u"Letter"_s, QDate(2013, 3, 4), u"Coleg y Bryn"_s};
          }}},
        {u"withdrawn credit transfer"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Withdraw{
                  command::Withdraw::Recognition{enrolment, Kind::CreditTransfer, u"203"_s}, u"Wrong"_s};
          }}},
        {u"withdrawn evidence"_s,
         {u"P01"_s,
          [this](Centre &centre) {
              return command::Withdraw{command::Withdraw::Evidence{item(centre, u"E001"_s)}, u"Blurred"_s};
          }}},
        {u"withdrawn unit"_s,
         {u"P01"_s,
          [=](Centre &) {
              return command::Withdraw{command::Withdraw::Unit{enrolment, u"303"_s}, u"Another job"_s};
          }}},
        {u"withdrawn enrolment"_s,
         {u"P01"_s,
          [](Centre &centre) {
              return command::Withdraw{command::Withdraw::Enrolment{*centre.enrolmentByRef(u"L002"_s)},
                                       u"Moved away"_s};
          }}},
        {u"undo"_s,
         {u"P01"_s,
          [=](Centre &centre) {
              if (!centre.run(command::Plan{enrolment, {u"311"_s}, {}}))
                  qFatal("nothing to undo");
              return command::Undo();
          }}},
    };
}

Deeds TestBrokenAction::assuring()
{
    const EnrolmentId enrolment = m_centre.enrolment;
    const portfolio::Target overturned{u"305"_s, TargetKind::Criterion, u"1.3"_s};
    return {
        {u"list"_s,
         {u"P02"_s,
          [](Centre &) {
              return command::MakeSampleList{{}, u"Summer"_s, u"4430-03"_s, {}};
          }}},
        {u"unit on the list"_s,
         {u"P02"_s,
          [=](Centre &centre) {
              return command::Sample{
                  *centre.sampleListByRef(u"S01"_s), {{enrolment, u"202"_s}}, u"From outside"_s};
          }}},
        {u"decision"_s,
         {u"P02"_s,
          [](Centre &centre) {
              return command::Review{line(centre), {}, true, true, {}};
          }}},
        {u"answer"_s,
         {u"P01"_s,
          [=](Centre &centre) {
              return command::AnswerReview{line(centre), {overturned}, u"See line 9"_s};
          }}},
        {u"action"_s,
         {u"P02"_s,
          [](Centre &centre) {
              return command::AddQaAction{line(centre), u"Ask again"_s, *centre.personByRef(u"P01"_s),
                                          QDate(2013, 5, 9)};
          }}},
        {u"answered action"_s,
         {u"P01"_s,
          [](Centre &centre) {
              return command::AnswerQaAction{*centre.qaActionByRef(u"S01-A2"_s), u"She signed"_s};
          }}},
        {u"closed action"_s,
         {u"P02"_s,
          [](Centre &centre) {
              return command::SettleQaAction{*centre.qaActionByRef(u"S01-A2"_s), true, u"Seen on the day"_s};
          }}},
        {u"closed list"_s,
         {u"P02"_s,
          [](Centre &centre) {
              const auto close = [&](const Command &command) {
                  if (const auto done = centre.run(command); !done)
                      qFatal("%s", qPrintable(done.error().message));
              };
              close(command::Review{line(centre), {}, true, true, {}});
              for (const QString &code : {u"1.2"_s, u"1.3"_s})
                  close(command::Review{
                      line(centre), {{u"305"_s, TargetKind::Criterion, code}}, false, true, u"Seen now"_s});
              for (const QString &ref : {u"S01-A1"_s, u"S01-A2"_s})
                  close(command::SettleQaAction{*centre.qaActionByRef(ref), true, u"Seen on the day"_s});
              return command::CloseSampleList{*centre.sampleListByRef(u"S01"_s)};
          }}},
    };
}

QTEST_GUILESS_MAIN(TestBrokenAction)
#include "test_brokenaction.moc"
