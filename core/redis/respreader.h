// SPDX-License-Identifier: GPL-3.0-or-later
// Makes values out of the bytes that a Redis sends, however they are split, and refuses what no Redis sends.
#pragma once

#include "redis/respvalue.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

struct redisReader;
struct redisReadTask;

namespace Ringproof {

//! hiredis' reader, its objects ours. What a header announces is only believed as the bytes come in: nothing is allocated for
//! it in advance, and a reply past the limits is an error at its header.
class RespReader
{
public:
    struct Limits {
        qsizetype bytes = 16 * 1024 * 1024; //!< of all texts in one reply
        qsizetype elements = 1024 * 1024; //!< of all arrays in one reply
        int depth = 7; //!< arrays in arrays; hiredis 0.14 itself ends there
    };

    RespReader() : RespReader(Limits {}) { }
    explicit RespReader(Limits limits);
    ~RespReader();
    RespReader(const RespReader &) = delete;
    RespReader &operator=(const RespReader &) = delete;

    //! Takes bytes in. Feed a few kilobytes at a time and take the replies out in between: hiredis moves what is left to the
    //! front of its buffer once a kilobyte.
    static constexpr qsizetype ChunkSize = 16 * 1024;
    void feed(QByteArrayView bytes);

    //! \return the next whole reply; nothing while it isn't complete; the reason why what came isn't RESP2 or passes the
    //!         limits, and from then on always: the stream can't be understood any further.
    [[nodiscard]] tl::expected<std::optional<RespValue>, QString> next();

private:
    struct Functions;

    RespValue *place(const redisReadTask *task);
    bool admitText(qsizetype size);
    bool admitElements(quint64 count);
    [[nodiscard]] bool announcesTooMuch() const;

    struct Free {
        void operator()(redisReader *reader) const;
    };

    const Limits m_limits;
    std::unique_ptr<redisReader, Free> m_reader;
    RespValue m_root; //!< the reply that is coming in
    qsizetype m_bytes = 0; //!< of its texts so far
    quint64 m_elements = 0; //!< of its arrays so far, announced
    QString m_problem;
};

} // namespace Ringproof
