-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 of the audit log: searches and counts are answered from indexes alone, and the entries of one call are found by its request.

DROP INDEX entries_by_operator;
DROP INDEX entries_by_outcome;
CREATE INDEX entries_by_operator ON entries (by, seq, at);
CREATE INDEX entries_by_outcome ON entries (outcome, seq, at, by, action);
CREATE INDEX entries_by_request ON entries (request_id, seq, at, outcome) WHERE request_id != '';
