// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <functional>

class QPushButton;

namespace attest::views {

/// A button whose menu names the sample lists, the latest first: `open` gets the one whose IQA report is
/// wanted. The menu is read when it opens. `parent` owns the button, the centre outlives it.
QPushButton *makeIqaReportsButton(const centre::Centre &centre,
                                  std::function<void(portfolio::SampleListId)> open, QWidget *parent);

} // namespace attest::views
