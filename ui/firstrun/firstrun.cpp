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
const QString KeptKey = QStringLiteral("firstrun/hasSecrets");
const QString DoneKey = QStringLiteral("firstrun/done");

const QString Unnamed = QStringLiteral(".new"); // no profile's name begins with a dot

//! The secrets first: they go all or not at all, and are called back where the file can't be made.
QCoro::Task<Expected<ProfileSaved>> makeProfile(ProfileStore *profiles, SecretVault *vault, ProfileSave save)
{
    const QString name = save.profile.name;
    const Expected<void> moved = co_await vault->rename(Unnamed, name);
    if (!moved)
        co_return tl::make_unexpected(moved.error());
    Expected<ProfileSaved> saved = co_await saveProfile(profiles, vault, save);
    if (!saved)
        co_await vault->rename(name, Unnamed);
    co_return saved;
}

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
        if (const QString name = m_settings->value(NameKey).toString(); !name.isEmpty())
            m_name = name;
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
    profile.name = Unnamed;
    m_kept.clear();
    m_draft.begin(profile);
    m_name = tr("My team");
    for (int i = 2; m_profiles.faultOfNewName(m_name) && i < 100; ++i)
        m_name = tr("My team %1").arg(i);
    if (const auto refusal = m_profiles.editingRefusal())
        m_draft.lock(refusal->message);
}

bool FirstRun::isDue(const ProfileStore &profiles, const QSettings &settings)
{
    const bool hasBegun
        = settings.value(KeptKey).toBool() || !QJsonDocument::fromJson(settings.value(TypedKey).toByteArray()).object().isEmpty();
    return profiles.names().size() <= 1 && (hasBegun || !settings.value(DoneKey).toBool()) && !profiles.editingRefusal();
}

void FirstRun::goTo(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    clearKept();
    remember();
    Q_EMIT stepChanged();
}

void FirstRun::setName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed == this->name())
        return;
    m_name = trimmed;
    remember();
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
    return m_draft.isDirty() || hasKept();
}

//! The settings know it best: the first run of the window before may have kept something while this one was being made.
bool FirstRun::hasKept() const
{
    return m_settings && m_settings->value(KeptKey).toBool();
}

void FirstRun::keepSecrets()
{
    if (!m_settings || m_isKeeping || m_isFinishing)
        return; // what is typed meanwhile has its turn after that
    QHash<SecretKind, Secret> typed;
    const QList<SecretKind> kinds = m_draft.typedSecrets();
    for (const SecretKind kind : kinds) {
        if (m_draft.secret(kind) != m_kept.value(kind))
            typed.insert(kind, m_draft.secret(kind));
    }
    if (typed.isEmpty())
        return;
    m_isKeeping = true;
    m_settings->setValue(KeptKey, true);
    QCoro::connect(Ringproof::keepSecrets(&m_places.vault(), Unnamed, typed), this, [this, typed](const SecretsKept &done) { onKept(typed, done); });
}

void FirstRun::onKept(const QHash<SecretKind, Secret> &typed, const SecretsKept &done)
{
    m_isKeeping = false;
    for (const SecretKind kind : done.kept)
        m_kept.insert(kind, typed.value(kind));
    if (done.fault)
        Q_EMIT failed(done.fault->message);
    else
        Q_EMIT secretsKept(done.notes);
    Q_EMIT keepingEnded();
    if (!done.fault)
        keepSecrets();
}

void FirstRun::clearKept()
{
    const auto kept = std::exchange(m_kept, {});
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (m_draft.secret(it.key()) == it.value())
            m_draft.setSecret(it.key(), {});
    }
}

void FirstRun::finish()
{
    if (m_isFinishing)
        return;
    if (const auto fault = faultOfName()) {
        Q_EMIT failed(*fault);
        return;
    }
    const Expected<Profile> profile = m_draft.profileNamed(m_name);
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
    setFinishing(true);
    if (!m_isKeeping)
        make(*profile);
    else
        connect(this, &FirstRun::keepingEnded, this, [this, profile = *profile] { make(profile); }, Qt::SingleShotConnection);
}

void FirstRun::make(const Profile &profile)
{
    ProfileSave request;
    request.profile = profile;
    request.place = ProfileSave::Place::New;
    request.auditLog = m_auditLog;
    const QList<SecretKind> typed = m_draft.typedSecrets();
    for (const SecretKind kind : typed)
        request.secrets.insert(kind, m_draft.secret(kind));
    auto making = hasKept() ? makeProfile(&m_profiles, &m_places.vault(), request) : saveProfile(&m_profiles, &m_places.vault(), request);
    QCoro::connect(std::move(making), this, [this, name = profile.name](const Expected<ProfileSaved> &saved) { onMade(name, saved); });
}

void FirstRun::onMade(const QString &name, const Expected<ProfileSaved> &saved)
{
    setFinishing(false);
    if (!saved) {
        Q_EMIT failed(saved.error().message);
        return;
    }
    QStringList notes = saved->notes;
    if (saved->fault)
        notes.append(saved->fault->message);
    m_step = Step::Try;
    begin();
    if (m_settings) {
        for (const QString &key : {StepKey, NameKey, TypedKey, KeptKey})
            m_settings->remove(key);
        m_settings->setValue(DoneKey, true);
    }
    Q_EMIT finished(name, notes);
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
    if (m_isKeeping) { // and would stay behind
        connect(this, &FirstRun::keepingEnded, this, &FirstRun::startOver, Qt::SingleShotConnection);
        return;
    }
    if (hasKept()) {
        QCoro::connect(m_places.vault().forgetAll(Unnamed), this, [this](const Expected<void> &done) {
            if (!done) {
                m_settings->setValue(KeptKey, true);
                Q_EMIT failed(done.error().message);
            }
            m_places.refresh();
        });
        m_settings->remove(KeptKey);
    }
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
    m_settings->setValue(TypedKey, QJsonDocument(m_draft.unsaved()).toJson(QJsonDocument::Compact));
}

} // namespace Ringproof
