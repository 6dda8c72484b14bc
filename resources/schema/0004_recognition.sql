-- SPDX-FileCopyrightText: 2026 The Attest authors
-- SPDX-License-Identifier: MIT
-- Credit transferred from an earlier award, and rules met by an exemption. Projected.

CREATE TABLE recognition (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    kind TEXT NOT NULL, subject TEXT NOT NULL,  -- a unit's number or a rule's id
    in_force INTEGER NOT NULL, basis TEXT NOT NULL, awarded_on TEXT NOT NULL, agreed_by TEXT NOT NULL,
    recorded_by BLOB NOT NULL, edition BLOB NOT NULL, reason TEXT NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, kind, subject)
) STRICT;
CREATE INDEX recognition_scope ON recognition (scope);

PRAGMA user_version = 4;
