// SPDX-License-Identifier: GPL-3.0-or-later
// A steady stream of commands to a Redis, and the account of what each came to.
#pragma once

#include "redis/redisclient.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <vector>

namespace Ringproof::Test {

//! Keeps some commands under way at any time until stop(). Each command has a tag of its own, which its reply repeats.
class RedisTraffic
{
public:
    enum class Command {
        Echo, //!< ECHO: its reply is one string, the tag
        CountOnce, //!< a script that counts how often each tag came to the server: its reply is an array
    };

    struct Tally {
        qint64 begun = 0;
        qint64 answered = 0; //!< with the very reply that belongs to it
        qint64 refused = 0; //!< with an error of the server's
        qint64 uncertain = 0;
        qint64 unavailable = 0;
        qint64 swapped = 0; //!< with another command's reply
        qint64 altered = 0; //!< with a reply that is nobody's
        std::chrono::milliseconds longest {0}; //!< from a command to its end

        [[nodiscard]] qint64 ended() const { return answered + refused + uncertain + unavailable + swapped + altered; }
        [[nodiscard]] qint64 underWay() const { return begun - ended(); }
    };

    //! The key where CountOnce counts; must be empty at the beginning.
    static QByteArray countKey() { return QByteArrayLiteral("traffic"); }

    //! \param client outlives this, or is closed before.
    RedisTraffic(RedisClient &client, Command command) : m_client(client), m_command(command) { }
    ~RedisTraffic(); //!< stopped, and nothing is under way

    //! Begins with so many under way; again: so many more.
    void start(int workers);
    //! No new commands. What is under way still ends.
    void stop() { m_isStopping = true; }

    [[nodiscard]] const Tally &tally() const { return m_tally; }

    //! Whether what the server counted fits what the commands came to: what was answered was carried out once, what was uncertain at
    //! most once, what was unavailable never. \return what doesn't fit; for CountOnce, when nothing is under way.
    [[nodiscard]] QStringList discrepancies(const RespValue &counted) const;

private:
    enum class End : char { None, Answered, Uncertain, Unavailable };

    static QCoro::Task<void> work(RedisTraffic *self);
    [[nodiscard]] QCoro::Task<Expected<RespValue>> ask(QByteArray tag);
    void judge(const QByteArray &tag, const Expected<RespValue> &reply);

    RedisClient &m_client;
    const Command m_command;
    Tally m_tally;
    QHash<QByteArray, End> m_ends;
    bool m_isStopping = false;
};

//! To a server on this port of 127.0.0.1, everything at a brisk pace, so that a test sees many connections.
[[nodiscard]] RedisOptions briskOptions(quint16 port);

//! For a failure's message.
[[nodiscard]] QString words(const RedisTraffic::Tally &tally);

} // namespace Ringproof::Test
