-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives an issue's live code more time; never less than it has, never past the longest life after its own dispatch.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     ringproof:active
--   KEYS[8]     ringproof:events (7 and 8 are absent where they are in another slot)
--   ARGV[1..2]  number, who asks
--   ARGV[3]     the issue's id
--   ARGV[4..5]  time to live from now, longest life after the dispatch; in ms
-- Replies {time left in ms, 0 if the issue's code isn't the live one; 1 if that is more than before, else 0; end}.

local wrong = misuse({ [6] = 5, [8] = 5 }, { 4, 5 })
if wrong then return wrong end

local code = stored_code(0)
if not (code and code.bound and code.issue == ARGV[3]) then return { 0, 0, 0 } end

local ends = math.min(now + tonumber(ARGV[4]), code.issued + tonumber(ARGV[5]))
local is_longer = ends > code.expires
if is_longer then
    code.expires = ends
    redis.call('PEXPIREAT', KEYS[1], ends)
    write_known(code)
    list_as_live(KEYS[7], code)
    tell(KEYS[8], 'extended', code.issue, '')
end
return { code.expires - now, is_longer and 1 or 0, code.expires }
