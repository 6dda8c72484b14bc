// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/enrol/addlearnerpage.h"

#include "centre/learnerfiles.h"
#include "core/text.h"
#include "views/common/beside.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/onepagelayout.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/theme.h"
#include "views/enrol/enrolmentpanel.h"
#include "views/enrol/learnerpanel.h"
#include "views/wizard/awardspage.h"

#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

AddLearnerPage::AddLearnerPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_whole(new OnePageLayout(this))
    , m_both(new QHBoxLayout)
    , m_header(new PageHeader(this))
    , m_learner(new LearnerPanel)
    , m_onFilePanel(new Panel)
    , m_onFileWords(new Label({}, TextRole::Body))
    , m_enrolment(new EnrolmentPanel(centre))
    , m_notice(new Notice(this))
    , m_save(makeButton({}, u"addLearnerSave"_s, ButtonKind::Primary, this))
{
    setObjectName(u"addLearnerPage"_s);
    m_whole->addWidget(makeForm());
    addPageAction(*this, tr("Add the learner and choose units"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s), QKeySequence(u"Ctrl+S"_s)},
                  [this] {
                      if (!goBack())
                          m_save->click();
                  });
    connect(m_save, &QPushButton::clicked, this, &AddLearnerPage::save);
    connect(m_header, &PageHeader::backRequested, this, &AddLearnerPage::closed);
    connect(m_learner, &LearnerPanel::edited, this, [this] { m_enrolment->setBorn(m_learner->born()); });
    connect(m_enrolment, &EnrolmentPanel::awardChanged, this, &AddLearnerPage::showOnFile);
    connect(m_enrolment, &EnrolmentPanel::findRequested, this, &AddLearnerPage::findAward);
    start();
}

AddLearnerPage::~AddLearnerPage() = default;

QWidget *AddLearnerPage::makeForm()
{
    m_onFileWords->setObjectName(u"onFileLabel"_s);
    m_onFileWords->setWordWrap(true);
    m_onFilePanel->column()->addWidget(new Label(tr("The learner"), TextRole::Section));
    m_onFilePanel->column()->addWidget(m_onFileWords);
    m_header->addAtEnd(m_save);
    auto *both = new QWidget;
    both->setLayout(m_both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(space::between);
    auto *whose = new QVBoxLayout; // not by alignment: wrapped words would ask for too much height
    whose->addWidget(m_learner);
    whose->addWidget(m_onFilePanel);
    whose->addStretch();
    auto *award = new QVBoxLayout;
    award->addWidget(m_enrolment);
    award->addStretch();
    m_both->addLayout(whose, 1);
    m_both->addLayout(award, 1);
    auto *area = new ReadingArea(both, tr("Learner and award"), this);
    area->setObjectName(u"enrolForm"_s);
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    return form;
}

void AddLearnerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBeside(*m_both, *this);
}

/// An empty form, in the words of what it is for.
void AddLearnerPage::start()
{
    const bool isNew = m_from.isNull();
    setWindowTitle(isNew ? tr("Add a learner") : tr("Enrol on another award"));
    m_header->setTitle(windowTitle());
    m_header->setSubtitle({});
    m_header->showBack(isNew ? tr("Back to learners") : tr("Back to the learner"));
    m_save->setText(isNew ? tr("Add and choose units") : tr("Enrol and choose units"));
    m_save->setEnabled(!m_centre.isReadOnly());
    m_learner->setVisible(isNew);
    m_onFilePanel->setVisible(!isNew);
    m_whole->setCurrentIndex(0);
    m_added = m_onFile = {};
    m_award.clear();
    m_units.clear();
    m_notice->clear();
}

void AddLearnerPage::open()
{
    const bool other = !m_from.isNull();
    m_from = {};
    start();
    m_enrolment->startAfresh();
    if (other)
        m_enrolment->chooseAward(m_newLearners);
    m_learner->startAfresh();
}

void AddLearnerPage::openFor(EnrolmentId enrolment, const QString &award, const QStringList &units)
{
    const bool wasNew = m_from.isNull();
    m_from = enrolment;
    start();
    m_enrolment->startAfresh();
    if (wasNew)
        m_newLearners = m_enrolment->award();
    m_enrolment->setFocus(Qt::OtherFocusReason);
    const auto file = m_centre.enrolmentFile(enrolment);
    if (!file) {
        m_notice->showProblem(file.error().message);
        m_save->setEnabled(false);
        return;
    }
    m_onFile = file->records.learner.id;
    m_header->setSubtitle(file->records.learner.name());
    m_enrolment->setBorn(file->records.learner.born);
    m_enrolment->chooseAward(award);
    m_award = award;
    m_units = units;
    showOnFile();
}

/// Which awards the learner is on, and what will stand ticked.
void AddLearnerPage::showOnFile()
{
    if (m_from.isNull())
        return;
    QStringList sentences;
    if (const auto files = centre::filesOfLearner(m_centre, m_from)) {
        for (const centre::EnrolmentFile &file : *files)
            sentences.append(tr("On file: %1 %2, since %3.")
                                 .arg(file.qualification->number, file.qualification->title.text(),
                                      text::dateInWords(file.enrolment.registered)));
    }
    if (const QStringList begin = units(); !begin.isEmpty())
        sentences.append(tr("Ticked to begin with: %1. Nothing is planned before you confirm it.")
                             .arg(text::joined(begin)));
    m_onFileWords->setText(sentences.join(u'\n'));
}

QString AddLearnerPage::award() const { return m_enrolment->award(); }

QStringList AddLearnerPage::units() const { return m_award == award() ? m_units : QStringList(); }

void AddLearnerPage::findAward()
{
    if (!m_awards) {
        m_awards = new AwardsPage(m_centre, AwardsPage::For::Choosing, this);
        m_whole->addWidget(m_awards);
        connect(m_awards, &AwardsPage::closed, this, &AddLearnerPage::goBack);
        connect(m_awards, &AwardsPage::chosen, this, [this](const QString &number, const QStringList &units) {
            m_enrolment->chooseAward(number);
            m_award = number;
            m_units = m_from.isNull() ? QStringList() : units; // nobody's units are chosen unasked
            showOnFile();
            goBack();
        });
    }
    m_awards->open(m_from, award());
    m_whole->setCurrentWidget(m_awards);
    m_awards->focusFirst();
}

bool AddLearnerPage::goBack()
{
    if (m_whole->currentIndex() == 0)
        return false;
    m_whole->setCurrentIndex(0);
    m_enrolment->setFocus(Qt::OtherFocusReason);
    return true;
}

Result<LearnerId> AddLearnerPage::addLearner(const command::LearnerDetails &details)
{
    if (!m_added.isNull()) {
        const Result<centre::ChangeSet> amended = m_centre.run(command::AmendLearner{m_added, details});
        return amended ? Result<LearnerId>(m_added) : Result<LearnerId>(amended.error());
    }
    const Result<centre::ChangeSet> added = m_centre.run(command::AddLearner{details});
    if (!added)
        return added.error();
    m_added = *added->learners.begin();
    return m_added;
}

Result<LearnerId> AddLearnerPage::learner()
{
    if (!m_from.isNull())
        return m_onFile;
    const Result<command::LearnerDetails> details = m_learner->details();
    return details ? addLearner(*details) : Result<LearnerId>(details.error());
}

/// Everything that can be read here is read before anything is written, so that a slip writes nothing.
void AddLearnerPage::save()
{
    Result<command::Enrol> enrol = m_enrolment->enrolment();
    const Result<LearnerId> whose = enrol ? learner() : Result<LearnerId>(enrol.error());
    if (!whose) {
        m_notice->showProblem(whose.error().message);
        return;
    }
    enrol->learner = *whose;
    const Result<centre::ChangeSet> enrolled = m_centre.run(*enrol);
    if (!enrolled) {
        const QString why = enrolled.error().message;
        m_notice->showProblem(m_from.isNull() ? tr("The learner is added, not yet enrolled: %1").arg(why)
                                              : why);
        return;
    }
    m_added = {};
    Q_EMIT done(*enrolled->enrolments.begin(), units());
}

} // namespace attest::views
