// SPDX-License-Identifier: GPL-3.0-or-later
// A process that places calls, one after the other, until it is killed: `dispatcher FOLDER URL FIRST`. Store and audit log are in the
// folder, Plivo is at the URL. Each call is to a number of its own, which also stands in its rows as who asked. Says a line a call.
#include "audit/auditlog.h"
#include "otp/otpservice.h"
#include "phlo/phloclient.h"
#include "sandbox/simulator.h"
#include "store/embeddedstore.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Ringproof;
using namespace Qt::StringLiterals;

namespace {

PhloSettings settingsFor(const QUrl &url)
{
    const SimulatorOptions simulator;
    PhloSettings settings;
    settings.authId = simulator.authId;
    settings.authToken = Secret(simulator.authToken.toLatin1());
    settings.phloId = simulator.phloId;
    settings.from = u"+15671234567"_s;
    settings.runnerUrl = settings.voiceUrl = url;
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    EmbeddedStore store(folder.filePath(u"codes.db"_s), {});
    AuditLog audit(folder.filePath(u"audit.db"_s), {}, {});
    PhloClient phlo(settingsFor(QUrl(arguments.value(2))));
    OtpService service({}, u"US"_s, store, phlo, nullptr, &audit);
    for (int number = arguments.value(3).toInt();; ++number) {
        const PhoneNumber called = PhoneNumber::fromE164(u"+1415555%1"_s.arg(number, 4, 10, QChar(u'0'))).value();
        const DispatchOutcome outcome = QCoro::waitFor(service.dispatch({called, called.e164(), {}}));
        std::fputs(qPrintable(toString(outcome.kind) + u' ' + outcome.message + u'\n'), stdout);
        std::fflush(stdout);
    }
}
