// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the reply to a PHLO run. An input is a byte and a text:
//   1 byte    its low seven bits choose the status; the eighth: the text is the `message` in a reply of Plivo's, else it is the whole body
//   the rest  the text
// Whatever it is: an id that comes out may stand in a URL; 3xx and 4xx call nobody, 5xx may have called, a 2xx calls nobody only where
// it says `stopped.` and tells of no call; and what people are told is one line, not long, and says what it means for the phone.
#include "phlo/phlorun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

using namespace Ringproof;

namespace {

constexpr int Statuses[] = {201, 200, 202, 204, 299, 199, 103, 0, 300, 301, 302, 400, 401, 402, 403, 404, 405, 429, 499, 500, 502, 503, 599, 600, 999, -1};

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

void judgeSentence(const Error &error)
{
    const QString &sentence = error.message;
    expect(!sentence.isEmpty() && sentence.size() < 500, "a sentence is there and not long");
    for (const QChar c : sentence)
        expect(c.isPrint() && c.category() != QChar::Other_Format, "a sentence is one line of plain text");
    const bool isCertain = error.kind == Error::Kind::Rejected;
    expect(sentence.contains(isCertain ? QLatin1String("Nobody was called.") : QLatin1String("may still ring")),
           "a sentence says what it means for the phone");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    PlivoReply reply;
    reply.status = Statuses[(data[0] & 127) % std::size(Statuses)];
    reply.body = text;
    if (data[0] & 128) {
        reply.body = QJsonDocument(QJsonObject {{QStringLiteral("api_id"), QStringLiteral("d5eb3a84-1ea5-11e9-93e8-0242ac110002")},
                                                {QStringLiteral("message"), QString::fromUtf8(text)}})
                         .toJson(QJsonDocument::Compact);
    }

    const Expected<FlowRun> run = readFlowRun(reply);
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (run) {
        expect(isSuccess, "only a 2xx is a run");
        expect(run->runId.isEmpty() || isPlivoId(run->runId), "a run's id may stand in a URL");
        expect(run->callId.isEmpty() || isPlivoId(run->callId), "a call's id may stand in a URL");
        return 0;
    }
    judgeSentence(run.error());
    const bool isRejected = run.error().kind == Error::Kind::Rejected;
    expect(isRejected || run.error().kind == Error::Kind::Uncertain, "a run is rejected or uncertain");
    if (isSuccess && isRejected) {
        const QJsonValue said = QJsonDocument::fromJson(reply.body).object().value(QLatin1String("message"));
        const QString message = said.isString() ? said.toString() : QString::fromUtf8(QJsonDocument(QJsonArray {said}).toJson());
        expect(message.contains(QLatin1String("stopped."), Qt::CaseInsensitive) && !message.contains(QLatin1String("call fired"), Qt::CaseInsensitive),
               "a 2xx calls nobody only where the flow stopped");
    }
    if (reply.status >= 300 && reply.status < 500)
        expect(isRejected, "3xx and 4xx call nobody");
    if (reply.status >= 500)
        expect(!isRejected, "5xx may have called");
    return 0;
}
