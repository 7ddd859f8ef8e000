// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivoline.h"

#include "phlo/phlosettings.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Ringproof {

namespace {

using Proxies = QList<QNetworkProxy>;

//! Never the whole URL, which names the account: a proxy script is somebody else's program.
QUrl serverOf(const QUrl &url)
{
    QUrl server;
    server.setScheme(url.scheme());
    server.setHost(url.host());
    server.setPort(url.port());
    server.setPath(QStringLiteral("/"));
    return server;
}

//! Threads of its own: the system may take as long as a network does, and others wait in the application's pool.
QThreadPool &threads()
{
    static QThreadPool pool;
    return pool;
}

QFuture<Proxies> systemsProxies(const QUrl &server)
{
    const auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();
    threads().start([promise, server, ofSystem = QNetworkProxyFactory::usesSystemConfiguration()] {
        const QNetworkProxyQuery query(server);
        // proxyForQuery would hold a lock meanwhile that every socket needs.
        promise->addResult(ofSystem ? QNetworkProxyFactory::systemProxyForQuery(query) : QNetworkProxyFactory::proxyForQuery(query));
        promise->finish();
    });
    return promise->future();
}

//! Tells what was found out before; asks nobody.
class KnownWays final : public QNetworkProxyFactory
{
public:
    explicit KnownWays(std::shared_ptr<const QHash<QString, Proxies>> ways) : m_ways(std::move(ways)) { }

    Proxies queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_ways->value(serverOf(query.url()).toString(), {QNetworkProxy(QNetworkProxy::NoProxy)});
    }

private:
    const std::shared_ptr<const QHash<QString, Proxies>> m_ways;
};

} // namespace

PlivoLine::PlivoLine(const ServerTrust &trust) : m_tls(trust.configuration()), m_ways(std::make_shared<Ways>())
{
    m_network.setProxyFactory(new KnownWays(m_ways)); // which owns it
}

void PlivoLine::findWay(const QUrl &url, QObject *context, std::function<void()> then)
{
    const QUrl server = serverOf(url);
    if (isLoopback(server) || m_ways->contains(server.toString())) {
        then();
        return;
    }
    auto *watcher = new QFutureWatcher<Proxies>(&m_network);
    const auto found = [ways = m_ways, watcher, server, context = QPointer<QObject>(context), then = std::move(then)] {
        ways->insert(server.toString(), watcher->result());
        watcher->deleteLater();
        if (context)
            then();
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, found, Qt::QueuedConnection);
    watcher->setFuture(systemsProxies(server));
}

bool PlivoLine::goesThroughProxy(const QUrl &url) const
{
    const Proxies way = m_ways->value(serverOf(url).toString());
    return !way.isEmpty() && way.first().type() != QNetworkProxy::NoProxy;
}

void PlivoLine::noteTlsErrors(const QUrl &url, const QList<QSslError> &errors)
{
    m_tlsErrors.insert(serverOf(url).toString(), errors);
}

QList<QSslError> PlivoLine::tlsErrors(const QUrl &url) const
{
    return m_tlsErrors.value(serverOf(url).toString());
}

bool PlivoLine::isFresh() const
{
    if (m_isShared && m_sharedUntil.hasExpired())
        return false;
    return m_requests > 0 || !m_goodUntil.hasExpired();
}

void PlivoLine::opened(std::chrono::milliseconds goodFor)
{
    m_opened = true;
    m_goodUntil.setRemainingTime(goodFor);
}

void PlivoLine::requestBegins(std::chrono::milliseconds keepIdleFor)
{
    m_opened = true;
    // With two at once there are several connections, and how long each of them is idle isn't known.
    if (++m_requests > 1 && !m_isShared) {
        m_isShared = true;
        m_sharedUntil.setRemainingTime(keepIdleFor);
    }
}

void PlivoLine::requestEnds(bool clean, std::chrono::milliseconds goodFor)
{
    --m_requests;
    // After a fault the rest of a reply could still arrive and be taken for the next request's.
    m_spoilt = m_spoilt || !clean;
    m_goodUntil.setRemainingTime(goodFor);
}

} // namespace Ringproof
