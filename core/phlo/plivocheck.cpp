// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivocheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlivoCheck", text);
}

Check judgeCredit(double credits)
{
    const QString what = QStringLiteral("credit");
    const QString amount = QString::number(credits, 'f', 2);
    if (credits <= 0) {
        return {what, Check::Outcome::Warning,
                say(QT_TRANSLATE_NOOP("PlivoCheck", "The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo's "
                                                    "console, or calls will fail.")).arg(amount)};
    }
    if (credits < LowCredit) {
        return {what, Check::Outcome::Warning,
                say(QT_TRANSLATE_NOOP("PlivoCheck", "The account's credit is low (%1). Add credit in Plivo's console before calls begin to fail.")).arg(amount)};
    }
    return {what, Check::Outcome::Ok, say(QT_TRANSLATE_NOOP("PlivoCheck", "The account has credit (%1).")).arg(amount)};
}

struct AskedPhlo {
    QString language;
    QCoro::Task<Expected<PhloInfo>> info;
};

} // namespace

QList<Check> judgeAccount(const Expected<AccountInfo> &account)
{
    const QString what = QStringLiteral("credentials");
    if (!account)
        return {Check {what, Check::Outcome::Failed, account.error().message}};
    const QString found = account->name.isEmpty() ? say(QT_TRANSLATE_NOOP("PlivoCheck", "Plivo knows the account."))
                                                  : say(QT_TRANSLATE_NOOP("PlivoCheck", "Plivo knows the account: %1.")).arg(account->name);
    QList<Check> checks {Check {what, Check::Outcome::Ok, found}};
    if (account->cashCredits)
        checks << judgeCredit(*account->cashCredits);
    return checks;
}

Check judgePhlo(const Expected<PhloInfo> &phlo, const QString &language)
{
    Check check;
    check.what = language.isEmpty() ? QStringLiteral("PHLO") : QStringLiteral("PHLO %1").arg(language);
    if (!phlo) {
        check.outcome = Check::Outcome::Failed;
        check.sentence = phlo.error().message;
        return check;
    }
    const QString name = phlo->name.isEmpty() ? phlo->id : phlo->name;
    check.sentence = phlo->createdOn.isValid()
        ? say(QT_TRANSLATE_NOOP("PlivoCheck", "The PHLO is there: %1, made on %2."))
              .arg(name, QLocale().toString(phlo->createdOn.toLocalTime().date(), QLocale::LongFormat))
        : say(QT_TRANSLATE_NOOP("PlivoCheck", "The PHLO is there: %1.")).arg(name);
    return check;
}

QCoro::Task<QList<Check>> checkPlivo(PhloClient *phlo)
{
    // Each is asked before any is waited for.
    const auto account = phlo->account();
    std::vector<AskedPhlo> phlos;
    phlos.push_back({QString(), phlo->lookUp()});
    const QMap<QString, QString> others = phlo->settings().phloIdByLanguage;
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (it.value() != phlo->settings().phloId)
            phlos.push_back({it.key(), phlo->lookUp(it.value())});
    }

    const Expected<AccountInfo> accountInfo = co_await account;
    QList<Check> checks = judgeAccount(accountInfo);
    for (const AskedPhlo &asked : phlos) {
        const Expected<PhloInfo> info = co_await asked.info;
        checks << judgePhlo(info, asked.language);
    }
    co_return checks;
}

} // namespace Ringproof
