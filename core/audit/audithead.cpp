// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audithead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Ringproof {

namespace {

constexpr qint64 LargestHead = 4096; // bytes; a real one has some 250

} // namespace

QString AuditHead::pathFor(const QString &logPath)
{
    const QFileInfo info(logPath);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".head");
}

QByteArray AuditHead::statement() const
{
    return QByteArray::number(seq) + ' ' + mac.toHex() + ' ' + QByteArray::number(keyedFrom);
}

Expected<void> AuditHead::write(const QString &path, const AuditChain &chain) const
{
    const QJsonObject json {
        {QStringLiteral("version"), 1},
        {QStringLiteral("log"), QString::fromLatin1(chain.logId().toHex())},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("mac"), QString::fromLatin1(mac.toHex())},
        {QStringLiteral("keyed_from"), keyedFrom},
        {QStringLiteral("signature"), QString::fromLatin1(chain.sign("head", statement()).toHex())},
    };
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n') > 0 && file.commit();
    if (!written)
        return failure(Error::Kind::Unavailable,
                       QCoreApplication::translate("AuditHead", "%1, the signed end of the audit log, can't be written (%2). Until it can, "
                                                                "rows removed from the end of the log would go unnoticed. Check who may "
                                                                "write to its folder, and that the disk isn't full.")
                           .arg(path, file.errorString()));
    return {};
}

AuditHead::Read AuditHead::read(const QString &path, const AuditChain &chain)
{
    using Finding = Read::Finding;
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {Finding::Unreadable, {}};
    const QJsonObject json = QJsonDocument::fromJson(file.read(LargestHead)).object();
    const auto hex = [&json](const char *key) {
        return QByteArray::fromHex(json.value(QLatin1StringView(key)).toString().toLatin1());
    };
    if (json.value(QLatin1StringView("version")).toInt() != 1)
        return {Finding::Unreadable, {}};
    AuditHead head;
    head.seq = json.value(QLatin1StringView("seq")).toInteger();
    head.mac = hex("mac");
    head.keyedFrom = json.value(QLatin1StringView("keyed_from")).toInteger();
    if (hex("log") != chain.logId() || !equalInConstantTime(hex("signature"), chain.sign("head", head.statement())))
        return {Finding::Forged, {}};
    return {Finding::Sound, head};
}

} // namespace Ringproof
