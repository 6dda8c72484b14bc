// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/unitcard.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "wizard/words.h"

#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

UnitCard::UnitCard(QWidget *parent)
    : Panel(parent)
    , m_title(new Label({}, TextRole::Section, this))
    , m_words(new Label({}, TextRole::Body, this))
    , m_keep(makeButton(tr("&Keep"), u"keepUnitButton"_s, ButtonKind::Plain, this))
    , m_refuse(makeButton(tr("&Not this one"), u"refuseUnitButton"_s, ButtonKind::Plain, this))
    , m_swap(makeButton({}, u"swapUnitButton"_s, ButtonKind::Plain, this))
    , m_whyNot(makeButton(tr("&Why not?"), u"whyNotButton"_s, ButtonKind::Plain, this))
{
    setObjectName(u"unitCard"_s);
    m_title->setObjectName(u"unitCardTitle"_s);
    m_title->setWordWrap(true);
    m_words->setObjectName(u"unitCardWords"_s);
    m_words->setWordWrap(true);
    m_keep->setCheckable(true);
    m_keep->setToolTip(tr("Every choice that is offered holds this unit"));
    m_refuse->setCheckable(true);
    m_refuse->setToolTip(tr("No choice that is offered holds this unit"));
    m_whyNot->setToolTip(tr("Why no complete choice can hold this unit, or that one can"));
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons, space::inside);
    for (QPushButton *button : {m_swap, m_keep, m_refuse, m_whyNot})
        line->addWidget(button);
    column()->addWidget(m_title);
    column()->addWidget(m_words);
    column()->addWidget(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this](bool on) { Q_EMIT keepToggled(m_unit, on); });
    connect(m_refuse, &QPushButton::clicked, this, [this](bool on) { Q_EMIT refuseToggled(m_unit, on); });
    connect(m_swap, &QPushButton::clicked, this, [this] { Q_EMIT swapRequested(m_unit); });
    connect(m_whyNot, &QPushButton::clicked, this, [this] { Q_EMIT whyNotRequested(m_unit); });
}

void UnitCard::show(const wizard::Context &context, const QString &unit)
{
    m_unit = unit;
    const catalogue::Unit *its = context.qualification().unit(unit);
    m_title->setText(its ? tr("%1 %2").arg(its->number, its->title.text()) : tr("Choose a row to see more"));
    showWords(context);
    showButtons(context);
}

void UnitCard::showWords(const wizard::Context &context)
{
    QStringList sentences;
    const wizard::Foresight foresight = context.foresee(m_unit);
    if (context.isFixed(m_unit))
        sentences.append(tr("It is achieved or signed off, and stays."));
    sentences += foresight.sentences;
    if (!foresight.isFree() && !foresight.offersSwap())
        sentences.append(wizard::words::noSwap(m_unit));
    const QString near = wizard::words::nearness(context.nearness(m_unit));
    if (!near.isEmpty())
        sentences.append(near);
    const QString unticking = context.unticking(m_unit);
    if (!unticking.isEmpty())
        sentences.append(tr("If it is dropped: %1").arg(unticking));
    if (sentences.isEmpty() && !m_unit.isEmpty())
        sentences.append(context.isTicked(m_unit) ? tr("It is ticked.") : tr("Nothing bars it."));
    m_words->setText(sentences.join(u'\n'));
    m_words->setVisible(!sentences.isEmpty());
}

void UnitCard::showButtons(const wizard::Context &context)
{
    const bool mayMove = context.qualification().unit(m_unit) && !context.isFixed(m_unit);
    const wizard::Foresight foresight = context.foresee(m_unit);
    m_swap->setVisible(mayMove && foresight.offersSwap());
    m_swap->setText(wizard::words::swapOffer(m_unit, text::joined(foresight.drop)));
    m_keep->setEnabled(mayMove);
    m_keep->setChecked(context.isKept(m_unit));
    m_refuse->setEnabled(mayMove);
    m_refuse->setChecked(context.isRefused(m_unit));
    m_whyNot->setEnabled(mayMove);
}

} // namespace attest::views
