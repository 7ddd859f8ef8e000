// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisconnection.h"

#include "redis/redistls.h"

#include <QHostInfo>
#include <QNetworkProxy>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace Ringproof {

RedisConnection::RedisConnection(const RedisOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &RedisConnection::onDeadline);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &RedisConnection::connectToNext);
}

RedisConnection::~RedisConnection()
{
    abort();
}

// Until the connection stands ------------------------------------------------------------------------------------------------

void RedisConnection::open()
{
    QHostAddress address;
    if (address.setAddress(server().host))
        return openAt({address});
    m_deadline.start(m_options.connectDeadline);
    m_lookUp = QHostInfo::lookupHost(server().host, this, &RedisConnection::onLookedUp); // on a thread of its own
}

void RedisConnection::onLookedUp(const QHostInfo &host)
{
    if (m_isOver)
        return;
    m_lookUp = -1;
    if (host.error() == QHostInfo::HostNotFound || (host.error() == QHostInfo::NoError && host.addresses().isEmpty()))
        return lose(Loss::Kind::Unreachable, tr("there is no host of the name %1").arg(server().host));
    if (host.error() != QHostInfo::NoError)
        return lose(Loss::Kind::Unreachable, tr("the host %1 can't be looked up: %2").arg(server().host, host.errorString()));
    openAt(host.addresses());
}

void RedisConnection::openAt(const QList<QHostAddress> &addresses)
{
    if (!m_deadline.isActive())
        m_deadline.start(m_options.connectDeadline);
    m_untried = addresses;
    // Not from inside this call: what fails at once would be told before our user is ready to hear it.
    QMetaObject::invokeMethod(this, &RedisConnection::connectToNext, Qt::QueuedConnection);
}

//! Each address gets its share of the time that is left, for one that doesn't answer mustn't keep us from the others.
void RedisConnection::connectToNext()
{
    if (m_isOver || m_untried.isEmpty())
        return;
    if (m_options.address.tls && !m_tls) {
        auto tls = tlsConfiguration(*m_options.address.tls);
        if (!tls)
            return lose(Loss::Kind::Unsafe, tls.error());
        m_tls = std::move(*tls);
    }

    dropSocket();
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy); // a proxy for the web is of no use on the way to a Redis
    connect(m_socket, &QSslSocket::connected, this, &RedisConnection::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &RedisConnection::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &RedisConnection::onSslErrors);
    connect(m_socket, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type) { m_alert = type; });
    connect(m_socket, &QSslSocket::readyRead, this, &RedisConnection::onReadyRead);
    connect(m_socket, &QSslSocket::bytesWritten, this, &RedisConnection::onBytesWritten);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &RedisConnection::onBytesWritten);
    connect(m_socket, &QSslSocket::errorOccurred, this, &RedisConnection::onSocketError);

    if (m_untried.size() > 1)
        m_patience.start(m_deadline.remainingTimeAsDuration() / m_untried.size());
    m_stage = Stage::Connect;
    const QString address = m_untried.takeFirst().toString();
    if (m_tls) {
        m_socket->setSslConfiguration(*m_tls);
        m_socket->connectToHostEncrypted(address, server().port, expectedName());
    } else {
        m_socket->connectToHost(address, server().port);
    }
}

void RedisConnection::onConnected()
{
    m_patience.stop();
    m_untried.clear();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_lastHeard = std::chrono::steady_clock::now();
    if (m_tls)
        m_stage = Stage::Handshake;
    else
        introduce();
}

void RedisConnection::onEncrypted()
{
    introduce();
}

//! The name that the server's certificate must carry, also told to the server (SNI).
QString RedisConnection::expectedName() const
{
    const QString &name = m_options.address.tls->serverName;
    return name.isEmpty() ? server().host : name;
}

void RedisConnection::onSslErrors(const QList<QSslError> &errors)
{
    m_certificateProblem = certificateProblem(errors, *m_options.address.tls, expectedName());
}

// While it stands ------------------------------------------------------------------------------------------------------------

void RedisConnection::onReadyRead()
{
    m_lastHeard = std::chrono::steady_clock::now();
    const bool hadReplies = hasReply();
    QString problem;
    std::array<char, RespReader::ChunkSize> chunk;
    for (qint64 size = 1; size > 0 && problem.isEmpty();) {
        size = m_socket->read(chunk.data(), qint64(chunk.size()));
        if (size <= 0)
            break;
        constexpr char tlsAlert = 0x15; // how a TLS server answers to what isn't TLS
        if (!m_tls && m_stage == Stage::Introduction && chunk[0] == tlsAlert)
            return lose(Loss::Kind::Unreachable, tr("it expects TLS: write rediss:// in place of redis://"));
        m_hasSpoken = true;
        m_reader.feed(QByteArrayView(chunk.data(), qsizetype(size)));
        for (;;) {
            auto reply = m_reader.next();
            if (!reply) {
                problem = reply.error();
                break;
            }
            if (!*reply)
                break;
            if (m_isReady || m_steps.empty()) {
                m_replies.push_back(std::move(**reply));
                continue;
            }
            if (!readStep(**reply))
                return;
            if (m_steps.empty()) {
                m_stage = Stage::Service;
                m_isReady = true;
                m_deadline.stop();
                Q_EMIT ready();
                if (m_isOver)
                    return;
            }
        }
    }
    if (!hadReplies && hasReply())
        Q_EMIT replied();
    if (!problem.isEmpty())
        lose(Loss::Kind::Unreachable, problem);
}

RespValue RedisConnection::takeReply()
{
    RespValue reply = std::move(m_replies.front());
    m_replies.pop_front();
    return reply;
}

void RedisConnection::write(const QByteArray &bytes)
{
    m_written += bytes.size();
    qsizetype taken = 0;
#ifdef Q_OS_LINUX
    // Straight to the system: the socket would buffer them first, and have the event loop woken up for it three times. What the
    // system doesn't take is the socket's, an error too.
    if (!m_tls && m_socket->bytesToWrite() == 0)
        taken = std::max<qsizetype>(
            0, ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL));
#endif
    if (taken < bytes.size()) {
        m_socket->write(bytes.constData() + taken, bytes.size() - taken);
        m_socket->flush();
    }
    noteHandedOver();
    if (taken > 0)
        Q_EMIT drained(); // for that, the socket has no word
}

//! When in doubt (the socket has thrown its bytes away, or encrypted them), they count as taken.
void RedisConnection::noteHandedOver()
{
    if (m_tls)
        m_handedOver = m_written;
    else if (m_socket)
        m_handedOver = std::max(m_handedOver, m_written - m_socket->bytesToWrite());
}

void RedisConnection::onBytesWritten()
{
    noteHandedOver();
    Q_EMIT drained();
}

// Its end --------------------------------------------------------------------------------------------------------------------

void RedisConnection::abort()
{
    noteHandedOver();
    m_isOver = true;
    m_isReady = false;
    m_deadline.stop();
    m_patience.stop();
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    dropSocket();
}

void RedisConnection::dropSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // not now: it may be what calls us
    m_socket = nullptr;
}

void RedisConnection::lose(Loss::Kind kind, const QString &reason)
{
    if (m_isOver)
        return;
    abort();
    Q_EMIT lost(Loss {kind, reason});
}

QString RedisConnection::hesitation() const
{
    switch (m_stage) {
    case Stage::LookUp: return tr("the look-up of its name takes long");
    case Stage::Handshake: return tr("no answer by TLS; for a port without TLS, write redis:// in place of rediss://");
    default: return tr("no answer");
    }
}

void RedisConnection::onDeadline()
{
    lose(Loss::Kind::Unreachable, tr("%1, after %n ms", nullptr, int(m_options.connectDeadline.count())).arg(hesitation()));
}

void RedisConnection::onSocketError()
{
    const bool isAboutTls = m_alert || m_stage == Stage::Handshake
        || (m_tls && m_socket->error() >= QAbstractSocket::SslHandshakeFailedError); // the files of ours are judged before it
    if (m_stage == Stage::Connect && !m_untried.isEmpty() && !isAboutTls)
        return connectToNext();
    if (m_socket->bytesAvailable() > 0)
        onReadyRead(); // its last words
    if (m_isOver)
        return;
    if (isAboutTls) {
        const Loss loss = tlsFailure();
        return lose(loss.kind, loss.reason);
    }
    QString reason = m_socket->errorString();
    if (m_socket->error() == QAbstractSocket::ConnectionRefusedError)
        reason = tr("connection refused");
    else if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        reason = tr("it closed the connection");
    if (m_stage == Stage::Introduction && !m_hasSpoken)
        reason = tr("%1; %2").arg(reason, silenceMeaning());
    lose(Loss::Kind::Unreachable, reason);
}

//! What a server may have against us that ends the connection without a word, or whose last word the system has lost.
QString RedisConnection::silenceMeaning() const
{
    if (!m_tls)
        return tr("if it expects TLS, write rediss:// in place of redis://");
    const QString &certificate = m_options.address.tls->certificateFile;
    return certificate.isEmpty() ? tr("it may ask for a certificate of ours: ?cert=/path/desk.pem&key=/path/desk.key")
                                 : tr("it may not accept our certificate in %1").arg(certificate);
}

//! Why TLS came to nothing, which the server may say even after the handshake (TLS 1.3).
RedisConnection::Loss RedisConnection::tlsFailure() const
{
    if (!m_certificateProblem.isEmpty())
        return {Loss::Kind::Unsafe, m_certificateProblem};
    if (m_alert) {
        if (const std::optional<QString> meaning = alertMeaning(*m_alert, *m_options.address.tls))
            return {Loss::Kind::Refused, *meaning};
    }
    const RedisTls &tls = *m_options.address.tls;
    if (m_stage == Stage::Connect && !tls.certificateFile.isEmpty())
        return {Loss::Kind::Unsafe,
                tr("the certificate in %1 and the key in %2 don't belong together (“%3”)")
                    .arg(tls.certificateFile, tls.keyFile, m_socket->errorString())};
    if (m_stage == Stage::Handshake && m_socket->peerCertificate().isNull())
        return {Loss::Kind::Unreachable,
                tr("it doesn't seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)")
                    .arg(m_socket->errorString())};
    return {Loss::Kind::Unreachable, tr("TLS came to an end: “%1”").arg(m_socket->errorString())};
}

} // namespace Ringproof
