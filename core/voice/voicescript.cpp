// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voicescript.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside of every namespace. Needed because the resource lies in a static library.
static void initVoiceResource()
{
    Q_INIT_RESOURCE(voice);
}

namespace Ringproof {

namespace {

QString fileName(VoiceScript::Part part)
{
    switch (part) {
    case VoiceScript::Part::Code: return QStringLiteral("code");
    case VoiceScript::Part::Invitation: return QStringLiteral("invitation");
    case VoiceScript::Part::Keypad: return QStringLiteral("keypad");
    case VoiceScript::Part::Verified: return QStringLiteral("verified");
    case VoiceScript::Part::Wrong: return QStringLiteral("wrong");
    }
    return {};
}

QString setApart(const QString &code)
{
    QStringList digits;
    for (const QChar digit : code)
        digits.append(digit);
    return digits.join(u' ');
}

} // namespace

const QString VoiceScript::Placeholder = QStringLiteral("{{Start.http.params.otp}}");

VoiceScript::VoiceScript(const char *language, const char *locale, const char *nativeName, const char *voice)
    : m_language(QString::fromLatin1(language))
    , m_locale(QString::fromLatin1(locale))
    , m_nativeName(QString::fromUtf8(nativeName))
    , m_voice(QStringLiteral("Polly.") + QString::fromLatin1(voice))
{
}

const QList<VoiceScript> &VoiceScript::all()
{
    // Standard voices: Polly's neural ones don't spell out (`say-as`), and a sentence with it is spoken by the standard one anyway.
    static const QList<VoiceScript> scripts {
        {"en", "en-US", "English", "Joanna"},
        {"es", "es-US", "Español", "Penelope"},
        {"fr", "fr-FR", "Français", "Celine"},
        {"de", "de-DE", "Deutsch", "Vicki"},
        {"pt", "pt-BR", "Português (Brasil)", "Vitoria"},
        {"it", "it-IT", "Italiano", "Carla"},
        {"hi", "hi-IN", "हिन्दी", "Aditi"},
        {"ja", "ja-JP", "日本語", "Mizuki"},
        {"zh", "zh-CN", "中文（普通话）", "Zhiyu"},
        {"ar", "ar-001", "العربية", "Zeina"},
    };
    return scripts;
}

const VoiceScript &VoiceScript::forLanguage(const QString &tag)
{
    const QList<VoiceScript> &scripts = all();
    const auto exact = std::find_if(scripts.begin(), scripts.end(), [&tag](const VoiceScript &script) {
        return script.language().compare(tag, Qt::CaseInsensitive) == 0 || script.locale().compare(tag, Qt::CaseInsensitive) == 0;
    });
    if (exact != scripts.end())
        return *exact;
    const QString primary = tag.section(u'-', 0, 0);
    const auto related = std::find_if(scripts.begin(), scripts.end(), [&primary](const VoiceScript &script) {
        return script.language().section(u'-', 0, 0).compare(primary, Qt::CaseInsensitive) == 0;
    });
    return related == scripts.end() ? scripts.first() : *related;
}

QString VoiceScript::text(Part part) const
{
    initVoiceResource();
    QFile file(QStringLiteral(":/ringproof/voice/%1/%2.xml").arg(m_language, fileName(part)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The voice script %s is missing from the program.", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

QStringList VoiceScript::spoken(Part part, const QString &code) const
{
    QStringList lines;
    QXmlStreamReader reader(text(part));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::Characters)
            continue;
        const QStringList parts = reader.text().toString().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &words : parts) {
            const QString line = words.trimmed().replace(Placeholder, setApart(code));
            if (!line.isEmpty())
                lines.append(line);
        }
    }
    return lines;
}

} // namespace Ringproof
