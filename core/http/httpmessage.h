// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of our HTTP server, as values: a request that is whole, and the reply to it.
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Ringproof {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

//! A whole request. Holds nothing of the connection that it came over.
struct HttpRequest {
    QByteArray method; //!< `GET`, `POST`, …
    QString path; //!< percent-decoded: `/dispatch_otp/`
    QByteArray query; //!< as sent, without the question mark; see formValues()
    QList<HttpHeader> headers;
    QByteArray body;
    QHostAddress peer;

    //! The first value under this name in any spelling of upper and lower case; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    //! The last value under this name: of a header that a proxy adds to, the proxy's own.
    [[nodiscard]] std::optional<QByteArray> lastHeader(QByteArrayView name) const;
    //! The media type of the body in lower case, without its parameters.
    [[nodiscard]] QByteArray contentType() const;
};

//! The reply to a request.
struct HttpReply {
    //! How it is sent. All but Whole are for a simulator of bad servers.
    enum class Delivery {
        Whole,
        Truncated, //!< announced whole, but half of the body and then the end of the connection
        Raw, //!< `body` is all that is sent, byte for byte; then the end of the connection
        Nothing, //!< the connection ends without a word
    };

    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<HttpHeader> headers; //!< besides Content-Type, Content-Length, Connection and Date
    Milliseconds delay {0}; //!< sent this long after it is there
    Delivery delivery = Delivery::Whole;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.append(HttpHeader {name, value}); }

    [[nodiscard]] static HttpReply json(int status, const QJsonObject &object);
    [[nodiscard]] static HttpReply text(int status, const QString &text);
    [[nodiscard]] static HttpReply empty(int status);
};

//! Every value that a form or a query gives to a name, decoded: `+` is a space, `%2B` a plus.
[[nodiscard]] QStringList formValues(QByteArrayView encoded, QStringView name);

//! `Not Found`; empty for a status without a common name.
[[nodiscard]] QByteArray reasonPhrase(int status);

//! The network that a client's limits are counted by: an IPv4 address by itself, an IPv6 address by its first 64 bits, since
//! one host commands all the rest.
[[nodiscard]] QHostAddress clientNetwork(const QHostAddress &peer);

} // namespace Ringproof
