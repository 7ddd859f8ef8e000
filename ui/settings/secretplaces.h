// SPDX-License-Identifier: GPL-3.0-or-later
// Where the secrets of the edited profile are, as the vault says: asked once for all who show it.
#pragma once

#include "profile/profiledraft.h"
#include "profile/secretvault.h"

#include <QObject>

namespace Ringproof {

class SecretPlaces : public QObject
{
    Q_OBJECT

public:
    //! Both outlive this object.
    SecretPlaces(SecretVault &vault, const ProfileDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] SecretVault::Place placeOf(SecretKind kind) const { return m_places.of.value(kind, SecretVault::Place::Missing); }
    //! Whether the profile can use such a secret at all.
    [[nodiscard]] bool isUsed(SecretKind kind) const { return m_places.of.contains(kind); }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] const QString &whyMissing() const { return m_places.whyMissing; }
    [[nodiscard]] SecretVault &vault() const { return m_vault; }

    //! Asks again.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    SecretVault &m_vault;
    const ProfileDraft &m_draft;
    SecretVault::Places m_places;
    QSet<SecretKind> m_used;
    int m_round = 0;
    bool m_isKnown = false;
};

//! `In the keychain of this computer`, …: for people.
[[nodiscard]] QString describe(SecretVault::Place place);

} // namespace Ringproof
