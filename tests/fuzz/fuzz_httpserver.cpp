// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP server as a stranger meets it: an input is what a client sends over a connection before it says that it has no more to say.
// Whatever it is: each request that reaches the handler is whole and within the limits; what comes back is HTTP; the connection ends; and
// the server serves the next one.
#include "http/httpserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpSocket>

#include <cstdint>
#include <cstdlib>

#include <sys/socket.h>

using namespace Ringproof;

namespace {

constexpr qsizetype MostBytes = 2048;

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

QCoro::Task<HttpReply> handle(HttpRequest request)
{
    qsizetype size = request.body.size() + request.path.size() + request.query.size();
    for (const HttpHeader &header : request.headers) {
        expect(!header.name.isEmpty() && !header.name.contains('\n') && !header.value.contains('\n'), "a header is a name and one line");
        size += header.name.size() + header.value.size();
    }
    expect(size <= 3 * MostBytes, "a request is within the limits"); // a name or path may take three bytes for one that was sent
    static const QByteArrayList Methods {"GET", "PUT", "DELETE", "POST", "HEAD", "OPTIONS", "PATCH"};
    expect(Methods.contains(request.method), "a request has a method that is known");
    co_return HttpReply::text(200, request.path);
}

struct Fixture {
    Fixture()
    {
        static int count = 1;
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        static QCoreApplication app(count, arguments);
        HttpLimits limits;
        limits.requestBytes = MostBytes;
        limits.pipelined = 4;
        server = new HttpServer(handle, limits);
        const auto bound = server->listen(QHostAddress::LocalHost, 0);
        expect(bound.has_value(), "a port is free");
        port = *bound;
    }

    HttpServer *server = nullptr; // lives as long as the process
    quint16 port = 0;
};

template<typename Condition> bool becomes(Condition condition)
{
    QDeadlineTimer patience(20'000);
    while (!condition() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return condition();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Fixture fixture;
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, fixture.port);
    expect(becomes([&client] { return client.state() == QAbstractSocket::ConnectedState; }), "a client can connect");
    client.write(reinterpret_cast<const char *>(data), qint64(size));
    expect(becomes([&client] { return client.bytesToWrite() == 0; }), "what a client sends is taken");
    ::shutdown(int(client.socketDescriptor()), SHUT_WR);

    QByteArray received;
    const auto isOver = [&client, &received] {
        received += client.readAll();
        return client.state() == QAbstractSocket::UnconnectedState;
    };
    expect(becomes(isOver), "the connection ends");
    expect(received.isEmpty() || received.startsWith("HTTP/1.1 "), "what comes back is HTTP");
    expect(becomes([] { return fixture.server->connections() == 0 && fixture.server->underWay() == 0; }), "nothing is left of it");
    return 0;
}
