// SPDX-License-Identifier: GPL-3.0-or-later
// The contract for one number, written a second time as plainly as possible: a store's answers are compared with it.
#pragma once

#include "otp/otpstore.h"

#include <QStringList>

#include <vector>

namespace Ringproof {

//! A moment, known to lie between these two. With a clock that stands still they are the same.
struct Span {
    Milliseconds from {0};
    Milliseconds to {0};

    friend Span operator+(Span a, Milliseconds by) { return {a.from + by, a.to + by}; }
    friend Span operator-(Span a, Span b) { return {a.from - b.to, a.to - b.from}; }
    [[nodiscard]] bool holds(Milliseconds moment) const { return from <= moment && moment <= to; }
};

//! Each request's function takes what the store answered, applies the request, and returns what was wrong with the answer;
//! empty if nothing was. Where the contract or the clock leaves the answer open, nothing is wrong and isUnsure() is set.
class NumberModel
{
public:
    [[nodiscard]] QString issue(const Policy &policy, Span now, const QString &id, const QString &digits, const IssueReply &reply);
    [[nodiscard]] QString verify(Span now, const QString &digits, const VerifyReply &reply);
    [[nodiscard]] QString withdraw(Span now, const QString &id, bool reply);
    [[nodiscard]] QString extend(Span now, const QString &id, Milliseconds ttl, Milliseconds reply);
    [[nodiscard]] QString revoke(Span now, const QString &id, bool reply);
    void reset();
    [[nodiscard]] QString status(const Policy &policy, Span now, const NumberStatus &reply);

    //! How often each answer comes when this is entered so many times at once, in whatever order.
    [[nodiscard]] QStringList verifyAtOnce(Span now, const QString &digits, int times);

    //! Whether the model has lost track of the store. Revoke and reset the number there, then clear().
    [[nodiscard]] bool isUnsure() const { return m_unsure; }
    void clear();

    //! The live code, and the issues from the oldest that may come back to the live one.
    [[nodiscard]] QString liveDigits() const { return m_codes.empty() ? QString() : m_codes.back().digits; }
    [[nodiscard]] QStringList issues() const;

private:
    struct LiveCode {
        QString id;
        QString digits;
        Span issuedAt;
        Span endsAt;
        int maxAttempts = 0;
        int judged = 0; //!< counted against it
        int tried = 0; //!< judged on itself
    };
    struct Send {
        QString id;
        Span hourAt;
        Span dayAt;
    };
    struct Wait {
        RefusalReason reason;
        Span left; //!< 0 and less: no wait
    };

    bool hasReached(Span moment, Span now);
    void dropEnded(Span now);
    void judge(Span now);
    [[nodiscard]] int countSince(Span Send::*at, Milliseconds window, Span now);
    [[nodiscard]] std::vector<Wait> waits(const Policy &policy, Span now);

    std::vector<LiveCode> m_codes; //!< the last is live
    std::vector<Send> m_sends;
    std::optional<Span> m_lastIssue;
    bool m_unsure = false;
};

} // namespace Ringproof
