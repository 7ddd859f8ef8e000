-- SPDX-License-Identifier: GPL-3.0-or-later
-- A page of the list of live codes.
--
--   KEYS[1]     ringproof:active, sorted set: numbers by the ends of their codes
--   ARGV[1..2]  behind which end and number to begin; 0 and '' for the first page
--   ARGV[3]     numbers at most
--   ARGV[4]     for how many ms an ended code stays listed; more than 0 where the codes end by another server's clock
-- Replies {numbers listed in all, {number, end, number, end, …}}; one pair more than asked for where more follow.

if #KEYS ~= 1 or #ARGV ~= 4 or not (tonumber(ARGV[1]) and tonumber(ARGV[3]) and tonumber(ARGV[4])) then
    return redis.error_reply('ERR page.lua takes a key, an end, a number, a limit and a time in ms')
end

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[4]))

-- Those that end in the same millisecond are in the order of their names.
local passed = 0
for _, number in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], ARGV[1], ARGV[1])) do
    if number > ARGV[2] then break end
    passed = passed + 1
end
return {
    redis.call('ZCARD', KEYS[1]),
    redis.call('ZRANGEBYSCORE', KEYS[1], ARGV[1], '+inf', 'WITHSCORES', 'LIMIT', passed, ARGV[3] + 1),
}
