-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tells all desks what has happened to a number, where the stream is in another slot than the number.
--
--   KEYS[1]     ringproof:events, stream of `type`, `number`, `issue`, `by`, `origin`
--   KEYS[2]     ringproof:{ringproof:events}:told:<kind>:<id>: that this was told
--   ARGV[1..5]  those five
-- Replies {1} if it was told now, {0} if it had been before.

if #KEYS ~= 2 or #ARGV ~= 5 then
    return redis.error_reply('ERR tell.lua takes two keys and five arguments')
end
if not redis.call('SET', KEYS[2], '1', 'NX', 'PX', 600000) then return { 0 } end
redis.call('XADD', KEYS[1], 'MAXLEN', '~', 10000, '*', 'type', ARGV[1], 'number', ARGV[2], 'issue', ARGV[3], 'by', ARGV[4],
           'origin', ARGV[5])
return { 1 }
