// SPDX-License-Identifier: GPL-3.0-or-later
// The connections under calls to Plivo: whom they trust, through which proxy they go, and how long they may be used.
#pragma once

#include "tls/servertrust.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace Ringproof {

//! A QNetworkAccessManager and what must be known about its connections. Dropped as a whole when they are no longer to be used;
//! who still has a request on it holds it.
class PlivoLine
{
public:
    //! The file with the authorities is read now, for all connections of this line.
    explicit PlivoLine(const ServerTrust &trust);

    [[nodiscard]] QNetworkAccessManager &network() { return m_network; }
    //! What a connection begins with, or what is wrong with the file of authorities.
    [[nodiscard]] const tl::expected<QSslConfiguration, QString> &tls() const { return m_tls; }

    //! Finds out through which proxy a server is reached, away from the event loop: the system may have to fetch a script first that
    //! tells. A proxy has no business between this computer and itself.
    //! \param then called once, at once where it is known; not if `context` or the line has gone.
    void findWay(const QUrl &url, QObject *context, std::function<void()> then);

    //! Once the way is known.
    [[nodiscard]] bool goesThroughProxy(const QUrl &url) const;

    //! Of requests that wait for the same connection, only one is told why it failed.
    void noteTlsErrors(const QUrl &url, const QList<QSslError> &errors);
    [[nodiscard]] QList<QSslError> tlsErrors(const QUrl &url) const;

    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] bool isSpoilt() const { return m_spoilt; }
    [[nodiscard]] bool isFresh() const; //!< whether none of its connections has been idle for long

    void opened(std::chrono::milliseconds goodFor);
    void requestBegins(std::chrono::milliseconds keepIdleFor);
    void requestEnds(bool clean, std::chrono::milliseconds goodFor);

private:
    using Ways = QHash<QString, QList<QNetworkProxy>>; //!< by server

    const tl::expected<QSslConfiguration, QString> m_tls;
    const std::shared_ptr<Ways> m_ways;
    QHash<QString, QList<QSslError>> m_tlsErrors; //!< by server
    QDeadlineTimer m_goodUntil;
    QDeadlineTimer m_sharedUntil;
    int m_requests = 0;
    bool m_opened = false;
    bool m_isShared = false;
    bool m_spoilt = false;
    QNetworkAccessManager m_network; // first to go: its end takes those along who wait for a way
};

} // namespace Ringproof
