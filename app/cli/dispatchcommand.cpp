// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "otp/outcomejson.h"
#include "sandbox/simulator.h"
#include "wiring/operatorname.h"

#include <QTimer>

#include <functional>
#include <vector>

#include <qcoro/qcorosignal.h>

namespace Ringproof::Cli {

namespace {

int exitStatusFor(DispatchOutcome::Kind kind)
{
    switch (kind) {
    case DispatchOutcome::Kind::Dispatched: return Done;
    case DispatchOutcome::Kind::Refused: return RefusedByPolicy;
    case DispatchOutcome::Kind::Rejected: return PhloRejected;
    case DispatchOutcome::Kind::Uncertain: return UncertainCall;
    case DispatchOutcome::Kind::Unavailable: return StoreUnreachable;
    case DispatchOutcome::Kind::Invalid: return BadUsage;
    }
    return BadUsage;
}

QString textFor(const DispatchOutcome &outcome, const PhoneNumber &number)
{
    const QString seconds = QString::number(wholeSeconds(outcome.ttl).count());
    QString text = outcome.kind == DispatchOutcome::Kind::Dispatched
        ? tr("verification initiated: %1 is being called. The code lives for %2 s.").arg(number.international(), seconds)
        : tr("It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.")
              .arg(number.international(), outcome.message, seconds);
    if (outcome.sendsLeft)
        text += u'\n' + tr("Calls left to this number: %1").arg(*outcome.sendsLeft);
    if (!outcome.runId.isEmpty())
        text += u'\n' + tr("PHLO run: %1").arg(outcome.runId);
    return text;
}

//! Listens from before the dispatch, so that nothing is missed, and tells what happens once the dispatch itself has been told; until the code
//! is gone one way or another, or the call has ended and nobody can have heard the code.
class Follower : public QObject
{
    Q_OBJECT

public:
    Follower(Context &context, OtpService &service) : m_printer(context.printer)
    {
        m_codeLife.setSingleShot(true);
        connect(&m_codeLife, &QTimer::timeout, this, [this] { codeEnded(tr("The code has run out.")); });
        connect(&service, &OtpService::callChanged, this, &Follower::onCallChanged);
        connect(&service, &OtpService::extended, this, &Follower::onExtended);
        connect(&service.store(), &OtpStore::happened, this, &Follower::onEvent);
    }

    //! Tells what was heard meanwhile, and goes on.
    void begin(const DispatchOutcome &outcome)
    {
        m_outcome = outcome;
        m_codeLife.start(outcome.ttl);
        for (const auto &news : std::exchange(m_held, {}))
            news();
    }

    [[nodiscard]] bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    void finished();

private:
    void onCallChanged(const QString &issueId, const CallStatus &status)
    {
        if (!m_outcome) {
            m_held.emplace_back([=, this] { onCallChanged(issueId, status); });
            return;
        }
        if (m_isFinished || issueId != m_outcome->issueId)
            return;
        QString text = describe(status.phase);
        if (!status.hangupCauseName.isEmpty())
            text += QStringLiteral(" (%1)").arg(status.hangupCauseName);
        if (!status.detail.isEmpty())
            text += QStringLiteral(": ") + status.detail;
        if (status.duration)
            text += u' ' + tr("It lasted %1 s.").arg(status.duration->count());
        m_printer.progress(text);
        if (status.hasEnded() && status.heard == CallStatus::Heard::No)
            codeEnded(tr("Nobody has heard the code."));
    }

    void onExtended(const QString &issueId, Milliseconds ttl)
    {
        if (!m_outcome)
            m_held.emplace_back([=, this] { onExtended(issueId, ttl); });
        else if (!m_isFinished && issueId == m_outcome->issueId)
            m_codeLife.start(ttl);
    }

    void onEvent(const StoreEvent &event)
    {
        if (!m_outcome) {
            m_held.emplace_back([=, this] { onEvent(event); });
            return;
        }
        // What became of an earlier code of the number is of no account.
        const bool isAbout = event.number == m_outcome->number && (event.issueId.isEmpty() || event.issueId == m_outcome->issueId);
        if (m_isFinished || !isAbout)
            return;
        const QString by = event.by.isEmpty() ? tr("another program") : event.by;
        switch (event.kind) {
        case StoreEvent::Kind::Verified: codeEnded(tr("Number verified by %1.").arg(by)); break;
        case StoreEvent::Kind::Exhausted: codeEnded(tr("The code is gone: too many wrong attempts.")); break;
        case StoreEvent::Kind::Revoked: codeEnded(tr("The code was revoked.")); break;
        case StoreEvent::Kind::Wrong: m_printer.progress(tr("A wrong code was entered by %1.").arg(by)); break;
        default: break;
        }
    }

    void codeEnded(const QString &text)
    {
        m_codeLife.stop();
        m_isFinished = true;
        m_printer.progress(text);
        Q_EMIT finished();
    }

    Printer &m_printer;
    std::optional<DispatchOutcome> m_outcome;
    std::vector<std::function<void()>> m_held;
    QTimer m_codeLife;
    bool m_isFinished = false;
};

} // namespace

QCoro::Task<int> dispatchCommand(Context &context)
{
    const auto number = co_await openOnNumber(context, Workspace::Calls::Placed);
    if (!number)
        co_return BadUsage;
    Workspace *const workspace = context.workspace.get();

    const bool follow = context.invocation.has(QStringLiteral("follow"));
    if (workspace->simulator() && follow) {
        QObject::connect(workspace->simulator(), &Simulator::called, workspace, [&context](VirtualPhone *phone) {
            QObject::connect(phone, &VirtualPhone::said, phone,
                             [&context](const QString &words) { context.printer.progress(tr("The simulated phone says: %1").arg(words)); });
        });
    }

    std::optional<Follower> follower;
    if (follow)
        follower.emplace(context, workspace->service());
    const DispatchRequest request {*number, operatorName(), context.invocation.options.value(QStringLiteral("lang"))};
    const DispatchOutcome outcome = co_await workspace->service().dispatch(request);
    const bool live = outcome.kind == DispatchOutcome::Kind::Dispatched || outcome.kind == DispatchOutcome::Kind::Uncertain;
    if (live || context.printer.format() == Format::Json)
        context.printer.result(toJson(outcome), textFor(outcome, *number));
    else
        context.printer.failure(toString(outcome.kind), outcome.message);

    if (live && follower) {
        follower->begin(outcome);
        if (!follower->isFinished())
            co_await qCoro(&*follower, &Follower::finished);
    } else if (live && workspace->simulator()) {
        context.printer.progress(tr("The simulated phone ends with this command: add --follow to hear the code."));
    }
    co_return exitStatusFor(outcome.kind);
}

} // namespace Ringproof::Cli

#include "dispatchcommand.moc"
