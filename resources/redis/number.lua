-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every script about one number begins with: this text stands in front of each of them when it is loaded.
--
-- The number's keys, always these six and in this order. All of them hash to the slot of the first.
--   KEYS[1] number:<E.164>:code                        string, expires: the stored value of the live code; shared with other programs
--   KEYS[2] ringproof:{number:<E.164>:code}:state      hash: `v` the version of these keys, `last` when the number was last called
--   KEYS[3] ringproof:{number:<E.164>:code}:live       hash, expires with the code: what is known of the code of this `value`, and the version
--           again. `seal` has the mark of the key that it was sealed under, and the value once more: a release that doesn't know the field leaves
--           it as it was, and it then belongs to an earlier code
--   KEYS[4] ringproof:{number:<E.164>:code}:replaced   list of JSON objects, the newest first: codes that a withdrawal brings back
--   KEYS[5] ringproof:{number:<E.164>:code}:hour       sorted set: issue by the time it was issued at
--   KEYS[6] ringproof:{number:<E.164>:code}:day        sorted set: issue by the time it was issued at or, if later, its code last judged at
-- The arguments of every script begin with
--   ARGV[1] the number, E.164
--   ARGV[2] who asks: names the store that is open at one desk
-- Times are milliseconds since 1970, by the server's clock. Every script reads all that it needs before it writes anything, so
-- that an error leaves the keys as they were.
-- Error replies: INCOMPATIBLE <version> if a newer release has written the keys; ERR if it wasn't called as it says.

local VERSION = 1
local HOUR, DAY = 3600000, 86400000
local REPLY_MEMORY = 600000
local CLOCK_STEPS = 50 -- ms between two looks at the clock within a script, on a server that is held up
local MAX_REPLACED = 32 -- deep enough for calls that fail one upon the other; it bounds memory where limits are off

if #KEYS < 6 or KEYS[1] ~= 'number:' .. (ARGV[1] or '') .. ':code' then
    return redis.error_reply("ERR the keys aren't those of the number")
end

-- An error reply, if the counts or the arguments at `whole`, which are whole numbers, aren't right. `counts` has the number of
-- arguments by the number of keys.
local function misuse(counts, whole)
    if counts[#KEYS] ~= #ARGV then
        return redis.error_reply('ERR ' .. #KEYS .. " keys don't go with " .. #ARGV .. ' arguments')
    end
    for _, position in ipairs(whole) do
        if not string.find(ARGV[position], '^%d+$') then
            return redis.error_reply('ERR argument ' .. position .. ' is no whole number')
        end
    end
end

local version = redis.call('HGET', KEYS[2], 'v')
if version and tonumber(version) > VERSION then
    return redis.error_reply('INCOMPATIBLE ' .. version)
end

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

-- The reply to this request, if it was answered before.
local function remembered(key)
    local reply = redis.call('GET', key)
    return reply and cjson.decode(reply)
end

local function remember(key, reply)
    redis.call('SET', key, cjson.encode(reply), 'PX', REPLY_MEMORY)
    return reply
end

local function is_sealed(value)
    return string.sub(value, 1, 3) == 'v1:'
end

-- The mark of the key in a `seal` field, '' if it is not about this value.
local function mark_in(seal, value)
    local mark, of = string.match(seal or '', '^(%x+) (.*)$')
    return of == value and mark or ''
end

-- The code that is stored now, in whatever form, or nil. A value without an end is no code of the contract.
-- It is `bound` if what we know is about this very value; otherwise another program has stored it.
local function stored_code(max_attempts)
    local value = redis.call('GET', KEYS[1])
    if not value then return nil end
    local left = redis.call('PTTL', KEYS[1])
    if left <= 0 then return nil end

    local known = redis.call('HMGET', KEYS[3], 'value', 'issue', 'attempts', 'max', 'issued', 'operator', 'account', 'day', 'ends',
                             'seal')
    if known[1] == value then
        -- TIME and PTTL may stand on both sides of a millisecond's end; the list of live codes goes by the exact end.
        local ends = tonumber(known[9] or now + left)
        if math.abs(ends - now - left) > CLOCK_STEPS then ends = now + left end -- another program has changed it
        return { bound = true, value = value, expires = ends, issue = known[2], attempts = tonumber(known[3]),
                 max = tonumber(known[4]), issued = tonumber(known[5]), operator = known[6], account = known[7],
                 day = tonumber(known[8]), seal = mark_in(known[10], value) }
    end
    return { bound = false, value = value, expires = now + left, issue = '', attempts = 0, max = max_attempts,
             issued = now, operator = '', account = '', day = 0, seal = '' }
end

-- The code that can be judged by a store of this form, or nil. Without knowledge of its own, a sealed value is one that
-- somebody has put back: its attempts are not known, and no other program seals.
local function live_code(form, max_attempts)
    local code = stored_code(max_attempts)
    if not code then return nil end
    if is_sealed(code.value) then
        return form == 'sealed' and code.bound and code or nil
    end
    return form == 'plain' and code or nil
end

-- Keeps the state, and with it the version, longer than anything that depends on it.
local function touch_state(...)
    redis.call('HSET', KEYS[2], 'v', VERSION, ...)
    redis.call('PEXPIRE', KEYS[2], DAY + HOUR)
end

local function write_known(code)
    redis.call('HSET', KEYS[3], 'v', VERSION, 'value', code.value, 'issue', code.issue, 'attempts', code.attempts, 'max', code.max,
               'issued', code.issued, 'operator', code.operator, 'account', code.account, 'day', code.day, 'ends', code.expires,
               'seal', (code.seal or '') == '' and '' or code.seal .. ' ' .. code.value)
    redis.call('PEXPIREAT', KEYS[3], code.expires)
end

local function make_live(code)
    redis.call('SET', KEYS[1], code.value)
    redis.call('PEXPIREAT', KEYS[1], code.expires)
    write_known(code)
end

local function end_every_code()
    redis.call('DEL', KEYS[1], KEYS[3], KEYS[4])
end

-- `set` and `stream` are nil where they are in another slot than the number.
local function list_as_live(set, code)
    if set then redis.call('ZADD', set, code.expires, ARGV[1]) end
end

local function list_as_gone(set)
    if set then redis.call('ZREM', set, ARGV[1]) end
end

local function tell(stream, kind, issue, by)
    if stream then
        redis.call('XADD', stream, 'MAXLEN', '~', 10000, '*', 'type', kind, 'number', ARGV[1], 'issue', issue, 'by', by,
                   'origin', ARGV[2])
    end
end

