// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/field.h"

#include "views/common/label.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

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

/// Qt makes an action for it that has a picture and no words.
void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    if (auto *clear = line.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(
            QCoreApplication::translate("LineEdit", "Clear the words of: %1").arg(line.accessibleName()));
}

} // namespace attest::views
