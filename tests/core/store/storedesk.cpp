// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedesk.h"

#include <QTest>

namespace Ringproof {

QString words(const IssueReply &reply)
{
    if (const auto *refused = std::get_if<Refused>(&reply))
        return QStringLiteral("refused ") + toString(refused->reason);
    const auto &issued = std::get<Issued>(reply);
    return issued.sendsLeft ? QStringLiteral("issued %1").arg(*issued.sendsLeft) : QStringLiteral("issued");
}

QString words(const VerifyReply &reply)
{
    switch (reply.outcome) {
    case VerifyReply::Outcome::Verified: return QStringLiteral("verified");
    case VerifyReply::Outcome::Wrong: return QStringLiteral("wrong %1").arg(reply.attemptsLeft);
    case VerifyReply::Outcome::Exhausted: return QStringLiteral("exhausted");
    case VerifyReply::Outcome::Expired: return QStringLiteral("expired");
    }
    return {};
}

QString words(const StoreEvent &event)
{
    return QStringLiteral("%1 %2").arg(toString(event.kind), event.by).trimmed();
}

Code codeOf(const QString &digits)
{
    const std::optional<Code> code = Code::entered(digits);
    if (!code)
        qFatal("not digits: %s", qUtf8Printable(digits));
    return *code;
}

PhoneNumber testNumber(int index)
{
    static const QStringList numbers {QStringLiteral("+14155552671"),  QStringLiteral("+442071838750"),
                                      QStringLiteral("+4930901820"),   QStringLiteral("+33142685300"),
                                      QStringLiteral("+12125552368"),  QStringLiteral("+41446681800"),
                                      QStringLiteral("+61236618300"),  QStringLiteral("+81332224444")};
    const auto number = PhoneNumber::parse(numbers.at(index), QStringLiteral("US"));
    if (!number)
        qFatal("%s: %s", qUtf8Printable(numbers.at(index)), qUtf8Printable(number.error().message));
    return *number;
}

void reportFailure(const Error &error, std::source_location where)
{
    QTest::qFail(qUtf8Printable(QStringLiteral("The store failed: ") + error.message), where.file_name(), int(where.line()));
}

IssueReply Desk::issue(const PhoneNumber &number, const QString &digits, const QString &id, Where where) const
{
    return waitedFor(issuing(number, digits, id), where);
}

VerifyReply Desk::verify(const PhoneNumber &number, const QString &digits, const QString &id, Where where) const
{
    return waitedFor(verifying(number, digits, id), where);
}

bool Desk::withdraw(const PhoneNumber &number, const QString &issueId, Where where) const
{
    return waitedFor(m_store->withdraw(number, issueId), where);
}

Milliseconds Desk::extend(const PhoneNumber &number, const QString &issueId, Milliseconds ttl, Where where) const
{
    return waitedFor(m_store->extend(number, issueId, ttl), where);
}

bool Desk::revoke(const PhoneNumber &number, const QString &issueId, const QString &id, Where where) const
{
    return waitedFor(m_store->revoke(RevokeRequest {id, number, issueId}), where);
}

void Desk::reset(const PhoneNumber &number, Where where) const
{
    waitedFor(m_store->reset(number), where);
}

NumberStatus Desk::status(const PhoneNumber &number, Where where) const
{
    return waitedFor(m_store->status(number), where);
}

QList<ActiveCode> Desk::active(Where where) const
{
    return waitedFor(allActive(*m_store), where);
}

ActivePage Desk::page(const ActiveQuery &query, Where where) const
{
    return waitedFor(m_store->active(query), where);
}

StoreHealth Desk::ping(Where where) const
{
    return waitedFor(m_store->ping(), where);
}

QCoro::Task<Expected<VerifyReply>> Desk::verifying(const PhoneNumber &number, const QString &digits, const QString &id) const
{
    return m_store->verify(VerifyRequest {id, number, codeOf(digits), m_name});
}

QCoro::Task<Expected<IssueReply>> Desk::issuing(const PhoneNumber &number, const QString &digits, const QString &id) const
{
    return m_store->issue(IssueRequest {id, number, codeOf(digits), m_name});
}

} // namespace Ringproof
