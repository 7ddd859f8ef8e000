// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/plivosection.h"

#include "settings/checkcard.h"
#include "settings/languagessetting.h"
#include "settings/secretsetting.h"
#include "settings/settingrows.h"

namespace Ringproof {

namespace {

class AccountCard : public Card
{
public:
    explicit AccountCard(const SettingsContext &with)
        : Card(PlivoSection::tr("Account"), PlivoSection::tr("Both stand on the first page of Plivo's console (console.plivo.com), under Account."))
    {
        add(new TextSetting(with.draft, QStringLiteral("phlo.auth_id"),
                            {PlivoSection::tr("Auth ID"), PlivoSection::tr("Begins with MA or SA.")}, QStringLiteral("MAXXXXXXXXXXXXXXXXXX")));
        add(new SecretSetting(with.draft, with.places, SecretKind::AuthToken,
                              PlivoSection::tr("Opens the account, so it is kept with the secrets and never written to a file.")));
    }
};

class FlowCard : public Card
{
public:
    explicit FlowCard(const SettingsContext &with)
        : Card(PlivoSection::tr("Calls"), PlivoSection::tr("The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made."))
    {
        add(new TextSetting(with.draft, QStringLiteral("phlo.phlo_id"),
                            {PlivoSection::tr("PHLO ID"), PlivoSection::tr("In Plivo's console under PHLO, beside the flow's name.")},
                            QStringLiteral("00000000-0000-0000-0000-000000000000")));
        add(new TextSetting(with.draft, QStringLiteral("phlo.from"),
                            {PlivoSection::tr("Caller ID"), PlivoSection::tr("The number that customers see: one of the account's, with + and country code.")},
                            QStringLiteral("+14155550100")));
    }
};

class LanguagesCard : public Card
{
public:
    explicit LanguagesCard(const SettingsContext &with)
        : Card(PlivoSection::tr("Languages of calls"), PlivoSection::tr("Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR."))
    {
        add(new LanguagesSetting(with.draft, QStringLiteral("phlo.languages"),
                                 {PlivoSection::tr("A PHLO for each language"), PlivoSection::tr("Used in the place of the PHLO above when the call is to be in this language.")}));
        add(new TextSetting(with.draft, QStringLiteral("phlo.language_key"),
                            {PlivoSection::tr("Key of the Start node"), PlivoSection::tr("If one PHLO speaks several languages: the key under which it is told which.")},
                            QStringLiteral("language")));
        add(new TextSetting(with.draft, QStringLiteral("phlo.language"),
                            {PlivoSection::tr("Usual language"), PlivoSection::tr("Spoken where nobody chooses.")}, QStringLiteral("en")));
    }
};

class ServersCard : public Card
{
public:
    explicit ServersCard(const SettingsContext &with)
        : Card(PlivoSection::tr("Plivo's servers"), PlivoSection::tr("Right as they are, unless Plivo or your administrator tells you otherwise."))
    {
        add(new TextSetting(with.draft, QStringLiteral("phlo.runner_url"),
                            {PlivoSection::tr("PHLO address"), PlivoSection::tr("Runs the flow. https:// only; http:// is accepted on this computer.")}));
        add(new TextSetting(with.draft, QStringLiteral("phlo.voice_url"), {PlivoSection::tr("Voice address"), PlivoSection::tr("Tells how a call goes.")}));
        add(new TextSetting(with.draft, QStringLiteral("network.ca"),
                            {PlivoSection::tr("Own certificate authority"),
                             PlivoSection::tr("A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.")},
                            QStringLiteral("/etc/ssl/ca.pem")));
    }
};

} // namespace

PlivoSection::PlivoSection(const SettingsContext &with, SectionExtent extent, QWidget *parent)
    : SettingsSection(parent)
{
    add(new AccountCard(with));
    add(new FlowCard(with));
    const CheckCard::Words words {tr("Does it work?"), tr("Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged."),
                                  tr("Check Plivo"), tr("Plivo knows the account and the PHLO."), tr("Calls won't work until this is mended.")};
    m_check = new CheckCard(words, [with](std::shared_ptr<CheckRun> run) {
        return checkPlivoOf(std::move(run), with.draft.profileSoFar(), with.draft.secret(SecretKind::AuthToken), &with.places.vault());
    });
    add(m_check);
    connect(m_check, &CheckCard::checked, this, &PlivoSection::checked);
    if (extent == SectionExtent::Everything) {
        add(new LanguagesCard(with));
        add(new ServersCard(with));
    }
}

} // namespace Ringproof
