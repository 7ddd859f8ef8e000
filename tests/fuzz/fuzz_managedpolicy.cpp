// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a managed policy. Whatever it is: one that can't be used says that nothing is opened; one that can binds every config
// file to what it pins, also after a window has written the file, and leaves what it pins out of the file.
#include "profile/profile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace Ringproof;

namespace {

const QByteArray Config = "{\"phlo\":{\"auth_id\":\"MAMINE\",\"phlo_id\":\"mine\",\"from\":\"+12025550111\"},\"store\":\"embedded:/mine.db\","
                          "\"policy\":{\"max_attempts\":9,\"regions\":[\"US\"]}}";

void expect(bool holds, const char *what, const QByteArray &shown)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n%s\n", what, shown.constData());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto policy = ManagedPolicy::fromJson(text, QStringLiteral("policy.json"));
    if (!policy) {
        const QByteArray sentence = policy.error().message.toUtf8();
        expect(sentence.contains("policy.json") && sentence.contains("Nothing is opened") && sentence.size() < 2000, "a broken policy opens nothing", sentence);
        return 0;
    }
    const QJsonObject before = QJsonDocument::fromJson(Config).object();
    expect(policy->bind(policy->bind(before)) == policy->bind(before), "binding twice is binding once", text);
    const auto bound = Profile::fromJson(Config, QStringLiteral("x.json"), *policy);
    if (!bound)
        return 0; // pinned values can be at odds with a file's own
    const QByteArray written = bound->toJson(before);
    const auto again = Profile::fromJson(written, QStringLiteral("x.json"), *policy);
    expect(again.has_value() && *again == *bound, "what a bound window writes is the same profile", written);
    // Whatever is pinned: taken off again, the file says what it said before.
    const auto unbound = Profile::fromJson(written, QStringLiteral("x.json"));
    const auto mine = Profile::fromJson(Config, QStringLiteral("x.json"));
    for (const QString &key : policy->pinnedKeys()) {
        if (key == QLatin1String("store"))
            expect(unbound && unbound->store == mine->store, "a pinned store doesn't get into the file", written);
        if (key == QLatin1String("phlo.auth_id"))
            expect(unbound && unbound->phlo.authId == mine->phlo.authId, "a pinned auth id doesn't get into the file", written);
    }
    return 0;
}
