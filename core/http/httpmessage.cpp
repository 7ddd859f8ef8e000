// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Ringproof {

namespace {

struct StatusName {
    int status;
    const char *phrase;
};

constexpr std::array StatusNames {
    StatusName {100, "Continue"},
    StatusName {200, "OK"},
    StatusName {201, "Created"},
    StatusName {202, "Accepted"},
    StatusName {204, "No Content"},
    StatusName {301, "Moved Permanently"},
    StatusName {302, "Found"},
    StatusName {307, "Temporary Redirect"},
    StatusName {400, "Bad Request"},
    StatusName {401, "Unauthorized"},
    StatusName {403, "Forbidden"},
    StatusName {404, "Not Found"},
    StatusName {405, "Method Not Allowed"},
    StatusName {408, "Request Timeout"},
    StatusName {413, "Content Too Large"},
    StatusName {415, "Unsupported Media Type"},
    StatusName {429, "Too Many Requests"},
    StatusName {500, "Internal Server Error"},
    StatusName {501, "Not Implemented"},
    StatusName {502, "Bad Gateway"},
    StatusName {503, "Service Unavailable"},
};

QString decodedFormText(QByteArrayView encoded)
{
    QByteArray text = encoded.toByteArray();
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

auto isNamed(QByteArrayView name)
{
    return [name](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

std::optional<QByteArray> HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), isNamed(name));
    if (found == headers.end())
        return std::nullopt;
    return found->value;
}

std::optional<QByteArray> HttpRequest::lastHeader(QByteArrayView name) const
{
    const auto found = std::find_if(headers.rbegin(), headers.rend(), isNamed(name));
    if (found == headers.rend())
        return std::nullopt;
    return found->value;
}

QByteArray HttpRequest::contentType() const
{
    const QByteArray value = header("content-type").value_or(QByteArray());
    return value.split(';').first().trimmed().toLower();
}

HttpReply HttpReply::json(int status, const QJsonObject &object)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "application/json";
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply HttpReply::text(int status, const QString &text)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = text.toUtf8();
    return reply;
}

HttpReply HttpReply::empty(int status)
{
    HttpReply reply;
    reply.status = status;
    return reply;
}

QStringList formValues(QByteArrayView encoded, QStringView name)
{
    QStringList values;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView field = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);

        const qsizetype equals = field.indexOf('=');
        const QByteArrayView key = equals < 0 ? field : field.first(equals);
        if (decodedFormText(key) == name)
            values.append(equals < 0 ? QString() : decodedFormText(field.sliced(equals + 1)));
    }
    return values;
}

QByteArray reasonPhrase(int status)
{
    for (const StatusName &name : StatusNames) {
        if (name.status == status)
            return name.phrase;
    }
    return {};
}

QHostAddress clientNetwork(const QHostAddress &peer)
{
    bool isIPv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIPv4); // also of ::ffff:192.0.2.1
    if (isIPv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR address = peer.toIPv6Address();
    std::fill(std::begin(address.c) + 8, std::end(address.c), quint8(0));
    return QHostAddress(address);
}

} // namespace Ringproof
