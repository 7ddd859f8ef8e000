-- SPDX-License-Identifier: GPL-3.0-or-later
-- Judges what was entered for a number.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     the reply to this request
--   KEYS[8]     ringproof:active
--   KEYS[9]     ringproof:events (8 and 9 are absent where they are in another slot)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     what was entered, in the form in which it would be stored
--   ARGV[4]     that form: 'sealed' or 'plain'
--   ARGV[5]     attempts that another program's code gets
--   ARGV[6]     who entered it
--   ARGV[7]     what was entered as it would be sealed under the previous key; empty: there is none
--   ARGV[8]     the marks of the keys, with a space between them; empty: plain
-- Replies {'verified' | 'wrong' | 'exhausted' | 'expired' | 'other key', attempts left, time left in ms, the issue's id, when the code ends
-- or would have ended}. 'other key': it was sealed under none of the keys; nothing was judged or written.

local wrong = misuse({ [7] = 8, [9] = 8 }, { 5 })
if wrong then return wrong end

local reply = remembered(KEYS[7])
if reply then return reply end

local code = live_code(ARGV[4], tonumber(ARGV[5]))
if not code then
    return remember(KEYS[7], { 'expired', 0, 0, '', 0 })
end

if code.seal ~= '' and not string.find(' ' .. ARGV[8] .. ' ', ' ' .. code.seal .. ' ', 1, true) then
    return { 'other key', 0, 0, '', 0 }
end

-- The code counts in the day's window from its latest attempt, so that the attempts of any 24 hours belong to the sends of
-- those 24 hours. What a reset has cleared stays cleared.
if redis.call('ZADD', KEYS[6], 'XX', 'CH', now, code.issue) == 1 then
    redis.call('PEXPIRE', KEYS[6], DAY)
end

local outcome, left = 'verified', 0
if code.value ~= ARGV[3] and (ARGV[7] == '' or code.value ~= ARGV[7]) then
    code.attempts = code.attempts + 1
    left = code.max - code.attempts
    outcome = left > 0 and 'wrong' or 'exhausted'
end

if outcome == 'wrong' then
    if code.bound then
        redis.call('HINCRBY', KEYS[3], 'attempts', 1)
    else
        redis.call('DEL', KEYS[4]) -- what that program's code took the place of can't come back now
        write_known(code)
        touch_state()
    end
else
    end_every_code()
    list_as_gone(KEYS[8])
end
tell(KEYS[9], outcome, code.issue, ARGV[6])
if outcome == 'wrong' then
    return remember(KEYS[7], { outcome, left, code.expires - now, code.issue, code.expires })
end
return remember(KEYS[7], { outcome, 0, 0, code.issue, code.expires })
