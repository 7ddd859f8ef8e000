// SPDX-License-Identifier: GPL-3.0-or-later
// Whether calls can be placed with a profile's Plivo settings, found out without placing one.
#pragma once

#include "check.h"
#include "phlo/phloclient.h"

#include <QList>

#include <qcoro/qcorotask.h>

namespace Ringproof {

//! Below this an account's credit is worth a warning: some dozens of calls, in the account's currency.
inline constexpr double LowCredit = 5.0;

//! `credentials`, and where Plivo accepts them `credit`.
[[nodiscard]] QList<Check> judgeAccount(const Expected<AccountInfo> &account);

//! `PHLO`, or `PHLO es`: whether it exists, by the name and date that Plivo has for it.
//! \param language whose PHLO it is, a BCP 47 tag; empty: everybody's.
[[nodiscard]] Check judgePhlo(const Expected<PhloInfo> &phlo, const QString &language = {});

//! Asks Plivo for the account and each of the profile's PHLOs, all at once. \param phlo outlives the task.
//! \return the account's checks, then the PHLOs'.
[[nodiscard]] QCoro::Task<QList<Check>> checkPlivo(PhloClient *phlo);

} // namespace Ringproof
