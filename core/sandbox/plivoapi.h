// SPDX-License-Identifier: GPL-3.0-or-later
// Plivo's PHLO and Voice API as the simulator speaks it: requests in, calls placed, replies out.
#pragma once

#include "http/httpmessage.h"
#include "sandbox/simulatedcall.h"
#include "sandbox/simulator.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Ringproof {

//! Source: Plivo's PHLO API and Voice API references and its published SDKs.
class PlivoApi : public QObject
{
    Q_OBJECT

public:
    explicit PlivoApi(SimulatorOptions options, QObject *parent = nullptr);

    [[nodiscard]] HttpReply answer(const HttpRequest &request);
    [[nodiscard]] const SimulatorOptions &options() const { return m_options; }
    [[nodiscard]] int runs() const { return m_runs; }
    void setNextFate(std::optional<Fate::Kind> kind);
    [[nodiscard]] std::optional<Fate::Kind> nextFate() const { return m_nextFate; }

Q_SIGNALS:
    void called(Ringproof::VirtualPhone *phone);
    void nextFateChanged();

private:
    struct Run {
        QString id;
        SimulatedCall *call = nullptr;
    };

    [[nodiscard]] bool isAuthorised(const HttpRequest &request) const;
    HttpReply runFlow(const HttpRequest &request);
    HttpReply replyToRun(const Fate &fate, const Run &run) const;
    [[nodiscard]] HttpReply flow() const;
    [[nodiscard]] HttpReply flowRun(const QString &runId) const;
    [[nodiscard]] HttpReply account() const;
    [[nodiscard]] HttpReply liveCalls() const;
    [[nodiscard]] HttpReply records(const HttpRequest &request) const;
    HttpReply call(const HttpRequest &request, const QString &callId);
    [[nodiscard]] QJsonObject recordOf(const SimulatedCall &call) const;
    SimulatedCall *place(const QJsonObject &payload, const Fate &fate);
    void forgetOldCalls();

    const SimulatorOptions m_options;
    QList<Run> m_recent; //!< the oldest first
    int m_runs = 0;
    std::optional<Fate::Kind> m_nextFate;
};

} // namespace Ringproof
