// SPDX-License-Identifier: GPL-3.0-or-later
// What a PHLO says to the customer, in one language: SSML to be pasted into the PHLO's nodes.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ringproof {

//! The texts of one language, each a whole `<Speak>` element for an Amazon Polly voice, with the tags that Plivo takes
//! (source: "Speech Synthesis Markup Language" in Plivo's Voice documentation; voices: "Available voices" in Amazon Polly's).
class VoiceScript
{
public:
    enum class Part {
        Code, //!< Play Audio: the code, three times
        Invitation, //!< Get Input before it: "press one", so that no answering machine hears the code
        Keypad, //!< Get Input after it: "enter your code"
        Verified, //!< Play Audio: the code was right
        Wrong, //!< Play Audio: it wasn't
    };
    static constexpr int Repeats = 3; //!< of the code in Part::Code

    //! What the PHLO puts the code in the place of. The Start node's key, as in the document that the product comes from.
    static const QString Placeholder;

    //! Every language there is a script for, English first.
    [[nodiscard]] static const QList<VoiceScript> &all();
    //! By the whole BCP 47 tag, else by its first part (`es-MX` → `es`), else English.
    [[nodiscard]] static const VoiceScript &forLanguage(const QString &tag);

    [[nodiscard]] const QString &language() const { return m_language; } //!< BCP 47: `es`
    [[nodiscard]] const QString &locale() const { return m_locale; } //!< that the voice speaks: `es-US`
    [[nodiscard]] const QString &nativeName() const { return m_nativeName; } //!< `Español`
    [[nodiscard]] const QString &voice() const { return m_voice; } //!< `Polly.Penelope`

    //! The SSML, ready to be pasted.
    [[nodiscard]] QString text(Part part) const;

    //! What the customer hears of it, one sentence or one reading of the code a line; nothing of the markup.
    //! \param code the digits in the placeholder's place; they are set apart by spaces.
    [[nodiscard]] QStringList spoken(Part part, const QString &code) const;

private:
    VoiceScript(const char *language, const char *locale, const char *nativeName, const char *voice);

    QString m_language;
    QString m_locale;
    QString m_nativeName;
    QString m_voice;
};

} // namespace Ringproof
