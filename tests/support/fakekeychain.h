// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain in memory, which can have the faults of real ones.
#pragma once

#include "profile/keychain.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <coroutine>
#include <optional>
#include <utility>

namespace Ringproof {

class FakeKeychain final : public Keychain
{
public:
    QMap<QString, QByteArray> entries;
    QStringList asked; //!< `read team/auth_token`, `write …`, `remove …`
    std::optional<KeychainFault::Kind> fault; //!< of everything that is asked
    QString unwritable; //!< an entry that can be read and not written
    bool isSlow = false; //!< like one that waits for its password: nothing is done before answer()

    //! Answers everything that was asked, and at once from now on.
    void answer()
    {
        isSlow = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const std::coroutine_handle<> who : waiting)
            who.resume();
    }

    [[nodiscard]] QCoro::Task<KeychainResult<Secret>> read(QString key) override
    {
        asked << QStringLiteral("read ") + key;
        Turn turn {*this};
        co_await turn;
        if (fault)
            co_return tl::make_unexpected(theFault());
        if (!entries.contains(key))
            co_return tl::make_unexpected(KeychainFault {KeychainFault::Kind::NoEntry, QStringLiteral("no entry")});
        co_return Secret {QByteArrayView(entries[key])};
    }

    [[nodiscard]] QCoro::Task<KeychainResult<void>> write(QString key, Secret secret) override
    {
        asked << QStringLiteral("write ") + key;
        Turn turn {*this};
        co_await turn;
        if (fault || key == unwritable)
            co_return tl::make_unexpected(theFault());
        entries.insert(key, secret.reveal().toByteArray());
        co_return KeychainResult<void>();
    }

    [[nodiscard]] QCoro::Task<KeychainResult<void>> remove(QString key) override
    {
        asked << QStringLiteral("remove ") + key;
        Turn turn {*this};
        co_await turn;
        if (fault)
            co_return tl::make_unexpected(theFault());
        entries.remove(key);
        co_return KeychainResult<void>();
    }

    //! Its sentence ends with the kind of the fault.
    [[nodiscard]] KeychainFault theFault() const
    {
        const auto kind = fault.value_or(KeychainFault::Kind::Failed);
        return {kind, QStringLiteral("The keychain has fault %1.").arg(int(kind))};
    }

private:
    struct Turn {
        FakeKeychain &keychain;

        [[nodiscard]] bool await_ready() const { return !keychain.isSlow; }
        void await_suspend(std::coroutine_handle<> who) const { keychain.m_waiting.append(who); }
        void await_resume() const { }
    };

    QList<std::coroutine_handle<>> m_waiting;
};

} // namespace Ringproof
