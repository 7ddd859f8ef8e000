// SPDX-License-Identifier: GPL-3.0-or-later
#include "phlorun.h"

#include "phlo/plivofault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Ringproof {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PhloRun", text);
}

QString nobodyWasCalled()
{
    return say(QT_TRANSLATE_NOOP("PhloRun", "Nobody was called."));
}

QString mayStillRing()
{
    return say(QT_TRANSLATE_NOOP("PhloRun", "The phone may still ring; if it doesn't within a minute, call again."));
}

//! An id that stands as a JSON value by itself, or first in a list.
QString idIn(const QJsonValue &value)
{
    const QString text = value.isArray() ? value.toArray().first().toString() : value.toString();
    return isPlivoId(text) ? text : QString();
}

//! The text with every way of writing a quotation mark, a line's end or a tab that has letters or digits in it made plain.
QString withPlainMarks(QString text)
{
    static const QRegularExpression marks(QStringLiteral("&(?:quot|apos|#0*3[49]|#x0*2[27]);|\\\\+(?:u002[27]|x2[27])"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaces(QStringLiteral("\\\\+[nrt]"));
    return text.replace(marks, QStringLiteral("'")).replace(spaces, QStringLiteral(" "));
}

//! The UUID behind a name in Plivo's free text, through whatever quotes, escapes, colons, brackets and b'', u'' or UUID() stand
//! between: `'request_uuid': '…'`, `\"request_uuid\": [\"…\"]`, `request_uuid: b'…'`, `phlo_run_id …`.
//! \param text with plain marks.
QString uuidBehind(const QString &names, const QString &text)
{
    const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z_])(?i:%1)[^A-Za-z0-9]{1,16}(?:(?:[bu]|UUID)(?=[^A-Za-z0-9])[^A-Za-z0-9]{1,8})?"
                       "([0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![0-9A-Za-z-])")
            .arg(names));
    return pattern.match(text).captured(1).toLower();
}

QString messageIn(const QJsonObject &reply)
{
    const QJsonValue message = reply.value(QLatin1String("message"));
    if (message.isObject())
        return QString::fromUtf8(QJsonDocument(message.toObject()).toJson(QJsonDocument::Compact));
    if (message.isArray())
        return QString::fromUtf8(QJsonDocument(message.toArray()).toJson(QJsonDocument::Compact));
    return message.toString();
}

bool beginsWithStopped(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[^A-Za-z]*(?:[bu]['\"])?stopped\\."),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(message).hasMatch();
}

//! `stopped. next node uuid not found for b'Start' - b'Start' with output state: http - phlo_run_id …`
Error stoppedError(const QString &message)
{
    static const QRegularExpression where(
        QStringLiteral("not found for b?['\"]?([^'\"]{1,64})['\"]? - b?['\"]?([^'\"]{1,64})['\"]? with output state: ?b?['\"]?([\\w -]{1,32}?)"
                       "['\"]?(?: - |\\s*$)"));
    const QRegularExpressionMatch match = where.match(message);
    const QString node = plainLine(match.captured(2));
    if (node.isEmpty()) {
        return {Error::Kind::Rejected,
                say(QT_TRANSLATE_NOOP("PhloRun", "The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo's "
                                                 "console and check that its nodes are connected, from Start to Initiate Call."))};
    }
    // Plivo's console calls the Start node's `http` output "API Request".
    const QString state = plainLine(match.captured(3));
    const QString output = state == u"http" ? QStringLiteral("API Request") : state;
    return {Error::Kind::Rejected,
            say(QT_TRANSLATE_NOOP("PhloRun", "The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. "
                                             "Open the PHLO in Plivo's console, connect that output to the next node, and save."))
                .arg(node, output)};
}

Error unreadableError()
{
    const PlivoFault fault {say(QT_TRANSLATE_NOOP("PhloRun", "Plivo took the request, but its answer can't be read.")), {}};
    return {Error::Kind::Uncertain, fault.sentence(mayStillRing())};
}

Expected<FlowRun> readAccepted(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject reply = document.object();
    const QString message = messageIn(reply);
    const bool isPlivos = reply.contains(QLatin1String("api_id")) || reply.contains(QLatin1String("phlo_run_id")) || !message.isEmpty();
    if (!isPlivos)
        return tl::make_unexpected(unreadableError());

    // Everything the reply says, wherever it stands: what is a text today may be an object tomorrow.
    const QString everything = withPlainMarks(QString::fromUtf8(QJsonDocument(reply).toJson(QJsonDocument::Compact)));
    FlowRun run;
    for (const auto key : {QLatin1String("phlo_run_id"), QLatin1String("phlo_run_uuid"), QLatin1String("api_id")}) {
        if (run.runId.isEmpty())
            run.runId = idIn(reply.value(key));
    }
    if (run.runId.isEmpty())
        run.runId = uuidBehind(QStringLiteral("phlo_run_(?:uu)?id"), everything);

    for (const auto key : {QLatin1String("request_uuid"), QLatin1String("call_uuid")}) {
        if (run.callId.isEmpty())
            run.callId = idIn(reply.value(key));
    }
    if (run.callId.isEmpty())
        run.callId = uuidBehind(QStringLiteral("request_?uuids?|call_?uuids?"), everything);

    if (run.callId.isEmpty() && message.isEmpty() && !plivosWords(body).isEmpty()) {
        const PlivoFault contradiction {
            say(QT_TRANSLATE_NOOP("PhloRun", "Plivo took the request and reported a fault: “%1”.")).arg(plivosWords(body)), {}};
        return failure(Error::Kind::Uncertain, contradiction.sentence(mayStillRing()));
    }
    const bool hasCalled = !run.callId.isEmpty() || message.contains(u"call fired", Qt::CaseInsensitive);
    if (!hasCalled && message.contains(u"stopped.", Qt::CaseInsensitive)) {
        // A flow that stopped further on may have called before, in words that aren't known.
        return tl::make_unexpected(beginsWithStopped(message) ? stoppedError(message) : unreadableError());
    }
    return run;
}

} // namespace

bool isPlivoId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{7,63}\\z"));
    return pattern.match(text).hasMatch();
}

Expected<FlowRun> readFlowRun(const PlivoReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return readAccepted(reply.body);
    if (reply.status < 200 || reply.status >= 600)
        return tl::make_unexpected(unreadableError());

    const PlivoFault noSuchPhlo {
        say(QT_TRANSLATE_NOOP("PhloRun", "Plivo knows no PHLO with this id in this account (status 404).")),
        say(QT_TRANSLATE_NOOP("PhloRun", "Check the PHLO's id against the list of PHLOs in Plivo's console, and the auth id."))};
    const PlivoFault fault = explain(reply, noSuchPhlo);
    if (reply.status >= 500)
        return failure(Error::Kind::Uncertain, fault.sentence(mayStillRing()));
    return failure(Error::Kind::Rejected, fault.sentence(nobodyWasCalled()));
}

} // namespace Ringproof
