// SPDX-License-Identifier: GPL-3.0-or-later
// What was said to Plivo and what came back, for whoever tests a PHLO: without credentials and without codes.
#pragma once

#include "clock.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>
#include <deque>

namespace Ringproof {

//! One request and what became of it. Whatever was secret in it has been replaced by bullets.
struct PlivoExchange {
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    qint64 id = 0; //!< counts from 1, given by the log
    Milliseconds at {0}; //!< when the request was made, since 1970, UTC
    QByteArray method;
    QUrl url;
    Headers requestHeaders;
    QString requestBody;
    int status = 0; //!< 0: there was no whole answer
    Headers replyHeaders;
    QString replyBody; //!< as much of it as arrived
    QString fault; //!< why there was no whole answer, in Qt's words; empty where there was
    std::chrono::milliseconds took {0};

    //! As it would stand in a report: head and body of both, in HTTP's own form.
    [[nodiscard]] QString asText() const;
};

//! The text with each place where these digits stand replaced by bullets, also where up to three signs are between them ("1-2-3").
//! Makes no copies of the digits.
[[nodiscard]] QString withoutDigits(QString text, QByteArrayView digits);

//! The latest exchanges, in memory alone.
class ExchangeLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int Kept = 200;

    using QObject::QObject;

    void add(PlivoExchange exchange);
    void clear();

    [[nodiscard]] const std::deque<PlivoExchange> &exchanges() const { return m_exchanges; } //!< the oldest first

Q_SIGNALS:
    void aboutToForget(int count); //!< the oldest ones
    void forgotten();
    void aboutToAdd();
    void added();
    void aboutToClear();
    void cleared();

private:
    std::deque<PlivoExchange> m_exchanges;
    qint64 m_last = 0;
};

} // namespace Ringproof
