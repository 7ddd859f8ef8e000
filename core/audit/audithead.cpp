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

AuditHead::Read AuditHead::read(const QString &path, const Secret &key)
{
    using Finding = Read::Finding;
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {Finding::Unreadable, {}, {}, {}};
    const QJsonObject json = QJsonDocument::fromJson(file.read(LargestHead)).object();
    const auto hex = [&json](const char *name) {
        return QByteArray::fromHex(json.value(QLatin1StringView(name)).toString().toLatin1());
    };
    if (json.value(QLatin1StringView("version")).toInt() != 1)
        return {Finding::Unreadable, {}, {}, {}};
    AuditHead head;
    head.seq = json.value(QLatin1StringView("seq")).toInteger();
    head.mac = hex("mac");
    head.keyedFrom = json.value(QLatin1StringView("keyed_from")).toInteger();
    const AuditChain chain(key, hex("log"));
    const QByteArray signature = hex("signature");
    for (const AuditChain &signer : {chain, chain.plain()}) {
        if (equalInConstantTime(signature, signer.sign("head", head.statement())))
            return {Finding::Sound, head, chain.logId(), signer.form()};
    }
    return {Finding::Forged, {}, {}, {}};
}

} // namespace Ringproof
