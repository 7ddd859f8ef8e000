-- SPDX-License-Identifier: GPL-3.0-or-later
-- Counts a send of an account ahead of its issue, where the budget is in another slot than the number. The same issue is counted once,
-- however often it is asked for; until it is given back (release.lua).
--
--   KEYS[1]     ringproof:budget:<account>, as in issue.lua
--   KEYS[2]     ringproof:{ringproof:budget:<account>}:issue:<id>: the UTC day on which this issue was counted
--   ARGV[1]     sends of the account a day; 0: no limit
-- Replies {ms until the budget is renewed if it is used up, else 0; the UTC day's number}.

local limit = tonumber(ARGV[1])
if #KEYS ~= 2 or #ARGV ~= 1 or not limit then
    return redis.error_reply('ERR reserve.lua takes two keys and a limit')
end

local DAY = 86400000
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

local counted = redis.call('GET', KEYS[2])
if counted then return { 0, tonumber(counted) } end

local today, spent = math.floor(now / DAY), 0
local budget = redis.call('HMGET', KEYS[1], 'day', 'count')
if budget[1] and tonumber(budget[1]) >= today then -- a clock that was set back over midnight counts on
    today, spent = tonumber(budget[1]), tonumber(budget[2])
end
if limit > 0 and spent >= limit then return { (today + 1) * DAY - now, today } end

redis.call('SET', KEYS[2], today, 'PX', 600000) -- as long as the issue's own reply, which is remembered a little later
redis.call('HSET', KEYS[1], 'day', today, 'count', spent + 1)
redis.call('PEXPIRE', KEYS[1], 3 * DAY)
return { 0, today }
