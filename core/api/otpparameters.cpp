// SPDX-License-Identifier: GPL-3.0-or-later
#include "otpparameters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ringproof {

namespace {

const QString DestinationNumber = QStringLiteral("destination_number");
const QString Otp = QStringLiteral("otp");
const QString Language = QStringLiteral("language");
const QString Lang = QStringLiteral("lang"); // as the command line calls it

const QStringList &names()
{
    static const QStringList all {DestinationNumber, Otp, Language, Lang};
    return all;
}

QString say(const char *text)
{
    return QCoreApplication::translate("OtpParameters", text);
}

} // namespace

Expected<OtpParameters> OtpParameters::of(const HttpRequest &request)
{
    OtpParameters parameters;
    const auto collect = [&parameters](QByteArrayView encoded) {
        for (const QString &name : names())
            parameters.m_values[name] += formValues(encoded, name);
    };
    collect(request.query);
    if (request.method != "POST" || request.body.isEmpty())
        return parameters;

    const QByteArray type = request.contentType();
    if (type.isEmpty() || type == "application/x-www-form-urlencoded") {
        collect(request.body);
        return parameters;
    }
    if (type != "application/json" && !type.endsWith("+json")) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("OtpParameters", "The body is neither a form nor JSON. Send application/json or "
                                                              "application/x-www-form-urlencoded.")));
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return failure(Error::Kind::Invalid, say(QT_TRANSLATE_NOOP("OtpParameters", "The body is not a JSON object.")));
    const QJsonObject object = document.object();
    for (const QString &name : names()) {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            continue;
        if (!value.isString()) {
            return failure(Error::Kind::Invalid,
                           say(QT_TRANSLATE_NOOP("OtpParameters", "%1 is not a string. Put it into quotes: a number loses its "
                                                                  "leading zeros."))
                               .arg(name));
        }
        parameters.m_values[name] += value.toString();
    }
    return parameters;
}

Expected<QString> OtpParameters::text(const QString &name) const
{
    const QStringList values = m_values.value(name);
    if (values.isEmpty())
        return failure(Error::Kind::Invalid, say(QT_TRANSLATE_NOOP("OtpParameters", "%1 is missing from the request.")).arg(name));
    if (values.size() > 1) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("OtpParameters", "%1 is in the request more than once. Send it once.")).arg(name));
    }
    return values.first();
}

Expected<PhoneNumber> OtpParameters::number(const QString &defaultRegion) const
{
    Expected<QString> given = text(DestinationNumber);
    if (!given)
        return tl::make_unexpected(given.error());
    const QString trimmed = given->trimmed();
    const bool lostItsPlus = given->startsWith(u' ') && !trimmed.isEmpty() && trimmed.front().isDigit();
    auto number = PhoneNumber::parse(lostItsPlus ? u'+' + trimmed : trimmed, defaultRegion);
    if (!number)
        return failure(Error::Kind::Invalid, number.error().message);
    return *number;
}

Expected<Code> OtpParameters::code() const
{
    const Expected<QString> given = text(Otp);
    if (!given)
        return tl::make_unexpected(given.error());
    std::optional<Code> code = Code::entered(*given);
    if (!code) {
        return failure(Error::Kind::Invalid,
                       say(QT_TRANSLATE_NOOP("OtpParameters", "What was entered is not a code: a code is made of digits alone.")));
    }
    return *std::move(code);
}

Expected<QString> OtpParameters::language() const
{
    for (const QString &name : {Language, Lang}) {
        if (!m_values.value(name).isEmpty())
            return text(name);
    }
    return QString();
}

} // namespace Ringproof
