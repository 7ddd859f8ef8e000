// SPDX-License-Identifier: GPL-3.0-or-later
// One client's connection: what guards its socket before Qt HttpServer sees the bytes, and puts its replies in order.
#pragma once

#include "http/httpserver.h"

#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace Ringproof {

//! What the connections of a server share. Lives as long as any of them, or any handler that is under way.
struct HttpServing {
    HttpServer *server = nullptr; //!< null once it has gone
    HttpHandler handler;
    HttpLimits limits;
    QList<HttpHeader> replyHeaders; //!< of every reply
    int underWay = 0;
    bool draining = false;

    void announceIfDrained() const;
};

//! Owned by the socket. The parser's own slots sit between beforeParsing() and afterParsing(), so that the bytes of a request
//! are counted on both sides of it: Qt HttpServer has neither a size limit nor a timeout.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    //! To be made before the parser learns of the socket.
    HttpConnection(QTcpSocket *socket, std::shared_ptr<HttpServing> serving);
    ~HttpConnection() override;

    //! To be called after the parser has connected to the socket.
    void parserIsReady();

    [[nodiscard]] static HttpConnection *of(const QTcpSocket *socket);
    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }

    //! The parser has put a request together. \param hold is let go of when the parser may go on to the next one.
    void arrived(HttpRequest request, std::shared_ptr<void> hold);
    void refuseUpgrade();

    //! No further request: ends after those that are under way.
    void drain();
    void cut();

private:
    enum class Version { Http11, Http10 };

    struct Waiting {
        HttpRequest request;
        Version version = Version::Http11;
        std::shared_ptr<void> hold;
    };

    static QCoro::Task<void> serve(std::shared_ptr<HttpServing> serving, QPointer<HttpConnection> connection,
                                   HttpRequest request);

    void beforeParsing();
    void afterParsing();
    [[nodiscard]] bool parserIsHeld() const { return !m_hold.expired(); }
    void sniff();
    void stopParsing();
    void refuse(int status, const QString &sentence);
    void refuseTooLarge();
    void advance();
    void finish(HttpReply reply);
    void write(const HttpReply &reply);
    void close();
    void linger();
    void watchTheClock();
    void onDeadline();

    QTcpSocket *const m_socket;
    const std::shared_ptr<HttpServing> m_serving;
    QTimer m_deadline;
    enum class Awaited { Request, NextRequest, Handler, Client, Farewell } m_awaited = Awaited::Request;

    qsizetype m_received = 0; //!< bytes of the request that is being received
    Version m_version = Version::Http11;
    bool m_expectsContinue = false;

    QQueue<Waiting> m_waiting;
    std::optional<Waiting> m_current; //!< in its handler
    std::weak_ptr<void> m_hold; //!< while it lives, the parser reads nothing
    std::shared_ptr<void> m_doneHold; //!< of the request that was answered last
    std::optional<HttpReply> m_farewell; //!< sent after all others, before the end
    bool m_parsing = true;
    bool m_ending = false; //!< the end follows the last reply
    bool m_ended = false;
};

} // namespace Ringproof
