// SPDX-License-Identifier: GPL-3.0-or-later
// What happens elsewhere (on the phone's keypad, at another desk) turns the customer's card here.
#include "ui/uibench.h"
#include "verify/verifysession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringproof;
using namespace Ringproof::Test;
using namespace std::chrono_literals;
using State = VerifySession::State;

class VerifyEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void verifiedByKeypad();
    void verifiedAtAnotherDesk();
    void verifiedAfterOurTimeRanOut();
    void verifiedWhileOursIsBeingJudged();
    void whatWasMissedIsAskedFor();
    void revokedAtAnotherDesk();
    void exhaustedAtAnotherDesk();
    void aWrongCodeElsewhereCountsHereToo();
    void aQuestionThatIsLostDecidesNothing();
    void ourOwnWrongCodeIsCountedOnce();
    void anotherDeskCallsTheSameNumber();
    void anotherDesksCallIsWithdrawn();
    void extendedAtAnotherDesk();
    void aSupervisorClearsTheCooldown();
    void anOldCodesVerificationIsNotOurs();
    void anotherNumbersFateIsNotOurs();

private:
    VerifyReply verifyElsewhere(const QString &digits, const QString &by);
    [[nodiscard]] QString issueElsewhere(const char *digits);
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] QString said() const { return m_session->result() ? m_session->result()->text : QString(); }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<Ticker> m_ticker;
    std::unique_ptr<VerifySession> m_session;
    const PhoneNumber m_number = UiBench::number();
};

void VerifyEventsTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_ticker = std::make_unique<Ticker>(m_bench->monotonic());
    m_session = std::make_unique<VerifySession>(m_bench->service, *m_ticker, QStringLiteral("alex"));
    m_session->place(m_number);
    QTRY_COMPARE(m_session->state(), State::Waiting);
}

void VerifyEventsTest::cleanup()
{
    m_session.reset();
    m_ticker.reset();
    m_bench.reset();
}

VerifyReply VerifyEventsTest::verifyElsewhere(const QString &digits, const QString &by)
{
    const VerifyRequest request {newRequestId(), m_number, *Code::entered(digits), by};
    return QCoro::waitFor(m_bench->realStore.verify(request)).value();
}

//! \return the issue's id.
QString VerifyEventsTest::issueElsewhere(const char *digits)
{
    const IssueRequest request {newRequestId(), m_number, *Code::entered(QString::fromLatin1(digits)), QStringLiteral("kim")};
    const auto reply = QCoro::waitFor(m_bench->realStore.issue(request));
    return reply && std::holds_alternative<Issued>(*reply) ? request.id : QString();
}

void VerifyEventsTest::pass(std::chrono::milliseconds time)
{
    m_bench->clock.advance(time);
    m_ticker->tick();
}

void VerifyEventsTest::verifiedByKeypad()
{
    QSignalSpy happened(m_session.get(), &VerifySession::happened);
    QCOMPARE(verifyElsewhere(m_bench->code(), QStringLiteral("keypad")).outcome, VerifyReply::Outcome::Verified);
    QTRY_COMPARE(m_session->state(), State::Verified);
    QVERIFY(said().contains(QStringLiteral("keyed in")));
    QCOMPARE(happened.size(), 1);
}

void VerifyEventsTest::verifiedAtAnotherDesk()
{
    verifyElsewhere(m_bench->code(), QStringLiteral("kim"));
    QTRY_COMPARE(m_session->state(), State::Verified);
    QVERIFY(said().contains(QStringLiteral("kim")));
}

void VerifyEventsTest::verifiedAfterOurTimeRanOut()
{
    // The keypad was in time, and the news of it late.
    const QString issue = m_bench->issueId();
    pass(60s);
    QCOMPARE(m_session->state(), State::Expired);
    Q_EMIT m_bench->store.happened({StoreEvent::Kind::Verified, m_number.e164(), issue, QStringLiteral("keypad")});
    QCOMPARE(m_session->state(), State::Verified);
}

void VerifyEventsTest::verifiedWhileOursIsBeingJudged()
{
    m_session->verify(m_bench->wrongCode());
    QVERIFY(m_session->isJudging());
    verifyElsewhere(m_bench->code(), QStringLiteral("keypad"));
    QTRY_COMPARE(m_session->state(), State::Verified);
    QTRY_VERIFY(m_bench->service.isIdle());
    QCOMPARE(m_session->state(), State::Verified);
}

void VerifyEventsTest::whatWasMissedIsAskedFor()
{
    m_bench->realStore.blockSignals(true);
    verifyElsewhere(QStringLiteral("000000"), QStringLiteral("kim"));
    QVERIFY(QCoro::waitFor(m_bench->realStore.ping())); // behind the event
    m_bench->realStore.blockSignals(false);
    const int attempts = m_session->attemptsLeft();
    Q_EMIT m_bench->realStore.eventsMissed();
    QTRY_COMPARE(m_session->attemptsLeft(), attempts - 1);
    QVERIFY(m_session->state() == State::Waiting);

    m_bench->realStore.blockSignals(true);
    const RevokeRequest revoke {newRequestId(), m_number, {}};
    QVERIFY(QCoro::waitFor(m_bench->realStore.revoke(revoke)).value());
    QVERIFY(QCoro::waitFor(m_bench->realStore.ping()));
    m_bench->realStore.blockSignals(false);
    QVERIFY(m_session->state() == State::Waiting);
    Q_EMIT m_bench->realStore.eventsMissed();
    QTRY_COMPARE(m_session->state(), State::Expired);
}

void VerifyEventsTest::revokedAtAnotherDesk()
{
    const RevokeRequest request {newRequestId(), m_number, {}};
    QVERIFY(QCoro::waitFor(m_bench->realStore.revoke(request)).value());
    QTRY_COMPARE(m_session->state(), State::Revoked);
    QVERIFY(!said().isEmpty());
    QVERIFY(!m_session->canEnterCode());
}

void VerifyEventsTest::exhaustedAtAnotherDesk()
{
    for (int i = 0; i < 5; ++i)
        verifyElsewhere(m_bench->wrongCode(), QStringLiteral("kim"));
    QTRY_COMPARE(m_session->state(), State::Exhausted);
}

void VerifyEventsTest::aWrongCodeElsewhereCountsHereToo()
{
    verifyElsewhere(m_bench->wrongCode(), QStringLiteral("kim"));
    QTRY_COMPARE(m_session->attemptsLeft(), 4);
    QCOMPARE(m_session->state(), State::Waiting);
}

void VerifyEventsTest::aQuestionThatIsLostDecidesNothing()
{
    m_bench->store.requestsToLose = 1;
    QSignalSpy answered(m_session.get(), &VerifySession::storeAnswered);
    verifyElsewhere(m_bench->wrongCode(), QStringLiteral("kim"));
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
    QVERIFY(!answered[0][0].toBool());
    QCOMPARE(m_session->state(), State::Waiting);
    QCOMPARE(said(), QString());
    verifyElsewhere(m_bench->wrongCode(), QStringLiteral("kim")); // and the next one is told again
    QTRY_COMPARE_WITH_TIMEOUT(m_session->attemptsLeft(), 3, 20'000);
    pass(60s);
    QCOMPARE(m_session->state(), State::Expired);
}

void VerifyEventsTest::ourOwnWrongCodeIsCountedOnce()
{
    const int before = m_bench->store.requests;
    m_session->verify(m_bench->wrongCode());
    QTRY_COMPARE(m_session->attemptsLeft(), 4);
    QTRY_VERIFY(m_bench->service.isIdle());
    QCOMPARE(m_bench->store.requests, before + 1); // one verification, one request
}

void VerifyEventsTest::anotherDeskCallsTheSameNumber()
{
    m_session->verify(m_bench->wrongCode());
    QTRY_COMPARE(m_session->attemptsLeft(), 4);
    pass(40s);
    QVERIFY(!issueElsewhere("777777").isEmpty());
    QTRY_COMPARE(m_session->attemptsLeft(), 5);
    QCOMPARE(m_session->timeLeft(), 60s);
    QCOMPARE(m_session->waitForCall(), 30s);
    QVERIFY(said().contains(QStringLiteral("kim")));
    m_session->verify(QStringLiteral("777777"));
    QTRY_COMPARE(m_session->state(), State::Verified);
}

void VerifyEventsTest::anotherDesksCallIsWithdrawn()
{
    pass(35s);
    const QString issue = issueElsewhere("777777");
    QTRY_COMPARE(m_session->timeLeft(), 60s);
    QVERIFY(QCoro::waitFor(m_bench->realStore.withdraw(m_number, issue)).value());
    QTRY_COMPARE(m_session->timeLeft(), 25s); // ours lives on
    m_session->verify(m_bench->code());
    QTRY_COMPARE(m_session->state(), State::Verified);
}

void VerifyEventsTest::extendedAtAnotherDesk()
{
    pass(35s);
    const QString issue = issueElsewhere("777777");
    QTRY_COMPARE(m_session->timeLeft(), 60s);
    pass(10s);
    QVERIFY(QCoro::waitFor(m_bench->realStore.extend(m_number, issue, 60s)));
    QTRY_COMPARE(m_session->timeLeft(), 60s);
}

void VerifyEventsTest::aSupervisorClearsTheCooldown()
{
    QCOMPARE(m_session->waitForCall(), 30s);
    QVERIFY(QCoro::waitFor(m_bench->realStore.reset(m_number)));
    QTRY_COMPARE(m_session->waitForCall(), 0s);
    QVERIFY(m_session->canCallAgain());
}

void VerifyEventsTest::anOldCodesVerificationIsNotOurs()
{
    Q_EMIT m_bench->store.happened({StoreEvent::Kind::Verified, m_number.e164(), newRequestId(), QStringLiteral("kim")});
    QCOMPARE(m_session->state(), State::Waiting);
}

void VerifyEventsTest::anotherNumbersFateIsNotOurs()
{
    Q_EMIT m_bench->store.happened(
        {StoreEvent::Kind::Verified, QStringLiteral("+442071838750"), m_bench->issueId(), QStringLiteral("kim")});
    QCOMPARE(m_session->state(), State::Waiting);
}

QTEST_MAIN(VerifyEventsTest)
#include "tst_verifyevents.moc"
