// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditexport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Ringproof {

namespace {

struct Column {
    const char *name;
    QString (*text)(const AuditEntry &);
};

QString timeOf(const AuditEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.at.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

constexpr std::array Columns {
    Column {"seq", [](const AuditEntry &entry) { return QString::number(entry.seq); }},
    Column {"at", timeOf},
    Column {"user", [](const AuditEntry &entry) { return entry.user; }},
    Column {"host", [](const AuditEntry &entry) { return entry.host; }},
    Column {"by", [](const AuditEntry &entry) { return entry.by; }},
    Column {"profile", [](const AuditEntry &entry) { return entry.profile; }},
    Column {"action", [](const AuditEntry &entry) { return entry.action; }},
    Column {"number", [](const AuditEntry &entry) { return entry.number; }},
    Column {"outcome", [](const AuditEntry &entry) { return entry.outcome; }},
    Column {"cause", [](const AuditEntry &entry) { return entry.cause; }},
    Column {"request_id", [](const AuditEntry &entry) { return entry.requestId; }},
    Column {"run_id", [](const AuditEntry &entry) { return entry.runId; }},
    Column {"call_id", [](const AuditEntry &entry) { return entry.callId; }},
    Column {"mac", [](const AuditEntry &entry) { return QString::fromLatin1(entry.mac.toHex()); }},
};

//! Spreadsheets look at the first character, some of them past white space and line ends.
bool looksLikeAFormula(const QString &text)
{
    const QString trimmed = text.trimmed();
    constexpr QStringView Starters = u"=+-@|%";
    return (!trimmed.isEmpty() && Starters.contains(trimmed.front())) || text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
}

QString quoted(QString text)
{
    if (looksLikeAFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray auditExportHeader(AuditFormat format)
{
    if (format == AuditFormat::JsonLines)
        return {};
    QByteArrayList names;
    for (const Column &column : Columns)
        names << column.name;
    return names.join(',') + "\r\n";
}

QByteArray auditExportRow(AuditFormat format, const AuditEntry &entry)
{
    if (format == AuditFormat::JsonLines) {
        QJsonObject json;
        for (const Column &column : Columns)
            json.insert(QLatin1StringView(column.name), column.text(entry));
        json.insert(QLatin1StringView("seq"), entry.seq);
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    QStringList fields;
    for (const Column &column : Columns)
        fields << quoted(column.text(entry));
    return fields.join(u',').toUtf8() + "\r\n";
}

} // namespace Ringproof
