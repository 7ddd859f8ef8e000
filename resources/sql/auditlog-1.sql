-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the audit log. A version that was released is never edited: the next one is a file of its own.
-- Times are milliseconds since 1970, UTC. No column ever holds a code or a whole number.

CREATE TABLE entries (
    seq         INTEGER PRIMARY KEY,   -- from 1, without gaps
    at          INTEGER NOT NULL,
    user        TEXT NOT NULL,         -- the operating system's
    host        TEXT NOT NULL,
    by          TEXT NOT NULL,         -- who asked, as the other desks see it
    profile     TEXT NOT NULL,
    action      TEXT NOT NULL,
    number      TEXT NOT NULL,         -- masked
    number_hash BLOB NOT NULL,         -- keyed: finds a number's entries for those who know the number
    outcome     TEXT NOT NULL,
    cause       TEXT NOT NULL,
    request_id  TEXT NOT NULL,
    run_id      TEXT NOT NULL,
    call_id     TEXT NOT NULL,
    mac         BLOB NOT NULL          -- over all of this and the mac of the row before
) STRICT;
CREATE INDEX entries_by_number ON entries (number_hash, seq) WHERE number_hash != x'';
CREATE INDEX entries_by_operator ON entries (by, seq);
CREATE INDEX entries_by_outcome ON entries (outcome, seq);
CREATE INDEX entries_by_time ON entries (at, seq);

-- What is true of the log as a whole. One row.
CREATE TABLE about (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    log_id     BLOB NOT NULL,
    keyed_from INTEGER NOT NULL,       -- the first row under a key; 0: none is
    key_check  BLOB NOT NULL           -- tells whether a key is the log's; empty while it has none
) STRICT;

-- Where the chain begins after old rows were removed. The newest counts; signed, because the rows that would prove it are gone.
CREATE TABLE anchors (
    first_seq INTEGER PRIMARY KEY,     -- the first row that remains
    before    BLOB NOT NULL,           -- mac of the last row that was removed
    signature BLOB NOT NULL
) STRICT;
