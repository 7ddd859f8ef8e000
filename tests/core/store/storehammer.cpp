// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own that works on an embedded store, for tests that need several of them, or need to kill one.
//
//   storehammer FILE verify NUMBER CODE TIMES   says `ready`, waits for a line, sends all at once
//   storehammer FILE random SEED STEPS          works at random on the test numbers; 0 steps: until it is killed
//
// Prints a line for each answer once it has it: `issued ID`, `judged ID OUTCOME`, `withdrawn ID`, `expired`, `refused`, and
// `failed KIND` where the store failed; `done` at the end.
#include "core/store/hammerpolicy.h"
#include "core/store/storedesk.h"
#include "store/embeddedstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Ringproof;

namespace {

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

template<typename T> bool failed(const Expected<T> &answer)
{
    if (!answer)
        say(QStringLiteral("failed %1 %2").arg(int(answer.error().kind)).arg(answer.error().message));
    return !answer;
}

void sayJudged(const Expected<VerifyReply> &reply)
{
    if (failed(reply))
        return;
    if (reply->outcome == VerifyReply::Outcome::Expired)
        say(QStringLiteral("expired"));
    else
        say(QStringLiteral("judged %1 %2").arg(reply->issueId, words(*reply).section(u' ', 0, 0)));
}

void verifyAtOnce(OtpStore &store, const PhoneNumber &number, const QString &digits, int times)
{
    say(QStringLiteral("ready"));
    std::string line;
    std::getline(std::cin, line);
    std::vector<QCoro::Task<Expected<VerifyReply>>> tasks;
    for (int i = 0; i < times; ++i)
        tasks.push_back(store.verify({newRequestId(), number, codeOf(digits), QStringLiteral("hammer")}));
    for (auto &task : tasks)
        sayJudged(QCoro::waitFor(std::move(task)));
}

void workAtRandom(OtpStore &store, quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    QString lastIssue;
    for (int i = 0; steps == 0 || i < steps; ++i) {
        const PhoneNumber number = testNumber(random.bounded(HammeredNumbers));
        const int which = random.bounded(10);
        if (which < 3) {
            const QString id = newRequestId();
            const auto reply = QCoro::waitFor(
                store.issue({id, number, codeOf(HammeredCode), QStringLiteral("hammer")}));
            if (failed(reply))
                continue;
            say(std::holds_alternative<Issued>(*reply) ? QStringLiteral("issued ") + id : QStringLiteral("refused"));
            lastIssue = id;
        } else if (which < 9) {
            const QString entered = random.bounded(8) == 0 ? HammeredCode : QStringLiteral("000000");
            sayJudged(QCoro::waitFor(store.verify({newRequestId(), number, codeOf(entered), QStringLiteral("hammer")})));
        } else if (!lastIssue.isEmpty()) {
            const auto done = QCoro::waitFor(store.withdraw(number, lastIssue));
            if (!failed(done) && *done)
                say(QStringLiteral("withdrawn ") + lastIssue);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    EmbeddedStore store(arguments.at(1), hammerSettings(), Clock::system(), nullptr, HammerPatience);
    if (arguments.at(2) == u"verify")
        verifyAtOnce(store, PhoneNumber::fromE164(arguments.at(3)).value(), arguments.at(4), arguments.value(5).toInt());
    else
        workAtRandom(store, arguments.at(3).toUInt(), arguments.at(4).toInt());
    say(QStringLiteral("done"));
    return 0;
}
