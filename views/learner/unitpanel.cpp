// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/unitpanel.h"

#include "core/text.h"
#include "portfolio/words.h"
#include "views/common/actionline.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/learner/reasonform.h"
#include "views/learner/recognitionform.h"
#include "views/learner/waylist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::Mend;

namespace {

QString factsOf(const catalogue::Unit &unit)
{
    QStringList facts{UnitPanel::tr("Level %1").arg(unit.level.text())};
    if (unit.credit)
        facts.append(UnitPanel::tr("%n credits", nullptr, *unit.credit));
    if (unit.glh)
        facts.append(UnitPanel::tr("%n guided learning hours", nullptr, *unit.glh));
    return facts.join(u" · "_s);
}

} // namespace

UnitPanel::UnitPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Label({}, TextRole::Section, this))
    , m_facts(new Label({}, TextRole::Small, this))
    , m_transfer(new RecognitionForm(u"transfer"_s, this))
    , m_transferReason(new ReasonForm(u"withdrawTransfer"_s, this))
    , m_way(new WayList(this))
    , m_reason(new ReasonForm(u"withdrawSignOff"_s, this))
{
    setObjectName(u"unitPanel"_s);
    m_heading->setObjectName(u"unitHeading"_s);
    m_heading->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setQuiet(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, 12, space::between, 12);
    column->setSpacing(space::inside);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_heading);
    lines->addWidget(m_facts);
    m_head = new ActionLine(words, this);
    column->addWidget(m_head);
    column->addWidget(m_transfer);
    column->addWidget(m_transferReason);
    column->addWidget(m_way);
    column->addWidget(m_reason);
    column->addStretch();
    connect(m_way, &WayList::mendRequested, this, &UnitPanel::follow);
    connect(m_reason, &ReasonForm::given, this,
            [this](const QString &reason) { Q_EMIT signOffWithdrawn(m_unit, reason); });
    connect(m_transfer, &RecognitionForm::given, this,
            [this](const QString &basis, QDate on, const QString &agreedBy) {
                Q_EMIT creditTransferred(m_unit, basis, on, agreedBy);
            });
    connect(m_transferReason, &ReasonForm::given, this,
            [this](const QString &reason) { Q_EMIT transferWithdrawn(m_unit, reason); });
}

void UnitPanel::show(const portfolio::UnitStatus &unit, const catalogue::Qualification &qualification,
                     const QString &signedBy, May may)
{
    if (m_unit != unit.unit || !unit.isAchieved())
        m_reason->close();
    if (m_unit != unit.unit || unit.isAchieved())
        m_transfer->close();
    if (m_unit != unit.unit || !unit.transfer)
        m_transferReason->close();
    m_unit = unit.unit;
    showHeading(unit, qualification.unit(unit.unit), signedBy);
    m_head->setActions(actionsFor(unit, may));
    m_way->setBlockers(unit.blockers);
}

void UnitPanel::showHeading(const portfolio::UnitStatus &unit, const catalogue::Unit *known,
                            const QString &signedBy)
{
    m_heading->setText(known ? QString(unit.unit % u' ' % known->title.text()) : unit.unit);
    QStringList facts{portfolio::unitStateName(unit.state)};
    if (unit.transfer)
        facts = QStringList{portfolio::recognitionInWords(*unit.transfer)};
    else if (unit.isAchieved())
        facts = QStringList{tr("Signed off on %1 by %2").arg(text::dateInWords(unit.signedOn), signedBy)};
    if (known)
        facts.append(factsOf(*known));
    if (!unit.blockers.empty())
        facts.append(tr("%n things stand in the way", nullptr, static_cast<int>(unit.blockers.size())));
    m_facts->setText(facts.join(u" · "_s));
}

/// Null for a unit whose credit cannot be transferred as it stands.
QWidget *UnitPanel::transferButton(const portfolio::UnitStatus &unit, QWidget *parent)
{
    using portfolio::UnitState;
    if (unit.transfer) {
        auto *withdraw = makeButton(tr("Withdraw credit transfer…"), u"withdrawTransferButton"_s,
                                    ButtonKind::Plain, parent);
        connect(withdraw, &QPushButton::clicked, this, [this] {
            m_transferReason->ask(tr("Why is the credit transfer of %1 withdrawn?").arg(m_unit),
                                  tr("Withdraw credit transfer"));
        });
        return withdraw;
    }
    if (unit.isAchieved() || unit.state == UnitState::Returned || unit.state == UnitState::Withdrawn)
        return nullptr;
    auto *transfer =
        makeButton(tr("Record credit transfer…"), u"transferButton"_s, ButtonKind::Plain, parent);
    connect(transfer, &QPushButton::clicked, this, [this] {
        m_transfer->ask(tr("The credit of %1 was awarded elsewhere").arg(m_unit),
                        tr("Record credit transfer"));
    });
    return transfer;
}

QWidget *UnitPanel::actionsFor(const portfolio::UnitStatus &unit, May may)
{
    auto *actions = new QWidget(this);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    if (unit.state == portfolio::UnitState::Ready) {
        auto *signOff =
            makeButton(tr("Sign off %1").arg(unit.unit), u"signOffUnit"_s, ButtonKind::Plain, actions);
        connect(signOff, &QPushButton::clicked, this, [this] { Q_EMIT signOffRequested(m_unit); });
        row->addWidget(signOff);
    }
    QList<portfolio::Target> missing;
    for (const portfolio::Blocker &blocker : unit.blockers) {
        if (blocker.mend == Mend::RecordEvidence && !blocker.target.code.isEmpty())
            missing.append(blocker.target);
    }
    if (missing.size() > 1) {
        auto *all = makeButton(tr("Record evidence for all of these"), u"recordMissing"_s, ButtonKind::Plain,
                               actions);
        connect(all, &QPushButton::clicked, this, [this, missing] { Q_EMIT recordRequested(missing); });
        row->addWidget(all);
    }
    if (QWidget *transfer = may.recognise ? transferButton(unit, actions) : nullptr)
        row->addWidget(transfer);
    const bool signedOff = unit.isAchieved() || unit.state == portfolio::UnitState::Returned;
    if (signedOff && !unit.transfer && may.signOff) {
        auto *withdraw =
            makeButton(tr("Withdraw sign-off…"), u"withdrawSignOffButton"_s, ButtonKind::Plain, actions);
        connect(withdraw, &QPushButton::clicked, this, [this] {
            m_reason->ask(tr("Why is the sign-off of %1 withdrawn?").arg(m_unit), tr("Withdraw sign-off"));
        });
        row->addWidget(withdraw);
    }
    return actions;
}

void UnitPanel::follow(const portfolio::Blocker &blocker)
{
    switch (blocker.mend) {
    case Mend::RecordEvidence:
        Q_EMIT recordRequested(blocker.target.code.isEmpty() ? QList<portfolio::Target>{}
                                                             : QList<portfolio::Target>{blocker.target});
        break;
    case Mend::Evidence:
        Q_EMIT evidenceRequested(blocker.evidence);
        break;
    case Mend::Plan:
        Q_EMIT planRequested();
        break;
    case Mend::Review:
        Q_EMIT reviewsRequested(m_unit);
        break;
    case Mend::OutsideResult:
        Q_EMIT signOffRequested(m_unit);
        break;
    }
}

} // namespace attest::views
