// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QWidget>

#include <vector>

namespace attest::views {

class Chip;

/// Chips side by side that wrap. One stop of the Tab key; the arrow keys move between the chips.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    struct Item {
        items::Sign sign = items::Sign::None;
        QString text;
        QString detail;
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit ChipRow(QWidget *parent = nullptr);

    /// Chips keep their place and focus when only their words change.
    void setChips(const std::vector<Item> &chips);
    /// One chip a rule of the award. The chip's object name is "chip-" and the rule's id.
    void setRules(const std::vector<portfolio::RuleChip> &rules);
    const std::vector<Chip *> &chips() const { return m_chips; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(int index);

    std::vector<Chip *> m_chips; ///< owned by this widget
};

} // namespace attest::views
