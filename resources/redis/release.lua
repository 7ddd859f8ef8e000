-- SPDX-License-Identifier: GPL-3.0-or-later
-- Gives a send back that reserve.lua has counted, once, and on its own day only.
--
--   KEYS[1..2]  as in reserve.lua
-- Replies {1} if it was given back, else {0}.

if #KEYS ~= 2 or #ARGV ~= 0 then
    return redis.error_reply('ERR release.lua takes two keys')
end
local counted = redis.call('GET', KEYS[2])
if not counted then return { 0 } end
local budget = redis.call('HMGET', KEYS[1], 'day', 'count')
redis.call('DEL', KEYS[2])
if budget[1] ~= counted or tonumber(budget[2]) < 1 then return { 0 } end
redis.call('HINCRBY', KEYS[1], 'count', -1)
return { 1 }
