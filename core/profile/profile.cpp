// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "otp/code.h"
#include "phone/region.h"
#include "profile/receiptformat.h"
#include "profile/settingsreader.h"
#include "store/storeaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Ringproof {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QString keyFor(PhloFault::Setting setting)
{
    switch (setting) {
    case PhloFault::Setting::AuthId: return QStringLiteral("auth_id");
    case PhloFault::Setting::PhloId: return QStringLiteral("phlo_id");
    case PhloFault::Setting::From: return QStringLiteral("from");
    case PhloFault::Setting::RunnerUrl: return QStringLiteral("runner_url");
    case PhloFault::Setting::VoiceUrl: return QStringLiteral("voice_url");
    case PhloFault::Setting::Languages: return QStringLiteral("languages");
    case PhloFault::Setting::LanguageKey: return QStringLiteral("language_key");
    case PhloFault::Setting::Language: return QStringLiteral("language");
    case PhloFault::Setting::AuthToken:
    case PhloFault::Setting::Deadline: break; // not of a config file
    }
    return {};
}

PhloSettings readPhlo(SettingsReader reader)
{
    PhloSettings phlo;
    phlo.authId = reader.requiredText(QStringLiteral("auth_id"));
    phlo.phloId = reader.requiredText(QStringLiteral("phlo_id"));
    phlo.from = reader.requiredText(QStringLiteral("from"));
    phlo.runnerUrl = QUrl(reader.text(QStringLiteral("runner_url"), phlo.runnerUrl.toString()), QUrl::StrictMode);
    phlo.voiceUrl = QUrl(reader.text(QStringLiteral("voice_url"), phlo.voiceUrl.toString()), QUrl::StrictMode);
    phlo.phloIdByLanguage = reader.textsByKey(QStringLiteral("languages"));
    phlo.languageKey = reader.text(QStringLiteral("language_key"), {});
    phlo.language = reader.text(QStringLiteral("language"), {});
    reader.finish();
    const QList<PhloFault> faults = phlo.faults();
    for (const PhloFault &fault : faults) {
        if (const QString key = keyFor(fault.setting); !key.isEmpty())
            reader.fail(key, Words::tr("can't be used: %1").arg(fault.message));
    }
    return phlo;
}

void allowLineType(const QString &name, Policy &policy, SettingsReader &reader)
{
    const QString key = QStringLiteral("line_types");
    const std::optional<LineType> type = lineTypeNamed(name);
    QStringList names;
    for (const LineType each : Policy::permittableLineTypes())
        names.append(toString(each));
    if (type && Policy::permittableLineTypes().contains(*type)) {
        if (!policy.lineTypes.contains(*type))
            policy.lineTypes.append(*type);
    } else if (type == LineType::PremiumRate || type == LineType::SharedCost || type == LineType::Satellite) {
        reader.fail(key, Words::tr("can't allow \"%1\": such numbers are always refused because of what they cost.").arg(name));
    } else {
        reader.fail(key, Words::tr("names \"%1\". Besides the ordinary kinds, which are always allowed, there are: %2.")
                             .arg(name, names.join(QStringLiteral(", "))));
    }
}

//! \return the file with the authorities that this profile trusts; empty: this system's.
QString readNetwork(SettingsReader reader)
{
    const QString ca = QStringLiteral("ca");
    const QString file = reader.text(ca, {});
    if (!file.isEmpty() && QDir::isRelativePath(file))
        reader.fail(ca, Words::tr("must name a file by its whole path: \"/path/ca.pem\"."));
    reader.finish();
    return file;
}

Policy readPolicy(SettingsReader reader)
{
    constexpr int ManySeconds = 7 * 24 * 60 * 60;
    constexpr int ManySends = 1'000'000;

    Policy policy;
    policy.codeLength = reader.integer(QStringLiteral("code_length"), Code::MinLength, Code::MaxLength, policy.codeLength);
    policy.ttl = std::chrono::seconds(reader.integer(QStringLiteral("ttl_s"), int(Policy::MinTtl.count()),
                                                     int(Policy::MaxTtl.count()), int(policy.ttl.count())));
    policy.maxAttempts = reader.integer(QStringLiteral("max_attempts"), 1, 100, policy.maxAttempts);
    policy.cooldown = std::chrono::seconds(reader.integer(QStringLiteral("cooldown_s"), 0, ManySeconds, int(policy.cooldown.count())));
    policy.sendsPerHour = reader.integer(QStringLiteral("sends_per_hour"), 0, ManySends, policy.sendsPerHour);
    policy.sendsPerDay = reader.integer(QStringLiteral("sends_per_day"), 0, ManySends, policy.sendsPerDay);
    policy.budgetPerDay = reader.integer(QStringLiteral("budget_per_day"), 0, ManySends, policy.budgetPerDay);
    policy.extendOnAnswer = reader.flag(QStringLiteral("extend_on_answer"), policy.extendOnAnswer);
    const QStringList regions = reader.texts(QStringLiteral("regions"));
    for (const QString &region : regions) {
        if (!isRegion(region.toUpper()))
            reader.fail(QStringLiteral("regions"),
                        Words::tr("names \"%1\", which is no country code (two letters, ISO 3166-1: \"US\").").arg(region));
        policy.regions.append(region.toUpper());
    }
    const QStringList lineTypes = reader.texts(QStringLiteral("line_types"));
    for (const QString &name : lineTypes)
        allowLineType(name, policy, reader);
    const QStringList refused = reader.texts(QStringLiteral("refused_numbers"));
    for (const QString &entry : refused) {
        if (const Expected<NumberPattern> pattern = NumberPattern::parse(entry))
            policy.refusedNumbers.append(*pattern);
        else
            reader.fail(QStringLiteral("refused_numbers"), Words::tr("can't be used: %1").arg(pattern.error().message));
    }
    reader.finish();
    return policy;
}

//! The reader has the faults.
Profile readProfile(SettingsReader &reader, const ManagedPolicy &managed)
{
    Profile profile;
    profile.managed = managed;
    if (!reader.has(QStringLiteral("phlo")))
        reader.fail(QStringLiteral("phlo"), Words::tr("is missing: it names the PHLO that places the calls (auth_id, phlo_id, from)."));
    profile.phlo = readPhlo(reader.object(QStringLiteral("phlo")));
    profile.phlo.caFile = readNetwork(reader.object(QStringLiteral("network")));
    profile.store = reader.text(QStringLiteral("store"), profile.store);
    if (const auto address = StoreAddress::parse(profile.store); !address)
        reader.fail(QStringLiteral("store"), Words::tr("can't be used: %1").arg(address.error().message));
    profile.codeStorage = reader.choice(QStringLiteral("code_storage"), {QStringLiteral("sealed"), QStringLiteral("plain")}, 0) == 0
        ? CodeStorage::Sealed
        : CodeStorage::Plain;
    if (profile.codeStorage == CodeStorage::Plain && !managed.allows(ManagedPolicy::Feature::PlainMode))
        reader.fail(QStringLiteral("code_storage"), Words::tr("must be \"sealed\": %1").arg(managed.sentenceFor(ManagedPolicy::Feature::PlainMode)));
    profile.policy = readPolicy(reader.object(QStringLiteral("policy")));
    const QString usual = profile.defaultRegion; // which is one: nothing has to be read for it at a start
    profile.defaultRegion = reader.text(QStringLiteral("default_region"), usual).toUpper();
    if (profile.defaultRegion != usual && !isRegion(profile.defaultRegion))
        reader.fail(QStringLiteral("default_region"), Words::tr("must be a country code (two letters, ISO 3166-1: \"US\")."));
    profile.colour = ProfileColour(reader.choice(QStringLiteral("colour"), profileColourNames(), int(profile.colour)));
    profile.receipt = reader.text(QStringLiteral("receipt"), {});
    if (const auto format = ReceiptFormat::parse(profile.receipt); !format)
        reader.fail(QStringLiteral("receipt"), Words::tr("can't be used: %1").arg(format.error().message));
    reader.finish();
    return profile;
}

} // namespace

Profile Profile::sandboxProfile(const ManagedPolicy &managed)
{
    Profile profile;
    profile.managed = managed;
    profile.name = QStringLiteral("Sandbox");
    profile.sandbox = true;
    profile.colour = ProfileColour::Grey;
    profile.phlo.from = QStringLiteral("+12025550123");
    profile.phlo.languageKey = QStringLiteral("language"); // the simulated PHLO speaks them all
    profile.phlo.language = QStringLiteral("en");
    // Nobody pays for these calls and nobody is woken by them: only the wait that shows how a cooldown looks.
    profile.policy.cooldown = std::chrono::seconds(5);
    profile.policy.sendsPerHour = 0;
    profile.policy.sendsPerDay = 0;
    profile.policy.budgetPerDay = 0;
    return profile;
}

Expected<Profile> Profile::fromFile(const QString &path, const ManagedPolicy &managed)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::Invalid, Words::tr("There is no config file %1. Check the path.").arg(path));
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::Invalid, Words::tr("%1 is a folder, not a config file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, Words::tr("The config file %1 can't be read: %2.").arg(path, file.errorString()));
    const QByteArray json = file.read(MaxFileSize + 1);
    if (json.size() > MaxFileSize)
        return failure(Error::Kind::Invalid, Words::tr("%1 is too large to be a config file.").arg(path));

    Expected<Profile> profile = fromJson(json, path, managed);
    if (profile)
        profile->name = QFileInfo(path).completeBaseName();
    return profile;
}

Expected<Profile> Profile::fromJson(const QByteArray &json, const QString &origin, const ManagedPolicy &managed)
{
    QJsonParseError fault;
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json; // editors on Windows write a byte order mark
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype line = text.first(qMin(text.size(), qsizetype(fault.offset))).count('\n') + 1;
        return failure(Error::Kind::Invalid, Words::tr("%1: line %2 is not JSON: %3.").arg(origin).arg(line).arg(fault.errorString()));
    }
    if (!document.isObject())
        return failure(Error::Kind::Invalid, Words::tr("%1: a config file is one JSON object in braces.").arg(origin));

    SettingsReader reader(managed.bind(document.object()), origin);
    Profile profile = readProfile(reader, managed);
    if (reader.fault())
        return tl::make_unexpected(*reader.fault());
    return profile;
}

QList<SettingFault> Profile::faultsOf(const QJsonObject &config, const ManagedPolicy &managed)
{
    SettingsReader reader(managed.bind(config), {});
    static_cast<void>(readProfile(reader, managed));
    return reader.faults();
}

Profile Profile::readLeniently(const QJsonObject &config, const ManagedPolicy &managed)
{
    SettingsReader reader(managed.bind(config), {});
    return readProfile(reader, managed);
}

QStringList Profile::keys()
{
    SettingsReader reader({}, {});
    static_cast<void>(readProfile(reader, {}));
    return reader.askedKeys();
}

} // namespace Ringproof
