// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/chiprow.h"

#include "views/common/chip.h"
#include "views/common/flowlayout.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// The sign is not heard, so its word is.
QString spoken(const portfolio::RuleChip &rule)
{
    switch (rule.state) {
    case portfolio::RuleState::Verified:
        return ChipRow::tr("%1, verified").arg(rule.text);
    case portfolio::RuleState::Achieved:
        return ChipRow::tr("%1, met").arg(rule.text);
    case portfolio::RuleState::InHand:
    case portfolio::RuleState::Planned:
    case portfolio::RuleState::Short:
        return ChipRow::tr("%1, not yet met").arg(rule.text);
    }
    return rule.text;
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const std::vector<Item> &chips)
{
    while (m_chips.size() > chips.size()) {
        m_chips.back()->deleteLater();
        m_chips.back()->hide();
        layout()->removeWidget(m_chips.back());
        m_chips.pop_back();
    }
    while (m_chips.size() < chips.size()) {
        auto *chip = new Chip(this);
        chip->setFocusPolicy(m_chips.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        chip->installEventFilter(this);
        layout()->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (size_t i = 0; i < chips.size(); ++i)
        m_chips[i]->setContent(chips[i].sign, chips[i].text, chips[i].detail);
    updateGeometry();
}

void ChipRow::setRules(const std::vector<portfolio::RuleChip> &rules)
{
    std::vector<Item> chips;
    for (const auto &rule : rules)
        chips.push_back({items::signOf(rule.state), rule.text, rule.detail});
    setChips(chips);
    for (size_t i = 0; i < rules.size(); ++i) {
        m_chips[i]->setObjectName(QString(u"chip-"_s + rules[i].id));
        m_chips[i]->setAccessibleName(spoken(rules[i]));
    }
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto it = std::find(m_chips.begin(), m_chips.end(), watched);
    if (it == m_chips.end())
        return false;
    const int index = static_cast<int>(it - m_chips.begin());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(index + (mirrored ? 1 : -1));
        return true;
    case Qt::Key_Right:
        moveTo(index + (mirrored ? -1 : 1));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_chips.size()) - 1);
        return true;
    default:
        return false;
    }
}

void ChipRow::moveTo(int index)
{
    if (index < 0 || index >= static_cast<int>(m_chips.size()))
        return;
    // The chip that had the focus last is the one that Tab comes back to.
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i)
        m_chips[static_cast<size_t>(i)]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    m_chips[static_cast<size_t>(index)]->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::views
