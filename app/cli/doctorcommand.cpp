// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what a dispatch will need, one thing after the other, without placing a call.
#include "cli/command.h"
#include "phlo/phloclient.h"

#include <QJsonArray>

namespace Ringproof::Cli {

namespace {

constexpr Milliseconds LargeClockOffset {5'000}; //!< past this, times that people compare look wrong
constexpr Milliseconds SlowRoundTrip {250}; //!< a person at the desk begins to notice
constexpr double LowCredit = 5.0; //!< some dozens of calls

//! What was found, in the order in which it was looked at.
class Findings
{
public:
    void sound(const QString &what, const QString &message) { add(what, QStringLiteral("ok"), message); }
    void warning(const QString &what, const QString &message) { add(what, QStringLiteral("warning"), message); }
    void fault(const QString &what, const QString &message, int status)
    {
        add(what, QStringLiteral("failed"), message);
        if (m_status == Done)
            m_status = status;
    }

    //! Of the first fault; Done where there is none.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QJsonArray &checks() const { return m_checks; }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    void add(const QString &what, const QString &outcome, const QString &message)
    {
        m_checks.append(QJsonObject {
            {QStringLiteral("check"), what}, {QStringLiteral("outcome"), outcome}, {QStringLiteral("message"), message}});
        m_lines.append(QStringLiteral("%1 %2 %3").arg(outcome, -8).arg(what, -12).arg(message));
    }

    QJsonArray m_checks;
    QStringList m_lines;
    int m_status = Done;
};

QCoro::Task<void> checkStore(Workspace &workspace, Findings &findings)
{
    const QString what = QStringLiteral("store");
    const Expected<StoreHealth> health = co_await workspace.store().ping();
    if (!health) {
        findings.fault(what, health.error().message, StoreUnreachable);
        co_return;
    }
    const QString message = tr("%1 answers in %2 ms.").arg(health->description).arg(health->roundTrip.count());
    if (health->roundTrip > SlowRoundTrip)
        findings.warning(what, message + u' ' + tr("That is slow: use a store nearer to the desks."));
    else
        findings.sound(what, message);

    const Milliseconds offset = health->clockOffset;
    const auto seconds = QString::number(std::abs(double(offset.count())) / 1000.0, 'f', 1);
    if (offset > LargeClockOffset || -offset > LargeClockOffset) {
        findings.warning(QStringLiteral("clock"),
                         tr("The store's clock and this computer's differ by %1 s. Codes are not affected (the store's clock counts); the "
                            "times shown here are. Set both clocks by NTP.").arg(seconds));
    } else {
        findings.sound(QStringLiteral("clock"), tr("The store's clock and this computer's differ by %1 s.").arg(seconds));
    }
}

QCoro::Task<void> checkPlivo(PhloClient &phlo, Findings &findings)
{
    const Expected<AccountInfo> account = co_await phlo.account();
    if (!account) {
        findings.fault(QStringLiteral("credentials"), account.error().message, PhloRejected);
    } else {
        const QString name = account->name.isEmpty() ? phlo.settings().authId : account->name;
        if (account->cashCredits && *account->cashCredits < LowCredit) {
            findings.warning(QStringLiteral("credentials"),
                             tr("Plivo knows the account %1; its credit is low (%2). Top it up, or calls will fail.")
                                 .arg(name, QString::number(*account->cashCredits, 'f', 2)));
        } else {
            findings.sound(QStringLiteral("credentials"), tr("Plivo knows the account %1.").arg(name));
        }
    }

    const Expected<PhloInfo> info = co_await phlo.lookUp();
    if (!info)
        findings.fault(QStringLiteral("PHLO"), info.error().message, PhloRejected);
    else
        findings.sound(QStringLiteral("PHLO"), tr("The PHLO is there: %1").arg(info->name.isEmpty() ? info->id : info->name));
}

} // namespace

QCoro::Task<int> doctorCommand(Context &context)
{
    Workspace *const workspace = openWorkspace(context, Workspace::Calls::Placed);
    if (!workspace)
        co_return BadUsage;

    Findings findings;
    const Profile &profile = workspace->profile();
    findings.sound(QStringLiteral("config"), tr("The profile %1 can be used.").arg(profile.name));
    if (profile.codeStorage == CodeStorage::Plain) {
        findings.warning(QStringLiteral("storage"),
                         tr("Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL "
                            "can't promise single use. Use code_storage \"sealed\" unless such programs share the store."));
    }
    co_await checkStore(*workspace, findings);
    co_await checkPlivo(workspace->phlo(), findings);

    const bool sound = findings.status() == Done;
    const QString message = sound ? tr("Calls can be placed and codes verified.") : tr("Something needs mending before calls can be placed.");
    context.printer.result(
        {
            {QStringLiteral("status"), sound ? QStringLiteral("success") : QStringLiteral("failure")},
            {QStringLiteral("outcome"), sound ? QStringLiteral("sound") : QStringLiteral("faulty")},
            {QStringLiteral("message"), message},
            {QStringLiteral("checks"), findings.checks()},
        },
        findings.text() + QStringLiteral("\n\n") + message);
    co_return findings.status();
}

} // namespace Ringproof::Cli
