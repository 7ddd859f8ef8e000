// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "otp/outcomejson.h"
#include "wiring/operatorname.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#define isatty _isatty
#define STDIN_FILENO 0
#else
#include <unistd.h>
#endif

namespace Ringproof::Cli {

namespace {

constexpr int MaxCodeLine = 256; //!< characters read from standard input: codes are shorter

//! What was typed for CODE, or the first line of standard input. The buffer is wiped.
std::optional<Code> readCode(QString &argument)
{
    std::optional<Code> code;
    if (argument == u'-') {
        if (isatty(STDIN_FILENO))
            std::fputs(qPrintable(tr("Code: ")), stderr);
        std::array<char, MaxCodeLine> line {};
        if (std::fgets(line.data(), int(line.size()), stdin)) {
            QString text = QString::fromUtf8(line.data()).trimmed();
            code = Code::entered(text);
            text.fill(u'0');
        }
        line.fill('\0');
    } else {
        code = Code::entered(argument);
        argument.fill(u'0');
    }
    return code;
}

QString textFor(const VerifyOutcome &outcome, const PhoneNumber &number)
{
    switch (outcome.kind) {
    case VerifyOutcome::Kind::Verified:
        return tr("Number verified: %1").arg(number.international());
    case VerifyOutcome::Kind::Wrong:
        return tr("Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.")
            .arg(outcome.attemptsLeft)
            .arg(wholeSeconds(outcome.ttl).count());
    case VerifyOutcome::Kind::Exhausted:
        return tr("Number not verified: that was the last attempt, and the code is gone. Call again for a new one.");
    case VerifyOutcome::Kind::Expired:
        return tr("number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.")
            .arg(number.international());
    case VerifyOutcome::Kind::Unavailable:
    case VerifyOutcome::Kind::Invalid:
        return outcome.message;
    }
    return {};
}

int exitStatusFor(VerifyOutcome::Kind kind)
{
    switch (kind) {
    case VerifyOutcome::Kind::Verified: return Done;
    case VerifyOutcome::Kind::Wrong:
    case VerifyOutcome::Kind::Expired:
    case VerifyOutcome::Kind::Exhausted: return NotVerified;
    case VerifyOutcome::Kind::Unavailable: return StoreUnreachable;
    case VerifyOutcome::Kind::Invalid: return BadUsage;
    }
    return BadUsage;
}

} // namespace

QCoro::Task<int> verifyCommand(Context &context)
{
    const auto number = co_await openOnNumber(context, Workspace::Calls::NotPlaced);
    if (!number)
        co_return BadUsage;
    Workspace *const workspace = context.workspace.get();
    const auto code = readCode(context.codeArgument);
    if (!code) {
        context.printer.failure(QStringLiteral("invalid"), tr("The code must be digits."));
        co_return BadUsage;
    }

    const QString by = operatorName();
    const VerifyOutcome outcome = co_await workspace->service().verify(*number, *code, by);
    if (outcome.kind == VerifyOutcome::Kind::Unavailable)
        context.printer.failure(toString(outcome.kind), outcome.message);
    else
        context.printer.result(toJson(outcome), textFor(outcome, *number));
    co_return exitStatusFor(outcome.kind);
}

} // namespace Ringproof::Cli
