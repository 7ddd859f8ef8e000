// SPDX-License-Identifier: GPL-3.0-or-later
// Setting Ringproof up, step by step: what was done, what is still missing, and the profile that comes of it. Without widgets.
#pragma once

#include "profile/profilesaving.h"
#include "settings/secretplaces.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace Ringproof {

//! What is typed is kept at once, so that nothing is lost if the program ends half-way: settings on this computer, secrets in the vault under a
//! name that no profile can have, whatever the profile to be is called meanwhile.
class FirstRun : public QObject
{
    Q_OBJECT

public:
    enum class Step { Try, Plivo, Store };
    static constexpr int StepCount = 3;

    //! All outlive this object. \param settings null: nothing is kept.
    FirstRun(ProfileStore &profiles, SecretVault &vault, QSettings *settings, QObject *parent = nullptr);
    ~FirstRun() override;

    //! Whether somebody who opens Ringproof is to be shown this: there is no profile yet, and it wasn't turned down
    //! before anything was typed.
    [[nodiscard]] static bool isDue(const ProfileStore &profiles, const QSettings &settings);

    [[nodiscard]] Step step() const { return m_step; }
    void goTo(Step step);

    [[nodiscard]] ProfileDraft &draft() { return m_draft; }
    [[nodiscard]] SecretPlaces &places() { return m_places; }

    //! Of the profile to be.
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] std::optional<QString> faultOfName() const;

    //! Whether everything about Plivo is there, and nothing of it is wrong. Places must be known.
    [[nodiscard]] bool hasPlivo() const;
    //! Anything was typed that a profile could be made of.
    [[nodiscard]] bool hasBegun() const;

    //! This computer's log, which gets a key with the first profile. Without it none is made.
    void setAuditLog(const QString &path) { m_auditLog = path; }

    //! What was typed of secrets goes into the vault, and stays typed: a key that was made may still be copied for the other desks.
    void keepSecrets();
    [[nodiscard]] bool isKeeping() const { return m_isKeeping; }
    //! Takes back what is typed of secrets, as far as the vault has it.
    void clearKept();

    //! Makes the profile. On this computer a key for sealed codes is made where there is none.
    void finish();
    [[nodiscard]] bool isFinishing() const { return m_isFinishing; }

    //! Not now: comes no more by itself. What was typed stays.
    void turnDown();
    //! Forgets what was typed, and its secrets.
    void startOver();

Q_SIGNALS:
    void stepChanged();
    void nameChanged();
    void secretsKept(const QStringList &notes); //!< where they are, when that isn't the keychain
    void keepingEnded(); //!< well or not
    void failed(const QString &sentence);
    void finishingChanged();
    //! The profile is there. \param notes for people; may be empty.
    void finished(const QString &name, const QStringList &notes);

private:
    void begin();
    void remember();
    [[nodiscard]] bool hasKept() const;
    void onKept(const QHash<SecretKind, Secret> &typed, const SecretsKept &done);
    void make(const Profile &profile);
    void onMade(const QString &name, const Expected<ProfileSaved> &saved);
    void setFinishing(bool isFinishing);

    ProfileStore &m_profiles;
    QSettings *const m_settings;
    ProfileDraft m_draft;
    SecretPlaces m_places;
    Step m_step = Step::Try;
    QString m_auditLog;
    QString m_name;
    QHash<SecretKind, Secret> m_kept; //!< of what is typed: what the vault has already
    bool m_isKeeping = false;
    bool m_isFinishing = false;
};

} // namespace Ringproof
