// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles handed to a team on the command line, in files sealed with a passphrase.
#include "cli/passphrase.h"
#include "cli/profileactions.h"
#include "profile/profiletransfer.h"

#include <QDir>
#include <QJsonArray>

namespace Ringproof::Cli {

namespace {

//! `auth_token`, `seal_key`, …
QJsonArray namesOf(const QSet<SecretKind> &kinds)
{
    QJsonArray names;
    for (const SecretKind kind : SecretKinds) {
        if (kinds.contains(kind))
            names.append(QString::fromLatin1(environmentName(kind)).sliced(qsizetype(qstrlen("RINGPROOF_"))).toLower());
    }
    return names;
}

QString listOf(const QSet<SecretKind> &kinds)
{
    QStringList names;
    for (const QJsonValue &name : namesOf(kinds))
        names.append(name.toString());
    return names.join(QStringLiteral(", "));
}

int wrongPassphrase(Context &context, const Error &error)
{
    context.printer.failure(QStringLiteral("wrong_passphrase"), error.message);
    return NotVerified;
}

} // namespace

QCoro::Task<int> exportProfile(Context &context, ProfileAction &action)
{
    const QString name = action.arguments.at(0);
    const QString path = QDir::current().absoluteFilePath(action.arguments.at(1));
    const Expected<ProfileStore::Stored> stored = action.store.read(name);
    if (!stored)
        co_return profileFailed(context, stored.error());
    const Expected<Secret> passphrase = readPassphrase(Asked::Twice);
    if (!passphrase)
        co_return profileFailed(context, passphrase.error());
    QSet<SecretKind> wanted;
    if (!context.invocation.has(QStringLiteral("without-secrets")))
        wanted = ProfileTransfer::secretsForTeam(stored->profile);

    ProfileTransfer transfer(action.store, context.vault);
    const auto exported = co_await transfer.exportTo(name, path, *passphrase, wanted);
    if (!exported)
        co_return profileFailed(context, exported.error());
    if (!exported->missing.isEmpty() && !exported->whyMissing.isEmpty())
        context.printer.warning(exported->whyMissing);
    const QString file = QDir::toNativeSeparators(path);
    const QString message = exported->secrets.isEmpty()
        ? tr("The profile “%1” is in %2, without secrets.").arg(name, file)
        : tr("The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.").arg(name, file, listOf(exported->secrets));
    co_return profileDone(context, QStringLiteral("exported"), message,
                          {{QStringLiteral("file"), path},
                           {QStringLiteral("secrets"), namesOf(exported->secrets)},
                           {QStringLiteral("missing"), namesOf(exported->missing)}});
}

QCoro::Task<int> importProfile(Context &context, ProfileAction &action)
{
    using Keep = ProfileTransfer::Keep;
    const QString path = QDir::current().absoluteFilePath(action.arguments.first());
    if (const auto fault = ProfileTransfer::faultOf(path)) // before a passphrase is asked for in vain
        co_return profileFailed(context, *fault);
    const Expected<Secret> passphrase = readPassphrase(Asked::Once);
    if (!passphrase)
        co_return profileFailed(context, passphrase.error());

    ProfileTransfer transfer(action.store, context.vault);
    const QString name = context.invocation.options.value(QStringLiteral("name"));
    const Keep keep = context.invocation.has(QStringLiteral("without-secrets")) ? Keep::Nothing : Keep::InKeychain;
    const auto imported = co_await transfer.importFrom(path, name, *passphrase, keep);
    if (!imported)
        co_return imported.error().kind == Error::Kind::Rejected ? wrongPassphrase(context, imported.error()) : profileFailed(context, imported.error());
    for (const QString &sentence : imported->sentences)
        context.printer.warning(sentence);
    const QString message = imported->secrets.isEmpty()
        ? tr("There is a profile “%1” now. No secrets came with it.").arg(imported->name)
        : tr("There is a profile “%1” now, and these secrets are in the keychain: %2.").arg(imported->name, listOf(imported->secrets));
    co_return profileDone(context, QStringLiteral("imported"), message,
                          {{QStringLiteral("name"), imported->name}, {QStringLiteral("secrets"), namesOf(imported->secrets)}});
}

} // namespace Ringproof::Cli
