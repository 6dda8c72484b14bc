-- SPDX-FileCopyrightText: 2026 The Attest authors
-- SPDX-License-Identifier: MIT
-- The newest evidence of all learners, or of some of them, is found and counted without reading every item.

CREATE INDEX evidence_latest ON evidence (state, recorded_on, scope);

PRAGMA user_version = 3;
