// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the keys that Ringproof keeps in a Redis. What each holds is said in resources/redis/number.lua and issue.lua.
#pragma once

#include "phone/phonenumber.h"

#include <QByteArray>
#include <QList>

namespace Ringproof {

//! The keys of one number. The braces in all names but the first put them into the cluster slot of the first.
class RedisNumberKeys
{
public:
    explicit RedisNumberKeys(const PhoneNumber &number) : RedisNumberKeys(number.e164().toLatin1()) { }
    explicit RedisNumberKeys(const QByteArray &e164);

    //! The six that every script about a number takes, in their order.
    [[nodiscard]] QList<QByteArray> all() const;
    //! The two that a list of live codes needs: code, live.
    [[nodiscard]] QList<QByteArray> forListing() const;

    [[nodiscard]] const QByteArray &code() const { return m_code; }
    //! Where the reply to a request of this kind (`issue`, `verify`, `revoke`, `withdraw`) is remembered.
    [[nodiscard]] QByteArray reply(QByteArrayView kind, const QString &id) const;

private:
    [[nodiscard]] QByteArray own(QByteArrayView what) const { return m_prefix + what.toByteArray(); }

    QByteArray m_code;
    QByteArray m_prefix;
};

//! The keys that span numbers.
namespace RedisKeys {

[[nodiscard]] inline QByteArray active()
{
    return QByteArrayLiteral("ringproof:active");
}
[[nodiscard]] inline QByteArray events()
{
    return QByteArrayLiteral("ringproof:events");
}
[[nodiscard]] inline QByteArray budget(const QString &account)
{
    return QByteArrayLiteral("ringproof:budget:") + account.toUtf8().toPercentEncoding(); // without braces, which choose slots
}
//! That this issue was counted; in the budget's slot.
[[nodiscard]] inline QByteArray counted(const QString &account, const QString &issueId)
{
    return QByteArrayLiteral("ringproof:{") + budget(account) + QByteArrayLiteral("}:issue:") + issueId.toUtf8();
}
//! That what came of this request was told; in the slot of events().
[[nodiscard]] inline QByteArray told(QByteArrayView kind, const QString &requestId)
{
    return QByteArrayLiteral("ringproof:{") + events() + QByteArrayLiteral("}:told:") + kind.toByteArray() + ':' + requestId.toUtf8();
}

} // namespace RedisKeys

} // namespace Ringproof
