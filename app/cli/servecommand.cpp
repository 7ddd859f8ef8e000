// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpointswitch.h"
#include "cli/command.h"
#include "http/servertls.h"
#include "wiring/termination.h"

#include <qcoro/qcorosignal.h>

namespace Ringproof::Cli {

namespace {

Expected<EndpointSettings> settingsFrom(const Invocation &invocation)
{
    EndpointSettings settings;
    const auto option = [&invocation](const char *name) { return invocation.options.value(QString::fromLatin1(name)); };

    if (const QString host = option("host"); host.compare(u"localhost", Qt::CaseInsensitive) == 0) {
        settings.address = QHostAddress(QHostAddress::LocalHost);
    } else if (!host.isEmpty() && !settings.address.setAddress(host)) {
        return failure(Error::Kind::Invalid, tr("--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not \"%1\".").arg(host));
    }
    if (const QString port = option("port"); !port.isEmpty()) {
        bool ok = false;
        settings.port = port.toUShort(&ok);
        if (!ok)
            return failure(Error::Kind::Invalid, tr("--port must be a number from 0 to 65535, not \"%1\".").arg(port));
    }
    if (invocation.has(QStringLiteral("cert")) != invocation.has(QStringLiteral("key")))
        return failure(Error::Kind::Invalid, tr("--cert and --key go together."));
    if (invocation.has(QStringLiteral("cert"))) {
        const Expected<QSslConfiguration> tls = serverTls(option("cert"), option("key"));
        if (!tls)
            return tl::make_unexpected(tls.error());
        settings.tls = *tls;
    }
    if (invocation.has(QStringLiteral("behind-proxy")))
        settings.proxy = EndpointSettings::Proxy::InFront;
    return settings;
}

} // namespace

QCoro::Task<int> serveCommand(Context &context)
{
    Workspace *const workspace = co_await openWorkspace(context, Workspace::Calls::Placed, 1.0, SecretKind::HttpToken);
    if (!workspace)
        co_return BadUsage;
    if (isSwitchedOff(context, ManagedPolicy::Feature::HttpEndpoint))
        co_return RefusedByPolicy;
    Expected<EndpointSettings> settings = settingsFrom(context.invocation);
    if (!settings) {
        context.printer.failure(QStringLiteral("invalid"), settings.error().message);
        co_return BadUsage;
    }
    settings->token = workspace->httpToken();

    auto *const endpoints = new EndpointSwitch(workspace->service(), *settings, Clock::system(), workspace);
    const Expected<QUrl> url = endpoints->switchOn(settings->port);
    if (!url) {
        context.printer.failure(QStringLiteral("invalid"), url.error().message + u' ' + tr("See: ringproof-cli serve --help"));
        co_return BadUsage;
    }
    const QString message = tr("Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.").arg(url->toString());
    context.printer.result(
        {
            {QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("outcome"), QStringLiteral("listening")},
            {QStringLiteral("message"), message},
            {QStringLiteral("url"), url->toString()},
        },
        message);
    QObject::connect(endpoints, &EndpointSwitch::served, endpoints, [&context](const QString &line) { context.printer.progress(line); });

    auto *const termination = new Termination(QCoreApplication::instance()); // resumes us from inside one of its signals
    co_await qCoro(termination, &Termination::requested);
    endpoints->switchOff();
    co_await qCoro(endpoints, &EndpointSwitch::stopped);
    co_return Done;
}

} // namespace Ringproof::Cli
