// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/kindchooser.h"

#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/theme.h"

#include <QButtonGroup>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::EvidenceKind;

namespace {

/// The first kinds of the list are the common ones.
constexpr int common = 5;

/// A chip's one or two words; the whole name is the tooltip and the accessible name.
QString shortName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::WitnessTestimony:
        return KindChooser::tr("Testimony");
    case EvidenceKind::ProfessionalDiscussion:
        return KindChooser::tr("Discussion");
    case EvidenceKind::Questioning:
        return KindChooser::tr("Questions");
    case EvidenceKind::Product:
        return KindChooser::tr("Product");
    default:
        return portfolio::evidenceKindName(kind);
    }
}

} // namespace

KindChooser::KindChooser(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_more(makeButton(tr("More"), u"moreKinds"_s, ButtonKind::Quiet, this))
{
    setObjectName(u"kindChooser"_s);
    setAccessibleName(tr("Kind of evidence"));
    // Narrower than other buttons, so that the common kinds and More stand on one line at 1280 pixels.
    setStyleSheet(u"QPushButton { padding: 4px 9px; } QPushButton:focus { padding: 3px 8px; }"_s);
    auto *flow = new FlowLayout(this, 4);
    for (const EvidenceKind kind : portfolio::allEvidenceKinds) {
        auto *button = makeButton(shortName(kind), QString(u"kind-"_s + portfolio::evidenceKindKey(kind)),
                                  ButtonKind::Plain, this);
        button->setCheckable(true);
        button->setFont(fontFor(TextRole::Small));
        button->setAccessibleName(portfolio::evidenceKindName(kind));
        button->setToolTip(portfolio::evidenceKindName(kind));
        m_group->addButton(button, static_cast<int>(kind));
        flow->addWidget(button);
    }
    m_more->setCheckable(true);
    m_more->setFont(fontFor(TextRole::Small));
    m_more->setAccessibleName(tr("More kinds of evidence"));
    flow->addWidget(m_more);
    setKind(EvidenceKind::Observation);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT kindChosen();
    });
    connect(m_more, &QPushButton::toggled, this, &KindChooser::showRest);
}

EvidenceKind KindChooser::kind() const { return static_cast<EvidenceKind>(m_group->checkedId()); }

void KindChooser::setKind(EvidenceKind kind)
{
    m_group->button(static_cast<int>(kind))->setChecked(true);
    showRest(m_more->isChecked());
}

void KindChooser::showRest(bool all)
{
    int number = 0;
    for (QAbstractButton *button : m_group->buttons()) {
        ++number;
        button->setVisible(all || number <= common || button->isChecked());
    }
    m_more->setText(all ? tr("Fewer") : tr("More"));
}

} // namespace attest::views
