// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets that a profile can't be opened without, given where it is told that they are missing.
#pragma once

#include "profile/profilesaving.h"
#include "settings/card.h"
#include "settings/secretplaces.h"

namespace Ringproof {

class ActionButton;
class LineField;
class MessageBar;
class SecretSetting;

//! They go into the vault. Where they are kept for the session only, that is said before the profile is opened.
class MissingSecrets : public Card
{
    Q_OBJECT

public:
    //! \param kinds the password of a Redis among them may stay empty.
    //! \param vault outlives the card.
    MissingSecrets(const Profile &profile, const QList<SecretKind> &kinds, SecretVault &vault, QWidget *parent = nullptr);

    //! Where to begin.
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    //! They are in the vault: the profile can be opened.
    void given();

private:
    void giveThem();
    //! \return the field that something is missing in or wrong with; null: none.
    [[nodiscard]] QWidget *judge();
    void onKept(const SecretsKept &kept);
    void setKeeping(bool isKeeping);

    ProfileDraft m_draft; //!< of which only the secrets are typed
    SecretPlaces m_places;
    const QList<SecretKind> m_kinds;
    QList<SecretSetting *> m_settings; //!< one a kind
    MessageBar *m_message;
    ActionButton *m_open;
    bool m_isKept = false;
};

} // namespace Ringproof
