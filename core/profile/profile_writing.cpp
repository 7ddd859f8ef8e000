// SPDX-License-Identifier: GPL-3.0-or-later
// A profile as the config file that says the same.
#include "profile/profile.h"
#include "profile/settingswriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Ringproof {

namespace {

QString inFile(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

int inFile(std::chrono::seconds time)
{
    return int(time.count());
}

void writePhlo(SettingsWriter &writer, const PhloSettings &phlo)
{
    const PhloSettings usual;
    writer.put(QStringLiteral("auth_id"), phlo.authId);
    writer.put(QStringLiteral("phlo_id"), phlo.phloId);
    writer.put(QStringLiteral("from"), phlo.from);
    writer.put(QStringLiteral("runner_url"), inFile(phlo.runnerUrl), inFile(usual.runnerUrl));
    writer.put(QStringLiteral("voice_url"), inFile(phlo.voiceUrl), inFile(usual.voiceUrl));
    QJsonObject languages;
    for (auto it = phlo.phloIdByLanguage.begin(); it != phlo.phloIdByLanguage.end(); ++it)
        languages.insert(it.key(), it.value());
    writer.put(QStringLiteral("languages"), languages, QJsonObject());
    writer.put(QStringLiteral("language_key"), phlo.languageKey, QString());
    writer.put(QStringLiteral("language"), phlo.language, QString());
}

void writePolicy(SettingsWriter &writer, const Policy &policy)
{
    const Policy usual;
    writer.put(QStringLiteral("code_length"), policy.codeLength, usual.codeLength);
    writer.put(QStringLiteral("ttl_s"), inFile(policy.ttl), inFile(usual.ttl));
    writer.put(QStringLiteral("max_attempts"), policy.maxAttempts, usual.maxAttempts);
    writer.put(QStringLiteral("cooldown_s"), inFile(policy.cooldown), inFile(usual.cooldown));
    writer.put(QStringLiteral("sends_per_hour"), policy.sendsPerHour, usual.sendsPerHour);
    writer.put(QStringLiteral("sends_per_day"), policy.sendsPerDay, usual.sendsPerDay);
    writer.put(QStringLiteral("budget_per_day"), policy.budgetPerDay, usual.budgetPerDay);
    writer.put(QStringLiteral("extend_on_answer"), policy.extendOnAnswer, usual.extendOnAnswer);
    writer.put(QStringLiteral("regions"), QJsonArray::fromStringList(policy.regions), QJsonArray());
    QJsonArray lineTypes;
    for (const LineType type : policy.lineTypes)
        lineTypes.append(toString(type));
    writer.put(QStringLiteral("line_types"), lineTypes, QJsonArray());
    QJsonArray refusedNumbers;
    for (const NumberPattern &pattern : policy.refusedNumbers)
        refusedNumbers.append(pattern.toString());
    writer.put(QStringLiteral("refused_numbers"), refusedNumbers, QJsonArray());
}

QByteArray written(SettingsWriter writer, const Profile &profile)
{
    const Profile usual;
    writePhlo(writer.object(QStringLiteral("phlo")), profile.phlo);
    writer.object(QStringLiteral("network")).put(QStringLiteral("ca"), profile.phlo.caFile, QString());
    writer.put(QStringLiteral("store"), profile.store, usual.store);
    writer.put(QStringLiteral("code_storage"), profile.codeStorage == CodeStorage::Sealed ? QStringLiteral("sealed") : QStringLiteral("plain"),
               QStringLiteral("sealed"));
    writePolicy(writer.object(QStringLiteral("policy")), profile.policy);
    writer.put(QStringLiteral("default_region"), profile.defaultRegion, usual.defaultRegion);
    writer.put(QStringLiteral("colour"), toString(profile.colour), toString(usual.colour));
    writer.put(QStringLiteral("receipt"), profile.receipt, QString());
    return writer.text();
}

} // namespace

QJsonObject Profile::toObject() const
{
    return QJsonDocument::fromJson(written(SettingsWriter(SettingsWriter::Extent::Everything), *this)).object();
}

QByteArray Profile::toJson() const
{
    return written(SettingsWriter(), *this);
}

QByteArray Profile::toJson(const QJsonObject &before) const
{
    return written(SettingsWriter(managed.pinnedKeys(), before), *this);
}

} // namespace Ringproof
