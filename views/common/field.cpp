// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/field.h"

#include "views/common/label.h"

#include <QVBoxLayout>

namespace attest::views {

QVBoxLayout *field(const QString &name, QWidget *control)
{
    auto *label = new Label(name, TextRole::Small, control->parentWidget());
    label->setQuiet(true);
    label->setBuddy(control);
    control->setAccessibleName(name);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(control);
    return column;
}

} // namespace attest::views
