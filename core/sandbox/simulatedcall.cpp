// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedcall.h"

#include <algorithm>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr int Readings = 3;
constexpr auto Queueing = 300ms;
constexpr auto BeforeSpeech = 800ms;
constexpr auto Greeting = 4s; // of the answering machine
constexpr auto BetweenReadings = 1500ms;
constexpr auto BeforeHangup = 1s;
constexpr auto RecordDelay = 500ms;
constexpr auto LateRecordDelay = 15s;

// A slow reading: a voice takes about 60 ms for a letter, and a digit with the pause after it close to a second.
std::chrono::milliseconds lengthOf(const QString &speech)
{
    const auto digits = std::count_if(speech.begin(), speech.end(), [](QChar c) { return c.isDigit(); });
    return (speech.size() - 2 * digits) * 60ms + digits * 900ms;
}

HangupCause busyLine() { return {3010, QStringLiteral("Busy Line"), QStringLiteral("Carrier")}; }
HangupCause noAnswer() { return {3000, QStringLiteral("No Answer"), QStringLiteral("Carrier")}; }
HangupCause rejected() { return {3020, QStringLiteral("Rejected"), QStringLiteral("Callee")}; }
HangupCause outOfCredits() { return {1010, QStringLiteral("Canceled (Out Of Credits)"), QStringLiteral("Plivo")}; }
HangupCause countryBarred() { return {2030, QStringLiteral("Destination Country Barred"), QStringLiteral("Plivo")}; }
HangupCause outOfService() { return {2010, QStringLiteral("Destination Out Of Service"), QStringLiteral("Carrier")}; }
HangupCause canceled() { return {1000, QStringLiteral("Canceled"), QStringLiteral("API Request")}; }
HangupCause hungUpBy(const QString &source) { return {4000, QStringLiteral("Normal Hangup"), source}; }
HangupCause flowEnded() { return {4010, QStringLiteral("End Of XML Instructions"), QStringLiteral("Plivo")}; }

} // namespace

SimulatedCall::SimulatedCall(SimulatedCallDetails details, const Fate &fate, QObject *parent)
    : VirtualPhone(parent), m_details(std::move(details)), m_fate(fate)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimulatedCall::onTimer);
    after(Queueing);
}

void SimulatedCall::after(Milliseconds realTime)
{
    m_timer.start(Milliseconds(qRound64(double(realTime.count()) / m_details.speed)));
}

void SimulatedCall::onTimer()
{
    switch (m_state) {
    case State::Queued: ringOrFail(); break;
    case State::Ringing: whenRungLongEnough(); break;
    case State::InCall: speakOrEnd(); break;
    case State::Ended: break;
    }
}

void SimulatedCall::ringOrFail()
{
    switch (m_fate.kind) {
    case Fate::Kind::Busy: end(busyLine()); return;
    case Fate::Kind::OutOfCredits: end(outOfCredits()); return;
    case Fate::Kind::CountryBarred: end(countryBarred()); return;
    case Fate::Kind::OutOfService: end(outOfService()); return;
    case Fate::Kind::NoAnswer: after(30s); break;
    case Fate::Kind::Declines: after(3s); break;
    case Fate::Kind::Voicemail: after(15s); break;
    case Fate::Kind::AnswersLate: after(25s); break;
    default: after(2500ms); break;
    }
    m_state = State::Ringing;
    Q_EMIT changed();
}

void SimulatedCall::whenRungLongEnough()
{
    switch (m_fate.kind) {
    case Fate::Kind::NoAnswer: end(noAnswer()); break;
    case Fate::Kind::Declines: decline(); break;
    default: answer(); break;
    }
}

void SimulatedCall::answer()
{
    if (m_state != State::Ringing)
        return;
    m_state = State::InCall;
    m_answered = elapsed();
    after(m_fate.kind == Fate::Kind::Voicemail ? Milliseconds(Greeting) : Milliseconds(BeforeSpeech));
    Q_EMIT changed();
}

void SimulatedCall::decline()
{
    if (m_state == State::Ringing)
        end(rejected());
}

void SimulatedCall::hangUp()
{
    if (m_state == State::InCall)
        end(hungUpBy(QStringLiteral("Callee")));
}

void SimulatedCall::press(QChar key)
{
    const bool isKey = (key >= u'0' && key <= u'9') || key == u'*' || key == u'#';
    if (m_state != State::InCall || !isKey)
        return;
    m_digits += key;
    Q_EMIT changed();
}

void SimulatedCall::cancel()
{
    if (m_state == State::InCall)
        end(hungUpBy(QStringLiteral("API Request")));
    else if (m_state != State::Ended)
        end(canceled());
}

void SimulatedCall::speakOrEnd()
{
    if (m_readings == Readings) {
        end(flowEnded());
        return;
    }
    if (m_readings == 1 && m_fate.kind == Fate::Kind::HangsUpEarly) {
        hangUp();
        return;
    }
    ++m_readings;
    if (!m_words.isEmpty())
        m_words += u' ';
    m_words += m_details.speech;

    const Milliseconds length = lengthOf(m_details.speech);
    if (m_fate.kind == Fate::Kind::HangsUpEarly)
        after(length / 2);
    else
        after(length + (m_readings < Readings ? Milliseconds(BetweenReadings) : Milliseconds(BeforeHangup)));
    Q_EMIT said(m_details.speech);
    Q_EMIT changed();
}

void SimulatedCall::end(HangupCause cause)
{
    m_timer.stop();
    m_state = State::Ended;
    m_cause = std::move(cause);
    m_ended = elapsed();
    Q_EMIT changed();
}

QString SimulatedCall::liveStatus() const
{
    switch (m_state) {
    case State::Queued: return QStringLiteral("queued");
    case State::Ringing: return QStringLiteral("ringing");
    case State::InCall: return QStringLiteral("in-progress");
    case State::Ended: break;
    }
    return {};
}

bool SimulatedCall::hasRecord() const
{
    const Milliseconds delay = m_fate.kind == Fate::Kind::LateRecord ? Milliseconds(LateRecordDelay) : Milliseconds(RecordDelay);
    return m_state == State::Ended && elapsed() >= m_ended + delay;
}

QJsonObject SimulatedCall::record() const
{
    const bool answered = m_answered.count() >= 0;
    const auto talked = answered ? std::chrono::round<std::chrono::seconds>(m_ended - m_answered) : std::chrono::seconds(0);
    const qint64 seconds = talked.count();
    return {
        {QStringLiteral("answer_time"), answered ? QJsonValue(timeText(m_answered)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("bill_duration"), seconds},
        {QStringLiteral("billed_duration"), (seconds + 59) / 60 * 60},
        {QStringLiteral("call_direction"), QStringLiteral("outbound")},
        {QStringLiteral("call_duration"), seconds},
        {QStringLiteral("call_uuid"), m_details.callId},
        {QStringLiteral("end_time"), timeText(m_ended)},
        {QStringLiteral("from_number"), m_details.from.startsWith(u'+') ? m_details.from.sliced(1) : m_details.from},
        {QStringLiteral("hangup_cause_code"), m_cause.code},
        {QStringLiteral("hangup_cause_name"), m_cause.name},
        {QStringLiteral("hangup_source"), m_cause.source},
        {QStringLiteral("initiation_time"), startedAt()},
        {QStringLiteral("parent_call_uuid"), QJsonValue(QJsonValue::Null)},
        {QStringLiteral("to_number"), m_details.to.startsWith(u'+') ? m_details.to.sliced(1) : m_details.to},
        {QStringLiteral("total_amount"), QStringLiteral("0.00000")},
        {QStringLiteral("total_rate"), QStringLiteral("0.00000")},
    };
}

QString SimulatedCall::startedAt() const
{
    return timeText(Milliseconds(0));
}

SimulatedCall::Milliseconds SimulatedCall::elapsed() const
{
    return Milliseconds(qRound64(double(m_clock.elapsed()) * m_details.speed));
}

QString SimulatedCall::timeText(Milliseconds sincePlaced) const
{
    return m_placedAt.addMSecs(sincePlaced.count()).toString(u"yyyy-MM-dd HH:mm:ss") + QLatin1StringView("+00:00");
}

} // namespace Ringproof
