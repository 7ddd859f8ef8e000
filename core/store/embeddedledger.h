// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of an OtpStore on a SQLite file: what each request finds, decides and writes down.
#pragma once

#include "otp/activeplace.h"
#include "otp/otpstore.h"
#include "sqlite/sqlitefile.h"

namespace Ringproof {

//! Each function is one request and runs within one transaction of the file, on the file's thread.
class EmbeddedLedger
{
public:
    EmbeddedLedger(SqliteFile &file, StoreSettings settings, const Clock &clock);

    //! The format of the file; `resources/sql/embeddedstore*.sql`.
    [[nodiscard]] static SqliteFormat format();

    [[nodiscard]] IssueReply issue(const IssueRequest &request);
    [[nodiscard]] bool withdraw(const PhoneNumber &number, const QString &issueId);
    [[nodiscard]] Milliseconds extend(const PhoneNumber &number, const QString &issueId, Milliseconds ttl);
    //! \return an Error where the code is sealed under a key that this store doesn't have: nothing was judged or changed then.
    [[nodiscard]] Expected<VerifyReply> verify(const VerifyRequest &request);
    [[nodiscard]] bool revoke(const RevokeRequest &request);
    void reset(const PhoneNumber &number);
    [[nodiscard]] NumberStatus status(const PhoneNumber &number);
    [[nodiscard]] ActivePage active(const ActivePlace &after, int limit);

    //! Deletes what is of no use any more. \return whether live codes remain.
    bool tidy();

    //! What happens from now on is news. When the file is opened again: what has happened since it was last heard.
    void beginNews();
    //! What has happened since. Call keepNewsRead() when the transaction in which it was asked has been kept.
    [[nodiscard]] QList<StoreEvent> news();
    void keepNewsRead() { m_lastEvent = m_lastEventRead; }

private:
    struct LiveCode {
        qint64 row = 0;
        QString issueId;
        QByteArray value;
        Milliseconds issuedAt {0};
        Milliseconds endsAt {0};
        int maxAttempts = 0;
        int attempts = 0;
        QString account;
        QByteArray seal; //!< the mark of the key; empty: plain, or not known
    };
    struct Remembered {
        QString outcome;
        Milliseconds time {0};
        std::optional<int> count;
        QString issueId;
    };
    struct Window {
        const char *statement;
        Milliseconds length;
        int limit;
    };

    [[nodiscard]] std::optional<LiveCode> liveCode(const PhoneNumber &number, Milliseconds now);
    void dropEnded(Milliseconds now);
    [[nodiscard]] std::optional<Refused> refusal(const PhoneNumber &number, Milliseconds now);
    [[nodiscard]] Milliseconds cooldownLeft(const PhoneNumber &number, Milliseconds now);
    //! The times in the window, the oldest first.
    [[nodiscard]] QList<Milliseconds> sends(const PhoneNumber &number, const Window &window, Milliseconds now);
    [[nodiscard]] std::optional<int> sendsLeft(const PhoneNumber &number, const Window &window, Milliseconds now);
    [[nodiscard]] Window hourWindow() const;
    [[nodiscard]] Window dayWindow() const;

    [[nodiscard]] std::optional<Remembered> remembered(const PhoneNumber &number, const char *request, const QString &id,
                                                       Milliseconds now);
    void remember(const PhoneNumber &number, const char *request, const QString &id, const Remembered &reply, Milliseconds now);
    void tell(StoreEvent::Kind kind, const PhoneNumber &number, const QString &issueId, const QString &by, Milliseconds now);

    SqliteFile &m_file;
    const StoreSettings m_settings;
    const Clock &m_clock;
    std::optional<qint64> m_lastEvent;
    std::optional<qint64> m_lastEventRead;
};

} // namespace Ringproof
