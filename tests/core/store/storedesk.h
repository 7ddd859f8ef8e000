// SPDX-License-Identifier: GPL-3.0-or-later
// One desk at a store, for tests: each request is one line, waited for; a failure of the store fails the test.
#pragma once

#include "otp/otpstore.h"

#include <QString>

#include <source_location>

namespace Ringproof {

//! `issued 4`, `issued` where no limit counts, `refused cooldown`.
[[nodiscard]] QString words(const IssueReply &reply);
//! `verified`, `wrong 4`, `exhausted`, `expired`.
[[nodiscard]] QString words(const VerifyReply &reply);
//! `verified keypad`: the kind of an event and who did it.
[[nodiscard]] QString words(const StoreEvent &event);

//! These digits as a code, to issue or to enter.
[[nodiscard]] Code codeOf(const QString &digits);

//! A number that is valid anywhere, each index another: 0 to 7.
[[nodiscard]] PhoneNumber testNumber(int index);

class Desk
{
public:
    using Where = std::source_location;

    explicit Desk(OtpStore &store, QString name = QStringLiteral("ann")) : m_store(&store), m_name(std::move(name)) { }

    [[nodiscard]] OtpStore &store() const { return *m_store; }

    IssueReply issue(const PhoneNumber &number, const QString &digits, const QString &id = newRequestId(),
                     Where where = Where::current()) const;
    VerifyReply verify(const PhoneNumber &number, const QString &digits, const QString &id = newRequestId(),
                       Where where = Where::current()) const;
    bool withdraw(const PhoneNumber &number, const QString &issueId, Where where = Where::current()) const;
    Milliseconds extend(const PhoneNumber &number, const QString &issueId, Milliseconds ttl,
                        Where where = Where::current()) const;
    bool revoke(const PhoneNumber &number, const QString &issueId = {}, const QString &id = newRequestId(),
                Where where = Where::current()) const;
    void reset(const PhoneNumber &number, Where where = Where::current()) const;
    NumberStatus status(const PhoneNumber &number, Where where = Where::current()) const;
    QList<ActiveCode> active(Where where = Where::current()) const;
    ActivePage page(const ActiveQuery &query, Where where = Where::current()) const;
    StoreHealth ping(Where where = Where::current()) const;

    //! Sends the request and doesn't wait.
    [[nodiscard]] QCoro::Task<Expected<VerifyReply>> verifying(const PhoneNumber &number, const QString &digits,
                                                               const QString &id = newRequestId()) const;
    [[nodiscard]] QCoro::Task<Expected<IssueReply>> issuing(const PhoneNumber &number, const QString &digits,
                                                            const QString &id = newRequestId()) const;

private:
    OtpStore *m_store;
    QString m_name;
};

//! The value, or a failed test.
void reportFailure(const Error &error, std::source_location where);

template<typename T> T waitedFor(QCoro::Task<Expected<T>> task, std::source_location where = std::source_location::current())
{
    Expected<T> result = QCoro::waitFor(std::move(task));
    if constexpr (std::is_void_v<T>) {
        if (!result)
            reportFailure(result.error(), where);
    } else {
        if (result)
            return std::move(*result);
        reportFailure(result.error(), where);
        return T {};
    }
}

} // namespace Ringproof
