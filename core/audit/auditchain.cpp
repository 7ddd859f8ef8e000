// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditchain.h"

#include <QtEndian>

#include <array>

#include <sodium.h>

namespace Ringproof {

namespace {

//! A field and its length, so that no two different rows give the same bytes.
void append(QByteArray &message, const QByteArray &field)
{
    const quint64 size = qToLittleEndian<quint64>(quint64(field.size()));
    message.append(reinterpret_cast<const char *>(&size), sizeof size);
    message.append(field);
}

void append(QByteArray &message, qint64 value)
{
    const qint64 bytes = qToLittleEndian(value);
    message.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

AuditChain::AuditChain(Secret key, QByteArray logId) : m_key(std::move(key)), m_logId(std::move(logId))
{
    Q_ASSERT(m_key.isEmpty() || m_key.size() == KeySize);
}

QByteArray AuditChain::macOf(const AuditEntry &entry, const QByteArray &before) const
{
    QByteArray message;
    append(message, before);
    append(message, entry.seq);
    append(message, qint64(entry.at.count()));
    for (const QString &text : {entry.user, entry.host, entry.by, entry.profile, entry.action, entry.number})
        append(message, text.toUtf8());
    append(message, entry.numberHash);
    for (const QString &text : {entry.outcome, entry.cause, entry.requestId, entry.runId, entry.callId})
        append(message, text.toUtf8());
    return authenticate("row", message);
}

QByteArray AuditChain::sign(QByteArrayView purpose, const QByteArray &statement) const
{
    return authenticate(purpose, statement);
}

QByteArray AuditChain::hashOf(const QString &e164) const
{
    return authenticate("number", e164.toUtf8()).first(16);
}

QByteArray AuditChain::authenticate(QByteArrayView purpose, const QByteArray &message) const
{
    QByteArray whole;
    append(whole, purpose.toByteArray());
    append(whole, m_logId);
    append(whole, message);

    QByteArray mac(MacSize, Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(mac.data());
    static_assert(crypto_hash_sha256_BYTES == MacSize && crypto_auth_hmacsha256_BYTES == MacSize
                  && crypto_auth_hmacsha256_KEYBYTES == KeySize);
    if (m_key.isEmpty())
        crypto_hash_sha256(out, bytes(whole), size_t(whole.size()));
    else
        crypto_auth_hmacsha256(out, bytes(whole), size_t(whole.size()), bytes(m_key.reveal()));
    return mac;
}

} // namespace Ringproof
