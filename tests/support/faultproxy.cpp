// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Ringproof::Test {

using Direction = FaultProxy::Direction;

//! One client's connection and its counterpart to the server.
class FaultLink : public QObject
{
public:
    FaultLink(FaultProxy *proxy, QTcpSocket *client, int number);
    ~FaultLink() override { silence(); }

    void setFault(Direction direction, const Fault &fault);
    void reset();

private:
    //! One direction.
    struct Way {
        Direction direction;
        QTcpSocket *from;
        QTcpSocket *to;
        Fault fault {};
        QRandomGenerator random {};
        qint64 unharmed = 0; //!< bytes that still pass before the fault
        qint64 position = 0; //!< of the next byte
        qint64 untilCorruption = 0;
        QByteArray held {};
        QTimer timer {}; //!< Delay, SingleBytes
        bool isEnding = false; //!< the sender has no more to say
    };

    void carry(Way &way);
    void carryFaulty(Way &way);
    void send(Way &way, qsizetype count);
    [[nodiscard]] QByteArray corrupted(Way &way, const QByteArray &bytes);
    void onEnd(Way &way);
    void end();
    void silence();

    FaultProxy *const m_proxy;
    QTcpSocket m_upstream;
    QTcpSocket *const m_client;
    const int m_number;
    Way m_toServer;
    Way m_toClient;
    bool m_isOver = false;
};

FaultLink::FaultLink(FaultProxy *proxy, QTcpSocket *client, int number)
    : QObject(proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_number(number)
    , m_toServer {.direction = Direction::ToServer, .from = client, .to = &m_upstream}
    , m_toClient {.direction = Direction::ToClient, .from = &m_upstream, .to = client}
{
    client->setParent(this);
    for (Way *way : {&m_toServer, &m_toClient}) {
        way->timer.setSingleShot(true);
        connect(way->from, &QTcpSocket::readyRead, this, [this, way] { carry(*way); });
        connect(way->from, &QTcpSocket::disconnected, this, [this, way] { onEnd(*way); });
        connect(&way->timer, &QTimer::timeout, this, [this, way] {
            send(*way, way->fault.kind == Fault::Kind::SingleBytes ? 1 : way->held.size());
            carry(*way);
        });
    }
    connect(&m_upstream, &QTcpSocket::errorOccurred, this, [this] {
        if (m_upstream.state() == QAbstractSocket::UnconnectedState && m_upstream.error() != QAbstractSocket::RemoteHostClosedError)
            reset(); // nobody listens there, or it has reset
    });
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_upstream, &QTcpSocket::connected, this, [this] { m_upstream.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    m_upstream.connectToHost(QHostAddress::LocalHost, proxy->m_server);
    for (const Direction direction : {Direction::ToServer, Direction::ToClient})
        setFault(direction, proxy->m_faults[size_t(direction)]);
}

void FaultLink::setFault(Direction direction, const Fault &fault)
{
    Way &way = direction == Direction::ToServer ? m_toServer : m_toClient;
    if (m_isOver)
        return;
    way.timer.stop();
    way.fault = fault;
    way.unharmed = fault.after;
    way.random.seed(fault.seed + quint32(m_number));
    if (fault.kind == Fault::Kind::Corrupt)
        way.untilCorruption = way.random.bounded(2 * fault.every);
    carry(way);
}

void FaultLink::send(Way &way, qsizetype count)
{
    way.to->write(way.held.left(count));
    way.to->flush();
    way.held.remove(0, count);
    way.position += count;
    m_proxy->m_passed[size_t(way.direction)] += count;
}

void FaultLink::carry(Way &way)
{
    if (m_isOver)
        return;
    if (way.from->isOpen())
        way.held += way.from->readAll();
    const qsizetype unharmed = qsizetype(std::min<qint64>(way.unharmed, way.held.size()));
    if (unharmed > 0) {
        send(way, unharmed);
        way.unharmed -= unharmed;
    }
    if (way.unharmed == 0)
        carryFaulty(way);
    if (way.isEnding && way.held.isEmpty() && !m_isOver)
        way.to->disconnectFromHost();
}

void FaultLink::carryFaulty(Way &way)
{
    switch (way.fault.kind) {
    case Fault::Kind::Close: return end();
    case Fault::Kind::Reset: return reset();
    case Fault::Kind::Stall: return;
    case Fault::Kind::None:
    case Fault::Kind::Corrupt:
        if (way.held.isEmpty())
            return;
        if (way.fault.kind == Fault::Kind::Corrupt)
            way.held = corrupted(way, way.held);
        return send(way, way.held.size());
    case Fault::Kind::SingleBytes:
    case Fault::Kind::Delay:
        if (!way.held.isEmpty() && !way.timer.isActive())
            way.timer.start(way.fault.delay);
        return;
    }
}

QByteArray FaultLink::corrupted(Way &way, const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + 16);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (way.untilCorruption-- > 0) {
            out += bytes[i];
            continue;
        }
        way.untilCorruption = way.random.bounded(2 * way.fault.every);
        const char *how = "dropped";
        switch (way.random.bounded(4)) {
        case 0: break;
        case 1:
            how = "put in";
            out += char(way.random.bounded(256));
            out += bytes[i];
            break;
        case 2:
            how = "put in a likely one";
            out += "*$:+-0123456789\r\n"[way.random.bounded(17)];
            out += bytes[i];
            break;
        default: how = "flipped a bit"; out += char(bytes[i] ^ (1 << way.random.bounded(8)));
        }
        m_proxy->m_corruptions << QStringLiteral("connection %1 %2 byte %3: %4")
                                      .arg(m_number)
                                      .arg(way.direction == Direction::ToServer ? QLatin1String("to the server")
                                                                                : QLatin1String("to the client"))
                                      .arg(way.position + i)
                                      .arg(QLatin1String(how));
    }
    return out;
}

//! What it said before still arrives.
void FaultLink::onEnd(Way &way)
{
    if (m_isOver)
        return;
    way.isEnding = true;
    carry(way);
    if (m_client->state() == QAbstractSocket::UnconnectedState && m_upstream.state() == QAbstractSocket::UnconnectedState)
        end();
}

void FaultLink::end()
{
    silence();
    for (QTcpSocket *socket : {m_client, &m_upstream})
        socket->disconnectFromHost();
    deleteLater();
}

void FaultLink::silence()
{
    m_isOver = true;
    m_client->disconnect(this);
    m_upstream.disconnect(this);
}

void FaultLink::reset()
{
    if (m_isOver)
        return;
    silence();
    for (QTcpSocket *socket : {m_client, &m_upstream}) {
#ifdef Q_OS_UNIX
        const linger noFarewell {1, 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noFarewell, sizeof noFarewell);
#endif
        socket->abort();
    }
    deleteLater();
}

FaultProxy::FaultProxy(quint16 server, QObject *parent) : QObject(parent), m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("There is no free port: %s", qUtf8Printable(m_listener.errorString()));
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection())
        new FaultLink(this, client, ++m_connections); // our child, until its connection ends
}

//! Those that have ended and are not deleted yet among them: nothing befalls them any more.
QList<FaultLink *> FaultProxy::links() const
{
    QList<FaultLink *> links;
    for (QObject *child : children())
        links << static_cast<FaultLink *>(child);
    return links;
}

void FaultProxy::setFault(Direction direction, Fault fault)
{
    m_faults[size_t(direction)] = fault;
    for (FaultLink *link : links())
        link->setFault(direction, fault);
}

void FaultProxy::heal()
{
    setFault(Direction::ToServer, {});
    setFault(Direction::ToClient, {});
}

void FaultProxy::resetAll()
{
    for (FaultLink *link : links())
        link->reset();
}

} // namespace Ringproof::Test
