// SPDX-License-Identifier: GPL-3.0-or-later
// What ties the rows of the audit log together, and what signs its end.
#pragma once

#include "audit/auditentry.h"
#include "secret.h"

#include <QByteArrayView>

namespace Ringproof {

//! Each row carries a MAC over itself and the MAC of the row before: a row that is altered, removed or put in between breaks the
//! chain from there on. Under a key (HMAC-SHA-256) nobody without it can mend the chain; without one (SHA-256) anybody who can
//! write the file and knows how can.
//!
//! A log has an id of its own that goes into every MAC, so that rows of one log are of no use in another.
class AuditChain
{
public:
    static constexpr qsizetype KeySize = 32;
    static constexpr qsizetype MacSize = 32;
    static constexpr qsizetype LogIdSize = 16;

    enum class Form { Plain, Keyed };

    //! \param key KeySize bytes, or empty: Form::Plain.
    AuditChain(Secret key, QByteArray logId);

    [[nodiscard]] Form form() const { return m_key.isEmpty() ? Form::Plain : Form::Keyed; }
    [[nodiscard]] const QByteArray &logId() const { return m_logId; }

    //! The same chain without the key: for the rows from before there was one.
    [[nodiscard]] AuditChain plain() const { return {Secret(), m_logId}; }

    //! \param entry with everything but its mac. \param before MacSize bytes; the first row's is start().
    [[nodiscard]] QByteArray macOf(const AuditEntry &entry, const QByteArray &before) const;
    [[nodiscard]] QByteArray start() const { return QByteArray(MacSize, '\0'); }

    //! Signs a statement that stands outside the chain. \param purpose keeps statements of one kind from being taken for another's.
    [[nodiscard]] QByteArray sign(QByteArrayView purpose, const QByteArray &statement) const;

    //! Makes a number findable without writing it down. Without a key anybody can try all numbers.
    [[nodiscard]] QByteArray hashOf(const QString &e164) const;

private:
    [[nodiscard]] QByteArray authenticate(QByteArrayView purpose, const QByteArray &message) const;

    Secret m_key;
    QByteArray m_logId;
};

} // namespace Ringproof
