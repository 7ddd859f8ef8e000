// SPDX-License-Identifier: GPL-3.0-or-later
// A bad line to a real server: a TCP proxy on loopback that cuts, delays, splits, holds back or corrupts what passes through it.
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <array>
#include <chrono>

namespace Ringproof::Test {

//! What befalls the bytes of one direction of a connection.
struct Fault {
    enum class Kind {
        None,
        SingleBytes, //!< each in a packet, as far as that is up to us, and in a turn of the event loop of its own
        Delay, //!< everything arrives, but later
        Stall, //!< nothing arrives for as long as this lasts, and nobody is told
        Close, //!< the connection ends, both ways
        Reset, //!< the connection ends by a RST, both ways; bytes under way are lost
        Corrupt, //!< now and then a byte is changed, dropped or put in
    };

    Kind kind = Kind::None;
    qint64 after = 0; //!< so many bytes of a connection pass unharmed first, counted from setFault()
    std::chrono::milliseconds delay {0}; //!< Delay
    int every = 0; //!< Corrupt: bytes between two corruptions, on the average
    quint32 seed = 0; //!< Corrupt: the same seed does the same to the same bytes
};

class FaultLink;

class FaultProxy : public QObject
{
    Q_OBJECT

public:
    enum class Direction { ToServer, ToClient };

    //! \param server a port of 127.0.0.1.
    explicit FaultProxy(quint16 server, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    //! For the connections that there are and those to come. A fault that ends a connection ends each of them.
    void setFault(Direction direction, Fault fault);
    //! From now on the line is good. What was held back arrives.
    void heal();
    //! Ends the connections that there are with a RST.
    void resetAll();

    [[nodiscard]] int connections() const { return m_connections; } //!< since the beginning
    [[nodiscard]] qint64 passed(Direction direction) const { return m_passed[size_t(direction)]; } //!< bytes, since the beginning
    //! What was corrupted, a line each: connection, direction, position, how.
    [[nodiscard]] const QStringList &corruptions() const { return m_corruptions; }

private:
    friend class FaultLink;

    void accept();
    [[nodiscard]] QList<FaultLink *> links() const;

    QTcpServer m_listener;
    const quint16 m_server;
    std::array<Fault, 2> m_faults;
    std::array<qint64, 2> m_passed {};
    QStringList m_corruptions;
    int m_connections = 0;
};

} // namespace Ringproof::Test
