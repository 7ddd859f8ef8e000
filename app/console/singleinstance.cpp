// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/singleinstance.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongestMessage = 16 * 1024; // bytes; two paths and a number are far below
constexpr auto TimeToSpeak = 5s; // that a connection gets to say what it wants
constexpr auto BetweenTries = 50ms;
const QByteArray Taken = "taken\n";

//! The socket's folder keeps others out already; this holds where a folder's mode says nothing (a shared mount, root's mistake).
bool isSameUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer {};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
#else
    Q_UNUSED(socket)
    return true; // the pipe's or the socket's own rights: QLocalServer::UserAccessOption
#endif
}

} // namespace

MeetingPlace MeetingPlace::of(const QString &dataFolder)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); // of this user alone, else empty
    if (folder.isEmpty())
        return {};
    const QByteArray which = QCryptographicHash::hash(QDir::cleanPath(QFileInfo(dataFolder).absoluteFilePath()).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("ringproof-") + QString::fromLatin1(which.toHex().first(16)); // a socket's path has 107 bytes at most
    const QString path = folder + u'/' + name;
#ifdef Q_OS_WIN
    return {path + QStringLiteral(".lock"), name}; // a pipe has a name of its own
#else
    return {path + QStringLiteral(".lock"), path};
#endif
}

SingleInstance::SingleInstance(MeetingPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_lock(m_place.lockFile)
{
    m_lock.setStaleLockTime(0); // however old: it counts while its process lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::claim()
{
    if (m_place.socket.isEmpty())
        return true;
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return false;
        qWarning().noquote() << tr("A second start can't be told from the first one: %1 can't be written to.").arg(m_place.lockFile);
        return true;
    }
    QLocalServer::removeServer(m_place.socket); // left by a process that died: the lock is ours
    if (!m_server.listen(m_place.socket))
        qWarning().noquote() << tr("A second start won't reach this window: %1").arg(m_server.errorString());
    return true;
}

void SingleInstance::release()
{
    m_server.close();
    m_lock.unlock();
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isSameUser(*socket)) {
        socket->abort();
        return;
    }
    auto *end = new QTimer(socket);
    end->setSingleShot(true);
    connect(end, &QTimer::timeout, socket, &QLocalSocket::abort);
    end->start(TimeToSpeak);
    const auto read = [this, socket] {
        if (socket->bytesAvailable() > LongestMessage) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine())
            return;
        const Expected<LaunchRequest> request = LaunchRequest::fromJson(socket->readLine());
        if (!request) {
            qWarning().noquote() << request.error().message;
            socket->abort();
            return;
        }
        disconnect(socket, &QLocalSocket::readyRead, nullptr, nullptr); // one request a connection
        socket->write(Taken);
        socket->disconnectFromServer(); // once that is written
        Q_EMIT requested(*request);
    };
    connect(socket, &QLocalSocket::readyRead, socket, read);
    read(); // it may all be here already
}

HandOver::HandOver(SingleInstance &instance, const LaunchRequest &request, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_message(request.toJson() + '\n')
{
    m_retry.setSingleShot(true);
    m_end.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HandOver::connectToOther);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        if (!isSameUser(m_socket)) {
            m_socket.abort();
            return;
        }
        m_socket.write(m_message);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandOver::onReply);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandOver::onGone);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HandOver::onGone);
    connect(&m_end, &QTimer::timeout, this, [this] {
        finish();
        Q_EMIT failed({Error::Kind::Unavailable,
                       tr("Ringproof is open already, but doesn't answer. Close its window, or end its process, and start it again.")});
    });
}

void HandOver::start()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // Windows lets only the program that the person has just used give the foreground away
#endif
    m_end.start(Patience);
    connectToOther();
}

void HandOver::connectToOther()
{
    m_socket.connectToServer(m_instance.place().socket);
}

void HandOver::onReply()
{
    if (m_isOver || !m_socket.canReadLine())
        return;
    if (m_socket.readLine() != Taken)
        return; // it hangs up next
    finish();
    Q_EMIT done();
}

void HandOver::finish()
{
    m_isOver = true;
    m_end.stop();
    m_retry.stop();
    m_socket.abort();
}

//! It is just starting and doesn't listen yet, or it is just ending.
void HandOver::onGone()
{
    if (m_isOver || m_retry.isActive())
        return;
    if (m_instance.claim()) {
        finish();
        Q_EMIT vacated();
        return;
    }
    m_retry.start(BetweenTries);
}

} // namespace Ringproof
