// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/scriptspeaker.h"

#ifdef RINGPROOF_HAS_SPEECH
#include "sandbox/voice.h"

#include <QTextToSpeech>

#include <algorithm>
#endif

namespace Ringproof {

#ifdef RINGPROOF_HAS_SPEECH

ScriptSpeaker::Result ScriptSpeaker::say(const QStringList &lines, const QLocale &language)
{
    if (!Voice::isAvailable())
        return Result::NoSpeech;
    if (!m_engine) {
        auto *made = new QTextToSpeech(this);
        connect(made, &QTextToSpeech::stateChanged, this, [this, made] { setSpeaking(made->state() == QTextToSpeech::Speaking); });
        m_engine = made;
    }
    auto *engine = static_cast<QTextToSpeech *>(m_engine);
    const QList<QLocale> locales = engine->availableLocales();
    if (engine->state() == QTextToSpeech::Error || locales.isEmpty())
        return Result::NoSpeech;
    const auto fits = [&language](const QLocale &locale) { return locale.language() == language.language(); };
    auto found = std::find(locales.begin(), locales.end(), language);
    if (found == locales.end())
        found = std::find_if(locales.begin(), locales.end(), fits);
    if (found == locales.end())
        return Result::NoVoice;
    engine->setLocale(*found);
    engine->say(lines.join(QStringLiteral(" \n")));
    return Result::Speaking;
}

void ScriptSpeaker::stop()
{
    if (m_engine)
        static_cast<QTextToSpeech *>(m_engine)->stop();
    setSpeaking(false);
}

#else

ScriptSpeaker::Result ScriptSpeaker::say(const QStringList &, const QLocale &)
{
    return Result::NoSpeech;
}

void ScriptSpeaker::stop()
{
    setSpeaking(false);
}

#endif

void ScriptSpeaker::setSpeaking(bool speaking)
{
    if (m_isSpeaking == speaking)
        return;
    m_isSpeaking = speaking;
    Q_EMIT speakingChanged();
}

} // namespace Ringproof
