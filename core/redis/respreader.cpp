// SPDX-License-Identifier: GPL-3.0-or-later
#include "respreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

#include <hiredis/hiredis.h>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("RespReader", text);
}

constexpr const char *TooLarge = QT_TRANSLATE_NOOP("RespReader", "it sent a reply larger than any that was asked for");
constexpr const char *NotRedis = QT_TRANSLATE_NOOP("RespReader", "what it sends is not the protocol of a Redis");

RespReader &readerOf(const redisReadTask *task)
{
    return *static_cast<RespReader *>(task->privdata);
}

} // namespace

//! What hiredis calls as it finds values. A null in return makes it stop with an error.
struct RespReader::Functions {
#if HIREDIS_MAJOR >= 1
    using Count = size_t;
#else
    using Count = int;
#endif

    static void *createString(const redisReadTask *task, char *text, size_t size)
    {
        RespReader &reader = readerOf(task);
        RespValue::Type type;
        switch (task->type) {
        case REDIS_REPLY_STRING: type = RespValue::Type::String; break;
        case REDIS_REPLY_STATUS: type = RespValue::Type::Status; break;
        case REDIS_REPLY_ERROR: type = RespValue::Type::Error; break;
        default: return nullptr; // RESP3, which nobody asked for
        }
        // hiredis takes the end of a string for granted; were it elsewhere, everything after it would be read askew.
        if (text[size] != '\r' || text[size + 1] != '\n' || !reader.admitText(qsizetype(size)))
            return nullptr;
        RespValue *value = reader.place(task);
        value->type = type;
        value->text = QByteArray(text, qsizetype(size));
        return value;
    }

    static void *createArray(const redisReadTask *task, Count count)
    {
        RespReader &reader = readerOf(task);
        int depth = 1;
        for (const redisReadTask *parent = task->parent; parent; parent = parent->parent)
            ++depth;
        if (task->type != REDIS_REPLY_ARRAY)
            return nullptr;
        if (depth > reader.m_limits.depth || !reader.admitElements(quint64(count))) {
            reader.m_problem = say(TooLarge);
            return nullptr;
        }
        RespValue *value = reader.place(task);
        value->type = RespValue::Type::Array;
        return value;
    }

    static void *createInteger(const redisReadTask *task, long long number)
    {
        RespValue *value = readerOf(task).place(task);
        value->type = RespValue::Type::Integer;
        value->integer = number;
        return value;
    }

    static void *createNil(const redisReadTask *task)
    {
        return task->type == REDIS_REPLY_NIL ? nullptr : readerOf(task).place(task); // RESP2 says it by a length of -1
    }

#if HIREDIS_MAJOR >= 1
    static void *createDouble(const redisReadTask *, double, char *, size_t)
    {
        return nullptr;
    }
    static void *createBool(const redisReadTask *, int)
    {
        return nullptr;
    }
#endif

    static void freeObject(void *) { } // all values are parts of m_root

    static redisReplyObjectFunctions *table()
    {
        static redisReplyObjectFunctions functions = [] {
            redisReplyObjectFunctions made {};
            made.createString = createString;
            made.createArray = createArray;
            made.createInteger = createInteger;
            made.createNil = createNil;
#if HIREDIS_MAJOR >= 1
            made.createDouble = createDouble;
            made.createBool = createBool;
#endif
            made.freeObject = freeObject;
            return made;
        }();
        return &functions;
    }
};

void RespReader::Free::operator()(redisReader *reader) const
{
    redisReaderFree(reader);
}

RespReader::RespReader(Limits limits) : m_limits(limits), m_reader(redisReaderCreateWithFunctions(Functions::table()))
{
    Q_CHECK_PTR(m_reader.get());
    m_reader->privdata = this;
}

RespReader::~RespReader() = default;

//! Where the value of this task belongs. Elements are appended as they come: only the innermost array grows, so that the places
//! of the arrays around it, which hiredis remembers, don't move.
RespValue *RespReader::place(const redisReadTask *task)
{
    if (!task->parent)
        return &m_root;
    return &static_cast<RespValue *>(task->parent->obj)->elements.emplace_back();
}

bool RespReader::admitText(qsizetype size)
{
    m_bytes += size;
    if (m_bytes <= m_limits.bytes)
        return true;
    m_problem = say(TooLarge);
    return false;
}

bool RespReader::admitElements(quint64 count)
{
    m_elements += count;
    return m_elements <= quint64(m_limits.elements);
}

//! Whether what is waited for is longer than a reply may be. hiredis has taken the value's type off; the only thing that it
//! leaves unread behind a whole line is a string whose bytes have not all come, and that line is the string's length. Without a
//! whole line, what is unread is a number or the text of a status or an error, and perhaps the first half of the line's end.
bool RespReader::announcesTooMuch() const
{
    const QByteArrayView unread(m_reader->buf + m_reader->pos, qsizetype(m_reader->len - m_reader->pos));
    constexpr qsizetype longestNumber = 20;
    const QByteArrayView line = unread.first(std::min(unread.size(), longestNumber + 2));
    const qsizetype end = line.indexOf("\r\n");
    if (end < 0)
        return unread.size() > std::max(m_limits.bytes - m_bytes, longestNumber) + 1;
    qint64 length = 0;
    const auto [last, fault] = std::from_chars(line.data(), line.data() + end, length);
    return fault != std::errc() || last != line.data() + end || length > m_limits.bytes - m_bytes;
}

void RespReader::feed(QByteArrayView bytes)
{
    // An error of feed shows again in next().
    redisReaderFeed(m_reader.get(), bytes.data(), size_t(bytes.size()));
}

tl::expected<std::optional<RespValue>, QString> RespReader::next()
{
    if (!m_problem.isEmpty())
        return tl::make_unexpected(m_problem);

    void *found = nullptr;
    if (redisReaderGetReply(m_reader.get(), &found) != REDIS_OK) {
        if (m_problem.isEmpty())
            m_problem = say(NotRedis);
        return tl::make_unexpected(m_problem);
    }
    if (!found) {
        if (announcesTooMuch()) {
            m_problem = say(TooLarge);
            return tl::make_unexpected(m_problem);
        }
        return std::nullopt;
    }
    m_bytes = 0;
    m_elements = 0;
    return std::exchange(m_root, RespValue());
}

} // namespace Ringproof
