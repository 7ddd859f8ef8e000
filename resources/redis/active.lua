-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of the live codes of several numbers, and mends the list of them.
--
--   KEYS        three to a number: its code, its state, what is known of the live code (number.lua says of each what it holds);
--               at the end ringproof:active, absent where it is in another slot
--   ARGV        the numbers, E.164, in the same order
-- Replies an array to a number: {time left in ms, attempts left, issue, operator, time of issue}, or an empty one where no code
-- of ours lives; such a number leaves the list.

local VERSION = 1

local listed = {}
for i, number in ipairs(ARGV) do
    local code_key, state_key, live_key = KEYS[3 * i - 2], KEYS[3 * i - 1], KEYS[3 * i]
    listed[i] = {}
    local version = redis.call('HGET', state_key, 'v')
    if not version or tonumber(version) <= VERSION then -- a newer release's codes are its own to list
        local known = redis.call('HMGET', live_key, 'value', 'attempts', 'max', 'issue', 'operator', 'issued')
        local left = known[1] and redis.call('GET', code_key) == known[1] and redis.call('PTTL', code_key) or 0
        if left > 0 and known[4] ~= '' then
            listed[i] = { left, known[3] - known[2], known[4], known[5], tonumber(known[6]) }
        elseif #KEYS > 3 * #ARGV then
            redis.call('ZREM', KEYS[#KEYS], number)
        end
    end
end
return listed
