// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to reach Plivo: the account, the PHLO, the caller id, and where the two APIs are.
#pragma once

#include "error.h"
#include "secret.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Ringproof {

//! An Error that tells which setting is at fault.
struct PhloFault : Error {
    enum class Setting { AuthId, AuthToken, PhloId, From, RunnerUrl, VoiceUrl, Deadline, Languages, LanguageKey, Language };

    Setting setting = Setting::AuthId;
};

//! A profile's Plivo account. Immutable in use.
struct PhloSettings {
    static constexpr std::chrono::seconds MinDeadline {1};
    static constexpr std::chrono::seconds MaxDeadline {60};

    QString authId;
    Secret authToken;
    QString phloId;
    QMap<QString, QString> phloIdByLanguage; //!< by BCP 47 tag (`es`, `pt-BR`); a language that isn't here gets phloId
    QString languageKey; //!< the Start node's key under which a PHLO is told the language; empty: it isn't told
    QString language; //!< the profile's own, where nobody chooses; empty: whatever the PHLO speaks
    QString from; //!< the account's own caller id: `+` and 8 to 15 digits, not judged further
    QUrl runnerUrl = QUrl(QStringLiteral("https://phlorunner.plivo.com"));
    QUrl voiceUrl = QUrl(QStringLiteral("https://api.plivo.com"));
    QString caFile; //!< PEM, by its whole path: the authorities that are trusted instead of this system's; empty: this system's
    std::chrono::milliseconds deadline {15'000}; //!< from a request's start until its whole reply must be here

    //! The languages to choose from, the profile's own first: those that have a PHLO of their own; with nothing but a key, those that
    //! there are voice scripts for. Empty where the PHLO speaks one language: there is no choice.
    [[nodiscard]] QStringList languages() const;

    //! The one of languages() that a wish comes to; see FlowRunner::languageFor().
    [[nodiscard]] Expected<QString> languageFor(const QString &asked) const;

    //! The PHLO that speaks this language: by the whole tag, else by its first part (`es-MX` → `es`), else phloId.
    [[nodiscard]] QString phloIdFor(const QString &language) const;

    //! What is wrong with these settings, for the person who typed them; nothing if they can be used. The token comes last: a
    //! config file is checked without it.
    [[nodiscard]] std::optional<PhloFault> fault() const;
    //! All of it, one fault a setting.
    [[nodiscard]] QList<PhloFault> faults() const;

    friend bool operator==(const PhloSettings &, const PhloSettings &) = default;
};

//! The languages of resources/voice, as BCP 47 tags.
[[nodiscard]] const QStringList &voiceScriptLanguages();

//! Whether an id can stand in a URL's path and, the auth id, before the colon of Basic authentication.
[[nodiscard]] bool isSafeInPath(const QString &id);

//! This computer, by name or address. http:// is accepted for these hosts only.
[[nodiscard]] bool isLoopback(const QUrl &url);

//! \return `base` with these path segments behind its own path, each encoded; a segment can't leave its place.
[[nodiscard]] QUrl plivoUrl(const QUrl &base, const QStringList &segments, bool trailingSlash = false);

} // namespace Ringproof
