// SPDX-License-Identifier: GPL-3.0-or-later
#include "phloclient.h"

#include "phlo/exchangelog.h"
#include "phlo/phlorun.h"
#include "phlo/plivofault.h"
#include "phlo/plivotime.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Ringproof {

namespace {

//! The Start node's keys. Put together by hand because QJsonDocument would leave copies of the code in memory; the parts are checked to be
//! letters, digits, `+`, `-` and `_`, so nothing needs escaping. `otp` is text: as a number, 004213 would be read out as 4213.
Secret payload(const PhloSettings &settings, const QString &language, const QString &to, const Code &code)
{
    QByteArray json;
    json.reserve(256); // so that no copy is left behind by growing
    json += "{\"from\":\"";
    json += settings.from.toLatin1();
    json += "\",\"to\":\"";
    json += to.toLatin1();
    if (!settings.languageKey.isEmpty() && !language.isEmpty()) {
        json += "\",\"";
        json += settings.languageKey.toLatin1();
        json += "\":\"";
        json += language.toLatin1();
    }
    json += "\",\"otp\":\"";
    json += code.reveal();
    json += "\"}";
    Secret body(json);
    wipe(json);
    return body;
}

//! A fault of a request that changes nothing.
Error lookUpError(const TransportFault &fault, const QUrl &url)
{
    const auto kind = fault.kind == TransportFault::Kind::Unreadable ? Error::Kind::Rejected : Error::Kind::Unavailable;
    return {kind, explain(fault, url).sentence()};
}

Error lookUpError(const PlivoReply &reply, const PlivoFault &notFound)
{
    const auto kind = reply.status == 404                   ? Error::Kind::NotFound
        : reply.status >= 500 || reply.status == 429        ? Error::Kind::Unavailable
                                                            : Error::Kind::Rejected;
    return {kind, explain(reply, notFound).sentence()};
}

std::optional<double> amountIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double amount = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(amount) : std::nullopt;
}

PlivoHttp::Options optionsFor(const PhloSettings &settings)
{
    PlivoHttp::Options options;
    options.deadline = settings.deadline;
    options.caFile = settings.caFile;
    return options;
}

} // namespace

PhloClient::PhloClient(PhloSettings settings, QObject *parent)
    : FlowRunner(parent)
    , m_settings(std::move(settings))
    , m_http(m_settings.authId, m_settings.authToken, optionsFor(m_settings))
{
}

QCoro::Task<Expected<FlowRun>> PhloClient::run(FlowRequest request)
{
    if (const auto fault = m_settings.fault())
        co_return failure(Error::Kind::Rejected, tr("%1 Nobody was called.").arg(fault->message));

    const Expected<QString> language = languageFor(request.language);
    if (!language)
        co_return failure(Error::Kind::Rejected, tr("%1 Nobody was called.").arg(language.error().message));

    const QUrl url = plivoUrl(m_settings.runnerUrl, {QStringLiteral("v1"), QStringLiteral("account"), m_settings.authId,
                                                     QStringLiteral("phlo"), m_settings.phloIdFor(*language)});
    Secret body = payload(m_settings, *language, request.to.e164(), request.code);
    const PlivoResult result = co_await m_http.postOnce(url, std::move(body), Secret(request.code.reveal()));

    if (!result) {
        const PlivoFault fault = explain(result.error(), url);
        if (result.error().mayHaveLeft)
            co_return failure(Error::Kind::Uncertain,
                              fault.sentence(tr("The phone may still ring; if it doesn't within a minute, call again.")));
        co_return failure(Error::Kind::Rejected, fault.sentence(tr("Nobody was called.")));
    }
    Expected<FlowRun> run = readFlowRun(*result);
    if (!run)
        run.error().message = withoutDigits(run.error().message, request.code.reveal());
    co_return run;
}

void PhloClient::warmUp()
{
    if (!m_settings.fault())
        m_http.warmUp(m_settings.runnerUrl);
}

QCoro::Task<Expected<PhloInfo>> PhloClient::lookUp(QString phloId)
{
    if (const auto fault = m_settings.fault())
        co_return tl::make_unexpected(Error(*fault));
    const QString id = phloId.isEmpty() ? m_settings.phloId : phloId;
    if (!isSafeInPath(id))
        co_return failure(Error::Kind::Invalid, tr("“%1” is not a PHLO's id. Copy it again from the list of PHLOs in Plivo's console.").arg(id));
    const QUrl url = plivoUrl(m_settings.runnerUrl, {QStringLiteral("v1"), QStringLiteral("phlo"), id});
    const PlivoResult result = co_await m_http.get(url);
    if (!result)
        co_return tl::make_unexpected(lookUpError(result.error(), url));
    if (result->status >= 300) {
        const PlivoFault notFound {tr("Plivo knows no PHLO with the id “%1” in this account (status 404).").arg(id),
                                   tr("Check the id against the list of PHLOs in Plivo's console, and the auth id.")};
        co_return tl::make_unexpected(lookUpError(*result, notFound));
    }

    const QJsonObject reply = QJsonDocument::fromJson(result->body).object();
    if (!reply.contains(QLatin1String("phlo_id")) && !reply.contains(QLatin1String("name"))) {
        co_return failure(Error::Kind::Rejected, tr("What %1 answered is not a PHLO. Check the PHLO address in the profile.").arg(url.host()));
    }
    PhloInfo info;
    info.id = reply.value(QLatin1String("phlo_id")).toString(id);
    info.name = reply.value(QLatin1String("name")).toString();
    info.createdOn = plivoTime(reply.value(QLatin1String("created_on")).toString());
    co_return info;
}

QCoro::Task<Expected<AccountInfo>> PhloClient::account()
{
    if (const auto fault = m_settings.fault())
        co_return tl::make_unexpected(Error(*fault));
    const QUrl url = plivoUrl(m_settings.voiceUrl, {QStringLiteral("v1"), QStringLiteral("Account"), m_settings.authId}, true);
    const PlivoResult result = co_await m_http.get(url);
    if (!result)
        co_return tl::make_unexpected(lookUpError(result.error(), url));
    if (result->status >= 300) {
        const PlivoFault notFound {tr("Plivo knows no account with the auth id “%1” (status 404).").arg(m_settings.authId),
                                   tr("Check the auth id against the first page of Plivo's console.")};
        co_return tl::make_unexpected(lookUpError(*result, notFound));
    }

    const QJsonObject reply = QJsonDocument::fromJson(result->body).object();
    const QJsonValue credits = reply.value(QLatin1String("cash_credits"));
    if (!reply.contains(QLatin1String("name")) && credits.isUndefined()) {
        co_return failure(Error::Kind::Rejected,
                          tr("What %1 answered is not a Plivo account. Check the Voice address in the profile.").arg(url.host()));
    }
    AccountInfo info;
    info.name = reply.value(QLatin1String("name")).toString();
    info.cashCredits = amountIn(credits);
    co_return info;
}

} // namespace Ringproof
