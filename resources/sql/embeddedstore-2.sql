-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2 of the embedded store's file: it is known under which key a code was sealed. A version that was released is never edited.

ALTER TABLE codes ADD COLUMN seal TEXT NOT NULL DEFAULT ''; -- CodeSeal::mark(); empty: plain, or of version 1
