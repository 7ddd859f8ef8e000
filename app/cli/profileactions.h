// SPDX-License-Identifier: GPL-3.0-or-later
// What `profiles` can be told to do, each like a command of its own.
#pragma once

#include "cli/command.h"
#include "profile/profilestore.h"

namespace Ringproof::Cli {

//! What was typed behind the action, checked for its number.
struct ProfileAction {
    ProfileStore &store;
    QStringList arguments;
};

[[nodiscard]] QCoro::Task<int> showProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> createProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> setInProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> unsetInProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> duplicateProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> renameProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> removeProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> exportProfile(Context &context, ProfileAction &action);
[[nodiscard]] QCoro::Task<int> importProfile(Context &context, ProfileAction &action);

//! Prints what was done. \param more beside `status`, `outcome`, `message`.
int profileDone(Context &context, const QString &outcome, const QString &message, QJsonObject more = {});

//! Prints why it wasn't: outcome `invalid`, `none`, `changed`, `incompatible` or `unavailable` by the error's kind.
int profileFailed(Context &context, const Error &error);

} // namespace Ringproof::Cli
