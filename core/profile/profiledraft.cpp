// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiledraft.h"

#include "redis/redisaddress.h"

#include <QJsonDocument>

#include <algorithm>

namespace Ringproof {

namespace {

QJsonValue at(const QJsonObject &object, const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? object.value(key) : object.value(key.left(dot)).toObject().value(key.mid(dot + 1));
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        object.insert(key, value);
    } else {
        QJsonObject inner = object.value(key.left(dot)).toObject();
        inner.insert(key.mid(dot + 1), value);
        object.insert(key.left(dot), inner);
    }
    return object;
}

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.at(0).toUpper() + sentence.sliced(1);
}

} // namespace

ProfileDraft::ProfileDraft(QObject *parent)
    : QObject(parent)
{
    begin({});
}

void ProfileDraft::begin(const Profile &profile)
{
    m_profile = profile;
    m_saved = m_now = profile.toObject();
    m_secrets.clear();
    judge();
}

void ProfileDraft::setName(const QString &name)
{
    if (m_profile.name == name)
        return;
    m_profile.name = name;
    Q_EMIT changed();
}

void ProfileDraft::lock(const QString &why)
{
    m_locked = why;
    Q_EMIT changed();
}

QJsonValue ProfileDraft::value(const QString &key) const
{
    return at(m_now, key);
}

void ProfileDraft::setValue(const QString &key, const QJsonValue &value)
{
    if (at(m_now, key) == value || !lockOf(key).isEmpty())
        return;
    m_now = with(m_now, key, value);
    judge();
}

void ProfileDraft::setTypedNumber(const QString &key, const QString &typed)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    setValue(key, isNumber ? QJsonValue(number) : QJsonValue(text));
}

bool ProfileDraft::isPinned(const QString &key) const
{
    return m_profile.managed.pinnedKeys().contains(key);
}

QString ProfileDraft::lockOf(const QString &key) const
{
    if (!m_locked.isEmpty())
        return m_locked;
    if (isPinned(key))
        return tr("Laid down for this computer. Ask %1 if it has to be changed.").arg(m_profile.managed.whomToAsk());
    return {};
}

void ProfileDraft::setSecret(SecretKind kind, const Secret &secret)
{
    if (!m_locked.isEmpty() || this->secret(kind) == secret)
        return;
    if (secret.isEmpty())
        m_secrets.remove(int(kind));
    else
        m_secrets.insert(int(kind), secret);
    Q_EMIT changed();
}

QList<SecretKind> ProfileDraft::typedSecrets() const
{
    QList<SecretKind> kinds;
    for (const SecretKind kind : SecretKinds) {
        if (m_secrets.contains(int(kind)))
            kinds.append(kind);
    }
    return kinds;
}

bool ProfileDraft::isChanged(const QString &key) const
{
    return at(m_now, key) != at(m_saved, key);
}

int ProfileDraft::changeCount() const
{
    const QStringList keys = Profile::keys();
    return int(std::count_if(keys.begin(), keys.end(), [this](const QString &key) { return isChanged(key); }) + m_secrets.size());
}

void ProfileDraft::discard()
{
    m_now = m_saved;
    m_secrets.clear();
    judge();
}

void ProfileDraft::markSaved(const Profile &profile)
{
    begin(profile);
}

QJsonObject ProfileDraft::unsaved() const
{
    QJsonObject unsaved;
    const QStringList keys = Profile::keys();
    for (const QString &key : keys) {
        const bool mayHoldPassword = key == QLatin1StringView("store") && RedisAddress::redacted(text(key)) != text(key).trimmed();
        if (isChanged(key) && !mayHoldPassword)
            unsaved.insert(key, value(key));
    }
    return unsaved;
}

void ProfileDraft::takeUp(const QJsonObject &unsaved)
{
    const QStringList keys = Profile::keys();
    for (auto it = unsaved.begin(); it != unsaved.end(); ++it) {
        if (keys.contains(it.key()) && lockOf(it.key()).isEmpty())
            m_now = with(m_now, it.key(), it.value());
    }
    judge();
}

Expected<Profile> ProfileDraft::profileNamed(const QString &name) const
{
    Expected<Profile> profile = Profile::fromJson(QJsonDocument(m_now).toJson(), name, m_profile.managed);
    if (profile) {
        profile->name = name;
        profile->configFile = m_profile.configFile;
    }
    return profile;
}

Profile ProfileDraft::profileSoFar() const
{
    Profile profile = Profile::readLeniently(m_now, m_profile.managed);
    profile.name = m_profile.name;
    profile.configFile = m_profile.configFile;
    profile.sandbox = m_profile.sandbox;
    return profile;
}

void ProfileDraft::judge()
{
    m_faults.clear();
    if (!m_profile.sandbox) { // whose account is the simulator's
        const QList<SettingFault> faults = Profile::faultsOf(m_now, m_profile.managed);
        const QStringList keys = Profile::keys();
        for (const SettingFault &fault : faults) {
            // A language's own fault (`phlo.languages.es`) is told where the languages are.
            const auto within = std::find_if(keys.begin(), keys.end(), [&fault](const QString &key) {
                return fault.key == key || fault.key.startsWith(key + u'.');
            });
            m_faults.insert(within == keys.end() ? fault.key : *within, capitalised(fault.what)); // the last says most
        }
    }
    Q_EMIT changed();
}

} // namespace Ringproof
