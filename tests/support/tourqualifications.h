// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/tour.h"

/// The qualifications: their parts, a unit of each kind, and what a search finds.
void addQualifications(std::vector<Stop> &stops);
