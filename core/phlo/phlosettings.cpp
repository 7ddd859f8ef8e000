// SPDX-License-Identifier: GPL-3.0-or-later
#include "phlosettings.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PhloSettings", text);
}

bool isCallerId(const QString &from)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\+[0-9]{8,15}\\z"));
    return pattern.match(from).hasMatch();
}

bool isPrintable(QByteArrayView token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

std::optional<QString> faultOfUrl(const QUrl &url, const QString &name)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return say(QT_TRANSLATE_NOOP("PhloSettings", "%1 is not a web address. It looks like https://phlorunner.plivo.com.")).arg(name);
    if (!url.userInfo().isEmpty())
        return say(QT_TRANSLATE_NOOP("PhloSettings", "%1 has a user name or password in it. Take it out; the auth id and token have "
                                                     "settings of their own.")).arg(name);
    if (url.hasQuery() || url.hasFragment())
        return say(QT_TRANSLATE_NOOP("PhloSettings", "%1 has a “?” or “#” part. Only the address of the server belongs there.")).arg(name);
    if (url.scheme() == u"http" && !isLoopback(url))
        return say(QT_TRANSLATE_NOOP("PhloSettings", "%1 begins with http://, which would show the credentials and codes to the network. "
                                                     "Use https://; http:// is accepted for this computer only.")).arg(name);
    return std::nullopt;
}

} // namespace

bool isSafeInPath(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9_-]{1,128}\\z"));
    return pattern.match(id).hasMatch();
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QUrl plivoUrl(const QUrl &base, const QStringList &segments, bool trailingSlash)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    if (trailingSlash)
        path += u'/';
    QUrl url = base;
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

QString PhloSettings::phloIdFor(const QString &language) const
{
    const auto named = [this](QStringView tag) -> QString {
        for (auto it = phloIdByLanguage.begin(); it != phloIdByLanguage.end(); ++it) {
            if (tag.compare(it.key(), Qt::CaseInsensitive) == 0)
                return it.value();
        }
        return {};
    };
    QString id = language.isEmpty() ? QString() : named(language);
    if (id.isEmpty() && language.contains(u'-'))
        id = named(QStringView(language).left(language.indexOf(u'-')));
    return id.isEmpty() ? phloId : id;
}

std::optional<PhloFault> PhloSettings::fault() const
{
    using Setting = PhloFault::Setting;
    const auto invalid = [](Setting setting, QString message) {
        return PhloFault {{Error::Kind::Invalid, std::move(message)}, setting};
    };

    if (authId.isEmpty())
        return invalid(Setting::AuthId, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth id is missing. Plivo's console shows it on its first page.")));
    if (!isSafeInPath(authId))
        return invalid(Setting::AuthId, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth id has characters that no auth id has. Copy it again from "
                                                             "the first page of Plivo's console.")));
    if (phloId.isEmpty())
        return invalid(Setting::PhloId, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO's id is missing. Plivo's console shows it in the list of PHLOs.")));
    if (!isSafeInPath(phloId))
        return invalid(Setting::PhloId, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO's id has characters that no such id has. Copy it again from the "
                                                             "list of PHLOs in Plivo's console.")));
    for (auto it = phloIdByLanguage.begin(); it != phloIdByLanguage.end(); ++it) {
        if (!isSafeInPath(it.value()) || !isSafeInPath(it.key()))
            return invalid(Setting::PhloId, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO for the language “%1” is not an id. Copy it again from the list "
                                                                 "of PHLOs in Plivo's console.")).arg(it.key()));
    }
    if (!isCallerId(from))
        return invalid(Setting::From, say(QT_TRANSLATE_NOOP("PhloSettings", "The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo "
                                                             "account, written like +14155550100.")).arg(from));
    if (const auto problem = faultOfUrl(runnerUrl, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO address"))))
        return invalid(Setting::RunnerUrl, *problem);
    if (const auto problem = faultOfUrl(voiceUrl, say(QT_TRANSLATE_NOOP("PhloSettings", "The Voice address"))))
        return invalid(Setting::VoiceUrl, *problem);
    if (deadline < MinDeadline || deadline > MaxDeadline)
        return invalid(Setting::Deadline, say(QT_TRANSLATE_NOOP("PhloSettings", "The deadline for Plivo's reply must be 1 to 60 seconds.")));
    if (authToken.isEmpty())
        return invalid(Setting::AuthToken, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth token is missing. Plivo's console shows it on its first page.")));
    if (!isPrintable(authToken.reveal()))
        return invalid(Setting::AuthToken, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth token has a space or a character in it that no token has. Copy "
                                                             "it again from the first page of Plivo's console.")));
    return std::nullopt;
}

} // namespace Ringproof
