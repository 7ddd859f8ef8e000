// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated customer's phone during one simulated call: it rings, is answered, speaks, hangs up.
#pragma once

#include <QObject>
#include <QString>

namespace Ringproof {

//! One call on the simulator's side. Owned by the Simulator; lives until the simulator goes or forgets old calls
//! (QPointer it). The window's handset shows one of these and sends intentions to it.
class VirtualPhone : public QObject
{
    Q_OBJECT

public:
    enum class State { Queued, Ringing, InCall, Ended };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual QString callId() const = 0;
    [[nodiscard]] virtual QString number() const = 0; //!< who is called, as the PHLO was given it
    [[nodiscard]] virtual QString callerId() const = 0; //!< who calls
    [[nodiscard]] virtual State state() const = 0;
    //! That it is spoken to in, a BCP 47 tag; for a voice to be chosen by.
    [[nodiscard]] virtual QString language() const { return QStringLiteral("en"); }
    [[nodiscard]] virtual QString words() const = 0; //!< all that was spoken so far: `Your verification code is 0 4 2 …`
    [[nodiscard]] virtual QString endedBecause() const = 0; //!< Plivo's hangup cause name once ended
    [[nodiscard]] virtual QString digits() const = 0; //!< what was keyed in

    virtual void answer() = 0; //!< while it rings
    virtual void decline() = 0; //!< while it rings: the caller hears busy
    virtual void hangUp() = 0; //!< during the call
    virtual void press(QChar key) = 0; //!< during the call: 0-9 * #

Q_SIGNALS:
    void changed(); //!< state, words or digits
    void said(const QString &words); //!< one utterance begins, for a voice to speak
};

} // namespace Ringproof
