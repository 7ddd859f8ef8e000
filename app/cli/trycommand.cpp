// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "sandbox/simulator.h"
#include "wiring/operatorname.h"

#include <qcoro/qcorosignal.h>

namespace Ringproof::Cli {

namespace {

constexpr double Speed = 3.0; //!< enough to see it happen, without waiting for a whole call

//! The person at the simulated phone: listens until a whole code was spoken.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(Simulator &simulator, int codeLength, Printer &printer) : m_codeLength(codeLength), m_printer(printer)
    {
        connect(&simulator, &Simulator::called, this, &Listener::listenTo);
    }

    [[nodiscard]] const std::optional<Code> &heard() const { return m_heard; }

Q_SIGNALS:
    void done();

private:
    void listenTo(VirtualPhone *phone)
    {
        connect(phone, &VirtualPhone::said, this, [this](const QString &words) {
            if (m_heard)
                return;
            m_printer.progress(tr("Its voice says: %1").arg(words));
            QString digits;
            for (const QChar c : words) {
                if (c.isDigit())
                    digits.append(c);
            }
            if (digits.size() < m_codeLength)
                return;
            m_heard = Code::entered(digits.first(m_codeLength));
            Q_EMIT done();
        });
        connect(phone, &VirtualPhone::changed, this, [this, phone] {
            const VirtualPhone::State state = phone->state();
            if (state == m_state)
                return;
            m_state = state;
            if (state == VirtualPhone::State::Ringing)
                m_printer.progress(tr("The simulated phone rings."));
            else if (state == VirtualPhone::State::InCall)
                m_printer.progress(tr("The simulated phone is answered."));
            else if (state == VirtualPhone::State::Ended && !m_heard)
                Q_EMIT done();
        });
    }

    const int m_codeLength;
    Printer &m_printer;
    VirtualPhone::State m_state = VirtualPhone::State::Queued;
    std::optional<Code> m_heard;
};

} // namespace

QCoro::Task<int> tryCommand(Context &context)
{
    context.invocation.options.remove(QStringLiteral("config"));
    context.invocation.options.insert(QStringLiteral("profile"), QStringLiteral("sandbox"));
    Workspace *const workspace = co_await openWorkspace(context, Workspace::Calls::Placed, Speed);
    if (!workspace)
        co_return BadUsage;
    OtpService &service = workspace->service();
    const auto number = PhoneNumber::parse(QStringLiteral("+12025550100"), workspace->profile().defaultRegion);
    Q_ASSERT(number);

    context.printer.progress(tr("Calling %1 in the sandbox: a simulated phone, no real call.").arg(number->international()));
    Listener listener(*workspace->simulator(), service.policy().codeLength, context.printer);
    // Somebody may have tried a moment ago.
    const QString by = operatorName();
    co_await service.reset(*number, by);
    const DispatchRequest request {*number, by, {}};
    const DispatchOutcome dispatched = co_await service.dispatch(request);
    if (dispatched.kind != DispatchOutcome::Kind::Dispatched) {
        context.printer.failure(toString(dispatched.kind), dispatched.message);
        co_return dispatched.kind == DispatchOutcome::Kind::Unavailable ? StoreUnreachable : PhloRejected;
    }
    if (!listener.heard())
        co_await qCoro(&listener, &Listener::done);
    if (!listener.heard()) {
        context.printer.failure(QStringLiteral("failed"), tr("The simulated call ended before the code was spoken."));
        co_return NotVerified;
    }

    context.printer.progress(tr("The code is entered."));
    const Code entered = *listener.heard();
    const VerifyOutcome verified = co_await service.verify(*number, entered, by);
    const bool success = verified.kind == VerifyOutcome::Kind::Verified;
    context.printer.result(
        {
            {QStringLiteral("status"), success ? QStringLiteral("success") : QStringLiteral("failure")},
            {QStringLiteral("outcome"), toString(verified.kind)},
            {QStringLiteral("message"), verified.message},
            {QStringLiteral("number"), number->e164()},
        },
        verified.message);
    co_return success ? Done : NotVerified;
}

} // namespace Ringproof::Cli

#include "trycommand.moc"
