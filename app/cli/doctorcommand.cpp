// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what a dispatch will need, one thing after the other, without placing a call.
#include "cli/command.h"
#include "phlo/plivocheck.h"
#include "store/storecheck.h"

#include <QJsonArray>

namespace Ringproof::Cli {

namespace {

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

} // namespace

QCoro::Task<int> doctorCommand(Context &context)
{
    Workspace *const workspace = co_await openWorkspace(context, Workspace::Calls::Placed);
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
    const QList<Check> store = co_await checkStore(&workspace->store());
    for (const Check &check : store)
        findings.add(check, StoreUnreachable);
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
