-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes numbers whose codes have gone off the list of live codes, unless they have got later ones since.
--
--   KEYS[1]     ringproof:active, as in page.lua
--   ARGV        pairs of a number and the end of its code that has gone
-- Replies {numbers that left the list}.

if #KEYS ~= 1 or #ARGV % 2 ~= 0 then
    return redis.error_reply('ERR delist.lua takes a key and pairs of a number and an end')
end
for i = 2, #ARGV, 2 do
    if not tonumber(ARGV[i]) then return redis.error_reply('ERR delist.lua: an end is in ms since 1970') end
end

local gone = 0
for i = 1, #ARGV, 2 do
    local listed = redis.call('ZSCORE', KEYS[1], ARGV[i])
    if listed and tonumber(listed) <= tonumber(ARGV[i + 1]) then
        gone = gone + redis.call('ZREM', KEYS[1], ARGV[i])
    end
end
return { gone }
