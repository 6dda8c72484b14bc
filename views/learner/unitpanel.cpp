// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/unitpanel.h"

#include "core/text.h"
#include "portfolio/words.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/learner/reasonform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::Mend;

namespace {

QString mendText(const portfolio::Blocker &blocker)
{
    switch (blocker.mend) {
    case Mend::RecordEvidence:
        return UnitPanel::tr("Record evidence");
    case Mend::Evidence:
        return UnitPanel::tr("Look at the evidence");
    case Mend::Plan:
        return UnitPanel::tr("Change the plan");
    case Mend::OutsideResult:
        return UnitPanel::tr("Record the result");
    }
    return {};
}

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
    , m_lines(new QWidget(this))
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
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    column->addWidget(m_lines);
    column->addWidget(m_reason);
    column->addStretch();
    connect(m_reason, &ReasonForm::given, this,
            [this](const QString &reason) { Q_EMIT signOffWithdrawn(m_unit, reason); });
}

void UnitPanel::show(const portfolio::UnitStatus &unit, const catalogue::Qualification &qualification,
                     const QString &signedBy, bool mayChange)
{
    if (m_unit != unit.unit || !unit.isAchieved())
        m_reason->close();
    m_unit = unit.unit;
    showHeading(unit, qualification.unit(unit.unit), signedBy);
    QVBoxLayout *lines = startLines();
    lines->addLayout(actionsFor(unit, mayChange));
    int number = 0;
    for (const portfolio::Blocker &blocker : unit.blockers)
        lines->addLayout(lineFor(blocker, ++number));
}

void UnitPanel::showHeading(const portfolio::UnitStatus &unit, const catalogue::Unit *known,
                            const QString &signedBy)
{
    m_heading->setText(known ? QString(unit.unit % u' ' % known->title.text()) : unit.unit);
    QStringList facts{portfolio::unitStateName(unit.state)};
    if (unit.isAchieved())
        facts = QStringList{tr("Signed off on %1 by %2").arg(text::dateInWords(unit.signedOn), signedBy)};
    if (known)
        facts.append(factsOf(*known));
    if (!unit.blockers.empty())
        facts.append(tr("%n things stand in the way", nullptr, static_cast<int>(unit.blockers.size())));
    m_facts->setText(facts.join(u" · "_s));
}

QLayout *UnitPanel::actionsFor(const portfolio::UnitStatus &unit, bool mayChange)
{
    auto *row = new QHBoxLayout;
    if (unit.state == portfolio::UnitState::Ready) {
        auto *signOff =
            makeButton(tr("Sign off %1").arg(unit.unit), u"signOffUnit"_s, ButtonKind::Plain, this);
        connect(signOff, &QPushButton::clicked, this, [this] { Q_EMIT signOffRequested(m_unit); });
        row->addWidget(signOff);
    }
    QList<portfolio::Target> missing;
    for (const portfolio::Blocker &blocker : unit.blockers) {
        if (blocker.mend == Mend::RecordEvidence && !blocker.target.code.isEmpty())
            missing.append(blocker.target);
    }
    if (missing.size() > 1) {
        auto *all =
            makeButton(tr("Record evidence for all of these"), u"recordMissing"_s, ButtonKind::Plain, this);
        connect(all, &QPushButton::clicked, this, [this, missing] { Q_EMIT recordRequested(missing); });
        row->addWidget(all);
    }
    if (unit.isAchieved() && mayChange) {
        auto *withdraw =
            makeButton(tr("Withdraw sign-off…"), u"withdrawSignOffButton"_s, ButtonKind::Plain, this);
        connect(withdraw, &QPushButton::clicked, this, [this] {
            m_reason->ask(tr("Why is the sign-off of %1 withdrawn?").arg(m_unit), tr("Withdraw sign-off"));
        });
        row->addWidget(withdraw);
    }
    row->addStretch();
    return row;
}

QLayout *UnitPanel::lineFor(const portfolio::Blocker &blocker, int number)
{
    auto *row = new QHBoxLayout;
    auto *sentence = new Label(blocker.sentence, TextRole::Body, this);
    sentence->setWordWrap(true);
    auto *link = makeButton(mendText(blocker), u"mend%1"_s.arg(number), ButtonKind::Link, this);
    link->setAccessibleName(tr("%1: %2").arg(link->text(), blocker.sentence));
    connect(link, &QPushButton::clicked, this, [this, blocker] { follow(blocker); });
    row->addWidget(sentence, 1);
    row->addWidget(link, 0, Qt::AlignTop);
    return row;
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
    case Mend::OutsideResult:
        Q_EMIT signOffRequested(m_unit);
        break;
    }
}

/// The button that was just clicked may be among the old lines, so they go when the event is over.
QVBoxLayout *UnitPanel::startLines()
{
    auto *fresh = new QWidget(this);
    auto *lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    delete layout()->replaceWidget(m_lines, fresh);
    m_lines->hide();
    m_lines->deleteLater();
    m_lines = fresh;
    return lines;
}

} // namespace attest::views
