// SPDX-License-Identifier: GPL-3.0-or-later
// A request to the HTTP endpoints, after its bytes have become a request and before a service hears of it: who makes it, and what it asks.
// An input is a request as it would be sent: the method and a target, lines of headers, an empty line, the body.
// Whatever it is: no foreign name, no foreign page and no wrong token gets past the guard; parameters are whole or refused by a sentence; and no
// sentence holds what was sent as a code.
#include "api/otpparameters.h"
#include "api/requestguard.h"

#include <cstdint>
#include <cstdlib>

using namespace Ringproof;

namespace {

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

HttpRequest requestIn(const QByteArray &input)
{
    HttpRequest request;
    const qsizetype end = input.indexOf("\n\n");
    const QList<QByteArray> lines = input.first(end < 0 ? input.size() : end).split('\n');
    request.body = end < 0 ? QByteArray() : input.sliced(end + 2);
    const qsizetype space = lines.first().indexOf(' ');
    request.method = lines.first().first(std::max<qsizetype>(space, 0));
    const QByteArray target = lines.first().sliced(space + 1);
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(target.first(mark < 0 ? target.size() : mark));
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append(HttpHeader {line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    request.peer = QHostAddress(QHostAddress::LocalHost);
    return request;
}

void judgeSentence(const QString &sentence)
{
    expect(!sentence.isEmpty() && sentence.size() < 600 && !sentence.contains(u'\n'), "a sentence is one line and not long");
}

//! Written another way than the guard is.
bool namesThisComputer(const QByteArray &host)
{
    for (const QByteArrayView name : {"localhost", "127.0.0.1", "[::1]"}) {
        if (host.toLower() == name.toByteArray() + ":5001")
            return true;
    }
    return false;
}

void judgeGuard(const HttpRequest &request)
{
    const ManualClock clock;
    RequestGuardSettings settings;
    settings.port = 5001;
    settings.token = Secret("t0ken");
    RequestGuard guard(settings, clock);

    if (const auto turndown = guard.turndownForOrigin(request)) {
        judgeSentence(turndown->message);
    } else {
        expect(namesThisComputer(request.header("host").value_or(QByteArray()).trimmed()), "only this computer's own name gets through");
        const QByteArray origin = request.header("origin").value_or("http://localhost:5001").trimmed().toLower();
        expect(namesThisComputer(origin.sliced(std::min<qsizetype>(origin.size(), origin.startsWith("https") ? 8 : 7))), "no page of another site gets through");
        expect(request.header("sec-fetch-site").value_or("none") != "cross-site", "no request across sites gets through");
    }
    const QByteArray shown = request.header("authorization").value_or(QByteArray());
    if (const auto turndown = guard.turndownForToken(request, QStringLiteral("x"))) {
        judgeSentence(turndown->message);
        expect(shown != "Bearer t0ken", "the right token gets through");
    } else {
        expect(shown.contains("t0ken") || QByteArray::fromBase64(shown.mid(shown.indexOf(' ') + 1).trimmed()).endsWith(":t0ken"),
               "nothing but the token gets through");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const HttpRequest request = requestIn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    judgeGuard(request);
    (void)request.contentType();

    const Expected<OtpParameters> parameters = OtpParameters::of(request);
    if (!parameters) {
        judgeSentence(parameters.error().message);
        return 0;
    }
    const Expected<PhoneNumber> number = parameters->number(QStringLiteral("US"));
    if (!number)
        judgeSentence(number.error().message);
    const Expected<QString> language = parameters->language();
    if (!language)
        judgeSentence(language.error().message);
    const Expected<Code> code = parameters->code();
    if (code) {
        expect(code->length() > 0, "a code has digits");
        for (const char c : code->reveal())
            expect(c >= '0' && c <= '9', "a code is made of digits");
    } else {
        judgeSentence(code.error().message);
        for (const QChar c : code.error().message)
            expect(!c.isDigit(), "no sentence about a code holds what was sent as one");
    }
    return 0;
}
