// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/evidencepanel.h"

#include "core/text.h"
#include "items/sign.h"
#include "items/spoken.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/statelabel.h"
#include "views/learner/reasonform.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::Verdict;

namespace {

/// "24 April 2013, 10:15 to 11:05"
QString whenOf(const portfolio::Evidence &evidence)
{
    const QString day = text::dateInWords(evidence.on);
    if (!evidence.from.isValid())
        return day;
    const QString from = evidence.from.toString(u"HH:mm"_s);
    if (!evidence.to.isValid())
        return EvidencePanel::tr("%1, from %2").arg(day, from);
    return EvidencePanel::tr("%1, %2 to %3").arg(day, from, evidence.to.toString(u"HH:mm"_s));
}

QString labelOf(const portfolio::Target &target, const catalogue::Qualification &qualification)
{
    const catalogue::Unit *unit = qualification.unit(target.unit);
    QString label;
    if (unit && target.kind == portfolio::TargetKind::Criterion && unit->criterion(target.code))
        label = unit->criterion(target.code)->label.text();
    else if (unit && unit->part(target.code))
        label = unit->part(target.code)->label.text();
    return QString(target.unit % u' ' % target.code % u' ' % label).trimmed();
}

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label({}, TextRole::Section, this))
    , m_body(new QWidget(this))
    , m_reason(new ReasonForm(u"evidenceReason"_s, this))
{
    setObjectName(u"evidencePanel"_s);
    m_heading->setObjectName(u"evidenceHeading"_s);
    m_heading->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, 12, space::between, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_heading);
    column->addWidget(m_reason);
    column->addWidget(m_body);
    column->addStretch();
    connect(m_reason, &ReasonForm::given, this, &EvidencePanel::reasonGiven);
}

/// The button that was just clicked may be in the old body, so it goes when the event is over.
QVBoxLayout *EvidencePanel::startBody()
{
    auto *fresh = new QWidget(this);
    auto *body = new QVBoxLayout(fresh);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::inside);
    delete layout()->replaceWidget(m_body, fresh);
    m_body->hide();
    m_body->deleteLater();
    m_body = fresh;
    return body;
}

void EvidencePanel::show(const items::EvidenceLine &line, const centre::EnrolmentFile &file,
                         const centre::Centre &centre)
{
    const portfolio::Evidence &evidence = line.evidence;
    if (m_evidence != evidence.id || evidence.state != portfolio::EvidenceState::Held)
        m_reason->close();
    const bool isAnswered =
        std::any_of(line.ties.begin(), line.ties.end(), [this](const items::TieLine &tie) {
            return m_notYet && tie.target == *m_notYet && tie.judgement
                && tie.judgement->verdict == Verdict::NotYet;
        });
    if (isAnswered)
        m_reason->close();
    m_evidence = evidence.id;
    m_enrolment = file.enrolment.id;
    const portfolio::Person *working = centre.person(centre.working());
    m_mayWrite = !centre.isReadOnly() && evidence.state == portfolio::EvidenceState::Held;
    m_mayJudge = m_mayWrite && working && working->has(portfolio::Role::Assessor);
    m_closed.clear();
    for (const portfolio::UnitStatus &unit : file.status.units)
        if (unit.isAchieved())
            m_closed.append(unit.unit);
    m_heading->setText(QString(evidence.ref % u' ' % evidence.title));
    QVBoxLayout *body = startBody();
    addFacts(body, evidence, centre);
    addTies(body, line, *file.qualification);
    addFiles(body, file.records);
    addActions(body, line);
}

void EvidencePanel::addText(QVBoxLayout *body, const QString &caption, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *small = new Label(caption, TextRole::Small, m_body);
    small->setQuiet(true);
    auto *words = new Label(text, TextRole::Body, m_body);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("%1: %2").arg(caption, text));
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(small);
    pair->addWidget(words);
    body->addLayout(pair);
}

void EvidencePanel::addFacts(QVBoxLayout *body, const portfolio::Evidence &evidence,
                             const centre::Centre &centre)
{
    if (evidence.state != portfolio::EvidenceState::Held) {
        addText(body, tr("Counts for nothing"),
                evidence.reason.isEmpty() ? tr("Taken back by its recorder")
                                          : tr("Withdrawn: %1").arg(evidence.reason));
    }
    addText(body, portfolio::evidenceKindName(evidence.kind), whenOf(evidence));
    addText(body, tr("Where"),
            items::oneAfterTheOther({catalogue::settingName(evidence.setting), evidence.place}));
    addText(body, tr("Who else was there"), evidence.people);
    addText(body, tr("What happened"), evidence.narrative);
    addText(body, tr("Own work"),
            evidence.ownWork ? tr("The learner has said that it is own work.")
                             : tr("The learner has not yet said that it is own work."));
    const portfolio::Person *recorder = centre.person(evidence.recordedBy);
    addText(body, tr("Recorded"),
            recorder ? tr("%1 by %2").arg(text::dateInWords(evidence.recordedOn), recorder->name())
                     : text::dateInWords(evidence.recordedOn));
}

QLayout *EvidencePanel::tieRow(const items::TieLine &tie, const catalogue::Qualification &qualification)
{
    auto *row = new QHBoxLayout;
    const QString label = labelOf(tie.target, qualification);
    auto *words =
        new Label(tie.place.isEmpty() ? label : tr("%1 (%2)").arg(label, tie.place), TextRole::Body, m_body);
    words->setWordWrap(true);
    auto *state = new StateLabel(m_body);
    row->addWidget(words, 1);
    row->addWidget(state, 0, Qt::AlignTop);
    if (tie.judgement && tie.judgement->verdict == Verdict::Met)
        state->setState(items::Sign::Met, tr("Met"));
    else if (tie.judgement)
        state->setState(items::Sign::Returned, tr("Not yet"));
    else
        state->setState(items::Sign::Progress, tr("Claimed"));
    if (m_mayJudge && !m_closed.contains(tie.target.unit))
        addVerdicts(row, tie, label);
    return row;
}

void EvidencePanel::addVerdicts(QHBoxLayout *row, const items::TieLine &tie, const QString &label)
{
    const QString name = tie.target.unit % u'-' % tie.target.code;
    // A decision can be followed by the other one: the record of both stays.
    if (!tie.judgement || tie.judgement->verdict == Verdict::NotYet) {
        auto *met = makeButton(tr("Met"), QString(u"met-"_s % name), ButtonKind::Link, m_body);
        met->setAccessibleName(tr("Judge as met: %1").arg(label));
        connect(met, &QPushButton::clicked, this,
                [this, target = tie.target] { judge({target}, Verdict::Met, {}); });
        row->addWidget(met, 0, Qt::AlignTop);
    }
    if (!tie.judgement || tie.judgement->verdict == Verdict::Met) {
        auto *notYet = makeButton(tr("Not yet…"), QString(u"notYet-"_s % name), ButtonKind::Link, m_body);
        notYet->setAccessibleName(tr("Judge as not yet met: %1").arg(label));
        connect(notYet, &QPushButton::clicked, this, [this, target = tie.target] { askNotYet(target); });
        row->addWidget(notYet, 0, Qt::AlignTop);
    }
}

void EvidencePanel::addTies(QVBoxLayout *body, const items::EvidenceLine &line,
                            const catalogue::Qualification &qualification)
{
    auto *caption = new Label(line.ties.empty() ? tr("Tied to no criterion of this award") : tr("Serves"),
                              TextRole::Small, m_body);
    caption->setQuiet(true);
    body->addWidget(caption);
    std::vector<portfolio::Target> open;
    for (const items::TieLine &tie : line.ties) {
        body->addLayout(tieRow(tie, qualification));
        if (tie.judgement && tie.judgement->verdict == Verdict::NotYet)
            addText(body, tr("What is missing"), tie.judgement->reason);
        if (!tie.judgement)
            open.push_back(tie.target);
    }
    if (!m_mayJudge || open.size() < 2)
        return;
    auto *all = makeButton(tr("Judge all %n claimed as met", nullptr, static_cast<int>(open.size())),
                           u"judgeAll"_s, ButtonKind::Plain, m_body);
    connect(all, &QPushButton::clicked, this, [this, open] { judge(open, Verdict::Met, {}); });
    body->addWidget(all, 0, Qt::AlignLeft);
}

void EvidencePanel::addFiles(QVBoxLayout *body, const portfolio::LearnerRecords &records)
{
    int number = 0;
    for (const portfolio::EvidenceFile &file : records.files) {
        if (file.evidence != m_evidence)
            continue;
        auto *row = new QHBoxLayout;
        auto *name = new Label(tr("%1, %2").arg(file.name, QLocale().formattedDataSize(file.size)),
                               TextRole::Body, m_body);
        name->setWordWrap(true);
        auto *open = makeButton(tr("Open"), u"openFile%1"_s.arg(++number), ButtonKind::Link, m_body);
        open->setAccessibleName(tr("Open %1").arg(file.name));
        connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
        row->addWidget(name, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        body->addLayout(row);
    }
}

void EvidencePanel::addActions(QVBoxLayout *body, const items::EvidenceLine &line)
{
    if (!m_mayWrite)
        return;
    auto *row = new QHBoxLayout;
    auto *attach = makeButton(tr("Attach files…"), u"attachButton"_s, ButtonKind::Plain, m_body);
    connect(attach, &QPushButton::clicked, this, [this] { Q_EMIT attachRequested(m_evidence); });
    auto *withdraw = makeButton(tr("Withdraw…"), u"withdrawEvidenceButton"_s, ButtonKind::Plain, m_body);
    connect(withdraw, &QPushButton::clicked, this, [this, ref = line.evidence.ref] {
        m_notYet.reset();
        m_reason->ask(tr("Why is %1 withdrawn? It then counts for nothing, and stays in the list.").arg(ref),
                      tr("Withdraw %1").arg(ref));
    });
    row->addWidget(attach);
    row->addWidget(withdraw);
    row->addStretch();
    body->addLayout(row);
}

void EvidencePanel::judge(const std::vector<portfolio::Target> &targets, Verdict verdict,
                          const QString &reason)
{
    Q_EMIT commandRequested(command::Judge{m_evidence, m_enrolment, targets, verdict, reason});
}

void EvidencePanel::askNotYet(const portfolio::Target &target)
{
    m_notYet = target;
    m_reason->ask(tr("What is missing for %1 %2? The learner reads this.").arg(target.unit, target.code),
                  tr("Not yet met"));
}

void EvidencePanel::reasonGiven(const QString &reason)
{
    if (m_notYet)
        judge({*m_notYet}, Verdict::NotYet, reason);
    else
        Q_EMIT commandRequested(command::Withdraw{command::Withdraw::Evidence{m_evidence}, reason});
}

} // namespace attest::views
