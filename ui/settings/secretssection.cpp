// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretssection.h"

#include "settings/card.h"
#include "settings/secretsetting.h"

namespace Ringproof {

namespace {

class SecretsCard : public Card
{
public:
    explicit SecretsCard(const SettingsContext &with)
        : Card(SecretsSection::tr("Secrets of this profile"),
               SecretsSection::tr("A secret is looked for in the environment first, then in the system's keychain. Without a keychain it is kept until Ringproof ends, and "
                                  "asked for again the next time. None is ever written to a file, nor shown here."))
    {
        for (const SecretKind kind : SecretKinds) {
            if (kind == SecretKind::AuditKey)
                continue; // of the computer, on the page Audit log
            auto *secret = add(new SecretSetting(with.draft, with.places, kind));
            const auto show = [&places = with.places, secret, kind] { secret->setVisible(!places.isKnown() || places.isUsed(kind)); };
            connect(&with.places, &SecretPlaces::changed, secret, show);
            show();
        }
    }
};

} // namespace

SecretsSection::SecretsSection(const SettingsContext &with, QWidget *parent)
    : SettingsSection(parent)
{
    add(new SecretsCard(with));
}

} // namespace Ringproof
