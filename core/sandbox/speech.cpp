// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include <QStringList>

#include <algorithm>

namespace Ringproof {

namespace {

struct Sentence {
    const char *language;
    const char *text; //!< %1 is the code, digit by digit
};

//! The first one is for everybody else.
constexpr Sentence Sentences[] = {
    {"en", "Your verification code is %1."},
    {"es", "Su código de verificación es %1."},
    {"fr", "Votre code de vérification est %1."},
    {"de", "Ihr Bestätigungscode lautet %1."},
    {"pt", "O seu código de verificação é %1."},
    {"it", "Il suo codice di verifica è %1."},
    {"hi", "आपका सत्यापन कोड है %1।"},
    {"ja", "確認コードは %1 です。"},
    {"zh", "您的验证码是 %1。"},
    {"ar", "رمز التحقق الخاص بك هو %1."},
};

} // namespace

Speech speechFor(const QString &code, const QString &language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    const auto found = std::find_if(std::begin(Sentences), std::end(Sentences),
                                    [&primary](const Sentence &sentence) { return primary == QLatin1StringView(sentence.language); });
    const Sentence &sentence = found == std::end(Sentences) ? *std::begin(Sentences) : *found;

    QStringList digits;
    for (const QChar digit : code)
        digits.append(digit);
    return {QString::fromLatin1(sentence.language), QString::fromUtf8(sentence.text).arg(digits.join(u' '))};
}

} // namespace Ringproof
