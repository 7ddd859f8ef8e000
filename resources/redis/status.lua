-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a number stands. Writes nothing.
--
--   KEYS[1..6]  the number's (number.lua)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     the form of the codes to see: 'sealed' or 'plain'
--   ARGV[4]     attempts that another program's code gets
--   ARGV[5]     cooldown in ms
-- Replies {1 if a code lives else 0, time left in ms, attempts left, sends within the hour, sends within the day, ms until the
-- cooldown ends}.

local wrong = misuse({ [6] = 5 }, { 4, 5 })
if wrong then return wrong end

local code = live_code(ARGV[3], tonumber(ARGV[4]))
local cooldown = tonumber(ARGV[5])
local last = tonumber(redis.call('HGET', KEYS[2], 'last') or 0)
return {
    code and 1 or 0,
    code and code.expires - now or 0,
    code and code.max - code.attempts or 0,
    redis.call('ZCOUNT', KEYS[5], '(' .. (now - HOUR), '+inf'),
    redis.call('ZCOUNT', KEYS[6], '(' .. (now - DAY), '+inf'),
    math.max(0, math.min(last + cooldown - now, cooldown)),
}
