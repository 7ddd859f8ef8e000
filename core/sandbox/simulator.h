// SPDX-License-Identifier: GPL-3.0-or-later
// Plivo in small: a real HTTP server on loopback that runs "PHLOs" and calls virtual phones instead of people.
#pragma once

#include "error.h"
#include "sandbox/fate.h"
#include "sandbox/virtualphone.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Ringproof {

struct SimulatorOptions {
    quint16 port = 0; //!< on 127.0.0.1; 0: any free one
    double speed = 1.0; //!< how much faster than real phones everything happens; tests use a large one
    QString authId = QStringLiteral("MASANDBOX");
    QString authToken = QStringLiteral("sandbox");
    QString phloId = QStringLiteral("00000000-0000-4000-8000-000000000000");
};

//! Speaks the part of Plivo's PHLO and Voice API that Ringproof uses, so that the very same client code runs against it. The fate
//! of a call is told by the number: see docs/user-guide.md, "Numbers of the sandbox".
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(SimulatorOptions options = {}, QObject *parent = nullptr);
    ~Simulator() override;

    //! Starts to listen. \return its base URL, `http://127.0.0.1:PORT`, both runner and Voice API.
    [[nodiscard]] Expected<QUrl> start();

    [[nodiscard]] const SimulatorOptions &options() const;
    [[nodiscard]] int runs() const; //!< POSTs that asked for a run, however they ended

    //! What the next run comes to, whatever its number says; the runs after it go by their numbers again. Nothing: by its number.
    void setNextFate(std::optional<Fate::Kind> kind);
    [[nodiscard]] std::optional<Fate::Kind> nextFate() const;

Q_SIGNALS:
    //! A call was placed; the phone is queued and will ring.
    void called(Ringproof::VirtualPhone *phone);
    //! Set, or used up by a run.
    void nextFateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringproof
