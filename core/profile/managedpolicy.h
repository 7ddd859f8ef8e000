// SPDX-License-Identifier: GPL-3.0-or-later
// What the administrator of a computer has laid down for everybody who uses Ringproof on it.
#pragma once

#include "error.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Ringproof {

//! A file at a place that no user and no environment can move binds every program alike:
//!
//!     { "pinned": { "store": "rediss://redis.example/0", "policy": { "max_attempts": 3 } },
//!       "switched_off": ["http_endpoint", "plain_mode"],
//!       "ask": "the service desk, extension 4711" }
//!
//! `pinned` has the keys of a config file, and its values go before those of every config file. Of the sandbox, where no real phone
//! rings, nothing is pinned. A file that can't be read, that is wrong, or that others than the administrator may write to, is an
//! error: nothing is opened then.
class ManagedPolicy
{
public:
    enum class Feature {
        Reveal, //!< a masked number uncovered
        Workbench,
        ProfileEditing,
        PlainMode, //!< codes stored plain
        HttpEndpoint,
        Reset, //!< a number's cooldown and limits cleared
        AuditRemoval, //!< old rows taken off the audit log
    };

    //! Whether the file must belong to the administrator; tests lay theirs elsewhere.
    enum class Ownership { Required, NotChecked };

    //! Linux `/etc/ringproof/policy.json`, macOS `/Library/Application Support/Ringproof/policy.json`, Windows
    //! `%ProgramData%\Ringproof\policy.json`, asked of the system and not of the environment.
    [[nodiscard]] static QString systemPath();

    //! Of systemPath(). Where there is no file, nothing is laid down.
    [[nodiscard]] static Expected<ManagedPolicy> ofSystem() { return fromFile(systemPath(), Ownership::Required); }
    [[nodiscard]] static Expected<ManagedPolicy> fromFile(const QString &path, Ownership ownership);

    //! What a file says. \param path names it in messages.
    [[nodiscard]] static Expected<ManagedPolicy> fromJson(const QByteArray &text, const QString &path);

    [[nodiscard]] bool isEmpty() const { return m_pinned.isEmpty() && m_switchedOff.isEmpty(); }
    [[nodiscard]] bool allows(Feature feature) const { return !m_switchedOff.contains(feature); }

    //! A config file's object with what is pinned in the place of its own.
    [[nodiscard]] QJsonObject bind(const QJsonObject &config) const;

    //! `store`, `policy.max_attempts`, …
    [[nodiscard]] const QStringList &pinnedKeys() const { return m_pinnedKeys; }

    //! Who to ask, as part of a sentence; "your administrator" where the file doesn't say.
    [[nodiscard]] const QString &whomToAsk() const { return m_ask; }

    //! Why something can't be done, and who can change that.
    [[nodiscard]] QString sentenceFor(Feature feature) const;

    friend bool operator==(const ManagedPolicy &, const ManagedPolicy &) = default;

    ManagedPolicy();

private:
    QJsonObject m_pinned;
    QStringList m_pinnedKeys;
    QSet<Feature> m_switchedOff;
    QString m_ask;
};

} // namespace Ringproof
