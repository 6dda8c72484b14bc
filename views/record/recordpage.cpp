// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/recordpage.h"

#include "core/text.h"
#include "portfolio/effect.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/record/draftkeeper.h"
#include "views/record/occasionpanel.h"
#include "views/record/targetspanel.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

RecordPage::RecordPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_draft(new DraftKeeper(
          centre, [this] { return toCbor(form()); }, this))
    , m_header(new PageHeader(this))
    , m_kept(new Label({}, TextRole::Small, this))
    , m_discard(makeButton(tr("Discard"), u"discardDraftButton"_s, ButtonKind::Plain, this))
    , m_save(makeButton({}, u"saveEvidenceButton"_s, ButtonKind::Primary, this))
    , m_notice(new Notice(this))
    , m_occasion(new OccasionPanel(this))
    , m_targets(new TargetsPanel(this))
{
    setObjectName(u"recordPage"_s);
    setAccessibleName(tr("Record evidence"));
    build();
    addShortcuts();
    connectParts();
}

RecordPage::~RecordPage() = default;

void RecordPage::build()
{
    m_kept->setObjectName(u"draftLabel"_s);
    m_kept->setQuiet(true);
    m_save->setToolTip(
        tr("Ctrl+S saves and returns to the learner, Ctrl+Enter saves and goes on to the next item."));
    m_header->setTitle(tr("Record evidence"));
    m_header->showBack(tr("Back to the learner"));
    m_header->addAtEnd(m_kept);
    m_header->addAtEnd(m_discard);
    m_header->addAtEnd(m_save);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(space::between);
    panels->addWidget(m_occasion, 1);
    panels->addWidget(m_targets, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(panels, 1);
}

void RecordPage::addShortcuts()
{
    addPageAction(*this, tr("Save, and record another item for this learner"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, [this] { saveAndNext(); });
    addPageAction(*this, tr("Save, and return to the learner"), {QKeySequence(u"Ctrl+S"_s)},
                  [this] { m_save->click(); });
    addPageAction(*this, tr("Search the criteria"), {QKeySequence(u"Ctrl+F"_s)},
                  [this] { m_targets->takeFocus(); });
}

void RecordPage::connectParts()
{
    connect(m_occasion, &OccasionPanel::edited, this, &RecordPage::edited);
    connect(m_occasion, &OccasionPanel::said, m_notice, &Notice::showProblem);
    connect(m_targets, &TargetsPanel::edited, this, &RecordPage::edited);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            Q_EMIT saved(m_enrolment);
    });
    connect(m_discard, &QPushButton::clicked, this, &RecordPage::discard);
    connect(m_notice, &Notice::activated, this, &RecordPage::bringBack);
    connect(m_header, &PageHeader::backRequested, this, [this] {
        m_draft->keepNow();
        Q_EMIT closed(m_enrolment);
    });
    connect(m_draft, &DraftKeeper::draftKept, this, &RecordPage::showKept);
    connect(m_draft, &DraftKeeper::draftKept, this, &RecordPage::draftKept);
    connect(m_draft, &DraftKeeper::failed, m_notice, &Notice::showProblem);
    connect(&m_centre, &centre::Centre::changed, this, [this](const centre::ChangeSet &changes) {
        if (changes.enrolments.contains(m_enrolment))
            refresh();
    });
    connect(&m_centre, &centre::Centre::workingChanged, this, &RecordPage::refresh);
}

void RecordPage::open(EnrolmentId enrolment, const QList<portfolio::Target> &preticked)
{
    m_draft->keepNow();
    m_enrolment = enrolment;
    m_file.reset();
    m_discarded.reset();
    m_notice->clear();
    m_kept->clear();
    m_draft->start(QString(u"record/"_s + enrolment.hex()));
    if (!loadFile())
        return;
    showFile();
    startForm(preticked);
    m_targets->startAfresh();
    m_occasion->takeFocus();
}

bool RecordPage::loadFile()
{
    Result<centre::EnrolmentFile> file = m_centre.enrolmentFile(m_enrolment);
    if (file)
        m_file = std::make_unique<centre::EnrolmentFile>(std::move(file).value());
    else
        m_notice->showProblem(file.error().message);
    return m_file != nullptr;
}

/// A draft is taken up again where there is one; what was asked for is ticked besides.
void RecordPage::startForm(const QList<portfolio::Target> &preticked)
{
    RecordForm start = emptyForm();
    const auto kept = m_draft->kept();
    const auto draft = kept ? recordFormFromCbor(kept->content) : std::nullopt;
    if (draft) {
        start = *draft;
        m_notice->say(
            items::Sign::Planned,
            tr("This is the draft kept on %1 at %2. Go on with it, or discard it.")
                .arg(text::dateInWords(kept->keptAt.date()), kept->keptAt.time().toString(u"HH:mm"_s)));
    }
    for (const portfolio::Target &target : preticked) {
        const bool ticked = std::any_of(start.ticks.begin(), start.ticks.end(),
                                        [&](const items::Tick &tick) { return tick.target == target; });
        if (!ticked)
            start.ticks.push_back({target, {}});
    }
    setForm(start);
    if (draft)
        showKept(kept->keptAt.time());
}

/// Whoever is the learner's assessor judges by recording; anybody else claims.
RecordForm RecordPage::emptyForm() const
{
    RecordForm form;
    form.date = text::dateInWords(m_centre.today());
    form.judge = m_centre.working() == m_file->enrolment.assessor;
    return form;
}

RecordForm RecordPage::form() const
{
    RecordForm form;
    m_occasion->writeTo(form);
    form.ticks = m_targets->ticks();
    form.judge = m_targets->judges();
    return form;
}

void RecordPage::setForm(const RecordForm &form)
{
    const QScopedValueRollback setting(m_setting, true);
    m_occasion->setForm(form);
    m_targets->setTicks(form.ticks);
    m_targets->setJudge(form.judge);
    showEffect();
}

void RecordPage::showFile()
{
    const QScopedValueRollback setting(m_setting, true);
    const portfolio::Person *working = m_centre.person(m_centre.working());
    setWindowTitle(tr("Record evidence for %1").arg(m_file->records.learner.name()));
    m_header->setSubtitle(tr("for %1").arg(m_file->records.learner.name()));
    m_occasion->setLearner(m_file->records.learner.calledBy());
    m_targets->setMayJudge(working && working->has(portfolio::Role::Assessor));
    m_targets->setUnits(*m_file->qualification, m_file->status);
    m_save->setEnabled(!m_centre.isReadOnly());
}

void RecordPage::refresh()
{
    if (m_enrolment.isNull() || !loadFile())
        return;
    showFile();
    showEffect();
}

void RecordPage::edited()
{
    if (m_setting || !m_file)
        return;
    m_draft->touch();
    if (std::exchange(m_refused, false))
        m_notice->clear();
    showEffect();
}

void RecordPage::showEffect()
{
    const RecordForm now = form();
    m_save->setText(now.judge ? tr("Save and judge") : tr("Save"));
    if (now.ticks.empty()) {
        m_targets->setEffect(
            tr("Tick what this shows: arrows move, Space ticks, F2 says where in the evidence."));
        return;
    }
    portfolio::Intent intent{m_enrolment, now.kind, now.setting, now.judge, {}};
    for (const items::Tick &tick : now.ticks)
        intent.targets.push_back(tick.target);
    const portfolio::Effect effect =
        portfolio::effectOf(intent, m_file->records, *m_file->qualification, m_file->status);
    m_targets->setEffect(portfolio::effectSentence(effect, m_file->status));
}

void RecordPage::showKept(QTime at) { m_kept->setText(tr("Draft kept %1").arg(at.toString(u"HH:mm:ss"_s))); }

/// Said until something is changed.
void RecordPage::refuse(const Error &error)
{
    m_notice->showProblem(error.message);
    m_refused = true;
}

bool RecordPage::save()
{
    if (!m_file || !m_save->isEnabled())
        return false;
    m_draft->keepNow();
    const Result<command::Record> record = recordCommand(form(), m_enrolment, m_draft->name());
    if (!record) {
        refuse(record.error());
        m_occasion->takeFocus();
        return false;
    }
    const Result<centre::ChangeSet> done = m_centre.run(*record);
    if (!done) {
        refuse(done.error());
        return false;
    }
    m_draft->forget();
    m_kept->clear();
    m_notice->clear();
    setForm(emptyForm());
    if (!done->evidence.empty())
        m_savedLast = *done->evidence.begin();
    return true;
}

/// Ten minutes before the next visit: an empty form for the same learner, and one sentence on what the last
/// one did.
void RecordPage::saveAndNext()
{
    const QString effect = m_targets->effect();
    const bool ticked = !m_targets->ticks().empty();
    if (!save())
        return;
    const portfolio::Evidence *item = m_file->records.evidenceById(m_savedLast);
    const QString ref = item ? item->ref : QString();
    m_notice->say(items::Sign::Met,
                  ticked ? tr("%1 is saved. %2").arg(ref, effect)
                         : tr("%1 is saved. Here is an empty form for the next item.").arg(ref));
    m_targets->startAfresh();
    m_occasion->takeFocus();
}

void RecordPage::discard()
{
    m_discarded = form();
    m_draft->drop();
    m_kept->clear();
    setForm(emptyForm());
    m_notice->say(items::Sign::Planned, tr("The draft is discarded."), tr("Bring it back"));
    m_occasion->takeFocus();
}

void RecordPage::bringBack()
{
    if (!m_discarded)
        return;
    setForm(*m_discarded);
    m_discarded.reset();
    m_notice->clear();
    m_draft->touch();
    m_draft->keepNow();
}

void RecordPage::hideEvent(QHideEvent *event)
{
    m_draft->keepNow();
    QWidget::hideEvent(event);
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_draft->keepNow();
    QWidget::changeEvent(event);
}

} // namespace attest::views
