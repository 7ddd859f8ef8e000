-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a code the number's live one, unless a limit forbids it.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     the reply to this request
--   KEYS[8]     ringproof:active
--   KEYS[9]     ringproof:events
--   KEYS[10]    ringproof:budget:<account>, hash: `day` the UTC day's number, `count` the sends of that day
--               (8 to 10 are absent where they are in another slot)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     the issue's id
--   ARGV[4]     the value to store
--   ARGV[5..6]  time to live in ms, attempts
--   ARGV[7..9]  cooldown in ms, sends an hour, sends a day; 0: no limit
--   ARGV[10]    sends of the account a day; 0: no limit
--   ARGV[11]    the account
--   ARGV[12]    the operator
--   ARGV[13]    the mark of the key that the value is sealed under; empty: plain
--   ARGV[14..15] without KEYS[10]: ms until the account's budget is renewed, 0 while it isn't used up; the UTC day on which this
--               send was counted (reserve.lua)
-- Replies {'issued', time left in ms, sends left or -1 without a limit, end} or {'refused', reason, ms to wait, 0}; where several
-- limits refuse, the one with the longest wait is the reason.

local wrong = misuse({ [7] = 15, [10] = 13 }, #KEYS == 7 and { 5, 6, 7, 8, 9, 10, 14, 15 } or { 5, 6, 7, 8, 9, 10 })
if wrong then return wrong end

local reply = remembered(KEYS[7])
if reply then return reply end

local ttl, cooldown = tonumber(ARGV[5]), tonumber(ARGV[7])
local per_hour, per_day, per_account = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])

local reason, wait = nil, 0
local function consider(name, ms)
    if ms > wait then reason, wait = name, ms end
end

local last = tonumber(redis.call('HGET', KEYS[2], 'last') or 0)
consider('cooldown', math.min(last + cooldown - now, cooldown)) -- a clock that was set back makes nobody wait longer

-- How many sends a window holds.
local function sends_within(name, key, span, limit)
    local since = '(' .. (now - span)
    local sends = redis.call('ZCOUNT', key, since, '+inf')
    if limit > 0 and sends >= limit then
        local leaves = redis.call('ZRANGEBYSCORE', key, since, '+inf', 'WITHSCORES', 'LIMIT', sends - limit, 1)
        consider(name, leaves[2] + span - now)
    end
    return sends
end
local in_hour = sends_within('hourly', KEYS[5], HOUR, per_hour)
local in_day = sends_within('daily', KEYS[6], DAY, per_day)

local today, spent = math.floor(now / DAY), 0
if KEYS[10] then
    local budget = redis.call('HMGET', KEYS[10], 'day', 'count')
    if budget[1] and tonumber(budget[1]) >= today then -- a clock that was set back over midnight counts on
        today, spent = tonumber(budget[1]), tonumber(budget[2])
    end
    if per_account > 0 and spent >= per_account then
        consider('budget', (today + 1) * DAY - now)
    end
else
    consider('budget', tonumber(ARGV[14]))
    today = tonumber(ARGV[15])
end

if reason then
    return remember(KEYS[7], { 'refused', reason, wait, 0 })
end

local replaced = stored_code(tonumber(ARGV[6]))
if replaced and not replaced.bound and is_sealed(replaced.value) then
    replaced = nil -- somebody has put it back; it must not come to life by a withdrawal
end
local code = { value = ARGV[4], expires = now + ttl, issue = ARGV[3], attempts = 0, max = tonumber(ARGV[6]), issued = now,
               operator = ARGV[12], account = ARGV[11], day = today, seal = ARGV[13] }

make_live(code) -- first: a server that is out of memory refuses this, but no more once a script has written something
if not (replaced and replaced.bound) then
    redis.call('DEL', KEYS[4]) -- nothing that was replaced before can come back now
end
if replaced then
    local keep_until = math.max(replaced.expires, now + redis.call('PTTL', KEYS[4]))
    redis.call('LPUSH', KEYS[4], cjson.encode(replaced))
    redis.call('LTRIM', KEYS[4], 0, MAX_REPLACED - 1)
    redis.call('PEXPIREAT', KEYS[4], keep_until)
end

touch_state('last', now)
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - HOUR)
redis.call('ZADD', KEYS[5], now, code.issue)
redis.call('PEXPIRE', KEYS[5], HOUR)
redis.call('ZREMRANGEBYSCORE', KEYS[6], '-inf', now - DAY)
redis.call('ZADD', KEYS[6], now, code.issue)
redis.call('PEXPIRE', KEYS[6], DAY)
if KEYS[10] then
    redis.call('HSET', KEYS[10], 'day', today, 'count', spent + 1)
    redis.call('PEXPIRE', KEYS[10], 3 * DAY)
end
if KEYS[8] then
    redis.call('ZREMRANGEBYSCORE', KEYS[8], '-inf', now) -- so that the list doesn't grow where nobody reads it
end
list_as_live(KEYS[8], code)
tell(KEYS[9], 'issued', code.issue, code.operator)

local left = math.huge
if per_hour > 0 then left = per_hour - in_hour - 1 end
if per_day > 0 then left = math.min(left, per_day - in_day - 1) end
return remember(KEYS[7], { 'issued', ttl, left == math.huge and -1 or left, code.expires })
