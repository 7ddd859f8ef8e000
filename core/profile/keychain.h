// SPDX-License-Identifier: GPL-3.0-or-later
// The system's store for secrets, as the vault needs it.
#pragma once

#include "secret.h"

#include <QString>

#include <tl/expected.hpp>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Why a keychain could not do what was asked.
struct KeychainFault {
    enum class Kind {
        NoEntry, //!< it works, and has nothing under that key
        NoService, //!< this computer, or this session, has none
        Refused, //!< it is locked, or somebody said no when asked
        Silent, //!< no answer in time: it may be waiting for somebody
        Failed, //!< anything else
    };

    Kind kind = Kind::Failed;
    QString sentence; //!< for people: what happened and what to do about it; holds no secret

    friend bool operator==(const KeychainFault &, const KeychainFault &) = default;
};

template<typename T> using KeychainResult = tl::expected<T, KeychainFault>;

//! Entries by key, each a few bytes. Every request is answered in bounded time: with Silent where the keychain itself doesn't.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)

    [[nodiscard]] virtual QCoro::Task<KeychainResult<Secret>> read(QString key) = 0;

    //! Makes the entry, or replaces what it holds. After Silent it may have been done.
    [[nodiscard]] virtual QCoro::Task<KeychainResult<void>> write(QString key, Secret secret) = 0;

    //! An entry that isn't there is removed.
    [[nodiscard]] virtual QCoro::Task<KeychainResult<void>> remove(QString key) = 0;
};

} // namespace Ringproof
