// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/policysection.h"

#include "otp/policy.h"
#include "settings/card.h"
#include "settings/regionssetting.h"
#include "settings/settingrows.h"

#include <QLocale>

namespace Ringproof {

namespace {

//! What stands in sentences elsewhere stands by itself here.
QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : QLocale().toUpper(words.left(1)) + words.sliced(1);
}

class CodesCard : public Card
{
public:
    explicit CodesCard(ProfileDraft &draft)
        : Card(PolicySection::tr("Codes"))
    {
        add(new NumberSetting(draft, QStringLiteral("policy.code_length"),
                              {PolicySection::tr("Length"), PolicySection::tr("4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.")},
                              PolicySection::tr("digits")));
        add(new NumberSetting(draft, QStringLiteral("policy.ttl_s"),
                              {PolicySection::tr("Time to live"), PolicySection::tr("30 to 600. How long a code can be verified after its call was placed.")},
                              PolicySection::tr("seconds")));
        add(new FlagSetting(draft, QStringLiteral("policy.extend_on_answer"),
                            {PolicySection::tr("Start anew when the call is answered"),
                             PolicySection::tr("The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.")}));
        add(new NumberSetting(draft, QStringLiteral("policy.max_attempts"),
                              {PolicySection::tr("Attempts"), PolicySection::tr("1 to 100. After this many wrong entries the code is gone.")},
                              PolicySection::tr("entries")));
    }
};

class CallsCard : public Card
{
public:
    explicit CallsCard(ProfileDraft &draft)
        : Card(PolicySection::tr("Calls"), PolicySection::tr("What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off."))
    {
        add(new NumberSetting(draft, QStringLiteral("policy.cooldown_s"),
                              {PolicySection::tr("Pause between two calls to a number"), PolicySection::tr("Up to 604,800 (a week).")}, PolicySection::tr("seconds")));
        add(new NumberSetting(draft, QStringLiteral("policy.sends_per_hour"),
                              {PolicySection::tr("Calls to a number within an hour"), PolicySection::tr("Any 60 minutes, not the hour of the clock.")},
                              PolicySection::tr("calls")));
        add(new NumberSetting(draft, QStringLiteral("policy.sends_per_day"),
                              {PolicySection::tr("Calls to a number within a day"),
                               PolicySection::tr("Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.")},
                              PolicySection::tr("calls")));
        add(new NumberSetting(draft, QStringLiteral("policy.budget_per_day"),
                              {PolicySection::tr("Calls of the account in a day"), PolicySection::tr("All desks together, from midnight to midnight UTC.")},
                              PolicySection::tr("calls")));
    }
};

class NumbersCard : public Card
{
public:
    explicit NumbersCard(ProfileDraft &draft)
        : Card(PolicySection::tr("Who may be called"),
               PolicySection::tr("Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount."))
    {
        add(new RegionsSetting(draft, QStringLiteral("policy.regions"),
                               {PolicySection::tr("Countries"), PolicySection::tr("Numbers of other countries are refused before anything is stored or paid for.")}));
        QList<ChoiceSetting::Choice> types;
        for (const LineType type : Policy::permittableLineTypes())
            types.append({capitalised(describe(type)), toString(type)});
        add(new SeveralSetting(draft, QStringLiteral("policy.line_types"),
                               {PolicySection::tr("Also allowed"), PolicySection::tr("These kinds are refused unless they are ticked: they are often dear, and a machine often answers.")},
                               types));
        add(new LinesSetting(draft, QStringLiteral("policy.refused_numbers"),
                             {PolicySection::tr("Numbers that are never called"),
                              PolicySection::tr("One a line, with + and country code. With * at its end it stands for all numbers that begin so.")},
                             QStringLiteral("+12025550100\n+49900*")));
    }
};

} // namespace

PolicySection::PolicySection(const SettingsContext &with, QWidget *parent)
    : SettingsSection(parent)
{
    add(new CodesCard(with.draft));
    add(new CallsCard(with.draft));
    add(new NumbersCard(with.draft));
}

} // namespace Ringproof
