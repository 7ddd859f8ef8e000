// SPDX-License-Identifier: GPL-3.0-or-later
// The languages in which a call can speak: their names, and which one a country was called in last.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace Ringproof {

struct CallLanguage {
    QString tag; //!< BCP 47
    QString name; //!< in the language itself, with the English one where few could read it or two would look the same
    QString englishName;

    friend bool operator==(const CallLanguage &, const CallLanguage &) = default;
};

//! In the alphabetical order of their English names. A tag that names no known language stands for itself.
[[nodiscard]] QList<CallLanguage> callLanguages(const QStringList &tags);

[[nodiscard]] QString nameOfCallLanguage(const QString &tag);

//! Remembers the language that somebody chose for a country's numbers.
class LanguageMemory
{
public:
    //! \param settings may be null: nothing is remembered then. Outlives this.
    explicit LanguageMemory(QSettings *settings = nullptr) : m_settings(settings) { }

    //! \return a BCP 47 tag, or empty: the profile's own language. \param region ISO 3166-1 alpha-2.
    [[nodiscard]] QString languageOf(const QString &region) const;
    void remember(const QString &region, const QString &tag) const;

private:
    QSettings *m_settings;
};

//! What a desk has to choose from.
struct LanguageOffer {
    QStringList tags; //!< BCP 47; empty: there is no choice
    QString usual; //!< the profile's own; empty: whatever its PHLO speaks
    LanguageMemory memory;

    //! The language that a country's calls were last in here, if it is still offered, else the usual one.
    [[nodiscard]] QString languageFor(const QString &region) const;
};

} // namespace Ringproof
