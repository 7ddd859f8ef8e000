-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clears a number's cooldown and windows. A live code stays as it is.
--
--   KEYS[1..6]  the number's (number.lua)
--   KEYS[7]     ringproof:events; absent where it is in another slot
--   ARGV[1..2]  number, who asks
-- Replies {1}.

local wrong = misuse({ [6] = 2, [7] = 2 }, {})
if wrong then return wrong end

redis.call('HDEL', KEYS[2], 'last')
redis.call('DEL', KEYS[5], KEYS[6])
tell(KEYS[7], 'reset', '', '')
return { 1 }
