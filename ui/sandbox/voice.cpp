// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/voice.h"

#ifdef RINGPROOF_HAS_SPEECH
#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>
#endif

namespace Ringproof {

#ifdef RINGPROOF_HAS_SPEECH

bool Voice::isAvailable()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock")); // Qt's own for tests: it makes no sound
    return !engines.isEmpty();
}

void Voice::say(const QString &words, const QString &language)
{
    if (!m_on)
        return;
    if (!m_engine)
        m_engine = new QTextToSpeech(this);
    auto *engine = static_cast<QTextToSpeech *>(m_engine);
    if (const QLocale wanted(language); engine->locale().language() != wanted.language()) {
        const QList<QLocale> voices = engine->availableLocales();
        const auto voice = std::find_if(voices.cbegin(), voices.cend(),
                                        [&wanted](const QLocale &each) { return each.language() == wanted.language(); });
        if (voice != voices.cend())
            engine->setLocale(*voice);
    }
    engine->say(words);
}

void Voice::stop()
{
    if (m_engine)
        static_cast<QTextToSpeech *>(m_engine)->stop();
}

#else

bool Voice::isAvailable()
{
    return false;
}

void Voice::say(const QString &, const QString &)
{
}

void Voice::stop()
{
}

#endif

void Voice::setOn(bool on)
{
    m_on = on;
    if (!on)
        stop();
}

} // namespace Ringproof
