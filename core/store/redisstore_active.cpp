// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RedisStore that lists the live codes of the team.
#include "redisstore.h"

#include "otp/activeplace.h"
#include "store/rediskeys.h"
#include "store/redisscripts.h"

#include <algorithm>
#include <vector>

namespace Ringproof {

using namespace std::chrono_literals;

namespace {

//! So many numbers are looked at by one run of the script: few enough not to hold up others on the same server. In a cluster each has a
//! slot of its own.
constexpr size_t NumbersAtOnce = 64;

//! What the script says of each.
constexpr size_t FieldsOfANumber = 5;

using Pending = QCoro::Task<Expected<RespValue>>;

//! A number on the list, and when its code ends.
struct Listed {
    QByteArray number;
    QByteArray end;
};

std::vector<Listed> listedIn(RespValue &pairs)
{
    std::vector<Listed> listed;
    listed.reserve(pairs.elements.size() / 2);
    for (size_t i = 0; i + 1 < pairs.elements.size(); i += 2)
        listed.push_back({std::move(pairs.elements[i].text), std::move(pairs.elements[i + 1].text)});
    return listed;
}

ActiveCode codeFrom(const Listed &listed, const RespValue *fields)
{
    ActiveCode code;
    code.number = QString::fromLatin1(listed.number);
    code.ttl = Milliseconds(fields[0].integer);
    code.attemptsLeft = int(fields[1].integer);
    code.issueId = QString::fromUtf8(fields[2].text);
    code.operatorName = QString::fromUtf8(fields[3].text);
    code.issuedAt = Milliseconds(fields[4].integer);
    return code;
}

} // namespace

QCoro::Task<Expected<ActivePage>> RedisStore::active(ActiveQuery query)
{
    const Expected<ActivePlace> after = ActivePlace::parse(query.after);
    if (!after)
        co_return tl::make_unexpected(after.error());

    const RedisScripts &scripts = RedisScripts::instance();
    QList<QByteArray> listKeys {RedisKeys::active()};
    QList<QByteArray> place {QByteArray::number(qint64(after->end.count())), after->name.toLatin1(), QByteArray::number(query.limit),
                             QByteArray::number(listingGrace())};
    Expected<RespValue> found = checked(co_await evaluate(*m_client, scripts.page, listKeys, std::move(place)), 2);
    if (!found)
        co_return tl::make_unexpected(found.error());

    ActivePage page;
    page.total = found->elements[0].integer;
    std::vector<Listed> listed = listedIn(found->elements[1]);
    if (listed.size() > size_t(query.limit)) {
        listed.resize(size_t(query.limit));
        page.next = ActivePlace {Milliseconds(listed.back().end.toLongLong()), QString::fromLatin1(listed.back().number)}.toString();
    }

    const size_t atOnce = m_client->isCluster() ? 1 : NumbersAtOnce;
    std::vector<Pending> pending;
    for (size_t begin = 0; begin < listed.size(); begin += atOnce) {
        QList<QByteArray> keys;
        for (size_t i = begin; i < std::min(listed.size(), begin + atOnce); ++i)
            keys << RedisNumberKeys(listed[i].number).forListing();
        pending.push_back(evaluate(*m_client, scripts.active, std::move(keys), {}));
    }

    std::optional<Error> error;
    QList<QByteArray> gone;
    page.codes.reserve(qsizetype(listed.size()));
    for (size_t batch = 0; batch < pending.size(); ++batch) {
        const size_t begin = batch * atOnce;
        const size_t size = std::min(listed.size() - begin, atOnce);
        const Expected<RespValue> known = checked(co_await pending[batch], size * FieldsOfANumber);
        if (!known) {
            error = known.error(); // the other batches are still awaited: their coroutines use this store
            continue;
        }
        for (size_t i = 0; i < size; ++i) {
            const RespValue *fields = &known->elements[i * FieldsOfANumber];
            if (fields[0].integer > 0)
                page.codes << codeFrom(listed[begin + i], fields);
            else if (fields[0].integer == 0)
                gone << listed[begin + i].number << listed[begin + i].end;
        }
    }
    if (error)
        co_return tl::make_unexpected(*error);

    if (!gone.isEmpty()) { // verified by a program that doesn't keep the list
        page.total -= gone.size() / 2;
        const Expected<RespValue> mended = checked(co_await evaluate(*m_client, scripts.delist, std::move(listKeys), std::move(gone)), 1);
        if (!mended)
            co_return tl::make_unexpected(mended.error());
    }
    co_return page;
}

} // namespace Ringproof
