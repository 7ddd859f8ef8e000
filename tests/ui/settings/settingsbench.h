// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings need to work: a folder of profiles, a keychain in memory, settings of a person.
#pragma once

#include "profile/profilestore.h"
#include "profile/secretvault.h"
#include "settings/settingssetup.h"
#include "support/fakekeychain.h"
#include "ui/accessibletree.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Ringproof::Test {

//! The control of this name, and not the caption beside it.
[[nodiscard]] inline QWidget *findControl(QWidget *root, const char *name)
{
    QWidget *found = nullptr;
    forEachAccessible(root, [&found, wanted = QString::fromLatin1(name)](QAccessibleInterface *each) {
        if (!found && each->role() != QAccessible::StaticText && each->text(QAccessible::Name) == wanted)
            found = qobject_cast<QWidget *>(each->object());
    });
    return found;
}

struct SettingsBench {
    explicit SettingsBench(const QByteArray &laidDown = {})
        : managed(policyOf(laidDown))
        , settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , vault(keychain)
        , profiles(managed, folder.filePath(QStringLiteral("profiles")))
    {
        for (const SecretKind kind : SecretKinds)
            qunsetenv(environmentName(kind));
    }
    Q_DISABLE_COPY_MOVE(SettingsBench)

    [[nodiscard]] static Profile soundProfile()
    {
        Profile profile;
        profile.name = QStringLiteral("Team");
        profile.phlo.authId = QStringLiteral("MAXXXXXXXXXXXXXXXXXX");
        profile.phlo.phloId = QStringLiteral("phlo-1");
        profile.phlo.from = QStringLiteral("+15671234567");
        return profile;
    }

    //! The profile as it is opened: with what is pinned in it.
    Profile create(const Profile &profile)
    {
        if (const auto made = profiles.create(profile.name, profile); !made)
            qFatal("%s", qPrintable(made.error().message));
        return stored(profile.name);
    }

    [[nodiscard]] Profile stored(const QString &name = QStringLiteral("Team")) const
    {
        const auto stored = profiles.read(name);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        return stored->profile;
    }

    [[nodiscard]] SettingsSetup setup(const Profile &profile)
    {
        SettingsSetup setup;
        setup.profiles = &profiles;
        setup.vault = &vault;
        setup.profile = profile;
        setup.auditContext = {QStringLiteral("alex"), QStringLiteral("desk-7"), profile.name};
        setup.operatorName = QStringLiteral("alex@desk-7");
        setup.auditPath = folder.filePath(QStringLiteral("audit.db"));
        return setup;
    }

    [[nodiscard]] ManagedPolicy policyOf(const QByteArray &text) const
    {
        if (text.isEmpty())
            return {};
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the policy can't be written");
        file.close();
        return ManagedPolicy::fromFile(file.fileName(), ManagedPolicy::Ownership::NotChecked).value();
    }

    QTemporaryDir folder;
    ManagedPolicy managed;
    QSettings settings;
    FakeKeychain keychain;
    SecretVault vault;
    ProfileStore profiles;
};

} // namespace Ringproof::Test
