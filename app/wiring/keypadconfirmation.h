// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's share of a PHLO with a Get Input and an HTTP Request node: what is keyed in on the simulated phone goes to the endpoint.
#pragma once

#include "api/endpointswitch.h"

#include <QNetworkAccessManager>

namespace Ringproof {

class Simulator;
class VirtualPhone;

//! Posts the keys of each simulated call as soon as there are as many as a code has, or at `#`; `*` begins afresh. They go to an endpoint of
//! its own, on loopback and with a token that nobody else knows, whether or not the profile's endpoint is switched on: the very same
//! path that a real keypad takes. The windows learn of it as they learn of any verification elsewhere: from the store.
class KeypadConfirmation : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this object. Destroy it only after stopped().
    KeypadConfirmation(const Simulator &simulator, OtpService &service, QObject *parent = nullptr);

    //! Takes no more keys, lets what is under way finish, then says stopped().
    void stop();

Q_SIGNALS:
    void stopped();

private:
    struct Keys {
        qsizetype seen = 0; //!< keys of the phone that were looked at
        QString pending; //!< digits that wait for the rest
    };

    void listenTo(VirtualPhone *phone);
    void onKeys(const QString &number, const QString &all, Keys &keys);
    void post(const QString &number, const QString &digits);

    const int m_codeLength;
    EndpointSwitch m_endpoint;
    QNetworkAccessManager m_http;
};

} // namespace Ringproof
