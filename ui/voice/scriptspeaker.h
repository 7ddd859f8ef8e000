// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks a script's words on this computer, where it has a voice for their language.
#pragma once

#include <QLocale>
#include <QObject>

namespace Ringproof {

class ScriptSpeaker : public QObject
{
    Q_OBJECT

public:
    enum class Result {
        Speaking,
        NoSpeech, //!< the program was built without speech, or the system has none
        NoVoice, //!< the system has no voice for this language
    };

    using QObject::QObject;

    //! Stops what is being said, and says these lines. The first time takes a moment: the system's voices are loaded then.
    Result say(const QStringList &lines, const QLocale &language);
    void stop();
    [[nodiscard]] bool isSpeaking() const { return m_isSpeaking; }

Q_SIGNALS:
    void speakingChanged();

private:
    void setSpeaking(bool speaking);

    QObject *m_engine = nullptr; //!< a QTextToSpeech
    bool m_isSpeaking = false;
};

} // namespace Ringproof
