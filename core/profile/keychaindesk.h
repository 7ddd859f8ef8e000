// SPDX-License-Identifier: GPL-3.0-or-later
// Where QtKeychain's jobs are done: a thread of their own, one job at a time.
#pragma once

#include "clock.h"
#include "profile/keychain.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class QThread;

namespace Ringproof {

//! Somebody who waits for the keychain.
class KeychainWait : public QObject
{
    Q_OBJECT

public:
    std::optional<KeychainResult<Secret>> answer; //!< there at ended(); of a read, what was found

Q_SIGNALS:
    void ended();
};

//! One for the process and until its end: QtKeychain's queue belongs to the thread that asked first.
//!
//! The thread is there because QtKeychain looks for KWallet by a blocking call, and because libsecret answers through GLib's event loop, which
//! a program may do without (`ringproof-cli`). The thread has it unless QT_NO_GLIB is set when the first request is made.
class KeychainDesk : public QObject
{
    Q_OBJECT

public:
    enum class Action { Read, Write, Remove };

    [[nodiscard]] static KeychainDesk &instance();
    ~KeychainDesk() override;

    //! \param secret what to write.
    //! \return says ended() when there is an answer, at the latest after the deadline.
    [[nodiscard]] std::shared_ptr<KeychainWait> ask(Action action, const QString &key, const Secret &secret, Milliseconds deadline);

    //! Whether a request that was given up at its deadline is still unanswered, so that any other would wait behind it.
    [[nodiscard]] bool isStuck() const { return !m_late.isEmpty(); }

private:
    explicit KeychainDesk(QObject *parent);
    void onAnswer(quint64 id, KeychainResult<Secret> answer);

    QThread *m_thread;
    QObject *m_worker; //!< lives in the thread
    quint64 m_lastId = 0;
    QHash<quint64, std::shared_ptr<KeychainWait>> m_waiting;
    QSet<quint64> m_late;
};

} // namespace Ringproof
