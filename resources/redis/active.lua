-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of the live codes of several numbers. Writes nothing.
--
--   KEYS        two to a number: its code, and what is known of the live code (number.lua says of each what it holds)
-- Replies five to a number, one number after the other: time left in ms, attempts left, issue, operator, time of issue. The time
-- left is 0 where no code of ours lives, -1 where a newer release keeps it.

local VERSION = 1

if #KEYS == 0 or #KEYS % 2 ~= 0 or #ARGV ~= 0 then
    return redis.error_reply('ERR active.lua takes two keys to a number')
end

local code_keys = {}
for i = 1, #KEYS, 2 do code_keys[#code_keys + 1] = KEYS[i] end
local values = redis.call('MGET', unpack(code_keys))

local reply = {}
local function list(left, attempts, issue, operator, issued)
    local n = #reply
    reply[n + 1], reply[n + 2], reply[n + 3], reply[n + 4], reply[n + 5] = left, attempts, issue, operator, issued
end

for i, value in ipairs(values) do
    local known = value and redis.call('HMGET', KEYS[2 * i], 'value', 'attempts', 'max', 'issue', 'operator', 'issued', 'v')
    if known and tonumber(known[7] or VERSION) > VERSION then
        list(-1, 0, '', '', 0)
    else
        local left = known and known[1] == value and known[4] ~= '' and redis.call('PTTL', KEYS[2 * i - 1]) or 0
        if left > 0 then
            list(left, known[3] - known[2], known[4], known[5], tonumber(known[6]))
        else
            list(0, 0, '', '', 0)
        end
    end
end
return reply
