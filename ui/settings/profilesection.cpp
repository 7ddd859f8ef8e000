// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilesection.h"

#include "phone/region.h"
#include "profile/receiptformat.h"
#include "settings/managecard.h"
#include "settings/settingrows.h"
#include "settings/transfercard.h"
#include "theme/theme.h"

namespace Ringproof {

namespace {

class LooksCard : public Card
{
public:
    explicit LooksCard(ProfileDraft &draft)
        : Card(draft.saved().name)
    {
        QList<ChoiceSetting::Choice> colours;
        for (const QString &name : profileColourNames())
            colours.append({Theme::describe(ProfileColour(profileColourNames().indexOf(name))), name});
        add(new ChoiceSetting(draft, QStringLiteral("colour"),
                              {ProfileSection::tr("Colour"), ProfileSection::tr("Of the band on top of the window, so that profiles can't be mistaken for each other.")},
                              colours));
        QList<ChoiceSetting::Choice> places;
        for (const Region &region : regions())
            places.append({ProfileSection::tr("%1 (+%2)").arg(region.name).arg(region.callingCode), region.code});
        add(new ChoiceSetting(draft, QStringLiteral("default_region"),
                              {ProfileSection::tr("Usual country"), ProfileSection::tr("Of numbers that are typed without a country code.")}, places));
        add(new TextSetting(draft, QStringLiteral("receipt"),
                            {ProfileSection::tr("Receipt"),
                             ProfileSection::tr("The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.")
                                 .arg(ReceiptFormat::placeholders().join(QStringLiteral(", ")))},
                            QStringLiteral("{number} · {time} · {how} · {operator}")));
    }
};

} // namespace

ProfileSection::ProfileSection(const SettingsContext &with, ProfileStore &profiles, std::function<int()> customersUnderWay, QWidget *parent)
    : SettingsSection(parent)
{
    if (!with.draft.saved().sandbox)
        add(new LooksCard(with.draft));
    auto *manage = add(new ManageCard(with, profiles, std::move(customersUnderWay)));
    connect(manage, &ManageCard::creationWanted, this, &ProfileSection::creationWanted);
    connect(manage, &ManageCard::renamed, this, &ProfileSection::renamed);
    connect(manage, &ManageCard::removed, this, &ProfileSection::removed);
    add(new TransferCard(with, profiles));
}

} // namespace Ringproof
