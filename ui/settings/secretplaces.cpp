// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretplaces.h"

#include <QCoreApplication>

namespace Ringproof {

SecretPlaces::SecretPlaces(SecretVault &vault, const ProfileDraft &draft, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_draft(draft)
{
    connect(&m_vault, &SecretVault::changed, this, &SecretPlaces::refresh);
    connect(&m_draft, &ProfileDraft::changed, this, [this] {
        if (m_isKnown && SecretVault::usedBy(m_draft.profileSoFar()) != m_used)
            refresh(); // a Redis has a password, a file has none
    });
}

void SecretPlaces::refresh()
{
    const Profile profile = m_draft.profileSoFar();
    m_used = SecretVault::usedBy(profile);
    QCoro::connect(m_vault.placesFor(profile), this, [this, round = ++m_round](const SecretVault::Places &places) {
        if (round != m_round)
            return;
        m_places = places;
        m_isKnown = true;
        Q_EMIT changed();
    });
}

QString describe(SecretVault::Place place)
{
    switch (place) {
    case SecretVault::Place::Environment: return QCoreApplication::translate("SecretPlaces", "From the environment");
    case SecretVault::Place::Keychain: return QCoreApplication::translate("SecretPlaces", "In the keychain");
    case SecretVault::Place::Session: return QCoreApplication::translate("SecretPlaces", "This session only");
    case SecretVault::Place::Missing: return QCoreApplication::translate("SecretPlaces", "Not there");
    }
    return {};
}

} // namespace Ringproof
