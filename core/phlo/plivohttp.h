// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP under every call to Plivo: Basic auth, a deadline, a size cap, no redirects, and a POST that is never repeated.
#pragma once

#include "secret.h"
#include "tls/servertrust.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <qcoro/qcorotask.h>
#include <tl/expected.hpp>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Ringproof {

class OneTimeBody;
class PlivoLine;
struct PlivoExchange;

//! What the server answered.
struct PlivoReply {
    int status = 0; //!< 200 to 599
    QByteArray body; //!< whole for 2xx; for others as much of it as arrived
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<QDateTime> date; //!< by the server's clock
};

//! Why there is no (whole) answer.
struct TransportFault {
    enum class Kind {
        HostNotFound,
        ConnectionRefused,
        NotReached, //!< the connection broke or timed out before the request could be sent
        TlsFailed,
        TlsTooOld, //!< the server speaks no TLS of version 1.2 or later
        AuthoritiesUnreadable, //!< the profile's own file of authorities; nobody was asked
        ProxyFailed,
        ProxyWantsPassword,
        DeadlinePassed,
        ConnectionLost, //!< after the request was sent
        Unreadable, //!< an answer that isn't HTTP as we know it, or too large
        Canceled, //!< by us, because the program ends
    };

    Kind kind = Kind::NotReached;
    bool mayHaveLeft = false; //!< whether the request, for a POST any of its body, may have left this computer
    QString reason; //!< what is wrong with the certificate, or with the file of authorities: part of a sentence
};

using PlivoResult = tl::expected<PlivoReply, TransportFault>;

//! Speaks to Plivo's servers as one account. Whatever is under way when it is destroyed ends with Canceled.
class PlivoHttp final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxReplySize = 64 * 1024;

    struct Options {
        std::chrono::milliseconds deadline {15'000}; //!< for a request and its whole reply

        //! A POST goes out on a connection that was used this short a time ago, or on a new one. A server that closes an idle
        //! connection just as the request arrives can't be told from one that closed after running it; the shortest
        //! common idle time of servers is 5 s (Apache, Node). A server that announces its own is believed.
        std::chrono::milliseconds keepIdleFor {4'000};

        QString caFile; //!< PEM: the authorities that are trusted instead of this system's; empty: this system's
    };

    PlivoHttp(QString authId, Secret authToken, Options options, QObject *parent = nullptr);
    ~PlivoHttp() override;

    [[nodiscard]] QCoro::Task<PlivoResult> get(QUrl url);
    [[nodiscard]] QCoro::Task<PlivoResult> remove(QUrl url);

    //! Sends the request at most once, whatever the connection does. \param json wiped from memory once it has been handed over.
    //! \param digits in it that no observer may see.
    [[nodiscard]] QCoro::Task<PlivoResult> postOnce(QUrl url, Secret json, Secret digits = {});

    using Observer = std::function<void(PlivoExchange)>;
    //! Is told of each exchange that begins from now on, when its end is known.
    void observe(Observer observer) { m_observer = std::move(observer); }

    //! Opens a connection for the next POST to this https server, so that it needn't wait for TCP and TLS. Does nothing where
    //! one stands ready.
    void warmUp(const QUrl &url);

private:
    class Exchange;

    //! Sends the request, once the way to the server is known.
    using Send = std::function<QNetworkReply *(QNetworkAccessManager &network)>;

    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url, const PlivoLine &line) const;
    [[nodiscard]] std::shared_ptr<PlivoLine> lineForReading();
    [[nodiscard]] std::shared_ptr<PlivoLine> lineForPost();
    [[nodiscard]] Exchange *prepare(std::shared_ptr<PlivoLine> line, OneTimeBody *body);
    void watch(Exchange *exchange, const QByteArray &method, const QNetworkRequest &request, const Secret &json, Secret digits);
    static QCoro::Task<PlivoResult> outcomeOf(Exchange *exchange);

    const QString m_authId;
    const Secret m_authToken;
    const Options m_options;
    Observer m_observer;
    const ServerTrust m_trust;
    std::shared_ptr<PlivoLine> m_readLine; //!< for requests that may be repeated
    std::shared_ptr<PlivoLine> m_postLine;
    QSet<Exchange *> m_underWay;
    bool m_closing = false;
};

} // namespace Ringproof
