// SPDX-License-Identifier: GPL-3.0-or-later
#include "phlosettings.h"

#include "voice/voicescript.h"

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

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}\\z"));
    return pattern.match(tag).hasMatch();
}

//! The tag among these that is the same but for its case; empty where there is none.
QString sameTag(const QString &tag, const QStringList &tags)
{
    for (const QString &other : tags) {
        if (tag.compare(other, Qt::CaseInsensitive) == 0)
            return other;
    }
    return {};
}

bool isPayloadKey(const QString &key)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]{0,63}\\z"));
    return pattern.match(key).hasMatch();
}

PhloFault invalid(PhloFault::Setting setting, QString message)
{
    return PhloFault {{Error::Kind::Invalid, std::move(message)}, setting};
}

QString noTag(const QString &tag)
{
    return say(QT_TRANSLATE_NOOP("PhloSettings", "“%1” is not the tag of a language (BCP 47), like es or pt-BR.")).arg(tag);
}

std::optional<PhloFault> faultOfLanguages(const PhloSettings &settings)
{
    using Setting = PhloFault::Setting;
    QStringList seen;
    for (auto it = settings.phloIdByLanguage.begin(); it != settings.phloIdByLanguage.end(); ++it) {
        if (!isLanguageTag(it.key()))
            return invalid(Setting::Languages, noTag(it.key()));
        if (!sameTag(it.key(), seen).isEmpty())
            return invalid(Setting::Languages, say(QT_TRANSLATE_NOOP("PhloSettings", "The language “%1” is there twice.")).arg(it.key()));
        if (!isSafeInPath(it.value()))
            return invalid(Setting::Languages, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO for the language “%1” is not an id. Copy it again from the list "
                                                                    "of PHLOs in Plivo's console.")).arg(it.key()));
        seen << it.key();
    }
    return std::nullopt;
}

std::optional<PhloFault> faultOfLanguageKey(const QString &key)
{
    using Setting = PhloFault::Setting;
    if (!key.isEmpty() && !isPayloadKey(key))
        return invalid(Setting::LanguageKey, say(QT_TRANSLATE_NOOP("PhloSettings", "“%1” can't be a key of a PHLO's Start node. Use letters, digits and _, as in "
                                                                  "language.")).arg(key));
    for (const auto taken : {QLatin1String("from"), QLatin1String("to"), QLatin1String("otp")}) {
        if (key.compare(taken, Qt::CaseInsensitive) == 0)
            return invalid(Setting::LanguageKey, say(QT_TRANSLATE_NOOP("PhloSettings", "The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in "
                                                                      "language.")).arg(key));
    }
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

const QStringList &voiceScriptLanguages()
{
    static const QStringList languages = [] {
        QStringList tags;
        for (const VoiceScript &script : VoiceScript::all())
            tags.append(script.language());
        return tags;
    }();
    return languages;
}

QStringList PhloSettings::languages() const
{
    QStringList tags = phloIdByLanguage.keys();
    if (tags.isEmpty() && !languageKey.isEmpty())
        tags = voiceScriptLanguages();
    if (tags.isEmpty() || language.isEmpty())
        return tags;
    const QString own = sameTag(language, tags);
    tags.removeAll(own);
    tags.prepend(own.isEmpty() ? language : own);
    return tags;
}

Expected<QString> PhloSettings::languageFor(const QString &asked) const
{
    if (asked.isEmpty())
        return language;
    const QStringList tags = languages();
    if (tags.isEmpty()) {
        return failure(Error::Kind::Invalid, say(QT_TRANSLATE_NOOP("PhloSettings", "Calls on this profile are in one language, so “%1” can't be chosen. "
                                                                   "Leave the language out, or have an administrator add languages to "
                                                                   "the profile.")).arg(asked));
    }
    QString tag = sameTag(asked, tags);
    for (qsizetype end = asked.lastIndexOf(u'-'); tag.isEmpty() && end > 0; end = asked.lastIndexOf(u'-', end - 1))
        tag = sameTag(asked.left(end), tags);
    if (tag.isEmpty()) {
        return failure(Error::Kind::Invalid, say(QT_TRANSLATE_NOOP("PhloSettings", "Calls on this profile can't be made in “%1”. Choose one of: %2.")).arg(
                                                 asked.left(32), tags.join(QStringLiteral(", "))));
    }
    return tag;
}

QString PhloSettings::phloIdFor(const QString &wanted) const
{
    const QStringList tags = phloIdByLanguage.keys();
    QString tag = sameTag(wanted, tags);
    if (tag.isEmpty() && wanted.contains(u'-'))
        tag = sameTag(wanted.left(wanted.indexOf(u'-')), tags);
    return tag.isEmpty() ? phloId : phloIdByLanguage.value(tag);
}

std::optional<PhloFault> PhloSettings::fault() const
{
    const QList<PhloFault> all = faults();
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

QList<PhloFault> PhloSettings::faults() const
{
    using Setting = PhloFault::Setting;
    QList<PhloFault> found;

    if (authId.isEmpty())
        found << invalid(Setting::AuthId, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth id is missing. Plivo's console shows it on its first page.")));
    else if (!isSafeInPath(authId))
        found << invalid(Setting::AuthId, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth id has characters that no auth id has. Copy it again from "
                                                               "the first page of Plivo's console.")));
    if (phloId.isEmpty())
        found << invalid(Setting::PhloId, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO's id is missing. Plivo's console shows it in the list of PHLOs.")));
    else if (!isSafeInPath(phloId))
        found << invalid(Setting::PhloId, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO's id has characters that no such id has. Copy it again from the "
                                                               "list of PHLOs in Plivo's console.")));
    if (!isCallerId(from))
        found << invalid(Setting::From, say(QT_TRANSLATE_NOOP("PhloSettings", "The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo "
                                                             "account, written like +14155550100.")).arg(from));
    if (const auto problem = faultOfLanguages(*this))
        found << *problem;
    if (const auto problem = faultOfLanguageKey(languageKey))
        found << *problem;
    if (!language.isEmpty() && !isLanguageTag(language))
        found << invalid(Setting::Language, noTag(language));
    if (const auto problem = faultOfUrl(runnerUrl, say(QT_TRANSLATE_NOOP("PhloSettings", "The PHLO address"))))
        found << invalid(Setting::RunnerUrl, *problem);
    if (const auto problem = faultOfUrl(voiceUrl, say(QT_TRANSLATE_NOOP("PhloSettings", "The Voice address"))))
        found << invalid(Setting::VoiceUrl, *problem);
    if (deadline < MinDeadline || deadline > MaxDeadline)
        found << invalid(Setting::Deadline, say(QT_TRANSLATE_NOOP("PhloSettings", "The deadline for Plivo's reply must be 1 to 60 seconds.")));
    if (authToken.isEmpty())
        found << invalid(Setting::AuthToken, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth token is missing. Plivo's console shows it on its first page.")));
    else if (!isPrintable(authToken.reveal()))
        found << invalid(Setting::AuthToken, say(QT_TRANSLATE_NOOP("PhloSettings", "The Plivo auth token has a space or a character in it that no token has. Copy "
                                                                  "it again from the first page of Plivo's console.")));
    return found;
}

} // namespace Ringproof
