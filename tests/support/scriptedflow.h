// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-ins for the two sides of a call, where a test needs an outcome that no simulator gives on demand.
#pragma once

#include "otp/calltracker.h"
#include "otp/flowrunner.h"

#include <functional>

namespace Ringproof {

//! A flow that ends as told and remembers the code that it was given.
class ScriptedFlow : public FlowRunner
{
    Q_OBJECT

public:
    Expected<FlowRun> result = FlowRun {QStringLiteral("run-1"), QStringLiteral("call-1")};
    std::optional<Code> code; //!< of the latest run
    QString language; //!< of the latest run
    QStringList choice; //!< of languages
    int runs = 0;

    //! Called while the flow "runs", before it answers.
    std::function<void()> meanwhile;

    QStringList languages() const override { return choice; }
    Expected<QString> languageFor(const QString &asked) const override
    {
        return choice.contains(asked) ? Expected<QString>(asked) : FlowRunner::languageFor(asked);
    }

    QCoro::Task<Expected<FlowRun>> run(FlowRequest request) override
    {
        ++runs;
        code = request.code;
        language = request.language;
        if (meanwhile)
            meanwhile();
        co_return result;
    }
};

//! A tracker that says what it is told and remembers whom it follows.
class ScriptedTracker : public CallTracker
{
    Q_OBJECT

public:
    QStringList followed;
    QStringList stopped;
    QStringList hungUp;
    Expected<void> hangUpReply; //!< what becomes of a hang-up

    void follow(QString issueId, PhoneNumber, QString, QString) override { followed.append(issueId); }
    void stop(QString issueId) override { stopped.append(issueId); }
    QCoro::Task<Expected<void>> hangUp(QString issueId) override
    {
        hungUp.append(issueId);
        co_return hangUpReply;
    }

    void say(const QString &issueId, CallStatus::Phase phase)
    {
        CallStatus status;
        status.phase = phase;
        Q_EMIT changed(issueId, status);
    }
};

} // namespace Ringproof
