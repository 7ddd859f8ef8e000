// SPDX-License-Identifier: GPL-3.0-or-later
// What a window or a session needs to work: a real embedded store on a clock that is moved by hand, and a scripted call.
#pragma once

#include "clock.h"
#include "otp/otpservice.h"
#include "store/embeddedstore.h"
#include "support/lossystore.h"
#include "support/scriptedflow.h"
#include "widgets/ticker.h"

#include <QTemporaryDir>
#include <QTest>

namespace Ringproof::Test {

//! The store and its answers are real; what is scripted is the flow (how it ends) and the call (what became of it), because no
//! simulator gives every outcome at the moment that a test wants it.
struct UiBench {
    explicit UiBench(Policy rules = {})
        : policy(std::move(rules))
        , realStore(folder.filePath(QStringLiteral("codes.sqlite")), settings(), clock)
        , store(realStore)
        , service(policy, QStringLiteral("US"), store, flow, &tracker)
    {
    }

    //! Nothing of the service may be under way, and every request to the store has its answer.
    ~UiBench()
    {
        store.requestsToLose = store.repliesToLose = 0;
        static_cast<void>(QTest::qWaitFor([this] { return service.isIdle(); }, 30'000));
        QCoro::waitFor(store.ping());
    }
    Q_DISABLE_COPY_MOVE(UiBench)

    [[nodiscard]] StoreSettings settings() const
    {
        StoreSettings settings;
        settings.policy = policy;
        settings.account = QStringLiteral("MATEST");
        return settings;
    }

    [[nodiscard]] Ticker::MonotonicClock monotonic() const
    {
        return [this] { return clock.now(); };
    }

    [[nodiscard]] static PhoneNumber number(const char *text = "+12025550100")
    {
        return PhoneNumber::parse(QString::fromLatin1(text), QStringLiteral("US")).value();
    }

    //! The digits that the latest call spoke.
    [[nodiscard]] QString code() const { return QString::fromLatin1(flow.code->reveal()); }
    //! A code of the same length that isn't it.
    [[nodiscard]] QString wrongCode() const
    {
        QString digits = code();
        digits[0] = digits.at(0) == u'9' ? u'1' : QChar(digits.at(0).unicode() + 1);
        return digits;
    }
    [[nodiscard]] QString issueId() const { return tracker.followed.value(tracker.followed.size() - 1); }

    QTemporaryDir folder;
    Policy policy;
    ManualClock clock;
    EmbeddedStore realStore;
    LossyStore store; //!< passes on to the real one, and loses what it is told to
    ScriptedFlow flow;
    ScriptedTracker tracker;
    OtpService service;
};

} // namespace Ringproof::Test
