// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/otpstorecontract.h"

#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;

void StoreHarness::plant(const PhoneNumber &, const QByteArray &, Milliseconds)
{
    Q_UNREACHABLE();
}

QByteArray StoreHarness::stored(const PhoneNumber &)
{
    Q_UNREACHABLE();
}

void StoreHarness::take(const PhoneNumber &)
{
    Q_UNREACHABLE();
}

StoreSettings withoutLimits()
{
    StoreSettings settings;
    settings.policy.cooldown = 0s;
    settings.policy.sendsPerHour = 0;
    settings.policy.sendsPerDay = 0;
    settings.policy.budgetPerDay = 0;
    settings.account = QStringLiteral("MAEXAMPLE");
    return settings;
}

CodeSeal sealOf(char byte)
{
    return CodeSeal::sealed(Secret(QByteArray(CodeSeal::KeySize, byte)));
}

void OtpStoreContract::init()
{
    m_harness = makeHarness();
    m_sinceStart.start();
}

void OtpStoreContract::cleanup()
{
    m_harness.reset();
}

Desk OtpStoreContract::desk(const StoreSettings &settings, const QString &name)
{
    return Desk(m_harness->open(settings), name);
}

QString OtpStoreContract::issued(const Desk &desk, const PhoneNumber &number, const QString &digits, std::source_location where)
{
    const QString id = newRequestId();
    const IssueReply reply = desk.issue(number, digits, id, where);
    if (!std::holds_alternative<Issued>(reply))
        QTest::qFail(qPrintable(words(reply)), where.file_name(), int(where.line()));
    return id;
}

void OtpStoreContract::enterWrong(const Desk &desk, const PhoneNumber &number, int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(desk.verify(number, QStringLiteral("000000")).outcome, VerifyReply::Outcome::Wrong);
}

bool OtpStoreContract::isAbout(Milliseconds left, Milliseconds expected) const
{
    const Milliseconds drift(m_harness->clockRuns() ? m_sinceStart.elapsed() + 10 : 0);
    const bool is = left <= expected + std::min(drift, 10ms) && left >= expected - drift;
    if (!is)
        qWarning("%lld ms left, expected %lld ms, drift %lld ms", static_cast<long long>(left.count()),
                 static_cast<long long>(expected.count()), static_cast<long long>(drift.count()));
    return is;
}

Milliseconds OtpStoreContract::shortOf(Milliseconds moment) const
{
    return moment - (m_harness->clockRuns() ? Milliseconds(10s) : 1ms);
}

Milliseconds OtpStoreContract::past(Milliseconds moment) const
{
    return moment + (m_harness->clockRuns() ? 20ms : 0ms);
}

Milliseconds OtpStoreContract::untilMidnight() const
{
    const Milliseconds day = 24h;
    return day - m_harness->now() % day;
}

void OtpStoreContract::advanceToNextDayAt(Milliseconds sinceMidnight)
{
    m_harness->advance(untilMidnight() + sinceMidnight);
}

} // namespace Ringproof
