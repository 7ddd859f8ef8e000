// SPDX-License-Identifier: GPL-3.0-or-later
// A profile while its settings are being edited: what is typed, what is wrong with it, and what may not be changed.
#pragma once

#include "profile/profile.h"
#include "profile/secrets.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace Ringproof {

//! Settings by the keys of a config file (`policy.ttl_s`), each with the value that JSON has for it. Anything may be typed: a number that is
//! none stays a text, and the config file's own reader says what is wrong with it. Secrets that are typed wait here until they are saved.
class ProfileDraft : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDraft(QObject *parent = nullptr);

    //! Starts from a profile as it is. What was typed before is gone.
    void begin(const Profile &profile);

    //! The profile was renamed: under which name it is saved from now on, and its secrets are looked for.
    void setName(const QString &name);

    //! Nothing can be changed, and this sentence says why; empty: it can.
    void lock(const QString &why);
    [[nodiscard]] const QString &lockedBecause() const { return m_locked; }

    [[nodiscard]] QJsonValue value(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const { return value(key).toString(); }
    //! Does nothing to what is pinned or locked.
    void setValue(const QString &key, const QJsonValue &value);
    //! Digits become a number; whatever else was typed stays a text, for the reader to judge.
    void setTypedNumber(const QString &key, const QString &typed);

    //! What is wrong with the value, beginning with a capital letter: `Must be a whole number from 30 to 600, not 5.` Empty: nothing.
    [[nodiscard]] QString faultOf(const QString &key) const { return m_faults.value(key); }
    [[nodiscard]] const QHash<QString, QString> &faults() const { return m_faults; }

    //! Laid down by the administrator.
    [[nodiscard]] bool isPinned(const QString &key) const;
    //! Why the key can't be changed, and whom to ask; empty: it can.
    [[nodiscard]] QString lockOf(const QString &key) const;

    //! A secret that was typed and is to be kept when the draft is saved; empty: takes it back.
    void setSecret(SecretKind kind, const Secret &secret);
    [[nodiscard]] Secret secret(SecretKind kind) const { return m_secrets.value(int(kind)); }
    [[nodiscard]] QList<SecretKind> typedSecrets() const;

    [[nodiscard]] bool isDirty() const { return m_now != m_saved || !m_secrets.isEmpty(); }
    [[nodiscard]] bool isChanged(const QString &key) const;
    //! How many settings differ from what is saved, secrets among them.
    [[nodiscard]] int changeCount() const;

    //! Back to what is saved.
    void discard();
    //! What stands here now is saved. \param profile as it was written.
    void markSaved(const Profile &profile);

    //! What was typed, so that it can be taken up again later: without secrets, and without an address that may have one in it.
    [[nodiscard]] QJsonObject unsaved() const;
    //! Takes up what unsaved() gave: those of its keys that still exist and may be changed.
    void takeUp(const QJsonObject &unsaved);

    //! The profile that this draft is, with the name and the managed policy that it began with; the Error of its first fault else.
    [[nodiscard]] Expected<Profile> profile() const { return profileNamed(m_profile.name); }
    //! The same under a name of its own.
    [[nodiscard]] Expected<Profile> profileNamed(const QString &name) const;
    //! The same as far as it can be made out, for checks that need only some of it.
    [[nodiscard]] Profile profileSoFar() const;
    //! The profile that begin() was given, or that was saved last.
    [[nodiscard]] const Profile &saved() const { return m_profile; }

Q_SIGNALS:
    void changed();

private:
    void judge();

    Profile m_profile;
    QJsonObject m_saved;
    QJsonObject m_now;
    QHash<QString, QString> m_faults;
    QHash<int, Secret> m_secrets;
    QString m_locked;
};

} // namespace Ringproof
