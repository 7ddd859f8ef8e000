-- SPDX-License-Identifier: GPL-3.0-or-later
-- Undoes an issue whose call certainly never happened, while its code is still the stored one.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     the reply to this withdrawal
--   KEYS[8]     ringproof:active
--   KEYS[9]     ringproof:events
--   KEYS[10]    ringproof:budget:<account>, as in issue.lua (8 to 10 are absent where they are in another slot)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     the issue's id
--   ARGV[4]     the account of KEYS[10]
-- Replies {1 if the issue was undone, 0 if its code isn't the live one; 1 if nobody had tried the code, so that the budget is given
-- back, else 0; 1 if a code of ours lives now, else 0; that one's end, or the end of the withdrawn one}.

local wrong = misuse({ [7] = 4, [10] = 4 }, {})
if wrong then return wrong end

local reply = remembered(KEYS[7])
if reply then return reply end

local code = stored_code(0)
if not (code and code.bound and code.issue == ARGV[3]) then
    return remember(KEYS[7], { 0, 0, 0, 0 })
end
local beneath = redis.call('LINDEX', KEYS[4], 0)
local budget = KEYS[10] and redis.call('HMGET', KEYS[10], 'day', 'count')

if code.attempts == 0 then
    redis.call('ZREM', KEYS[5], code.issue)
    redis.call('ZREM', KEYS[6], code.issue)
    if budget and code.account == ARGV[4] and tonumber(budget[1]) == code.day and tonumber(budget[2]) > 0 then
        redis.call('HINCRBY', KEYS[10], 'count', -1)
    end
end

-- The code that this one replaced lives on, unless its own time or the attempts have ended it: then so have ended all that it
-- had replaced itself.
local restored = beneath and cjson.decode(beneath)
if restored then
    restored.attempts = restored.attempts + code.attempts
    if restored.expires <= now or restored.attempts >= restored.max then restored = nil end
end
if restored then
    redis.call('LPOP', KEYS[4])
    make_live(restored)
else
    end_every_code()
end
local is_ours = restored and restored.issue ~= ''
if is_ours then
    list_as_live(KEYS[8], restored)
else
    list_as_gone(KEYS[8])
end
tell(KEYS[9], 'withdrawn', code.issue, '')
return remember(KEYS[7], { 1, code.attempts == 0 and 1 or 0, is_ours and 1 or 0, is_ours and restored.expires or code.expires })
