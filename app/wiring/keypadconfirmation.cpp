// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypadconfirmation.h"

#include "sandbox/simulator.h"

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <memory>

namespace Ringproof {

namespace {

EndpointSettings ownSettings()
{
    EndpointSettings settings;
    settings.token = EndpointSwitch::randomToken();
    return settings;
}

} // namespace

KeypadConfirmation::KeypadConfirmation(const Simulator &simulator, OtpService &service, QObject *parent)
    : QObject(parent)
    , m_codeLength(service.policy().codeLength)
    , m_endpoint(service, ownSettings())
{
    connect(&m_endpoint, &EndpointSwitch::stopped, this, &KeypadConfirmation::stopped);
    if (const Expected<QUrl> url = m_endpoint.switchOn(0); !url) {
        qWarning().noquote() << tr("Codes can't be keyed in on the simulated phone.") << url.error().message;
        return;
    }
    connect(&simulator, &Simulator::called, this, &KeypadConfirmation::listenTo);
}

void KeypadConfirmation::stop()
{
    m_endpoint.switchOff();
}

void KeypadConfirmation::listenTo(VirtualPhone *phone)
{
    const auto keys = std::make_shared<Keys>();
    connect(phone, &VirtualPhone::changed, this, [this, phone, keys] { onKeys(phone->number(), phone->digits(), *keys); });
}

void KeypadConfirmation::onKeys(const QString &number, const QString &all, Keys &keys)
{
    for (; keys.seen < all.size(); ++keys.seen) {
        const QChar key = all[keys.seen];
        if (key.isDigit())
            keys.pending.append(key);
        else if (key == u'*')
            keys.pending.clear();
        if (!keys.pending.isEmpty() && (key == u'#' || keys.pending.size() == m_codeLength))
            post(number, std::exchange(keys.pending, QString()));
    }
}

//! As a PHLO's HTTP Request node does it.
void KeypadConfirmation::post(const QString &number, const QString &digits)
{
    if (m_endpoint.state() != EndpointSwitch::State::On)
        return;
    QNetworkRequest request(m_endpoint.url().resolved(QUrl(QStringLiteral("/verify_otp/"))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + m_endpoint.token().reveal().toByteArray());
    // Each over a connection of its own: Qt sends a request again by itself when a kept connection turns out to be gone.
    request.setRawHeader("Connection", "close");
    const QJsonObject body {{QStringLiteral("destination_number"), number}, {QStringLiteral("otp"), digits}};
    QNetworkReply *reply = m_http.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [reply] {
        reply->deleteLater();
        // Verified, wrong and void reach the windows as events of the store.
        if (reply->error() != QNetworkReply::NoError) {
            const QString message = QJsonDocument::fromJson(reply->readAll()).object().value(QStringLiteral("message")).toString();
            qWarning().noquote() << (message.isEmpty() ? reply->errorString() : message);
        }
    });
}

} // namespace Ringproof
