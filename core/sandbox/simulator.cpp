// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include "http/httpserver.h"
#include "sandbox/plivoapi.h"

namespace Ringproof {

namespace {

QCoro::Task<HttpReply> ready(HttpReply reply)
{
    co_return reply;
}

} // namespace

class Simulator::Private
{
public:
    explicit Private(SimulatorOptions options)
        : api(std::move(options)), server([this](const HttpRequest &request) { return ready(api.answer(request)); })
    {
    }

    PlivoApi api;
    HttpServer server; // goes first
};

Simulator::Simulator(SimulatorOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
    connect(&d->api, &PlivoApi::called, this, &Simulator::called);
    connect(&d->api, &PlivoApi::nextFateChanged, this, &Simulator::nextFateChanged);
}

Simulator::~Simulator() = default;

Expected<QUrl> Simulator::start()
{
    const auto port = d->server.listen(QHostAddress::LocalHost, d->api.options().port);
    if (!port)
        return tl::make_unexpected(port.error());
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(*port);
    return url;
}

const SimulatorOptions &Simulator::options() const
{
    return d->api.options();
}

int Simulator::runs() const
{
    return d->api.runs();
}

void Simulator::setNextFate(std::optional<Fate::Kind> kind)
{
    d->api.setNextFate(kind);
}

std::optional<Fate::Kind> Simulator::nextFate() const
{
    return d->api.nextFate();
}

} // namespace Ringproof
