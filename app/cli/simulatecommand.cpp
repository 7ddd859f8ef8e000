// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "wiring/termination.h"
#include "sandbox/simulator.h"

#include <qcoro/qcorosignal.h>

namespace Ringproof::Cli {

namespace {

Expected<SimulatorOptions> optionsFrom(const Invocation &invocation)
{
    SimulatorOptions options;
    if (const QString port = invocation.options.value(QStringLiteral("port")); !port.isEmpty()) {
        bool ok = false;
        options.port = port.toUShort(&ok);
        if (!ok)
            return failure(Error::Kind::Invalid, tr("--port must be a number from 0 to 65535, not \"%1\".").arg(port));
    }
    if (const QString speed = invocation.options.value(QStringLiteral("speed")); !speed.isEmpty()) {
        bool ok = false;
        options.speed = speed.toDouble(&ok);
        if (!ok || !(options.speed >= 0.1 && options.speed <= 1000))
            return failure(Error::Kind::Invalid, tr("--speed must be a number from 0.1 to 1000, not \"%1\".").arg(speed));
    }
    return options;
}

//! A config that speaks to the simulator, for people to copy.
QString configFor(const SimulatorOptions &options, const QString &url)
{
    return QStringLiteral(R"({ "phlo": { "auth_id": "%1", "phlo_id": "%2", "from": "+12025550123", "runner_url": "%3", "voice_url": "%3" } })")
        .arg(options.authId, options.phloId, url);
}

} // namespace

QCoro::Task<int> simulateCommand(Context &context)
{
    const Expected<SimulatorOptions> options = optionsFrom(context.invocation);
    if (!options) {
        context.printer.failure(QStringLiteral("invalid"), options.error().message);
        co_return BadUsage;
    }

    Simulator simulator(*options);
    const Expected<QUrl> url = simulator.start();
    if (!url) {
        context.printer.failure(QStringLiteral("invalid"), url.error().message);
        co_return BadUsage;
    }
    QObject::connect(&simulator, &Simulator::called, &simulator, [&context](VirtualPhone *phone) {
        const QString number = phone->number();
        context.printer.progress(tr("%1 is called.").arg(number));
        QObject::connect(phone, &VirtualPhone::said, phone, [&context, number](const QString &words) {
            context.printer.progress(tr("%1 hears: %2").arg(number, words));
        });
    });

    const QString base = url->toString();
    const QString message = tr("The simulator answers at %1. No call is placed.").arg(base);
    context.printer.result(
        {
            {QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("outcome"), QStringLiteral("listening")},
            {QStringLiteral("message"), message},
            {QStringLiteral("url"), base},
            {QStringLiteral("auth_id"), options->authId},
            {QStringLiteral("auth_token"), options->authToken},
            {QStringLiteral("phlo_id"), options->phloId},
        },
        message + u'\n' + tr("A config for it, with RINGPROOF_AUTH_TOKEN=%1:").arg(options->authToken) + u'\n' + configFor(*options, base));

    auto *const termination = new Termination(QCoreApplication::instance()); // resumes us from inside one of its signals
    co_await qCoro(termination, &Termination::requested);
    co_return Done;
}

} // namespace Ringproof::Cli
