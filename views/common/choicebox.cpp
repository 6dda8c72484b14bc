// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/choicebox.h"

#include <QAbstractItemView>

namespace attest::views {

namespace {

constexpr int usualLetters = 12;
constexpr int mostLetters = 60; ///< of a row of the list

} // namespace

// Not QComboBox::setSizeAdjustPolicy: it makes the list at once.
ChoiceBox::ChoiceBox(int letters, QWidget *parent)
    : QComboBox(parent)
{
    setMinimumContentsLength(letters);
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : ChoiceBox(usualLetters, parent)
{
}

void ChoiceBox::showPopup()
{
    const int besides = fontMetrics().averageCharWidth() * 6; // frame, padding, scroll bar
    view()->setMinimumWidth(
        qMin(view()->sizeHintForColumn(0) + besides, fontMetrics().averageCharWidth() * mostLetters));
    QComboBox::showPopup();
}

} // namespace attest::views
