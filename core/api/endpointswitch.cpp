// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointswitch.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <array>

namespace Ringproof {

namespace {

constexpr int PortsToTry = 20;

} // namespace

EndpointSwitch::EndpointSwitch(OtpService &service, EndpointSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_settings(std::move(settings)), m_clock(clock)
{
}

EndpointSwitch::~EndpointSwitch() = default;

Expected<QUrl> EndpointSwitch::switchOn(quint16 port)
{
    if (m_state == State::On)
        return m_url;
    if (m_state == State::Stopping) {
        return failure(Error::Kind::Unavailable,
                       tr("The endpoint is still finishing the requests that are under way. Switch it on when it is off."));
    }
    m_settings.port = port;
    auto endpoints = std::make_unique<Endpoints>(m_service, m_settings, m_clock);
    const Expected<QUrl> url = endpoints->start();
    if (!url) {
        m_problem = url.error().message;
        Q_EMIT changed();
        return url;
    }
    connect(endpoints.get(), &Endpoints::served, this, &EndpointSwitch::onServed);
    connect(endpoints.get(), &Endpoints::stopped, this, &EndpointSwitch::onStopped);
    m_endpoints = std::move(endpoints);
    m_url = *url;
    m_problem.clear();
    m_servedCount = 0;
    m_lastServed.reset();
    m_state = State::On;
    Q_EMIT changed();
    return url;
}

void EndpointSwitch::switchOff()
{
    if (m_state == State::Off) {
        QMetaObject::invokeMethod(this, &EndpointSwitch::stopped, Qt::QueuedConnection);
        return;
    }
    if (m_state == State::Stopping)
        return;
    m_state = State::Stopping;
    m_url.clear();
    m_endpoints->stop();
    Q_EMIT changed();
}

void EndpointSwitch::takeOver(EndpointSwitch &before)
{
    const bool isGiven = !m_settings.token.isEmpty() && !m_isTokenMadeUp;
    if (!isGiven && before.m_isTokenMadeUp && m_state == State::Off) {
        m_settings.token = before.m_settings.token;
        m_isTokenMadeUp = true;
    }
    const bool wasOn = before.m_state == State::On;
    const auto port = quint16(before.m_url.port(0));
    before.switchOff(); // which lets go of the port at once
    if (wasOn)
        static_cast<void>(switchOn(port));
    else
        Q_EMIT changed();
}

void EndpointSwitch::makeUpToken()
{
    if (m_state != State::Off)
        return;
    m_settings.token = randomToken();
    m_isTokenMadeUp = true;
    Q_EMIT changed();
}

quint16 EndpointSwitch::freePortFrom(quint16 taken) const
{
    for (int port = taken; port <= std::min(taken + PortsToTry, 65'535); ++port) {
        QTcpServer probe;
        if (probe.listen(m_settings.address, quint16(port)))
            return quint16(port);
    }
    return 0;
}

Secret EndpointSwitch::randomToken()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QByteArray text = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)
                          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Secret token(text);
    wipe(text);
    return token;
}

void EndpointSwitch::onServed(const QString &line)
{
    ++m_servedCount;
    m_lastServed = Served {QDateTime::fromMSecsSinceEpoch(m_clock.now().count()), line};
    Q_EMIT served(line);
    Q_EMIT changed();
}

void EndpointSwitch::onStopped()
{
    m_endpoints.release()->deleteLater(); // it is what called us
    m_state = State::Off;
    Q_EMIT changed();
    Q_EMIT stopped();
}

} // namespace Ringproof
