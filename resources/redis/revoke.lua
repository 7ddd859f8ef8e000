-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ends the number's live code, and with it all that it had replaced.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     the reply to this request
--   KEYS[8]     ringproof:active
--   KEYS[9]     ringproof:events (8 and 9 are absent where they are in another slot)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     the only issue to end; empty: whichever lives
--   ARGV[4]     the form of the codes to end: 'sealed' or 'plain'
-- Replies {1 if there was a live code to end, else 0; its issue; when it would have ended}.

local wrong = misuse({ [7] = 4, [9] = 4 }, {})
if wrong then return wrong end

local reply = remembered(KEYS[7])
if reply then return reply end

local code = live_code(ARGV[4], 0)
if code and (ARGV[3] == '' or ARGV[3] == code.issue) then
    end_every_code()
    list_as_gone(KEYS[8])
    tell(KEYS[9], 'revoked', code.issue, '')
    return remember(KEYS[7], { 1, code.issue, code.expires })
end

-- An issue that was replaced must not come back when the one that replaced it is withdrawn; nor what it had replaced itself.
if ARGV[3] ~= '' then
    for depth, text in ipairs(redis.call('LRANGE', KEYS[4], 0, -1)) do
        if cjson.decode(text).issue == ARGV[3] then
            if depth == 1 then
                redis.call('DEL', KEYS[4])
            else
                redis.call('LTRIM', KEYS[4], 0, depth - 2)
            end
            break
        end
    end
end
return remember(KEYS[7], { 0, '', 0 })
