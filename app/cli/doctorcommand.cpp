// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what a dispatch will need, one thing after the other, without placing a call.
#include "cli/command.h"
#include "phlo/plivocheck.h"

#include <QJsonArray>

namespace Ringproof::Cli {

namespace {

constexpr Milliseconds LargeClockOffset {5'000}; //!< past this, times that people compare look wrong
constexpr Milliseconds SlowRoundTrip {250}; //!< a person at the desk begins to notice

//! What was found, in the order in which it was looked at.
class Findings
{
public:
    //! \param status the exit status of the program if this is the first check that failed.
    void add(const Check &check, int status)
    {
        m_checks.append(QJsonObject {{QStringLiteral("check"), check.what},
                                     {QStringLiteral("outcome"), toString(check.outcome)},
                                     {QStringLiteral("message"), check.sentence}});
        m_lines.append(QStringLiteral("%1 %2 %3").arg(toString(check.outcome), -8).arg(check.what, -12).arg(check.sentence));
        if (check.outcome == Check::Outcome::Failed && m_status == Done)
            m_status = status;
    }
    void sound(const QString &what, const QString &sentence) { add({what, Check::Outcome::Ok, sentence}, Done); }
    void warning(const QString &what, const QString &sentence) { add({what, Check::Outcome::Warning, sentence}, Done); }

    //! Of the first fault; Done where there is none.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QJsonArray &checks() const { return m_checks; }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QJsonArray m_checks;
    QStringList m_lines;
    int m_status = Done;
};

QCoro::Task<void> checkStore(Workspace &workspace, Findings &findings)
{
    const QString what = QStringLiteral("store");
    const Expected<StoreHealth> health = co_await workspace.store().ping();
    if (!health) {
        findings.add({what, Check::Outcome::Failed, health.error().message}, StoreUnreachable);
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
    const QList<Check> plivo = co_await checkPlivo(&workspace->phlo());
    for (const Check &check : plivo)
        findings.add(check, PhloRejected);

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
