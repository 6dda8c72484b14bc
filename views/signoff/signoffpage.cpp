// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/signoff/signoffpage.h"

#include "core/text.h"
#include "items/sign.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/common/statelabel.h"
#include "views/learner/waylist.h"
#include "views/signoff/coverage.h"
#include "views/signoff/declarations.h"
#include "views/signoff/outsideresultform.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The unit after this one that could be signed off, from the top again when there is none below it.
const portfolio::UnitStatus *nextReady(const portfolio::EnrolmentStatus &status, const QString &unit)
{
    const portfolio::UnitStatus *above = nullptr;
    bool passed = false;
    for (const portfolio::UnitStatus &candidate : status.units) {
        passed = passed || candidate.unit == unit;
        if (candidate.state != portfolio::UnitState::Ready || candidate.unit == unit)
            continue;
        if (passed)
            return &candidate;
        if (!above)
            above = &candidate;
    }
    return above;
}

} // namespace

SignOffPage::SignOffPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_header(new PageHeader(this))
    , m_state(new StateLabel(this))
    , m_facts(new Label({}, TextRole::Body, this))
    , m_notice(new Notice(this))
    , m_coverage(new CoverageModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"signOffPage"_s);
    setAccessibleName(tr("Sign off a unit"));
    build();
    connect(m_header, &PageHeader::backRequested, this, [this] { Q_EMIT closed(m_enrolment); });
    connect(m_way, &WayList::mendRequested, this, &SignOffPage::mend);
    connect(m_declarations, &Declarations::toggled, this, &SignOffPage::showButton);
    connect(m_signOff, &QPushButton::clicked, this, [this] {
        if (signOff())
            Q_EMIT done(m_enrolment, m_unit);
    });
    addPageAction(*this, tr("Sign off, and go to the next unit that is ready"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  [this] { signOffAndNext(); });
    connect(&m_centre, &centre::Centre::changed, this, [this](const centre::ChangeSet &changes) {
        if (changes.enrolments.contains(m_enrolment))
            refresh();
    });
    connect(&m_centre, &centre::Centre::workingChanged, this, &SignOffPage::refresh);
}

SignOffPage::~SignOffPage() = default;

void SignOffPage::build()
{
    m_header->showBack(tr("Back to the learner"));
    m_header->addAtEnd(m_state);
    m_facts->setQuiet(true);
    m_facts->setWordWrap(true);
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setAccessibleName(tr("Criteria and their evidence"));
    m_table->setModel(m_coverage);
    setUpTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CoverageModel::Label, QHeaderView::Stretch);
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(space::between);
    sideColumn->addWidget(makeWay());
    sideColumn->addWidget(makeSigning());
    sideColumn->addStretch();
    auto *area = new ReadingArea(side, tr("What is in the way, and signing off"), this);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(m_table, 6);
    both->addWidget(area, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    column->addWidget(m_notice);
    column->addLayout(both, 1);
}

Panel *SignOffPage::makeWay()
{
    m_wayPanel = new Panel;
    m_wayHeading = new Label({}, TextRole::Section, m_wayPanel);
    m_wayHeading->setWordWrap(true);
    m_way = new WayList(m_wayPanel);
    m_wayPanel->column()->addWidget(m_wayHeading);
    m_wayPanel->column()->addWidget(m_way);
    return m_wayPanel;
}

Panel *SignOffPage::makeSigning()
{
    m_signing = new Panel;
    m_result = new OutsideResultForm(m_signing);
    m_declarations = new Declarations(m_signing);
    m_signOff = makeButton({}, u"signOffButton"_s, ButtonKind::Primary, m_signing);
    m_signing->column()->setSpacing(space::between);
    m_signing->column()->addWidget(m_result);
    m_signing->column()->addWidget(m_declarations);
    m_signing->column()->addWidget(m_signOff, 0, Qt::AlignLeft);
    return m_signing;
}

void SignOffPage::open(EnrolmentId enrolment, const QString &unit)
{
    m_enrolment = enrolment;
    m_unit = unit;
    m_notice->clear();
    const Result<centre::EnrolmentFile> file = m_centre.enrolmentFile(enrolment);
    if (!file) {
        m_notice->showProblem(file.error().message);
        return;
    }
    const portfolio::Person *working = m_centre.person(m_centre.working());
    m_result->startAfresh();
    m_declarations->startAfresh(file->records.learner.name(), working ? working->name() : QString(),
                                m_centre.today());
    showUnit(*file);
    m_declarations->setFocus(Qt::OtherFocusReason);
}

void SignOffPage::refresh()
{
    if (m_enrolment.isNull())
        return;
    const Result<centre::EnrolmentFile> file = m_centre.enrolmentFile(m_enrolment);
    if (file)
        showUnit(*file);
    else
        m_notice->showProblem(file.error().message);
}

void SignOffPage::showUnit(const centre::EnrolmentFile &file)
{
    const catalogue::Unit *unit = file.qualification->unit(m_unit);
    const portfolio::UnitStatus *status = file.status.unit(m_unit);
    if (!unit || !status) {
        m_notice->showProblem(
            tr("Unit %1 is not in the plan. Plan it on the learner's Plan tab first.").arg(m_unit));
        m_signOff->setEnabled(false);
        return;
    }
    m_outside = !unit->criteriaLoaded();
    m_header->setTitle(tr("Sign off %1 %2").arg(unit->number, unit->title.text()));
    setWindowTitle(tr("Sign off %1 for %2").arg(unit->number, file.records.learner.name()));
    m_header->setSubtitle(tr("for %1").arg(file.records.learner.name()));
    showFacts(*unit, status);
    m_coverage->setRows(coverageOf(file, m_unit));
    m_table->resizeRowsToContents();
    m_table->setVisible(!m_outside);
    const int blockers = static_cast<int>(status->blockers.size());
    const bool inTheWay = blockers > 0 && !m_outside;
    m_wayHeading->setText(tr("%n things stand in the way", nullptr, blockers));
    m_way->setBlockers(status->blockers);
    m_wayPanel->setVisible(inTheWay);
    const portfolio::Person *working = m_centre.person(m_centre.working());
    const bool isAssessor = working && working->has(portfolio::Role::Assessor);
    m_maySign = !inTheWay && isAssessor && !status->isAchieved() && !m_centre.isReadOnly();
    m_signing->setVisible(m_maySign);
    m_result->setVisible(m_outside);
    if (!inTheWay && !isAssessor)
        m_notice->say(
            items::Sign::Planned,
            tr("Only an assessor signs off. Choose who is working, at the bottom left of the window."));
    showButton();
}

void SignOffPage::showFacts(const catalogue::Unit &unit, const portfolio::UnitStatus *status)
{
    QStringList facts{tr("Level %1").arg(unit.level.text())};
    if (unit.credit)
        facts.append(tr("%n credits", nullptr, *unit.credit));
    if (unit.glh)
        facts.append(tr("%n guided learning hours", nullptr, *unit.glh));
    if (!unit.uan.isEmpty())
        facts.append(unit.uan);
    if (m_outside)
        facts.append(tr("its criteria are not loaded: it is signed off by a result recorded elsewhere"));
    if (status->isAchieved() && !status->transfer)
        facts.append(tr("signed off on %1").arg(text::dateInWords(status->signedOn)));
    m_facts->setText(facts.join(u" · "_s));
    m_state->setState(items::signOf(status->state), portfolio::stateInWords(*status));
}

void SignOffPage::showButton()
{
    m_signOff->setText(tr("Sign off %1").arg(m_unit));
    m_signOff->setEnabled(m_maySign && m_declarations->learnerDeclares()
                          && m_declarations->assessorDeclares());
    m_signOff->setToolTip(m_signOff->isEnabled() ? QString() : tr("Tick both declarations first."));
}

/// Evidence to record has a target; everything else is mended on the learner's page.
void SignOffPage::mend(const portfolio::Blocker &blocker)
{
    portfolio::Target target = blocker.target;
    if (blocker.mend != portfolio::Mend::RecordEvidence)
        target.code.clear();
    Q_EMIT mendRequested(m_enrolment, target);
}

bool SignOffPage::signOff()
{
    command::SignOff command{
        m_enrolment, m_unit, {}, m_declarations->learnerDeclares(), m_declarations->assessorDeclares(),
        std::nullopt};
    if (m_outside) {
        const Result<portfolio::OutsideResult> result = m_result->result();
        if (!result) {
            m_notice->showProblem(result.error().message);
            return false;
        }
        command.outside = *result;
    }
    const Result<centre::ChangeSet> signedOff = m_centre.run(command);
    if (!signedOff)
        m_notice->showProblem(signedOff.error().message);
    return signedOff.ok();
}

/// Each unit has its own two declarations: nothing is ticked on the next one.
void SignOffPage::signOffAndNext()
{
    if (!m_signOff->isEnabled()) {
        m_notice->showProblem(
            m_maySign ? tr("Tick both declarations first.")
                      : tr("This unit cannot be signed off yet: the page says what stands in the way."));
        return;
    }
    const QString unit = m_unit;
    if (!signOff())
        return;
    const Result<centre::EnrolmentFile> file = m_centre.enrolmentFile(m_enrolment);
    const auto next = !file ? nullptr : nextReady(file->status, unit);
    if (!next) {
        Q_EMIT done(m_enrolment, unit);
        return;
    }
    open(m_enrolment, next->unit);
    m_notice->say(items::Sign::Met, tr("%1 is signed off. This is the next unit that is ready.").arg(unit));
}

} // namespace attest::views
