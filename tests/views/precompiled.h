// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

// What nearly every test of the window includes, compiled once for all of them (see
// model/core/precompiled.h).
#include "support/precompiled.h"
#include "views/common/precompiled.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
