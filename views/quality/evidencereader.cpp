// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/evidencereader.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"
#include "views/common/statelabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using centre::DecisionView;
using centre::ReviewTarget;
using portfolio::Evidence;

EvidenceReader::EvidenceReader(QWidget *parent)
    : QWidget(parent)
    , m_column(new FreshColumn(this))
{
    setObjectName(u"evidenceReader"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, 12, space::between, 12);
    column->addWidget(m_column);
    column->addStretch();
}

void EvidenceReader::show(const ReviewTarget &target, const centre::ReviewFile &file,
                          const centre::Centre &centre)
{
    m_file = &file;
    m_centre = &centre;
    QVBoxLayout *body = m_column->start();
    addHeading(body,
               target.target.code.isEmpty() ? target.label
                                            : tr("%1 %2").arg(target.target.code, target.label));
    addDecisions(body, target);
    std::set<EvidenceId> tied;
    for (const portfolio::Claim &claim : target.claims)
        tied.insert(claim.evidence);
    for (const portfolio::Judgement &judgement : target.judgements)
        tied.insert(judgement.evidence);
    for (const Evidence &evidence : file.then.records.evidence) {
        if (tied.contains(evidence.id))
            addEvidence(body, evidence, target);
    }
    if (target.target.code.isEmpty())
        addOutside(body);
    else if (tied.empty())
        addText(body, tr("Evidence"), tr("Nothing was tied to this criterion when the unit was sampled."));
    addLater(body, target);
    m_column->finish();
    m_file = nullptr;
    m_centre = nullptr;
}

QString EvidenceReader::nameOf(PersonId person) const
{
    const portfolio::Person *found = m_centre->person(person);
    return found ? found->name() : QString();
}

void EvidenceReader::addHeading(QVBoxLayout *body, const QString &words)
{
    auto *label = new Label(words, TextRole::Section, m_column->body());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addWidget(label);
}

void EvidenceReader::addText(QVBoxLayout *body, const QString &caption, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *small = new Label(caption, TextRole::Small, m_column->body());
    small->setQuiet(true);
    auto *label = new Label(words, TextRole::Body, m_column->body());
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(tr("%1: %2").arg(caption, words));
    auto *pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(small);
    pair->addWidget(label);
    body->addLayout(pair);
}

/// Every decision stays to be read, the replaced ones too.
void EvidenceReader::addDecisions(QVBoxLayout *body, const ReviewTarget &target)
{
    for (const DecisionView &decision : target.decisions) {
        auto *state = new StateLabel(m_column->body());
        const QString agreed = decision.agreed ? tr("Agreed") : tr("Not agreed");
        state->setState(decision.agreed ? items::Sign::Verified : items::Sign::Returned,
                        decision.current ? agreed : tr("%1 (decided anew since)").arg(agreed));
        body->addWidget(state);
        const QString who = tr("%1 on %2").arg(decision.by, text::dateInWords(decision.on));
        addText(body, who, decision.reason.isEmpty() ? tr("Without a remark") : decision.reason);
        if (!decision.answer.isEmpty())
            addText(
                body,
                tr("Answered by %1 on %2").arg(decision.answeredBy, text::dateInWords(decision.answeredOn)),
                decision.answer);
    }
}

void EvidenceReader::addEvidence(QVBoxLayout *body, const Evidence &evidence, const ReviewTarget &target)
{
    auto *rule = new QFrame(m_column->body());
    rule->setFrameShape(QFrame::HLine);
    body->addWidget(rule);
    auto *head = new Label(tr("%1 %2").arg(evidence.ref, evidence.title), TextRole::Strong, m_column->body());
    head->setWordWrap(true);
    body->addWidget(head);
    QString when = text::dateInWords(evidence.on);
    if (evidence.from.isValid() && evidence.to.isValid())
        when = tr("%1, %2 to %3")
                   .arg(when, evidence.from.toString(u"HH:mm"_s), evidence.to.toString(u"HH:mm"_s));
    addText(body, portfolio::evidenceKindName(evidence.kind), when);
    for (const portfolio::Claim &claim : target.claims) {
        if (claim.evidence == evidence.id)
            addText(body, tr("Place inside the evidence"), claim.place);
    }
    addText(body, tr("What happened"), evidence.narrative);
    const QString setting = catalogue::settingName(evidence.setting);
    addText(body, tr("Where"),
            evidence.place.isEmpty() ? setting : tr("%1, %2").arg(setting, evidence.place));
    addText(body, tr("Who else was there"), evidence.people);
    addText(body, tr("Own work"),
            evidence.ownWork ? tr("The learner has said that it is own work.")
                             : tr("The learner has not said that it is own work."));
    addText(body, tr("Recorded"),
            tr("%1 by %2").arg(text::dateInWords(evidence.recordedOn), nameOf(evidence.recordedBy)));
    for (const portfolio::Judgement &judgement : target.judgements) {
        if (judgement.evidence == evidence.id)
            addJudgement(body, judgement);
    }
    addFiles(body, evidence);
}

void EvidenceReader::addJudgement(QVBoxLayout *body, const portfolio::Judgement &judgement)
{
    const QString verdict = judgement.verdict == portfolio::Verdict::Met ? tr("Met") : tr("Not yet met");
    addText(body, tr("Judged"),
            tr("%1, by %2 on %3").arg(verdict, nameOf(judgement.by), text::dateInWords(judgement.on)));
    addText(body, tr("Reason"), judgement.reason);
}

void EvidenceReader::addFiles(QVBoxLayout *body, const Evidence &evidence)
{
    int number = 0;
    for (const portfolio::EvidenceFile &file : m_file->then.records.files) {
        if (file.evidence != evidence.id)
            continue;
        auto *row = new QHBoxLayout;
        auto *name = new Label(tr("%1, %2").arg(file.name, QLocale().formattedDataSize(file.size)),
                               TextRole::Body, m_column->body());
        name->setWordWrap(true);
        auto *open = makeButton(tr("Open"), u"open%1-%2"_s.arg(evidence.ref).arg(++number), ButtonKind::Link,
                                m_column->body());
        open->setAccessibleName(tr("Open %1").arg(file.name));
        connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
        row->addWidget(name, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        body->addLayout(row);
    }
}

/// A unit whose criteria are not loaded rests on a result from elsewhere.
void EvidenceReader::addOutside(QVBoxLayout *body)
{
    const portfolio::SignOff *signOff =
        m_file->then.records.signOff(m_file->line.enrolment, m_file->line.unit);
    if (!signOff || !signOff->outside)
        return;
    addText(body, portfolio::outsideBasisName(signOff->outside->basis),
            tr("%1, %2").arg(text::dateInWords(signOff->outside->on), signOff->outside->by));
    addText(body, tr("Signed off"), tr("%1 by %2").arg(text::dateInWords(signOff->on), nameOf(signOff->by)));
}

void EvidenceReader::addLater(QVBoxLayout *body, const ReviewTarget &target)
{
    QStringList later;
    for (const portfolio::Judgement &judgement : m_file->judgedSince) {
        if (judgement.target == target.target)
            later.append(
                judgement.verdict == portfolio::Verdict::Met
                    ? tr("Judged met by %1 on %2").arg(nameOf(judgement.by), text::dateInWords(judgement.on))
                    : tr("Judged not yet met by %1 on %2: %3")
                          .arg(nameOf(judgement.by), text::dateInWords(judgement.on), judgement.reason));
    }
    for (const Evidence &evidence : m_file->addedSince)
        later.append(tr("%1 %2, for this unit, recorded on %3")
                         .arg(evidence.ref, evidence.title, text::dateInWords(evidence.recordedOn)));
    if (later.isEmpty())
        return;
    auto *mark = new StateLabel(m_column->body());
    mark->setState(items::Sign::Progress, tr("Later than this sample"));
    body->addSpacing(space::inside);
    body->addWidget(mark);
    for (const QString &line : later) {
        auto *label = new Label(line, TextRole::Body, m_column->body());
        label->setWordWrap(true);
        label->setQuiet(true);
        label->setAccessibleName(tr("Later than this sample: %1").arg(line));
        body->addWidget(label);
    }
}

} // namespace attest::views
