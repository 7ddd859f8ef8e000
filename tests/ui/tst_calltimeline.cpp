// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a call as values: what is told of them, when, and what isn't.
#include "verify/calltimeline.h"
#include "verify/timewords.h"

#include <QTest>

using namespace Ringproof;
using namespace std::chrono_literals;
using Kind = TimelineStep::Kind;
using Phase = CallStatus::Phase;
using Standing = TimelineStep::Standing;

namespace {

//! 2026-03-02T14:03:12Z
constexpr Milliseconds Start {1'772'460'192'000};

CallStatus heard(Phase phase)
{
    CallStatus status;
    status.phase = phase;
    return status;
}

CallTimeline placedCall()
{
    CallTimeline timeline;
    timeline.begin(Start);
    timeline.place(CallTimeline::Certainty::Certain);
    return timeline;
}

QDateTime at(Milliseconds time)
{
    return QDateTime::fromMSecsSinceEpoch(time.count(), Qt::UTC);
}

//! `Call placed 0 | Ringing 2 | *Answered 6 | (Verified)`: seconds since the beginning, * the present step, () one ahead.
QString outline(const CallTimeline &timeline)
{
    QStringList parts;
    const QList<TimelineStep> steps = timeline.steps();
    for (const TimelineStep &step : steps) {
        QString part = step.title;
        if (step.standing == Standing::Ahead)
            part = u'(' + part + u')';
        else
            part += u' ' + QString::number((*step.at - Start).count() / 1000);
        parts << (step.standing == Standing::Present ? u'*' + part : part);
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace

class CallTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallThatGoesWell();
    void aCallInVainLooksForwardToNothing_data();
    void aCallInVainLooksForwardToNothing();
    void whatNobodyKnowsIsSaid();
    void anUncertainCallIsNotCalledPlaced();
    void theRecordKnowsBetterThanALook();
    void timesThatCantBeAreNotBelieved();
    void theEndSaysWhyHowLongAndWhatItCost();
    void aCallThatWasHungUp();
    void aCodeThatWasLostAndVerifiedAllTheSame();
    void aCallThatWasNotPlacedGivesWayToTheOneBefore();
    void noMoreStepsThanRoomIsReservedFor();
    void stepsReadAsSentences();
    void timesOfDayFollowTheLocale();
    void spansAreShort();
};

void CallTimelineTest::aCallThatGoesWell()
{
    CallTimeline timeline;
    QVERIFY(timeline.isEmpty());
    QVERIFY(timeline.steps().isEmpty());
    timeline.begin(Start);
    QCOMPARE(outline(timeline), QStringLiteral("*Placing the call 0 | (Ringing) | (Answered) | (Verified)"));
    timeline.place(CallTimeline::Certainty::Certain);
    QCOMPARE(outline(timeline), QStringLiteral("*Call placed 0 | (Ringing) | (Answered) | (Verified)"));
    timeline.hear(heard(Phase::Queued), Start + 1s);
    QCOMPARE(outline(timeline), QStringLiteral("*Call placed 0 | (Ringing) | (Answered) | (Verified)"));
    timeline.hear(heard(Phase::Ringing), Start + 2s);
    timeline.hear(heard(Phase::Ringing), Start + 3s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | *Ringing 2 | (Answered) | (Verified)"));
    timeline.hear(heard(Phase::Answered), Start + 6s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | *Answered 6 | (Verified)"));
    QVERIFY(timeline.callMayGoOn());
    timeline.hear(heard(Phase::Completed), Start + 20s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | Answered 6 | *Call ended 20 | (Verified)"));
    QVERIFY(!timeline.callMayGoOn());
    QVERIFY(!timeline.hint().isEmpty());
    timeline.verify(QStringLiteral("by kim"), Start + 25s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | Answered 6 | Call ended 20 | *Verified 25"));
    QCOMPARE(timeline.present().detail, QStringLiteral("by kim"));
    QCOMPARE(timeline.present().tone, Tone::Success);
    QVERIFY(timeline.hint().isEmpty());
}

void CallTimelineTest::aCallInVainLooksForwardToNothing_data()
{
    QTest::addColumn<CallStatus::Phase>("phase");
    QTest::addColumn<QString>("expected");
    QTest::newRow("busy") << Phase::Busy << QStringLiteral("Call placed 0 | *Busy 3");
    QTest::newRow("no answer") << Phase::NoAnswer << QStringLiteral("Call placed 0 | *No answer 3");
    QTest::newRow("declined") << Phase::Declined << QStringLiteral("Call placed 0 | *Declined 3");
    QTest::newRow("canceled") << Phase::Canceled << QStringLiteral("Call placed 0 | *Canceled 3");
    QTest::newRow("failed") << Phase::Failed << QStringLiteral("Call placed 0 | *Call failed 3");
}

void CallTimelineTest::aCallInVainLooksForwardToNothing()
{
    QFETCH(CallStatus::Phase, phase);
    QFETCH(QString, expected);
    CallTimeline timeline = placedCall();
    CallStatus status = heard(phase);
    status.detail = QStringLiteral("Ask the customer to end the other call.");
    timeline.hear(status, Start + 3s);
    QCOMPARE(outline(timeline), expected);
    QCOMPARE(timeline.hint(), status.detail);
}

void CallTimelineTest::whatNobodyKnowsIsSaid()
{
    CallTimeline timeline = placedCall();
    CallStatus unknown = heard(Phase::Unknown);
    unknown.detail = QStringLiteral("These credentials can't look at calls.");
    timeline.hear(unknown, Start + 1s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | *Status unknown 1 | (Verified)"));
    QCOMPARE(timeline.hint(), unknown.detail);
    QVERIFY(timeline.callMayGoOn());
    // Once more is known, nobody cares any more.
    timeline.hear(heard(Phase::Ringing), Start + 4s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | *Ringing 4 | (Answered) | (Verified)"));
    timeline.hear(unknown, Start + 40s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 4 | *Status unknown 40 | (Verified)"));
}

void CallTimelineTest::anUncertainCallIsNotCalledPlaced()
{
    CallTimeline timeline;
    timeline.begin(Start);
    timeline.place(CallTimeline::Certainty::Uncertain);
    QCOMPARE(timeline.present().title, QStringLiteral("Call not confirmed"));
    QCOMPARE(timeline.present().tone, Tone::Warning);
    // A phone that rings was called.
    timeline.hear(heard(Phase::Ringing), Start + 20s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | *Ringing 20 | (Answered) | (Verified)"));
}

void CallTimelineTest::theRecordKnowsBetterThanALook()
{
    CallTimeline timeline = placedCall();
    timeline.hear(heard(Phase::Ringing), Start + 2s);
    CallStatus record = heard(Phase::Completed);
    record.answeredAt = at(Start + 5s);
    record.endedAt = at(Start + 19s);
    timeline.hear(record, Start + 22s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | Answered 5 | *Call ended 19 | (Verified)"));
}

void CallTimelineTest::timesThatCantBeAreNotBelieved()
{
    CallTimeline timeline = placedCall();
    timeline.hear(heard(Phase::Answered), Start + 6s);
    CallStatus record = heard(Phase::Completed);
    record.answeredAt = at(Start - 1h);
    record.endedAt = at(Start + 1h);
    timeline.hear(record, Start + 22s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Answered 6 | *Call ended 22 | (Verified)"));
    // A clock that was set back makes no time negative.
    CallTimeline back = placedCall();
    back.hear(heard(Phase::Ringing), Start - 5s);
    QCOMPARE(back.present().elapsed, Milliseconds(0));
}

void CallTimelineTest::theEndSaysWhyHowLongAndWhatItCost()
{
    CallTimeline timeline = placedCall();
    CallStatus record = heard(Phase::Completed);
    record.hangupCauseCode = 4000;
    record.hangupCauseName = QStringLiteral("Normal Hangup");
    record.duration = 14s;
    record.price = 0.0042;
    timeline.hear(record, Start + 22s);
    QCOMPARE(timeline.present().detail, QStringLiteral("lasted 14\u00a0s · US$0.0042"));

    CallTimeline busy = placedCall();
    CallStatus cause = heard(Phase::Busy);
    cause.hangupCauseCode = 3010;
    cause.hangupCauseName = QStringLiteral("Busy Line");
    cause.duration = 0s;
    cause.price = 0;
    busy.hear(cause, Start + 3s);
    QCOMPARE(busy.present().detail, QStringLiteral("Busy Line (3010) · no charge"));
}

void CallTimelineTest::aCallThatWasHungUp()
{
    CallTimeline timeline = placedCall();
    timeline.hear(heard(Phase::Ringing), Start + 2s);
    timeline.hangUp(Start + 5s);
    timeline.loseCode(CallTimeline::CodeEnd::Revoked, Start + 5s);
    QVERIFY(timeline.wasHungUp());
    QVERIFY(!timeline.callMayGoOn());
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | *Hung up 5"));
    QCOMPARE(timeline.present().detail, QStringLiteral("code revoked"));
    // What Plivo calls it in its record is no other end.
    CallStatus record = heard(Phase::Canceled);
    record.price = 0.0;
    timeline.hear(record, Start + 8s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Ringing 2 | *Hung up 5"));
    // A call that had ended by itself wasn't hung up.
    CallTimeline over = placedCall();
    over.hear(heard(Phase::NoAnswer), Start + 30s);
    over.hangUp(Start + 31s);
    QVERIFY(!over.wasHungUp());
}

void CallTimelineTest::aCodeThatWasLostAndVerifiedAllTheSame()
{
    CallTimeline timeline = placedCall();
    timeline.hear(heard(Phase::Answered), Start + 6s);
    timeline.loseCode(CallTimeline::CodeEnd::Expired, Start + 66s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Answered 6 | *Time is up 66"));
    CallTimeline regained = timeline;
    regained.regainCode();
    QCOMPARE(outline(regained), QStringLiteral("Call placed 0 | *Answered 6 | (Verified)"));
    timeline.verify(QStringLiteral("elsewhere"), Start + 67s);
    QCOMPARE(outline(timeline), QStringLiteral("Call placed 0 | Answered 6 | Time is up 66 | *Verified 67"));
    // The call may end later still; what counts is that it led to something.
    timeline.hear(heard(Phase::Completed), Start + 70s);
    QCOMPARE(timeline.present().kind, Kind::Verified);
}

void CallTimelineTest::aCallThatWasNotPlacedGivesWayToTheOneBefore()
{
    CallTimeline first = placedCall();
    first.hear(heard(Phase::Answered), Start + 6s);
    CallTimeline second;
    second.begin(Start + 40s);
    second.giveWayTo(first);
    QVERIFY(second == first);
    CallTimeline third;
    third.begin(Start + 40s);
    third.verify({}, Start + 41s);
    third.giveWayTo(first);
    QCOMPARE(outline(third), QStringLiteral("Call placed 0 | Answered 6 | *Verified 41"));
}

void CallTimelineTest::noMoreStepsThanRoomIsReservedFor()
{
    CallTimeline timeline = placedCall();
    const QList<Phase> worst {Phase::Queued, Phase::Unknown, Phase::Ringing, Phase::Unknown, Phase::Answered, Phase::Unknown,
                              Phase::Completed};
    Milliseconds now = Start;
    for (const Phase phase : worst) {
        timeline.hear(heard(phase), now += 1s);
        QVERIFY(timeline.steps().size() <= CallTimeline::MostSteps);
    }
}

void CallTimelineTest::stepsReadAsSentences()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CallTimeline timeline = placedCall();
    timeline.hear(heard(Phase::Ringing), Start + 2s);
    const QList<TimelineStep> steps = timeline.steps();
    QCOMPARE(sentence(steps.at(0), english, QTimeZone::utc()), QStringLiteral("Call placed at 14:03:12."));
    const QString present = sentence(steps.at(1), english, QTimeZone::utc());
    QVERIFY2(present.startsWith(QStringLiteral("Now: Ringing, since 14:03:14, 2 second")), qPrintable(present));
    QCOMPARE(sentence(steps.at(2), english, QTimeZone::utc()), QStringLiteral("Not yet: Answered"));
}

void CallTimelineTest::timesOfDayFollowTheLocale()
{
    const auto said = [](QLocale::Language language, QLocale::Territory territory) {
        return timeOfDay(Start, QLocale(language, territory), QTimeZone::utc());
    };
    QCOMPARE(said(QLocale::German, QLocale::Germany), QStringLiteral("14:03:12"));
    QCOMPARE(said(QLocale::English, QLocale::UnitedStates).simplified().replace(QChar(0x202f), u' '), QStringLiteral("2:03:12 PM"));
    // No locale lets the time zone through, or leaves brackets behind.
    const QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : all) {
        const QString time = timeOfDay(Start, locale, QTimeZone::utc());
        QVERIFY2(!time.contains(QStringLiteral("UTC")) && !time.contains(u'(') && !time.contains(u'['), qPrintable(locale.name() + time));
        QVERIFY2(time.contains(locale.toString(12)), qPrintable(locale.name() + u' ' + time));
    }
    // Where the person is, not where Plivo is.
    QCOMPARE(timeOfDay(Start, QLocale(QLocale::German), QTimeZone(3600)), QStringLiteral("15:03:12"));
}

void CallTimelineTest::spansAreShort()
{
    QCOMPARE(shortSpan(0ms), QStringLiteral("0\u00a0s"));
    QCOMPARE(shortSpan(6'999ms), QStringLiteral("6\u00a0s"));
    QCOMPARE(shortSpan(72s), QStringLiteral("1\u00a0min\u00a012\u00a0s"));
    QCOMPARE(shortSpan(2h + 5min), QStringLiteral("2\u00a0h\u00a05\u00a0min"));
    QCOMPARE(shortSpan(-5s), QStringLiteral("0\u00a0s"));
}

QTEST_GUILESS_MAIN(CallTimelineTest)
#include "tst_calltimeline.moc"
