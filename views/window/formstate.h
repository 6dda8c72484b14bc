// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>

class QWidget;

namespace attest::views {

/// What a person has done to the controls of a page: words, ticks, choices, the row and the scroll of each
/// list, and where the keyboard is. Controls are known by their object names; those without one are left out.
/// Used when a page is made anew, so that a page needs no code of its own for that.
QVariantMap keepForm(const QWidget &page);

/// Puts it back into a page of the same kind, as if the person had done it. Controls that are not there any
/// more, or cannot be used now, are left alone.
void bringBackForm(QWidget &page, const QVariantMap &form);

} // namespace attest::views
