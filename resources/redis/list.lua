-- SPDX-License-Identifier: GPL-3.0-or-later
-- Puts a number on the list of live codes, where the list is in another slot than the number.
--
--   KEYS[1]     ringproof:active, as in page.lua
--   ARGV[1..2]  the number, and the end of its code in ms since 1970 by the clock of the number's server
--   ARGV[3]     for how many ms an ended code stays listed, since the clocks differ
-- Replies {1}. A number that has got a later code meanwhile keeps that one's end: what is told about a number may arrive in any order.

local ends, grace = tonumber(ARGV[2]), tonumber(ARGV[3])
if #KEYS ~= 1 or #ARGV ~= 3 or not (ends and grace) then
    return redis.error_reply('ERR list.lua takes a key, a number, an end and a time in ms')
end

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local listed = tonumber(redis.call('ZSCORE', KEYS[1], ARGV[1]) or 0)
if listed < ends then redis.call('ZADD', KEYS[1], ends, ARGV[1]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - grace)
return { 1 }
