// SPDX-License-Identifier: GPL-3.0-or-later
// The commands: each a coroutine from what was typed to an exit status.
#pragma once

#include "cli/commandline.h"
#include "cli/printer.h"
#include "phone/phonenumber.h"
#include "profile/secretvault.h"
#include "wiring/workspace.h"

#include <qcoro/qcorotask.h>

namespace Ringproof::Cli {

//! The exit statuses of the contract.
enum ExitStatus {
    Done = 0,
    NotVerified = 1, //!< or none
    BadUsage = 2,
    RefusedByPolicy = 3,
    PhloRejected = 4,
    StoreUnreachable = 5,
    UncertainCall = 6,
};

//! What every command is given. Outlives it.
struct Context {
    Invocation invocation;
    Printer printer;
    SecretVault &vault;
    QString codeArgument; //!< the CODE of `verify`, taken out of the command line at once
    std::unique_ptr<Workspace> workspace; //!< lives until the event loop has ended: commands are resumed from inside it
};

[[nodiscard]] QCoro::Task<int> dispatchCommand(Context &context);
[[nodiscard]] QCoro::Task<int> verifyCommand(Context &context);
[[nodiscard]] QCoro::Task<int> revokeCommand(Context &context);
[[nodiscard]] QCoro::Task<int> resetCommand(Context &context);
[[nodiscard]] QCoro::Task<int> statusCommand(Context &context);
[[nodiscard]] QCoro::Task<int> codesCommand(Context &context);
[[nodiscard]] QCoro::Task<int> serveCommand(Context &context);
[[nodiscard]] QCoro::Task<int> simulateCommand(Context &context);
[[nodiscard]] QCoro::Task<int> doctorCommand(Context &context);
[[nodiscard]] QCoro::Task<int> auditCommand(Context &context);
[[nodiscard]] QCoro::Task<int> profilesCommand(Context &context);
[[nodiscard]] QCoro::Task<int> tryCommand(Context &context);

//! The words of the commands in the person's language. lupdate files them under the namespace.
[[nodiscard]] QString tr(const char *text);

//! The profile that the options choose, opened into the context. On failure the sentence is printed (outcome `invalid`) and nothing returned.
//! Of the secrets that the environment lacks, only those are looked for that the calls need, and `alsoNeeded`.
[[nodiscard]] QCoro::Task<Workspace *> openWorkspace(Context &context, Workspace::Calls calls, double simulatorSpeed = 1.0,
                                                     std::optional<SecretKind> alsoNeeded = {});

//! The same, and the NUMBER argument as a number of that profile.
[[nodiscard]] QCoro::Task<std::optional<PhoneNumber>> openOnNumber(Context &context, Workspace::Calls calls);

//! The secrets of a profile. Where the keychain takes its time, says so.
[[nodiscard]] QCoro::Task<Expected<Secrets>> readSecrets(Context &context, Profile profile, QSet<SecretKind> wanted);

//! Whether the managed policy forbids this on the profile that was opened; that is printed then (outcome `refused`).
[[nodiscard]] bool isSwitchedOff(Context &context, ManagedPolicy::Feature feature);

//! Prints that the store failed (outcome `unavailable`). \return StoreUnreachable.
int storeFailed(Context &context, const Error &error);

//! Resolves when nothing of the service is under way any more.
[[nodiscard]] QCoro::Task<void> whenIdle(OtpService &service);

} // namespace Ringproof::Cli
