-- SPDX-FileCopyrightText: 2026 The Attest authors
-- SPDX-License-Identifier: MIT
-- The first schema. `entry` and `payload` are the truth; every other table but `local` and `draft` is a cache
-- that the projector writes and that can be rebuilt. Every projected row is owned by a thing. Tables are STRICT so
-- that a value of another type is refused when it is written and found by the integrity check when it is not.
PRAGMA application_id = 1096045396;     -- "ATST"
PRAGMA user_version = 1;

-- The truth ------------------------------------------------------------------------------------------------
CREATE TABLE entry (
    id      BLOB PRIMARY KEY NOT NULL,  -- SHA-256 of header
    header  BLOB NOT NULL,              -- deterministic CBOR
    kind    TEXT NOT NULL,              -- the rest repeats the header, for queries; verify compares
    thing   BLOB NOT NULL,
    scope   BLOB,
    device  BLOB NOT NULL,
    number  INTEGER NOT NULL,
    UNIQUE (device, number, id)
) STRICT;
CREATE INDEX entry_thing ON entry (thing);
CREATE INDEX entry_scope ON entry (scope);

CREATE TABLE payload (
    entry   BLOB PRIMARY KEY NOT NULL REFERENCES entry (id),
    bytes   BLOB NOT NULL               -- 16 random bytes, then deterministic CBOR
) STRICT;

CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER payload_no_update BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'payloads are never changed'); END;
CREATE TRIGGER payload_no_delete BEFORE DELETE ON payload BEGIN SELECT RAISE(ABORT, 'payloads are never deleted'); END;

-- Projections ----------------------------------------------------------------------------------------------
CREATE TABLE centre (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB,
    name TEXT NOT NULL,
    example_date TEXT                   -- the day an example centre lives in; NULL for real centres
) STRICT;
CREATE TABLE person (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB,
    ref TEXT NOT NULL, given TEXT NOT NULL, family TEXT NOT NULL,
    roles TEXT NOT NULL                 -- "assessor coordinator iqa", sorted
) STRICT;
CREATE TABLE edition (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB,
    hash BLOB NOT NULL UNIQUE, qualification TEXT NOT NULL, json BLOB NOT NULL
) STRICT;
CREATE TABLE learner (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB,
    ref TEXT NOT NULL, given TEXT NOT NULL, family TEXT NOT NULL, known_as TEXT NOT NULL,
    born TEXT, uln TEXT NOT NULL, contact TEXT NOT NULL, site TEXT NOT NULL, learner_group TEXT NOT NULL
) STRICT;
CREATE TABLE enrolment (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB NOT NULL,
    ref TEXT NOT NULL, qualification TEXT NOT NULL, edition BLOB NOT NULL, body_number TEXT NOT NULL,
    registered TEXT NOT NULL, target TEXT, assessor BLOB, iqa BLOB,
    state TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX enrolment_scope ON enrolment (scope);
CREATE TABLE planned_unit (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    unit TEXT NOT NULL, planned INTEGER NOT NULL, reason TEXT NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, unit)
) STRICT;
CREATE INDEX planned_unit_scope ON planned_unit (scope);
CREATE TABLE sign_off (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    unit TEXT NOT NULL, in_force INTEGER NOT NULL, signed_on TEXT NOT NULL, signed_by BLOB NOT NULL,
    learner_declared INTEGER NOT NULL, outside_basis TEXT NOT NULL, outside_on TEXT, outside_by TEXT NOT NULL,
    edition BLOB NOT NULL, reason TEXT NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, unit)
) STRICT;
CREATE INDEX sign_off_scope ON sign_off (scope);
CREATE TABLE evidence (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB NOT NULL,
    number INTEGER NOT NULL, ref TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    gathered_on TEXT NOT NULL, from_time TEXT, to_time TEXT, setting TEXT NOT NULL,
    place TEXT NOT NULL, people TEXT NOT NULL, narrative TEXT NOT NULL, own_work INTEGER NOT NULL,
    recorded_by BLOB NOT NULL, recorded_on TEXT NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_scope ON evidence (scope);
CREATE TABLE evidence_file (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    hash BLOB NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, hash, name)
) STRICT;
CREATE INDEX evidence_file_scope ON evidence_file (scope);
CREATE TABLE claim (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    enrolment BLOB NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    place TEXT NOT NULL, claimed_by BLOB NOT NULL, claimed_on TEXT NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, enrolment, unit, kind, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_scope ON claim (scope);
CREATE TABLE judgement (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    enrolment BLOB NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    verdict TEXT NOT NULL, reason TEXT NOT NULL, edition BLOB NOT NULL,
    judged_by BLOB NOT NULL, judged_on TEXT NOT NULL, entry BLOB NOT NULL,
    PRIMARY KEY (thing, enrolment, unit, kind, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_scope ON judgement (scope);
CREATE TABLE conflict (
    thing BLOB NOT NULL, scope BLOB,
    slot TEXT NOT NULL, entries BLOB NOT NULL,  -- the ids that nothing supersedes, one after the other
    PRIMARY KEY (thing, slot)
) STRICT;
CREATE TABLE enrolment_status (
    enrolment BLOB NOT NULL PRIMARY KEY, learner BLOB NOT NULL,
    evaluator INTEGER NOT NULL, edition BLOB NOT NULL, summary BLOB NOT NULL
) STRICT;
-- Written beside `evidence`, not by triggers. Its row numbers come from the thing (see model/storage/README.md).
CREATE VIRTUAL TABLE evidence_fts USING fts5 (
    thing UNINDEXED, title, place, people, narrative, tokenize = "unicode61 remove_diacritics 2"
);

-- This copy's own --------------------------------------------------------------------------------------------
CREATE TABLE local (
    name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL, checksum BLOB NOT NULL
) STRICT;
CREATE TABLE draft (
    form TEXT NOT NULL PRIMARY KEY, content BLOB NOT NULL, kept_at TEXT NOT NULL, checksum BLOB NOT NULL
) STRICT;
