// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks aloud what the handset's caller says, where this computer has a voice.
#pragma once

#include <QObject>
#include <QString>

namespace Ringproof {

//! Silent until switched on. Where the program was built without Qt TextToSpeech, or the system has no voice, it isn't available.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] static bool isAvailable();

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    //! \param language a BCP 47 tag; where the system has no voice for it, the usual one speaks.
    void say(const QString &words, const QString &language);
    void stop();

private:
    bool m_on = false;
    QObject *m_engine = nullptr; //!< a QTextToSpeech, made when it is first needed: loading one takes a while
};

} // namespace Ringproof
