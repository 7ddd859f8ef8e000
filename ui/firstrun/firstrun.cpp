// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/firstrun.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace Ringproof {

namespace {

const QString StepKey = QStringLiteral("firstrun/step");
const QString NameKey = QStringLiteral("firstrun/name");
const QString TypedKey = QStringLiteral("firstrun/typed");
const QString KeptKey = QStringLiteral("firstrun/keptUnder");
const QString DoneKey = QStringLiteral("firstrun/done");

} // namespace

FirstRun::FirstRun(ProfileStore &profiles, SecretVault &vault, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_places(vault, m_draft)
{
    begin();
    if (m_settings) {
        m_step = Step(std::clamp(m_settings->value(StepKey).toInt(), 0, StepCount - 1));
        m_keptUnder = m_settings->value(KeptKey).toString();
        if (const QString name = m_settings->value(NameKey).toString(); !name.isEmpty())
            m_draft.setName(name);
        m_draft.takeUp(QJsonDocument::fromJson(m_settings->value(TypedKey).toByteArray()).object());
    }
    connect(&m_draft, &ProfileDraft::changed, this, &FirstRun::remember);
    m_places.refresh();
}

FirstRun::~FirstRun()
{
    m_draft.disconnect(this);
}

void FirstRun::begin()
{
    Profile profile = Profile::readLeniently(Profile().toObject(), m_profiles.managed());
    profile.name = tr("My team");
    for (int i = 2; m_profiles.faultOfNewName(profile.name) && i < 100; ++i)
        profile.name = tr("My team %1").arg(i);
    m_draft.begin(profile);
    if (const auto refusal = m_profiles.editingRefusal())
        m_draft.lock(refusal->message);
}

bool FirstRun::isDue(const ProfileStore &profiles, const QSettings &settings)
{
    const bool hasBegun
        = !settings.value(KeptKey).toString().isEmpty() || !QJsonDocument::fromJson(settings.value(TypedKey).toByteArray()).object().isEmpty();
    return profiles.names().size() <= 1 && (hasBegun || !settings.value(DoneKey).toBool()) && !profiles.editingRefusal();
}

void FirstRun::goTo(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    remember();
    Q_EMIT stepChanged();
}

void FirstRun::setName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == this->name())
        return;
    m_draft.setName(trimmed);
    Q_EMIT nameChanged();
}

std::optional<QString> FirstRun::faultOfName() const
{
    return m_profiles.faultOfNewName(name());
}

bool FirstRun::hasPlivo() const
{
    const QStringList wrong = m_draft.faults().keys();
    const bool isWrong = std::any_of(wrong.begin(), wrong.end(), [](const QString &key) { return key.startsWith(QLatin1StringView("phlo.")); });
    const bool hasToken = !m_draft.secret(SecretKind::AuthToken).isEmpty() || m_places.placeOf(SecretKind::AuthToken) != SecretVault::Place::Missing;
    return !isWrong && hasToken;
}

bool FirstRun::hasBegun() const
{
    return m_draft.isDirty() || !m_keptUnder.isEmpty();
}

void FirstRun::keepSecrets()
{
    const QList<SecretKind> kinds = m_draft.typedSecrets();
    if (kinds.isEmpty() || faultOfName())
        return;
    if (m_keptUnder.isEmpty() || m_keptUnder == name()) {
        keepNext(kinds, {});
        return;
    }
    QCoro::connect(m_places.vault().rename(m_keptUnder, name()), this, [this, kinds](const Expected<void> &moved) {
        if (moved)
            keepNext(kinds, {});
        else
            Q_EMIT failed(moved.error().message);
    });
}

void FirstRun::keepNext(QList<SecretKind> kinds, QStringList notes)
{
    m_keptUnder = name();
    remember();
    if (kinds.isEmpty()) {
        m_places.refresh();
        Q_EMIT secretsKept(notes);
        return;
    }
    const SecretKind kind = kinds.takeFirst();
    const Secret secret = m_draft.secret(kind);
    QCoro::connect(m_places.vault().keep(m_keptUnder, kind, secret), this, [this, kind, secret, kinds, notes](const Expected<SecretVault::Kept> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error().message);
            return;
        }
        QStringList all = notes;
        if (!kept->sentence.isEmpty() && !all.contains(kept->sentence))
            all.append(kept->sentence);
        if (m_draft.secret(kind) == secret)
            m_draft.setSecret(kind, {}); // it is in the vault now
        keepNext(kinds, all);
    });
}

void FirstRun::finish()
{
    if (m_isFinishing)
        return;
    if (const auto fault = faultOfName()) {
        Q_EMIT failed(*fault);
        return;
    }
    Expected<Profile> profile = m_draft.profile();
    if (!profile) {
        Q_EMIT failed(profile.error().message);
        return;
    }
    const bool needsKey = profile->codeStorage == CodeStorage::Sealed && m_draft.secret(SecretKind::SealKey).isEmpty()
        && m_places.placeOf(SecretKind::SealKey) == SecretVault::Place::Missing;
    if (needsKey && !profile->store.startsWith(QLatin1StringView("embedded:"))) {
        Q_EMIT failed(tr("Codes in a shared Redis are sealed under a key that all desks have. Paste the team's, or make one if this is the first desk."));
        return;
    }
    if (needsKey)
        m_draft.setSecret(SecretKind::SealKey, SecretVault::makeKey());

    ProfileSave request;
    request.profile = *profile;
    request.place = ProfileSave::Place::New;
    const QList<SecretKind> typed = m_draft.typedSecrets();
    for (const SecretKind kind : typed)
        request.secrets.insert(kind, m_draft.secret(kind));
    setFinishing(true);
    const QString before = m_keptUnder;
    const QString name = profile->name;
    const auto save = [this, request, name] {
        QCoro::connect(saveProfile(&m_profiles, &m_places.vault(), request), this, [this, name](const Expected<ProfileSaved> &saved) {
            setFinishing(false);
            if (!saved) {
                Q_EMIT failed(saved.error().message);
                return;
            }
            QStringList notes = saved->notes;
            if (saved->fault)
                notes.append(saved->fault->message);
            m_keptUnder.clear(); // they are the profile's now
            m_step = Step::Try;
            begin();
            if (m_settings) {
                for (const QString &key : {StepKey, NameKey, TypedKey, KeptKey})
                    m_settings->remove(key);
                m_settings->setValue(DoneKey, true);
            }
            Q_EMIT finished(name, notes);
        });
    };
    if (before.isEmpty() || before == name) {
        save();
        return;
    }
    QCoro::connect(m_places.vault().rename(before, name), this, [this, save](const Expected<void> &moved) {
        if (moved) {
            save();
            return;
        }
        setFinishing(false);
        Q_EMIT failed(moved.error().message);
    });
}

void FirstRun::setFinishing(bool isFinishing)
{
    m_isFinishing = isFinishing;
    Q_EMIT finishingChanged();
}

void FirstRun::turnDown()
{
    if (m_settings)
        m_settings->setValue(DoneKey, true);
}

void FirstRun::startOver()
{
    if (!m_keptUnder.isEmpty()) {
        QCoro::connect(m_places.vault().forgetAll(m_keptUnder), this, [this](const Expected<void> &done) {
            if (!done)
                Q_EMIT failed(done.error().message);
            m_places.refresh();
        });
    }
    m_keptUnder.clear();
    m_step = Step::Plivo;
    begin();
    remember();
    Q_EMIT nameChanged();
    Q_EMIT stepChanged();
}

void FirstRun::remember()
{
    if (!m_settings)
        return;
    m_settings->setValue(StepKey, int(m_step));
    m_settings->setValue(NameKey, name());
    m_settings->setValue(KeptKey, m_keptUnder);
    m_settings->setValue(TypedKey, QJsonDocument(m_draft.unsaved()).toJson(QJsonDocument::Compact));
}

} // namespace Ringproof
