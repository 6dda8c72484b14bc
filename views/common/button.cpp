// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/button.h"

#include "views/common/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

QPushButton *makeButton(const QString &text, const QString &objectName, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(true); // Enter presses the button that has the focus, as Space does
    button->setFont(fontFor(kind == ButtonKind::Primary ? TextRole::Strong : TextRole::Body));
    switch (kind) {
    case ButtonKind::Plain:
        break;
    case ButtonKind::Primary:
        button->setProperty("kind", u"primary"_s);
        break;
    case ButtonKind::Link:
        button->setProperty("kind", u"link"_s);
        button->setCursor(Qt::PointingHandCursor);
        break;
    case ButtonKind::Quiet:
        button->setProperty("kind", u"quiet"_s);
        break;
    }
    return button;
}

} // namespace attest::views
