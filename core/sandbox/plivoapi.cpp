// SPDX-License-Identifier: GPL-3.0-or-later
#include "plivoapi.h"

#include "sandbox/speech.h"
#include "secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr qsizetype RememberedRuns = 200;
constexpr int MostRecords = 20; // a page of Plivo's list of calls
constexpr std::chrono::seconds SlowReplyTime {20};

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

HttpReply fault(int status, const QString &error)
{
    return HttpReply::json(status, {{QStringLiteral("api_id"), newUuid()}, {QStringLiteral("error"), error}});
}

HttpReply notFound()
{
    return fault(404, QStringLiteral("not found"));
}

HttpReply html(int status, const QByteArray &title)
{
    HttpReply reply = HttpReply::empty(status);
    reply.contentType = "text/html";
    reply.body = "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n";
    return reply;
}

QString withoutPlus(const QString &number)
{
    return number.startsWith(u'+') ? number.sliced(1) : number;
}

//! What a flow puts into its speech for a Start node's key. A number has lost its leading zeros on the way, as with Plivo.
QString parameterText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString();
}

} // namespace

PlivoApi::PlivoApi(SimulatorOptions options, QObject *parent) : QObject(parent), m_options(std::move(options)) { }

HttpReply PlivoApi::answer(const HttpRequest &request)
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    const auto is = [&path](qsizetype at, QStringView part) { return path.value(at).compare(part, Qt::CaseInsensitive) == 0; };
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isRun = path.size() == 5 && is(0, u"v1") && is(1, u"account") && is(3, u"phlo");

    if (isRun && request.method == "POST")
        ++m_runs;
    if (!isAuthorised(request)) {
        HttpReply reply = fault(401, QStringLiteral("authentication failed"));
        reply.addHeader("WWW-Authenticate", "Basic realm=\"api\"");
        return reply;
    }
    if (!is(0, u"v1"))
        return notFound();

    if (isRun) {
        if (request.method != "POST")
            return fault(405, QStringLiteral("method not allowed"));
        if (path.at(2) != m_options.authId || path.at(4) != m_options.phloId)
            return notFound();
        return runFlow(request);
    }
    if (is(1, u"phlo") && path.value(2) == m_options.phloId && isGet) {
        if (path.size() == 3)
            return flow();
        if (path.size() == 5 && is(3, u"runs"))
            return flowRun(path.at(4));
    }
    if (is(1, u"account") && path.value(2) == m_options.authId) {
        if (path.size() == 3 && isGet)
            return account();
        if (path.size() == 4 && is(3, u"call") && isGet)
            return formValues(request.query, u"status").contains(u"live") ? liveCalls() : records(request);
        if (path.size() == 5 && is(3, u"call"))
            return call(request, path.at(4));
    }
    return notFound();
}

bool PlivoApi::isAuthorised(const HttpRequest &request) const
{
    const QByteArray header = request.header("authorization").value_or(QByteArray());
    if (header.left(6).toLower() != "basic ")
        return false;
    const QByteArray expected = m_options.authId.toUtf8() + ':' + m_options.authToken.toUtf8();
    return Secret(QByteArray::fromBase64(header.mid(6).trimmed())) == Secret(expected);
}

void PlivoApi::setNextFate(std::optional<Fate::Kind> kind)
{
    if (m_nextFate == kind)
        return;
    m_nextFate = kind;
    Q_EMIT nextFateChanged();
}

HttpReply PlivoApi::runFlow(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return fault(400, QStringLiteral("the body is not a JSON object"));
    const QJsonObject payload = document.object();
    const QString to = parameterText(payload.value(u"to"));
    if (to.isEmpty())
        return fault(400, QStringLiteral("missing parameter: to"));

    const Fate &fate = m_nextFate ? fateOf(*m_nextFate) : fateOf(to);
    setNextFate({});
    Run run {newUuid(), nullptr};
    if (fate.placesCall) {
        forgetOldCalls();
        if (m_recent.size() >= RememberedRuns)
            return fault(429, QStringLiteral("too many calls at the same time"));
        run.call = place(payload, fate);
        m_recent.append(run);
    }
    HttpReply reply = replyToRun(fate, run);
    if (run.call)
        Q_EMIT called(run.call);
    return reply;
}

HttpReply PlivoApi::replyToRun(const Fate &fate, const Run &run) const
{
    const QString stopped = QStringLiteral("stopped. next node uuid not found for b'Start' - b'Start' with output state: http - "
                                           "phlo_run_id %1");
    const QString fired = QStringLiteral("b'Initiate Call' - b'Initiate_Call_1' with phlo_run_uuid: %1 executed with response: "
                                         "{'api_id': '%2', 'message': 'call fired', 'request_uuid': '%3'}");
    const auto accepted = [&](const QString &message) {
        return HttpReply::json(201, {{QStringLiteral("api_id"), run.id},
                                     {QStringLiteral("phlo_id"), m_options.phloId},
                                     {QStringLiteral("message"), message}});
    };
    HttpReply reply = accepted(run.call ? fired.arg(run.id, newUuid(), run.call->callId()) : stopped.arg(run.id));

    switch (fate.kind) {
    case Fate::Kind::WrongCredentials: return fault(401, QStringLiteral("authentication failed"));
    case Fate::Kind::UnknownFlow: return fault(404, QStringLiteral("phlo not found"));
    case Fate::Kind::TooManyRequests:
        reply = fault(429, QStringLiteral("too many requests"));
        reply.addHeader("Retry-After", "5");
        return reply;
    case Fate::Kind::ServerError: return fault(500, QStringLiteral("internal server error"));
    case Fate::Kind::SlowReply:
        reply.delay = Milliseconds(qRound64(double(Milliseconds(SlowReplyTime).count()) / m_options.speed));
        return reply;
    case Fate::Kind::DroppedConnection: reply.delivery = HttpReply::Delivery::Nothing; return reply;
    case Fate::Kind::TruncatedReply: reply.delivery = HttpReply::Delivery::Truncated; return reply;
    case Fate::Kind::BrokenJson: reply.body.chop(1); return reply;
    case Fate::Kind::GatewayHtml: return html(502, "Bad Gateway");
    case Fate::Kind::PortalHtml: return html(200, "Welcome to our network");
    case Fate::Kind::Redirect:
        reply = HttpReply::empty(302);
        reply.addHeader("Location", "/v1/elsewhere");
        return reply;
    case Fate::Kind::NoCallId: return accepted(QStringLiteral("executed"));
    default: return reply;
    }
}

HttpReply PlivoApi::flow() const
{
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()},
                                 {QStringLiteral("phlo_id"), m_options.phloId},
                                 {QStringLiteral("name"), QStringLiteral("Sandbox voice code")},
                                 {QStringLiteral("created_on"), QStringLiteral("2018-11-14 04:41:31.827796+00:00")}});
}

HttpReply PlivoApi::flowRun(const QString &runId) const
{
    const auto run = std::find_if(m_recent.begin(), m_recent.end(), [&runId](const Run &r) { return r.id == runId; });
    if (run == m_recent.end())
        return notFound();
    const QJsonArray none;
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()},
                                 {QStringLiteral("phlo_id"), m_options.phloId},
                                 {QStringLiteral("phlo_run_id"), run->id},
                                 {QStringLiteral("call_uuids"), QJsonArray {run->call->callId()}},
                                 {QStringLiteral("message_uuids"), none},
                                 {QStringLiteral("recording_ids"), none}});
}

HttpReply PlivoApi::account() const
{
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()},
                                 {QStringLiteral("account_type"), QStringLiteral("standard")},
                                 {QStringLiteral("auth_id"), m_options.authId},
                                 {QStringLiteral("auto_recharge"), false},
                                 {QStringLiteral("billing_mode"), QStringLiteral("prepaid")},
                                 {QStringLiteral("cash_credits"), QStringLiteral("10.00000")},
                                 {QStringLiteral("name"), QStringLiteral("Ringproof sandbox")},
                                 {QStringLiteral("resource_uri"), QStringLiteral("/v1/Account/%1/").arg(m_options.authId)},
                                 {QStringLiteral("state"), QStringLiteral("Nowhere")},
                                 {QStringLiteral("timezone"), QStringLiteral("UTC")}});
}

HttpReply PlivoApi::liveCalls() const
{
    QJsonArray ids;
    for (const Run &run : m_recent) {
        if (!run.call->liveStatus().isEmpty())
            ids.append(run.call->callId());
    }
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()}, {QStringLiteral("calls"), ids}});
}

HttpReply PlivoApi::records(const HttpRequest &request) const
{
    const auto number = [&request](QStringView name, int otherwise) {
        bool isNumber = false;
        const int value = formValues(request.query, name).value(0).toInt(&isNumber);
        return isNumber && value >= 0 ? value : otherwise;
    };
    const int limit = std::min(number(u"limit", MostRecords), MostRecords);
    const int offset = number(u"offset", 0);
    // A plus that was sent raw has become a space.
    const QString to = withoutPlus(formValues(request.query, u"to_number").value(0).trimmed());

    QJsonArray all;
    for (auto run = m_recent.crbegin(); run != m_recent.crend(); ++run) {
        if (run->call->hasRecord() && (to.isEmpty() || withoutPlus(run->call->number()) == to))
            all.append(recordOf(*run->call));
    }
    QJsonArray page;
    for (int i = offset; i < std::min<qsizetype>(all.size(), qsizetype(offset) + limit); ++i)
        page.append(all.at(i));
    const QJsonObject meta {{QStringLiteral("limit"), limit},
                            {QStringLiteral("offset"), offset},
                            {QStringLiteral("total_count"), all.size()},
                            {QStringLiteral("next"), QJsonValue(QJsonValue::Null)},
                            {QStringLiteral("previous"), QJsonValue(QJsonValue::Null)}};
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()},
                                 {QStringLiteral("meta"), meta},
                                 {QStringLiteral("objects"), page}});
}

HttpReply PlivoApi::call(const HttpRequest &request, const QString &callId)
{
    const auto run = std::find_if(m_recent.begin(), m_recent.end(), [&callId](const Run &r) { return r.call->callId() == callId; });
    if (run == m_recent.end())
        return notFound();
    SimulatedCall &call = *run->call;

    if (request.method == "DELETE") {
        if (call.liveStatus().isEmpty())
            return notFound();
        call.cancel();
        return HttpReply::empty(204);
    }
    if (request.method != "GET" && request.method != "HEAD")
        return fault(405, QStringLiteral("method not allowed"));
    if (call.fate().kind == Fate::Kind::NoCallStatus)
        return fault(500, QStringLiteral("internal server error"));

    const QString status = formValues(request.query, u"status").value(0);
    if (status.isEmpty()) {
        if (!call.hasRecord())
            return notFound();
        QJsonObject record = recordOf(call);
        record.insert(QStringLiteral("api_id"), newUuid());
        return HttpReply::json(200, record);
    }
    const QString live = call.liveStatus();
    const bool isAsked = status == u"queued" ? live == u"queued" : status == u"live" && !live.isEmpty() && live != u"queued";
    if (!isAsked || call.fate().kind == Fate::Kind::NeverLive)
        return notFound();
    return HttpReply::json(200, {{QStringLiteral("api_id"), newUuid()},
                                 {QStringLiteral("call_status"), live},
                                 {QStringLiteral("call_uuid"), callId},
                                 {QStringLiteral("caller_name"), call.callerId()},
                                 {QStringLiteral("direction"), QStringLiteral("outbound")},
                                 {QStringLiteral("from"), withoutPlus(call.callerId())},
                                 {QStringLiteral("request_uuid"), callId},
                                 {QStringLiteral("session_start"), call.startedAt()},
                                 {QStringLiteral("to"), withoutPlus(call.number())}});
}

QJsonObject PlivoApi::recordOf(const SimulatedCall &call) const
{
    QJsonObject record = call.record();
    record.insert(QStringLiteral("resource_uri"),
                  QStringLiteral("/v1/Account/%1/Call/%2/").arg(m_options.authId, call.callId()));
    return record;
}

SimulatedCall *PlivoApi::place(const QJsonObject &payload, const Fate &fate)
{
    SimulatedCallDetails details;
    details.callId = newUuid();
    details.from = parameterText(payload.value(u"from"));
    details.to = parameterText(payload.value(u"to"));
    const Speech speech = speechFor(parameterText(payload.value(u"otp")), parameterText(payload.value(u"language")));
    details.language = speech.language;
    details.speech = speech.text;
    details.speed = m_options.speed;
    return new SimulatedCall(details, fate, this);
}

void PlivoApi::forgetOldCalls()
{
    // Live calls are kept: their phones are on somebody's screen.
    for (qsizetype i = 0; i < m_recent.size() && m_recent.size() >= RememberedRuns;) {
        if (m_recent.at(i).call->state() == VirtualPhone::State::Ended)
            m_recent.takeAt(i).call->deleteLater();
        else
            ++i;
    }
}

} // namespace Ringproof
