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
