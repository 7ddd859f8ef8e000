// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangelog.h"

#include <QJsonDocument>

namespace Ringproof {

namespace {

//! Where the digits end in the text if they begin at `at`, with at most three signs between them; -1 where they don't.
qsizetype endOfDigits(const QString &text, qsizetype at, QByteArrayView digits)
{
    constexpr qsizetype MostBetween = 3;
    for (qsizetype digit = 0; digit < digits.size(); ++digit, ++at) {
        const qsizetype last = digit == 0 ? at : at + MostBetween;
        while (at < last && at < text.size() && !text.at(at).isLetterOrNumber())
            ++at;
        if (at >= text.size() || text.at(at).digitValue() != digits[digit] - '0')
            return -1;
    }
    return at;
}

void append(QString &text, const PlivoExchange::Headers &headers)
{
    for (const auto &[name, value] : headers)
        text += QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromLatin1(value) + u'\n';
}

//! JSON with its lines broken; anything else as it came.
QString readable(const QString &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body.toUtf8());
    return json.isNull() ? body : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

QString withoutDigits(QString text, QByteArrayView digits)
{
    if (digits.isEmpty())
        return text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = endOfDigits(text, at, digits);
        if (end > at)
            text.replace(at, end - at, QStringLiteral("•••"));
    }
    return text;
}

QString PlivoExchange::asText() const
{
    QString path = url.path(QUrl::FullyEncoded);
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyEncoded);
    QString text = QStringLiteral("%1 %2 HTTP/1.1\nHost: %3\n").arg(QString::fromLatin1(method), path, url.authority());
    append(text, requestHeaders);
    if (!requestBody.isEmpty())
        text += u'\n' + readable(requestBody) + u'\n';
    text += u'\n';
    if (status != 0) {
        text += QStringLiteral("HTTP/1.1 %1\n").arg(status);
        append(text, replyHeaders);
        if (!replyBody.isEmpty())
            text += u'\n' + readable(replyBody) + u'\n';
    }
    if (!fault.isEmpty())
        text += fault + u'\n';
    return text;
}

void ExchangeLog::add(PlivoExchange exchange)
{
    if (m_exchanges.size() == Kept) {
        Q_EMIT aboutToForget(1);
        m_exchanges.pop_front();
        Q_EMIT forgotten();
    }
    exchange.id = ++m_last;
    Q_EMIT aboutToAdd();
    m_exchanges.push_back(std::move(exchange));
    Q_EMIT added();
}

void ExchangeLog::clear()
{
    Q_EMIT aboutToClear();
    m_exchanges.clear();
    Q_EMIT cleared();
}

} // namespace Ringproof
