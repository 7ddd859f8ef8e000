// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivofault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ringproof {

namespace {

constexpr qsizetype LongestReason = 400; // a certificate's problem with what to do about it

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Plivo", text, nullptr, n);
}

QString waitSentence(const std::optional<std::chrono::seconds> &retryAfter)
{
    if (!retryAfter || *retryAfter == std::chrono::seconds(0))
        return say(QT_TRANSLATE_NOOP("Plivo", "Wait a minute, then try again."));
    if (*retryAfter < std::chrono::minutes(2))
        return say(QT_TRANSLATE_N_NOOP("Plivo", "Wait %n second(s), then try again."), int(retryAfter->count()));
    return say(QT_TRANSLATE_N_NOOP("Plivo", "Wait %n minute(s), then try again."), int((retryAfter->count() + 59) / 60));
}

} // namespace

QString PlivoFault::sentence(const QString &meaning) const
{
    QString text = what;
    for (const QString &part : {meaning, next}) {
        if (!part.isEmpty())
            text += u' ' + part;
    }
    return text;
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text)
        line += c.isPrint() && c.category() != QChar::Other_Format ? c : QLatin1Char(' ');
    line = line.simplified();
    if (line.size() > longest)
        line = line.left(longest - 1) + QChar(0x2026);
    return line;
}

QString plivosWords(const QByteArray &body)
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    for (const auto key : {QLatin1String("error"), QLatin1String("message")}) {
        const QJsonValue value = reply.value(key);
        QString words = value.toString();
        if (value.isObject() || value.isArray())
            words = QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
        if (!words.isEmpty() && !words.contains(u'<'))
            return plainLine(words);
    }
    return {};
}

PlivoFault explain(const TransportFault &fault, const QUrl &url)
{
    const QString host = url.host();
    const QString checkNetwork = say(QT_TRANSLATE_NOOP("Plivo", "Check this computer's network connection, then try again."));
    switch (fault.kind) {
    case TransportFault::Kind::HostNotFound:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server %1 can't be found.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Check this computer's network connection and the address in the profile."))};
    case TransportFault::Kind::ConnectionRefused:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server %1 refuses connections.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Check the address in the profile and that no firewall is in the way, then try again."))};
    case TransportFault::Kind::NotReached:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server %1 can't be reached.")).arg(host), checkNetwork};
    case TransportFault::Kind::TlsFailed:
        if (fault.reason.isEmpty())
            return {say(QT_TRANSLATE_NOOP("Plivo", "No secure connection to %1 could be made.")).arg(host),
                    say(QT_TRANSLATE_NOOP("Plivo", "Check the address and port in the profile."))};
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server %1 can't prove that it is the right one: %2.")).arg(host, plainLine(fault.reason, LongestReason)),
                say(QT_TRANSLATE_NOOP("Plivo", "Check this computer's clock and the address in the profile, and whether something on the "
                                               "network inspects traffic."))};
    case TransportFault::Kind::TlsTooOld:
        return {say(QT_TRANSLATE_NOOP("Plivo", "No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Check the address in the profile, and whether something on the network inspects traffic."))};
    case TransportFault::Kind::AuthoritiesUnreadable:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The profile's own authorities can't be used: %1.")).arg(plainLine(fault.reason, LongestReason)),
                say(QT_TRANSLATE_NOOP("Plivo", "Check network.ca in the profile."))};
    case TransportFault::Kind::ProxyFailed:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The proxy didn't make a connection to %1.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Check this computer's proxy settings, then try again."))};
    case TransportFault::Kind::ProxyWantsPassword:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The proxy on the way to %1 asks for a user name and password, and doesn't accept what this "
                                               "computer's proxy settings have.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Put the right ones into this computer's proxy settings, or ask whoever runs the proxy to let "
                                               "this server through without."))};
    case TransportFault::Kind::DeadlinePassed:
        return {fault.mayHaveLeft ? say(QT_TRANSLATE_NOOP("Plivo", "The server %1 didn't answer in time.")).arg(host)
                                  : say(QT_TRANSLATE_NOOP("Plivo", "The server %1 can't be reached: it didn't answer in time.")).arg(host),
                checkNetwork};
    case TransportFault::Kind::ConnectionLost:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The connection to %1 broke before its answer was here.")).arg(host), checkNetwork};
    case TransportFault::Kind::Unreadable:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server %1 sent an answer that can't be read.")).arg(host),
                say(QT_TRANSLATE_NOOP("Plivo", "Check the address in the profile; if it is right, look at Plivo's status page."))};
    case TransportFault::Kind::Canceled:
        return {say(QT_TRANSLATE_NOOP("Plivo", "The program ended before %1 had answered.")).arg(host), {}};
    }
    return {};
}

PlivoFault explain(const PlivoReply &reply, const PlivoFault &notFound)
{
    const QString words = plivosWords(reply.body);
    const auto withWords = [&words](const QString &what) {
        return words.isEmpty() ? what : say(QT_TRANSLATE_NOOP("Plivo", "%1 Plivo says: “%2”.")).arg(what, words);
    };
    switch (reply.status) {
    case 400:
        return {withWords(say(QT_TRANSLATE_NOOP("Plivo", "Plivo didn't understand the request (status 400)."))),
                say(QT_TRANSLATE_NOOP("Plivo", "Check the caller id in the profile, and that the PHLO's Start node has the keys from, to "
                                               "and otp."))};
    case 401:
        return {say(QT_TRANSLATE_NOOP("Plivo", "Plivo didn't accept the auth id and auth token (status 401).")),
                say(QT_TRANSLATE_NOOP("Plivo", "Check both against the first page of Plivo's console."))};
    case 402:
        return {withWords(say(QT_TRANSLATE_NOOP("Plivo", "The Plivo account has no credit for this (status 402)."))),
                say(QT_TRANSLATE_NOOP("Plivo", "Ask an administrator to add credit in Plivo's console."))};
    case 403:
        return {withWords(say(QT_TRANSLATE_NOOP("Plivo", "Plivo doesn't allow this account to do that (status 403)."))),
                say(QT_TRANSLATE_NOOP("Plivo", "Ask an administrator to look at the account's permissions in Plivo's console."))};
    case 404: return notFound;
    case 429:
        return {say(QT_TRANSLATE_NOOP("Plivo", "Plivo has had too many requests from this account (status 429).")),
                waitSentence(reply.retryAfter)};
    default: break;
    }
    if (reply.status >= 300 && reply.status < 400) {
        return {say(QT_TRANSLATE_NOOP("Plivo", "The server points to another address (status %1), which isn't followed because the "
                                               "credentials would go with it.")).arg(reply.status),
                say(QT_TRANSLATE_NOOP("Plivo", "Check the address in the profile."))};
    }
    if (reply.status >= 500) {
        return {withWords(say(QT_TRANSLATE_NOOP("Plivo", "Plivo has a fault of its own (status %1).")).arg(reply.status)),
                say(QT_TRANSLATE_NOOP("Plivo", "If it stays, look at Plivo's status page."))};
    }
    return {withWords(say(QT_TRANSLATE_NOOP("Plivo", "Plivo refused the request (status %1).")).arg(reply.status)),
            say(QT_TRANSLATE_NOOP("Plivo", "Check the profile's settings; if they are right, ask Plivo's support."))};
}

} // namespace Ringproof
