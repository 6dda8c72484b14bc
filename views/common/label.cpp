// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/label.h"

#include <QStyle>

namespace attest::views {

Label::Label(const QString &text, TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    setText(text);
}

void Label::setQuiet(bool quiet)
{
    setProperty("quiet", quiet);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace attest::views
