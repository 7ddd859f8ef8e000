-- SPDX-License-Identifier: GPL-3.0-or-later
-- The embedded store's statements. A line `--: name` begins one.

--: live_code
SELECT id, issue_id, value, issued_at, ends_at, max_attempts, attempts, account, seal
FROM codes WHERE number = :number ORDER BY id DESC LIMIT 1

--: add_code
INSERT INTO codes (issue_id, number, value, seal, operator, account, issued_at, ends_at, max_attempts)
VALUES (:issue_id, :number, :value, :seal, :operator, :account, :now, :ends_at, :max_attempts)

--: set_attempts
UPDATE codes SET attempts = :attempts WHERE id = :id

--: set_end
UPDATE codes SET ends_at = :ends_at WHERE id = :id

--: drop_code
DELETE FROM codes WHERE id = :id

--: drop_replaced_codes
DELETE FROM codes
WHERE number = :number AND id <= (SELECT max(id) FROM codes WHERE number = :number AND issue_id = :issue_id)

--: drop_codes
DELETE FROM codes WHERE number = :number

-- An ended code takes those beneath it along: it had replaced them for good. One that was issued ahead of the clock has ended
-- too: the clock was set back, and the code must not live the longer for it.
--: drop_ended_codes
DELETE FROM codes
WHERE number IN (SELECT number FROM codes WHERE ends_at <= :now OR issued_at > :ahead)
  AND EXISTS (SELECT 1 FROM codes AS ended
              WHERE ended.number = codes.number AND ended.id >= codes.id
                AND (ended.ends_at <= :now OR ended.issued_at > :ahead))

--: active_codes
SELECT number, issue_id, ends_at, max_attempts - attempts, operator, issued_at, id
FROM codes
WHERE NOT EXISTS (SELECT 1 FROM codes AS newer WHERE newer.number = codes.number AND newer.id > codes.id)
  AND ends_at > :now AND issued_at <= :ahead AND (ends_at, id) > (:after_end, :after_id)
ORDER BY ends_at, id
LIMIT :limit

--: count_active_codes
SELECT count(*) FROM codes
WHERE id IN (SELECT max(id) FROM codes GROUP BY number) AND ends_at > :now AND issued_at <= :ahead

--: add_send
INSERT INTO sends (code_id, number, hour_at, day_at) VALUES (:code_id, :number, :now, :now)

--: touch_send
UPDATE sends SET day_at = max(day_at, :now) WHERE code_id = :code_id

--: drop_send
DELETE FROM sends WHERE code_id = :code_id

--: drop_sends
DELETE FROM sends WHERE number = :number

--: hour_window
SELECT hour_at FROM sends WHERE number = :number AND hour_at > :since ORDER BY hour_at

--: day_window
SELECT day_at FROM sends WHERE number = :number AND day_at > :since ORDER BY day_at

-- After the clock was set back, what lies ahead of it counts from now: neither forgotten, nor in the way for hours.
--: bring_sends_back
UPDATE sends SET hour_at = min(hour_at, :now), day_at = :now WHERE number = :number AND day_at > :ahead

--: bring_call_back
UPDATE calls SET called_at = :now WHERE number = :number AND called_at > :ahead

--: called_at
SELECT called_at FROM calls WHERE number = :number

--: set_called_at
INSERT INTO calls (number, called_at) VALUES (:number, :now)
ON CONFLICT (number) DO UPDATE SET called_at = excluded.called_at

--: drop_call
DELETE FROM calls WHERE number = :number

--: budget
SELECT calls FROM budget WHERE account = :account AND day = :day

--: take_from_budget
INSERT INTO budget (account, day, calls) VALUES (:account, :day, 1)
ON CONFLICT (account, day) DO UPDATE SET calls = calls + 1

--: give_back_to_budget
UPDATE budget SET calls = calls - 1 WHERE account = :account AND day = :day AND calls > 0

--: reply
SELECT outcome, time_ms, count, issue_id FROM replies
WHERE number = :number AND request = :request AND id = :id AND forget_at > :now

--: add_reply
INSERT INTO replies (number, request, id, outcome, time_ms, count, issue_id, forget_at)
VALUES (:number, :request, :id, :outcome, :time_ms, :count, :issue_id, :forget_at)

--: add_event
INSERT INTO events (kind, number, issue_id, done_by, at) VALUES (:kind, :number, :issue_id, :done_by, :now)

--: events_after
SELECT id, kind, number, issue_id, done_by FROM events WHERE id > :after ORDER BY id

--: last_event
SELECT coalesce(max(id), 0) FROM events

--: forget_replies
DELETE FROM replies WHERE forget_at <= :now

--: forget_sends
DELETE FROM sends WHERE day_at <= :day_ago AND hour_at <= :day_ago

--: forget_calls
DELETE FROM calls WHERE called_at <= :long_ago

--: forget_budgets
DELETE FROM budget WHERE day < :yesterday

--: forget_events
DELETE FROM events WHERE at <= :a_while_ago OR id <= (SELECT max(id) FROM events) - 1000

--: has_codes
SELECT EXISTS (SELECT 1 FROM codes)
