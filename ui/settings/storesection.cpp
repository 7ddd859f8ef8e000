// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/storesection.h"

#include "settings/checkcard.h"
#include "settings/secretsetting.h"
#include "settings/settingrows.h"
#include "settings/storesetting.h"
#include "widgets/messagebar.h"

namespace Ringproof {

namespace {

class PlaceCard : public Card
{
public:
    explicit PlaceCard(const SettingsContext &with)
        : Card(StoreSection::tr("Where codes are kept"),
               StoreSection::tr("On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls."))
    {
        auto *place = add(new StoreSetting(with.draft, QStringLiteral("store"),
                                           {StoreSection::tr("Store"),
                                            StoreSection::tr("An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and "
                                                             "clusters: redis+sentinel://, redis+cluster://.")}));
        auto *password = add(new SecretSetting(with.draft, with.places, SecretKind::RedisPassword, StoreSection::tr("Leave it empty if the Redis asks for none.")));
        const auto show = [place, password] { password->setVisible(place->isRedis()); };
        connect(place, &StoreSetting::kindChanged, password, show);
        show();
    }
};

class FormCard : public Card
{
public:
    FormCard(const SettingsContext &with, SectionExtent extent)
        : Card(StoreSection::tr("How codes are stored"),
               StoreSection::tr("Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key."))
    {
        if (extent == SectionExtent::Everything) {
            add(new ChoiceSetting(with.draft, QStringLiteral("code_storage"),
                                  {StoreSection::tr("Form"), StoreSection::tr("Plain is for other programs that read or write codes in the same Redis.")},
                                  {{StoreSection::tr("Sealed"), QStringLiteral("sealed")}, {StoreSection::tr("Plain"), QStringLiteral("plain")}}));
        }
        auto *warning = add(new MessageBar(StoreSection::tr("Warning about plain codes")));
        auto *key = add(new SecretSetting(with.draft, with.places, SecretKind::SealKey,
                                          StoreSection::tr("64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key "
                                                           "can't be verified.")));
        const auto show = [&draft = with.draft, warning, key] {
            const bool isPlain = draft.text(QStringLiteral("code_storage")) == QLatin1StringView("plain");
            key->setVisible(!isPlain);
            if (!isPlain)
                warning->clear();
            else if (warning->text().isEmpty())
                warning->say(Tone::Warning,
                             StoreSection::tr("Whoever can read the store can read live codes, and programs that check with GET and DEL can't promise that a code "
                                              "works only once. Use it only while such programs share the store."));
        };
        connect(&with.draft, &ProfileDraft::changed, key, show);
        show();
    }
};

} // namespace

StoreSection::StoreSection(const SettingsContext &with, SectionExtent extent, QWidget *parent)
    : SettingsSection(parent)
{
    add(new PlaceCard(with));
    const CheckCard::Words words {tr("Does it answer?"), tr("Connects with what stands here now, and changes nothing."), tr("Check the store"),
                                  tr("The store can be used."), tr("No code can be issued or verified until this is mended.")};
    auto *check = add(new CheckCard(words, [with](std::shared_ptr<CheckRun> run) {
        return checkStoreOf(std::move(run), with.draft.profileSoFar(), with.draft.secret(SecretKind::RedisPassword), &with.places.vault());
    }));
    connect(check, &CheckCard::checked, this, &StoreSection::checked);
    add(new FormCard(with, extent));
}

} // namespace Ringproof
