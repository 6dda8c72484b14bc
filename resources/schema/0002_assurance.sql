-- SPDX-FileCopyrightText: 2026 The Attest authors
-- SPDX-License-Identifier: MIT
-- Internal quality assurance: sample lists, what was looked at in them, and what was released. All of it projected.
-- A file of version 1 has no such entries; its tables are written anew from its entries after this script, because
-- `former_hand` speaks of older ones too.

CREATE TABLE sample_list (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB,
    ref TEXT NOT NULL, title TEXT NOT NULL, qualification TEXT NOT NULL, assessor BLOB,
    iqa BLOB NOT NULL, made_on TEXT NOT NULL, closed_on TEXT, entry BLOB NOT NULL
) STRICT;
CREATE TABLE batch_unit (
    thing BLOB NOT NULL, scope BLOB,
    enrolment BLOB NOT NULL, unit TEXT NOT NULL, sign_off BLOB NOT NULL,
    PRIMARY KEY (thing, enrolment, unit)
) STRICT, WITHOUT ROWID;
CREATE TABLE sample_line (
    thing BLOB NOT NULL PRIMARY KEY, scope BLOB NOT NULL,
    list BLOB NOT NULL, enrolment BLOB NOT NULL, unit TEXT NOT NULL, sign_off BLOB NOT NULL,
    as_of BLOB NOT NULL,                -- CBOR: [[device, running number]], what was on file then
    targets BLOB NOT NULL,              -- CBOR: [[kind, code]], what is to be decided
    reason TEXT NOT NULL, put_by BLOB NOT NULL, put_on TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, withdrawn_reason TEXT NOT NULL, withdrawn_on TEXT, entry BLOB NOT NULL
) STRICT;
CREATE INDEX sample_line_scope ON sample_line (scope);
CREATE INDEX sample_line_list ON sample_line (list);
CREATE TABLE review (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    entry BLOB NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    agreed INTEGER NOT NULL, reason TEXT NOT NULL, is_current INTEGER NOT NULL, round INTEGER NOT NULL,
    decided_by BLOB NOT NULL, decided_on TEXT NOT NULL,
    PRIMARY KEY (thing, entry, unit, kind, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_scope ON review (scope);
CREATE TABLE review_answer (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    entry BLOB NOT NULL, unit TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL,
    decision BLOB NOT NULL, answer TEXT NOT NULL, answered_by BLOB NOT NULL, answered_on TEXT NOT NULL,
    PRIMARY KEY (thing, entry, unit, kind, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_answer_scope ON review_answer (scope);
CREATE TABLE qa_action (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    entry BLOB NOT NULL, ref TEXT NOT NULL, what TEXT NOT NULL, who BLOB NOT NULL, due TEXT NOT NULL,
    made_by BLOB NOT NULL, made_on TEXT NOT NULL,
    PRIMARY KEY (thing, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX qa_action_scope ON qa_action (scope);
CREATE TABLE action_step (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    entry BLOB NOT NULL, action BLOB NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, turn INTEGER NOT NULL,
    made_by BLOB NOT NULL, made_on TEXT NOT NULL,
    PRIMARY KEY (thing, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_step_scope ON action_step (scope);
CREATE TABLE unit_release (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    entry BLOB NOT NULL, unit TEXT NOT NULL, sign_off BLOB NOT NULL, list BLOB NOT NULL,
    sampled INTEGER NOT NULL, released_by BLOB NOT NULL, released_on TEXT NOT NULL,
    PRIMARY KEY (thing, entry, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_release_scope ON unit_release (scope);
-- What somebody did before another person's statement replaced it: rare, so a table of its own. With row
-- numbers: without them SQLite 3.40 takes `scope`, the only column outside the key, for NULL in its integrity check.
CREATE TABLE former_hand (
    thing BLOB NOT NULL, scope BLOB NOT NULL,
    enrolment BLOB NOT NULL, unit TEXT NOT NULL, person BLOB NOT NULL, deed TEXT NOT NULL,
    PRIMARY KEY (thing, enrolment, unit, person, deed)
) STRICT;
CREATE INDEX former_hand_scope ON former_hand (scope);

PRAGMA user_version = 2;
