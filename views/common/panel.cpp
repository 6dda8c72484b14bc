// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/panel.h"

#include "views/common/theme.h"

#include <QVBoxLayout>

namespace attest::views {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::between, space::between, space::between, space::between);
    m_column->setSpacing(space::inside);
}

} // namespace attest::views
