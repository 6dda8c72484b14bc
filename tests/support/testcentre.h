// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// A real centre in a temporary folder: Ffion (P01, assessor and coordinator), Mei (P02, IQA) and one
/// learner, L001, on 4430-03 since 14 January 2013. It is 24 April 2013.
class TestCentre {
public:
    /// Other words for what a person has written: the ordinary ones go in. For fixtures whose people write
    /// what nobody should.
    using Wording = std::function<QString(const QString &)>;

    explicit TestCentre(const Wording &wording = [](const QString &words) { return words; })
        : worded(wording)
    {
        using namespace attest;
        Result<catalogue::Catalogue> shipped = catalogue::Catalogue::shipped();
        if (!shipped)
            qFatal("%s", qPrintable(shipped.error().message));
        m_catalogue = std::make_unique<catalogue::Catalogue>(*std::move(shipped));
        m_environment =
            std::make_unique<centre::Environment>(centre::Environment{clock, random, *m_catalogue, true});
        command::NewCentre first;
        first.name = worded(QStringLiteral("Test centre"));
        first.founder = {QStringLiteral("P01"),
                         worded(QStringLiteral("Ffion")),
                         worded(QStringLiteral("Rees")),
                         {portfolio::Role::Assessor, portfolio::Role::Coordinator}};
        auto made = centre::Centre::create(path(), environment(), first);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_centre = *std::move(made);
        must(command::AddPerson{{QStringLiteral("P02"),
                                 worded(QStringLiteral("Mei")),
                                 worded(QStringLiteral("Okafor")),
                                 {portfolio::Role::Iqa}}});
        command::LearnerDetails details;
        details.given = worded(QStringLiteral("Carys"));
        details.family = worded(QString::fromUtf16(u"O'Brien-Llŷr"));
        details.born = QDate(1992, 5, 1);
        must(command::AddLearner{details});
        command::Enrol enrol;
        enrol.learner = *m_centre->learnerByRef(QStringLiteral("L001"));
        enrol.qualification = QStringLiteral("4430-03");
        enrol.registered = QDate(2013, 1, 14);
        enrol.target = QDate(2013, 6, 30);
        enrol.assessor = m_centre->working();
        must(enrol);
        enrolment = *m_centre->enrolmentByRef(QStringLiteral("L001"));
        m_learner = enrol.learner;
    }
    virtual ~TestCentre() = default;
    Q_DISABLE_COPY_MOVE(TestCentre)

    QString path() const { return folder.filePath(QStringLiteral("test.attest")); }
    const attest::centre::Environment &environment() const { return *m_environment; }
    attest::centre::Centre &centre() { return *m_centre; }
    attest::centre::Centre *operator->() { return m_centre.get(); }

    /// Closes the file and opens it again: a new session.
    void reopen()
    {
        m_centre.reset();
        auto opened = attest::centre::Centre::open(path(), environment());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_centre = *std::move(opened);
    }
    void close() { m_centre.reset(); }

    /// Runs a command that has to succeed.
    attest::centre::ChangeSet must(const attest::Command &command)
    {
        auto done = m_centre->run(command);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return *done;
    }
    /// Runs a command that has to be refused, and returns the sentence.
    QString refused(const attest::Command &command)
    {
        const QString before = m_centre->fingerprint();
        auto done = m_centre->run(command);
        if (done)
            return QStringLiteral("(was not refused)");
        if (m_centre->fingerprint() != before)
            return QStringLiteral("(refused, but something was written)");
        return done.error().message;
    }

    attest::centre::EnrolmentFile file()
    {
        auto read = m_centre->enrolmentFile(enrolment);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    attest::LearnerId learner() const { return m_learner; }
    void plan(const QStringList &units) { must(attest::command::Plan{enrolment, units, {}}); }

    /// An observation of today with a narrative and no ties.
    attest::command::Record observation()
    {
        attest::command::Record record;
        record.enrolment = enrolment;
        record.on = clock.today();
        record.narrative = worded(QString::fromUtf16(u"Welcomed a coach party; Llŷr helped."));
        return record;
    }
    /// Every criterion and needed requirement part of a unit.
    std::vector<attest::command::Tie> everything(const QString &unit)
    {
        using namespace attest;
        std::vector<command::Tie> ties;
        const catalogue::Unit *found = file().qualification->unit(unit);
        for (const catalogue::Outcome &outcome : found->outcomes)
            for (const catalogue::Criterion &criterion : outcome.criteria)
                ties.push_back({{unit, portfolio::TargetKind::Criterion, criterion.code}, {}});
        for (const catalogue::Requirement &requirement : found->requirements)
            for (int part = 0; part < requirement.needed; ++part)
                ties.push_back({{unit, portfolio::TargetKind::Requirement,
                                 requirement.parts[static_cast<std::size_t>(part)].code},
                                {}});
        return ties;
    }
    /// Evidence judged met for everything in a unit: makes it ready.
    void makeReady(const QString &unit)
    {
        attest::command::Record record = observation();
        record.ties = everything(unit);
        record.judge = true;
        must(record);
    }

    Wording worded;
    QTemporaryDir folder;
    attest::FixedClock clock{QDate(2013, 4, 24)};
    attest::SeededRandom random{20130424};
    attest::EnrolmentId enrolment;

private:
    attest::LearnerId m_learner;
    std::unique_ptr<attest::catalogue::Catalogue> m_catalogue;
    std::unique_ptr<attest::centre::Environment> m_environment;
    std::unique_ptr<attest::centre::Centre> m_centre;
};
