-- SPDX-License-Identifier: GPL-3.0-or-later
-- The audit log's statements. A line `--: name` begins one.

--: about
SELECT log_id, keyed_from, key_check FROM about

--: begin_about
INSERT INTO about (one, log_id, keyed_from, key_check) VALUES (1, :log_id, :keyed_from, :key_check)

--: key_about
UPDATE about SET keyed_from = :keyed_from, key_check = :key_check

--: last
SELECT seq, mac FROM entries ORDER BY seq DESC LIMIT 1

--: anchor
SELECT first_seq, before, signature FROM anchors ORDER BY first_seq DESC LIMIT 1

--: add
INSERT INTO entries (seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac)
VALUES (:seq, :at, :user, :host, :by, :profile, :action, :number, :number_hash, :outcome, :cause, :request_id, :run_id, :call_id, :mac)

--: count
SELECT count(*) FROM entries

--: mac_of
SELECT mac FROM entries WHERE seq = :seq

--: walk
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries WHERE seq > :after ORDER BY seq LIMIT :limit

-- The rows that are older than a time, up to the first that isn't, and never the last row: the chain goes on from it.
--: last_older
SELECT coalesce(min((SELECT seq FROM entries WHERE at >= :before ORDER BY seq LIMIT 1), (SELECT max(seq) FROM entries)),
                (SELECT max(seq) FROM entries)) - 1

--: set_anchor
INSERT INTO anchors (first_seq, before, signature) VALUES (:first_seq, :before, :signature)

--: remove_up_to
DELETE FROM entries WHERE seq <= :seq

-- Searching, newest first. Each filter has the index that answers it; what else is asked of a row is looked at there, or in the row
-- itself. A parameter that is '' lets everything through.

--: ends
SELECT (SELECT min(seq) FROM entries), (SELECT max(seq) FROM entries)

--: seq_at
SELECT seq FROM entries INDEXED BY entries_by_time WHERE at < :time ORDER BY at DESC, seq DESC LIMIT 1

--: rows_before
SELECT count(*), max(seq) FROM entries INDEXED BY entries_by_time WHERE at < :time

--: rows_since
SELECT count(*), min(seq) FROM entries INDEXED BY entries_by_time WHERE at >= :time

-- Every operator, by one look at the index each.
--: operators
WITH RECURSIVE names (name) AS (
    SELECT min(by) FROM entries
    UNION ALL
    SELECT (SELECT min(by) FROM entries WHERE by > name) FROM names WHERE name IS NOT NULL
) SELECT name FROM names WHERE name != '' LIMIT 1000

--: call
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries INDEXED BY entries_by_request WHERE request_id = :request AND request_id != '' ORDER BY seq LIMIT 100

--: page_all
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries NOT INDEXED WHERE seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)
ORDER BY seq DESC LIMIT :limit

--: count_all
SELECT count(*) FROM entries NOT INDEXED WHERE seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)

--: newest_all
SELECT seq FROM entries NOT INDEXED WHERE seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)
ORDER BY seq DESC LIMIT 1

--: page_number
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries INDEXED BY entries_by_number WHERE number_hash = :hash AND number_hash != x'' AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)
ORDER BY seq DESC LIMIT :limit

--: count_number
SELECT count(*) FROM entries INDEXED BY entries_by_number WHERE number_hash = :hash AND number_hash != x'' AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)

--: newest_number
SELECT seq FROM entries INDEXED BY entries_by_number WHERE number_hash = :hash AND number_hash != x'' AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action) AND outcome = ifnull(nullif(:outcome, ''), outcome)
ORDER BY seq DESC LIMIT 1

--: page_outcome
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries INDEXED BY entries_by_outcome WHERE outcome = :outcome AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action)
ORDER BY seq DESC LIMIT :limit

--: count_outcome
SELECT count(*) FROM entries INDEXED BY entries_by_outcome WHERE outcome = :outcome AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action)

--: newest_outcome
SELECT seq FROM entries INDEXED BY entries_by_outcome WHERE outcome = :outcome AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND by = ifnull(nullif(:by, ''), by) AND action = ifnull(nullif(:action, ''), action)
ORDER BY seq DESC LIMIT 1

--: page_operator
SELECT seq, at, user, host, by, profile, action, number, number_hash, outcome, cause, request_id, run_id, call_id, mac
FROM entries INDEXED BY entries_by_operator WHERE by = :by AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND action = ifnull(nullif(:action, ''), action)
ORDER BY seq DESC LIMIT :limit

--: count_operator
SELECT count(*) FROM entries INDEXED BY entries_by_operator WHERE by = :by AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND action = ifnull(nullif(:action, ''), action)

--: newest_operator
SELECT seq FROM entries INDEXED BY entries_by_operator WHERE by = :by AND seq BETWEEN :low AND :high
  AND at >= :from AND at < :until AND action = ifnull(nullif(:action, ''), action)
ORDER BY seq DESC LIMIT 1

-- For statistics. A masked number keeps its calling code in front of the first space.

--: tally
SELECT at / :slot, action, outcome, substr(number, 2, instr(number || ' ', ' ') - 2), count(*)
FROM entries NOT INDEXED WHERE seq BETWEEN :low AND :high AND at >= :from AND at < :until AND profile = ifnull(nullif(:profile, ''), profile)
GROUP BY 1, 2, 3, 4

-- From the moment that a call is about to be placed.
--: seconds_to_verified
SELECT (verified.at - started.at) / 1000, count(*)
FROM entries AS verified INDEXED BY entries_by_outcome
CROSS JOIN entries AS started INDEXED BY entries_by_request
WHERE verified.outcome = 'verified' AND verified.seq BETWEEN :low AND :high AND verified.at >= :from AND verified.at < :until
  AND verified.profile = ifnull(nullif(:profile, ''), verified.profile) AND verified.request_id != ''
  AND started.request_id = verified.request_id AND started.request_id != '' AND started.outcome = 'started'
GROUP BY 1
