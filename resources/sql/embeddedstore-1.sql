-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of the embedded store's file. A version that was released is never edited: the next one is a file of its own.
-- Times are milliseconds since 1970; numbers are E.164.

-- The codes that may be judged now or come back by a withdrawal. The newest of a number is the live one.
CREATE TABLE codes (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    issue_id     TEXT NOT NULL,
    number       TEXT NOT NULL,
    value        BLOB NOT NULL,             -- as CodeSeal makes it
    operator     TEXT NOT NULL,
    account      TEXT NOT NULL,
    issued_at    INTEGER NOT NULL,
    ends_at      INTEGER NOT NULL,
    max_attempts INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0 -- judged, those on codes withdrawn from above it included
) STRICT;
CREATE INDEX codes_by_number ON codes (number, id);
CREATE INDEX codes_by_end ON codes (ends_at);

-- The calls that the sliding windows count.
CREATE TABLE sends (
    code_id INTEGER PRIMARY KEY, -- codes.id, which is never used again; the code itself may be gone
    number  TEXT NOT NULL,
    hour_at INTEGER NOT NULL,    -- of the issue
    day_at  INTEGER NOT NULL     -- of the latest attempt on the code, of the issue before there was one
) STRICT;
CREATE INDEX sends_by_number ON sends (number, day_at);
CREATE INDEX sends_by_day ON sends (day_at);

-- When a number was last called, for the cooldown, which outlives both the code and a withdrawal.
CREATE TABLE calls (
    number    TEXT PRIMARY KEY,
    called_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Calls of a Plivo account by UTC day (days since 1970).
CREATE TABLE budget (
    account TEXT NOT NULL,
    day     INTEGER NOT NULL,
    calls   INTEGER NOT NULL,
    PRIMARY KEY (account, day)
) STRICT, WITHOUT ROWID;

-- What was answered, so that a request sent again gets the same answer and changes nothing.
CREATE TABLE replies (
    number    TEXT NOT NULL,
    request   TEXT NOT NULL, -- issue, withdraw, verify, revoke
    id        TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    time_ms   INTEGER NOT NULL,
    count     INTEGER,       -- sends or attempts left
    issue_id  TEXT NOT NULL,
    forget_at INTEGER NOT NULL,
    PRIMARY KEY (number, request, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX replies_by_end ON replies (forget_at);

-- What happened lately, for the other consoles on this file.
CREATE TABLE events (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,
    number   TEXT NOT NULL,
    issue_id TEXT NOT NULL,
    done_by  TEXT NOT NULL,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX events_by_time ON events (at);
