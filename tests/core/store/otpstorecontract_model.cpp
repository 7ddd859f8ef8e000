// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's last part: requests in random order, compared with a model; and the guesser's bound under every interleaving.
// RINGPROOF_SEED repeats a run, RINGPROOF_STEPS makes it longer.
#include "core/store/numbermodel.h"
#include "core/store/otpstorecontract.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace Ringproof {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostAttempts = 3;
constexpr int SendsPerDay = 4;
constexpr int Numbers = 3;

quint32 seed()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("RINGPROOF_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("RINGPROOF_SEED=%u repeats this run", seed);
    return seed;
}

int steps(int normally)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("RINGPROOF_STEPS", &given);
    return given ? wanted : normally;
}

//! Tight limits, so that a random walk runs into all of them.
StoreSettings tightSettings(int maxAttempts)
{
    StoreSettings settings;
    settings.policy.maxAttempts = maxAttempts;
    settings.policy.cooldown = 5s;
    settings.policy.sendsPerHour = 3;
    settings.policy.sendsPerDay = SendsPerDay;
    settings.policy.budgetPerDay = 0;
    return settings;
}

//! What was judged, and whether that was too much.
class Evidence
{
public:
    void issued(const QString &id, int number) { m_countOf.insert(id, m_counts[number]); }
    void reset(int number) { ++m_counts[number]; }
    void withdrawn(const QString &id) { m_withdrawn.insert(id); }

    //! \return what is wrong with this judgement; empty if nothing is.
    QString judged(int number, const VerifyReply &reply, Span at)
    {
        if (reply.outcome == VerifyReply::Outcome::Expired)
            return {};
        if (m_withdrawn.contains(reply.issueId))
            return u"a withdrawn code was judged"_s;
        if (reply.outcome == VerifyReply::Outcome::Verified) {
            if (m_verified.contains(reply.issueId))
                return u"a code was verified twice"_s;
            m_verified.insert(reply.issueId);
        }
        if (m_countOf.value(reply.issueId, -1) != m_counts[number])
            return {}; // issued before a supervisor's reset

        QList<Span> &attempts = m_attempts[{number, m_counts[number]}];
        attempts.append(at);
        const auto inWindow = std::ranges::count_if(attempts, [&](Span earlier) { return at.to - earlier.from < 24h; });
        return inWindow > MostAttempts * SendsPerDay ? u"%1 attempts within a day"_s.arg(inWindow) : QString();
    }

    [[nodiscard]] qsizetype verified() const { return m_verified.size(); }
    [[nodiscard]] bool wasPressed() const
    {
        return std::ranges::any_of(m_attempts, [](const QList<Span> &list) { return list.size() >= MostAttempts * SendsPerDay; });
    }

private:
    QHash<int, int> m_counts; //!< a supervisor's reset starts a new one
    QHash<QString, int> m_countOf;
    QHash<std::pair<int, int>, QList<Span>> m_attempts;
    QSet<QString> m_verified;
    QSet<QString> m_withdrawn;
};

//! Often seconds, sometimes to the edge of an hour or a day.
Milliseconds randomPause(QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0: return 60s;
    case 1: return 10min;
    case 2: return 1h;
    case 3: return 6h + Milliseconds(random.bounded(1000));
    case 4: return 24h - 30s;
    case 5: return 24h - 600s;
    default: return Milliseconds(1 + random.bounded(20'000));
    }
}

QString randomDigits(QRandomGenerator &random)
{
    return u"%1"_s.arg(random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
}

template<typename List> auto oneOf(QRandomGenerator &random, const List &list)
{
    return list[random.bounded(int(std::size(list)))];
}

//! Sends one random request after another from several desks and compares each answer with the model's.
class RandomWalk
{
public:
    RandomWalk(StoreHarness &harness, std::vector<Desk> desks, std::vector<Policy> policies, quint32 seed)
        : m_harness(harness)
        , m_desks(std::move(desks))
        , m_policies(std::move(policies))
        , m_random(seed)
    {
    }

    //! \return what was wrong; empty if nothing was.
    QString step();

    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] int unsure() const { return m_unsure; }

private:
    struct Asked {
        int number;
        QString id;
        Milliseconds at;
        std::variant<IssueReply, VerifyReply> reply;
    };

    struct Withdrawal {
        Span at;
        bool reply;
    };

    QString issue();
    QString verify();
    QString verifyAtOnce();
    QString withdraw();
    QString other();
    QString askAgain();

    //! When a request that was sent at `before` and has been answered now was carried out.
    [[nodiscard]] Span since(Milliseconds before) const
    {
        const Milliseconds rounding = m_harness.clockRuns() ? 5ms : 0ms;
        return {before - rounding, m_harness.now() + rounding};
    }
    [[nodiscard]] QString someIssue()
    {
        const QStringList live = m_models[size_t(m_number)].issues();
        if (!live.isEmpty() && m_random.bounded(4) > 0)
            return m_random.bounded(3) > 0 ? live.constLast() : oneOf(m_random, live);
        return m_issues.isEmpty() ? newRequestId() : oneOf(m_random, m_issues);
    }
    [[nodiscard]] QString someDigits()
    {
        const QString live = m_models[size_t(m_number)].liveDigits();
        return !live.isEmpty() && m_random.bounded(4) == 0 ? live : randomDigits(m_random);
    }

    StoreHarness &m_harness;
    const std::vector<Desk> m_desks;
    const std::vector<Policy> m_policies;
    QRandomGenerator m_random;
    std::array<NumberModel, Numbers> m_models;
    Evidence m_evidence;
    QStringList m_issues;
    std::vector<Asked> m_asked;
    QHash<std::pair<int, QString>, Withdrawal> m_withdrawals;
    int m_number = 0;
    size_t m_desk = 0;
    int m_unsure = 0;
};

QString RandomWalk::issue()
{
    const QString id = newRequestId();
    const QString digits = randomDigits(m_random);
    const Milliseconds before = m_harness.now();
    const IssueReply reply = m_desks[m_desk].issue(testNumber(m_number), digits, id);
    if (std::holds_alternative<Issued>(reply)) {
        m_evidence.issued(id, m_number);
        m_issues.append(id);
    }
    m_asked.push_back({m_number, id, before, reply});
    const QString wrong = m_models[size_t(m_number)].issue(m_policies[m_desk], since(before), id, digits, reply);
    return wrong.isEmpty() ? wrong : u"issue: "_s + wrong;
}

QString RandomWalk::verify()
{
    const QString id = newRequestId();
    const QString digits = someDigits();
    const Milliseconds before = m_harness.now();
    const VerifyReply reply = m_desks[m_desk].verify(testNumber(m_number), digits, id);
    const Span now = since(before);
    m_asked.push_back({m_number, id, before, reply});
    QString wrong = m_models[size_t(m_number)].verify(now, digits, reply);
    if (wrong.isEmpty())
        wrong = m_evidence.judged(m_number, reply, now);
    return wrong.isEmpty() ? wrong : u"verify: "_s + wrong;
}

QString RandomWalk::verifyAtOnce()
{
    const QString digits = someDigits();
    const int times = 2 + m_random.bounded(6);
    const Milliseconds before = m_harness.now();
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (int i = 0; i < times; ++i)
        tasks.push_back(m_desks[size_t(i) % m_desks.size()].verifying(testNumber(m_number), digits));
    std::vector<VerifyReply> replies;
    for (auto &task : tasks)
        replies.push_back(waitedFor(std::move(task)));
    const Span now = since(before);

    QStringList got;
    QString wrong;
    for (const VerifyReply &reply : replies) {
        got.append(words(reply));
        if (wrong.isEmpty())
            wrong = m_evidence.judged(m_number, reply, now);
    }
    got.sort();
    NumberModel &model = m_models[size_t(m_number)];
    const QStringList right = model.verifyAtOnce(now, digits, times);
    if (wrong.isEmpty() && !model.isUnsure() && got != right)
        wrong = u"expected %1, got %2"_s.arg(right.join(u", "_s), got.join(u", "_s));
    return wrong.isEmpty() ? wrong : u"verify at once: "_s + wrong;
}

QString RandomWalk::withdraw()
{
    const QString id = someIssue();
    const Milliseconds before = m_harness.now();
    const bool reply = m_desks[m_desk].withdraw(testNumber(m_number), id);
    const Span now = since(before);
    const auto earlier = m_withdrawals.constFind({m_number, id});
    if (earlier != m_withdrawals.cend() && now.to - earlier->at.from < ReplyMemory)
        return reply == earlier->reply ? QString() : u"withdraw: another answer to the same request"_s;
    if (earlier != m_withdrawals.cend() && now.from - earlier->at.to < ReplyMemory)
        return {};

    m_withdrawals.insert({m_number, id}, {now, reply});
    if (reply)
        m_evidence.withdrawn(id);
    const QString wrong = m_models[size_t(m_number)].withdraw(now, id, reply);
    return wrong.isEmpty() ? wrong : u"withdraw: "_s + wrong;
}

QString RandomWalk::other()
{
    const PhoneNumber number = testNumber(m_number);
    const Desk &desk = m_desks[m_desk];
    NumberModel &model = m_models[size_t(m_number)];
    const int which = m_random.bounded(16);
    QString wrong;
    if (which < 5) {
        const QString id = someIssue();
        const Milliseconds ttl(m_random.bounded(700'000));
        const Milliseconds before = m_harness.now();
        const Milliseconds reply = desk.extend(number, id, ttl);
        wrong = u"extend: "_s + model.extend(since(before), id, ttl, reply);
    } else if (which < 7) {
        const QString id = m_random.bounded(2) == 0 ? QString() : someIssue();
        const Milliseconds before = m_harness.now();
        const bool reply = desk.revoke(number, id);
        wrong = u"revoke: "_s + model.revoke(since(before), id, reply);
    } else if (which < 8) {
        desk.reset(number);
        model.reset();
        m_evidence.reset(m_number);
    } else {
        const Milliseconds before = m_harness.now();
        const NumberStatus reply = desk.status(number);
        wrong = u"status: "_s + model.status(m_policies[m_desk], since(before), reply);
    }
    return wrong.endsWith(u": ") ? QString() : wrong;
}

QString RandomWalk::askAgain()
{
    const auto isOld = [&](const Asked &asked) { return since(m_harness.now()).to - asked.at > ReplyMemory - 10s; };
    std::erase_if(m_asked, isOld);
    if (m_asked.empty())
        return {};
    const Asked asked = oneOf(m_random, m_asked);
    const PhoneNumber number = testNumber(asked.number);
    const Desk &desk = m_desks[m_desk];
    if (const auto *issue = std::get_if<IssueReply>(&asked.reply))
        return desk.issue(number, randomDigits(m_random), asked.id) == *issue ? QString() : u"another answer to the same issue"_s;
    return desk.verify(number, randomDigits(m_random), asked.id) == std::get<VerifyReply>(asked.reply)
        ? QString()
        : u"another answer to the same verification"_s;
}

QString RandomWalk::step()
{
    m_number = m_random.bounded(Numbers);
    m_desk = size_t(m_random.bounded(int(m_desks.size())));
    const int which = m_random.bounded(100);
    QString wrong;
    if (which < 24)
        wrong = issue();
    else if (which < 58)
        wrong = verify();
    else if (which < 62)
        wrong = verifyAtOnce();
    else if (which < 72)
        wrong = withdraw();
    else if (which < 82)
        wrong = other();
    else if (which < 88)
        wrong = askAgain();
    else
        m_harness.advance(randomPause(m_random));

    NumberModel &model = m_models[size_t(m_number)];
    if (model.isUnsure()) {
        ++m_unsure;
        m_desks[m_desk].revoke(testNumber(m_number));
        m_desks[m_desk].reset(testNumber(m_number));
        m_evidence.reset(m_number);
        model.clear();
    }
    return wrong;
}

} // namespace

void OtpStoreContract::everyAnswerAgreesWithTheModel()
{
    std::vector<Desk> desks;
    std::vector<Policy> policies;
    for (const int maxAttempts : {MostAttempts, MostAttempts - 1, MostAttempts}) {
        const StoreSettings settings = tightSettings(maxAttempts);
        desks.push_back(desk(settings));
        policies.push_back(settings.policy);
    }
    RandomWalk walk(harness(), std::move(desks), std::move(policies), seed());
    const int count = steps(3000);
    for (int i = 0; i < count; ++i) {
        const QString wrong = walk.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(wrong)));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld codes verified; unsure %d times", static_cast<long long>(walk.evidence().verified()), walk.unsure());
}

void OtpStoreContract::anyInterleavingKeepsTheBound()
{
    std::vector<Desk> desks;
    for (const int maxAttempts : {MostAttempts, MostAttempts - 1, MostAttempts})
        desks.push_back(desk(tightSettings(maxAttempts)));
    QRandomGenerator random(seed());
    Evidence evidence;
    QList<std::pair<QString, QString>> issues; // id, digits
    const int batches = steps(3000) / 30;
    for (int batch = 0; batch < batches; ++batch) {
        const int index = random.bounded(2);
        const PhoneNumber number = testNumber(index);
        std::vector<QCoro::Task<Expected<IssueReply>>> issuing;
        std::vector<QCoro::Task<Expected<VerifyReply>>> verifying;
        std::vector<QCoro::Task<Expected<bool>>> withdrawing;
        std::vector<QCoro::Task<Expected<Milliseconds>>> extending;
        QStringList withdrawn;
        const Milliseconds before = harness().now();
        for (int i = 0; i < 30; ++i) {
            const Desk &desk = oneOf(random, desks);
            const qsizetype recent = issues.size() - 1 - random.bounded(4);
            const auto [id, digits] = issues.value(recent, {newRequestId(), randomDigits(random)});
            const int which = random.bounded(100);
            if (which < 15) {
                issues.append({newRequestId(), randomDigits(random)});
                evidence.issued(issues.constLast().first, index);
                issuing.push_back(desk.issuing(number, issues.constLast().second, issues.constLast().first));
            } else if (which < 80) {
                const bool right = random.bounded(10) == 0;
                verifying.push_back(desk.verifying(number, right ? digits : randomDigits(random)));
            } else if (which < 95) {
                withdrawn.append(id);
                withdrawing.push_back(desk.store().withdraw(number, id));
            } else {
                extending.push_back(desk.store().extend(number, id, Milliseconds(random.bounded(600'000))));
            }
        }
        std::vector<VerifyReply> replies;
        for (auto &task : verifying)
            replies.push_back(waitedFor(std::move(task)));
        const Milliseconds after = harness().now();
        for (const VerifyReply &reply : replies) {
            const QString wrong = evidence.judged(index, reply, {before, after});
            QVERIFY2(wrong.isEmpty(), qPrintable(u"batch %1: %2"_s.arg(batch).arg(wrong)));
        }
        for (auto &task : issuing)
            waitedFor(std::move(task));
        for (auto &task : extending)
            waitedFor(std::move(task));
        for (size_t i = 0; i < withdrawing.size(); ++i) {
            if (waitedFor(std::move(withdrawing[i])))
                evidence.withdrawn(withdrawn.at(qsizetype(i)));
        }
        harness().advance(randomPause(random));
        if (random.bounded(40) == 0) {
            desks.front().reset(number);
            evidence.reset(index);
        }
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(evidence.wasPressed() || batches < 50, "no number was tried as often as allowed: this run shows nothing");
}

} // namespace Ringproof
